rest-welcome = خوش آمدید
rest-begin = شروع
rest-headphones = می‌توانید با گوشکی بشنوید

language-title = زبان را انتخاب کنید
language-text-only = فقط نوشته
language-listen = شنیدن: { $name }

out-title = از کارمندان بپرسید
out-text = در حالت عاجل، به { $number } زنگ بزنید
