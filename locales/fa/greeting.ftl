rest-welcome = خوش آمدید
rest-begin = شروع
rest-headphones = می‌توانید با هدفون گوش کنید

language-title = زبان را انتخاب کنید
language-text-only = فقط متن
language-listen = گوش دادن: { $name }

out-title = از کارکنان بپرسید
out-text = در وضعیت اضطراری با { $number } تماس بگیرید
