rest-welcome = ښه راغلاست
rest-begin = پیل
rest-headphones = کولای شئ په غوږۍ واورئ

language-title = ژبه وټاکئ
language-text-only = یوازې لیکنه
language-listen = اورېدل: { $name }

out-title = له کارکوونکو وپوښتئ
out-text = په بیړني حالت کې { $number } ته زنګ ووهئ
