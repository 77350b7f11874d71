group-exposure = Что с вами происходило
group-safety = Безопасность сегодня
group-relatives = Близкие и дети
group-own-use = Что делали вы сами
group-wishes = Какой помощи вы хотите

item-afraid-of-someone-close = Случалось ли, что кто-то из близких контролировал или пугал вас?
item-afraid-of-someone-close-frame = За последние 12 месяцев
item-threatened = Случалось ли, что кто-то из близких угрожал вам или кому-то из дорогих вам людей?
item-threatened-frame = За последние 12 месяцев
item-hurt-bodily = Случалось ли, что кто-то из близких ударил вас, толкнул, удерживал силой или ещё как-то причинил вам боль?
item-hurt-bodily-frame = За последние 12 месяцев
item-forced-sexually = Случалось ли, что с вами делали что-то сексуальное или добились от вас чего-то сексуального, хотя вы не хотели?
item-forced-sexually-frame = За последние 12 месяцев
item-money-decided = Случалось ли, что кто-то из близких не давал вам распоряжаться вашими собственными деньгами?
item-money-decided-frame = За последние 12 месяцев
item-life-decided = Решали ли семья или родственники против вашей воли, как вам жить: например, с кем видеться или вступать в брак?
item-life-decided-frame = За последние 12 месяцев
item-followed-or-tracked = Случалось ли, что за вами следили, проверяли ваш телефон или снова и снова писали или звонили вам против вашей воли?
item-followed-or-tracked-frame = За последние 12 месяцев
item-who-did-it = Кто это делал?
item-who-did-it-frame = За последние 12 месяцев
item-how-afraid = Как сильно вы боитесь того или тех, кто это делал?
item-how-afraid-frame = Сейчас
item-earlier-in-life = Угрожали ли вам в прошлом, контролировали вас или причиняли вам боль?
item-earlier-in-life-frame = Больше 12 месяцев назад, в том числе в детстве

item-safe-to-go-home = Безопасно ли для вас идти домой?
item-safe-to-go-home-frame = Сегодня

item-someone-close-exposed = Случалось ли, что кому-то ещё из вашей семьи или родственников угрожали или причиняли вред близкие люди?
item-someone-close-exposed-frame = Сейчас или раньше
item-children-near = Есть ли дети до 18 лет там, где вы живёте, или дети, с которыми вы часто видитесь?
item-children-near-frame = Сейчас
item-children-noticed = Случалось ли, что дети видели или слышали то, что происходило, или сами пострадали?
item-children-noticed-frame = Сейчас или раньше

item-about-own-use = Теперь три вопроса о том, что делали вы сами
item-about-own-use-text = Есть помощь для тех, кто хочет перестать причинять вред другим. Если вы покажете ответы, может случиться, что сотрудникам придётся рассказать другим, что вы ответили, например, если они начнут беспокоиться за ребёнка. Эти вопросы можно пропустить.
item-harmed-someone-close = Угрожали ли вы близким вам людям, контролировали их или причиняли им боль?
item-harmed-someone-close-frame = За последние 12 месяцев
item-harmed-earlier = Угрожали ли вы тем, кто был вам близок, контролировали их или причиняли им боль?
item-harmed-earlier-frame = Больше 12 месяцев назад
item-afraid-to-harm = Боитесь ли вы, что причините кому-то боль?
item-afraid-to-harm-frame = Сейчас

item-wishes-for-help = Какой помощи вам хотелось бы?
item-wishes-for-help-frame = Сейчас

item-how-afraid-low = Не боюсь
item-how-afraid-high = Очень боюсь

answer-yes-still-happening = Да, и это продолжается
answer-yes-no-longer = Да, но больше этого нет
answer-no-not-at-all = Нет
answer-unsure-about-it = Не знаю точно
answer-yes-it-is-safe = Да, безопасно
answer-no-it-is-not-safe = Нет, небезопасно
answer-yes-it-happened = Да
answer-yes-there-are = Да
answer-no-there-are-none = Нет
answer-yes-they-did = Да
answer-no-they-did-not = Нет
answer-yes-i-am = Да
answer-no-i-am-not = Нет
answer-partner-of-today = Муж, жена или партнёр
answer-partner-of-before = Бывший муж, бывшая жена или бывший партнёр
answer-family-or-relative = Кто-то из семьи или родственников
answer-another-person = Кто-то ещё
answer-talk-with-staff = Хочу поговорить с кем-то из сотрудников
answer-contact-with-support = Хочу связаться с кем-то, кто может поддержать или защитить
answer-help-to-change = Хочу изменить то, как я веду себя с другими
answer-nothing-right-now = Сейчас ничего не нужно
