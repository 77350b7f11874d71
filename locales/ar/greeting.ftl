rest-welcome = أهلًا وسهلًا
rest-begin = البدء
rest-headphones = يمكنك الاستماع بسماعات الرأس

language-title = اختيار اللغة
language-text-only = نص بلا صوت
language-listen = استماع: { $name }

out-title = يُرجى سؤال الموظفين
out-text = في حالة الطوارئ، الرقم هو { $number }
