rest-welcome = Добро пожаловать
rest-begin = Начать
rest-headphones = Можно слушать в наушниках

language-title = Выберите язык
language-text-only = только текст
language-listen = Слушать: { $name }

out-title = Спросите сотрудников
out-text = В экстренном случае звоните по номеру { $number }
