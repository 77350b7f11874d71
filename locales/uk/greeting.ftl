rest-welcome = Ласкаво просимо
rest-begin = Почати
rest-headphones = Можна слухати в навушниках

language-title = Виберіть мову
language-text-only = лише текст
language-listen = Слухати: { $name }

out-title = Запитайте персонал
out-text = Якщо допомога потрібна негайно, дзвоніть за номером { $number }
