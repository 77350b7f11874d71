rest-welcome = بەخێربێیت
rest-begin = دەستپێکردن
rest-headphones = دەتوانیت بە هێدفۆن گوێ بگریت

language-title = زمان هەڵبژێرە
language-text-only = تەنها نووسین
language-listen = گوێگرتن: { $name }

out-title = لە کارمەندەکان بپرسە
out-text = لە حاڵەتی لەناکاودا، تەلەفۆن بۆ { $number } بکە
