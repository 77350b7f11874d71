group-exposure = Що вам довелося пережити
group-safety = Безпека сьогодні
group-relatives = Близькі та діти
group-own-use = Що робили ви самі
group-wishes = Якої допомоги ви хочете

item-afraid-of-someone-close = Чи було таке, що близька людина контролювала вас або змушувала боятися?
item-afraid-of-someone-close-frame = За останні 12 місяців
item-threatened = Чи було таке, що близька людина погрожувала вам або комусь із дорогих вам людей?
item-threatened-frame = За останні 12 місяців
item-hurt-bodily = Чи було таке, що близька людина вдарила вас, штовхнула, тримала силою або якось інакше зробила вам боляче?
item-hurt-bodily-frame = За останні 12 місяців
item-forced-sexually = Чи було таке, що з вами робили щось сексуальне або домоглися від вас чогось сексуального, хоча ви цього не хотіли?
item-forced-sexually-frame = За останні 12 місяців
item-money-decided = Чи було таке, що близька людина не давала вам розпоряджатися вашими власними грошима?
item-money-decided-frame = За останні 12 місяців
item-life-decided = Чи керували сім’я або родичі вашим життям проти вашої волі, наприклад вирішували, з ким вам бачитися чи взяти шлюб?
item-life-decided-frame = За останні 12 місяців
item-followed-or-tracked = Чи ходили за вами слідом, контролювали ваш телефон або раз у раз зв’язувалися з вами проти вашої волі?
item-followed-or-tracked-frame = За останні 12 місяців
item-who-did-it = Хто це робив?
item-who-did-it-frame = За останні 12 місяців
item-how-afraid = Як сильно ви боїтеся людини чи людей, які це робили?
item-how-afraid-frame = Зараз
item-earlier-in-life = Чи раніше в житті вам погрожували, контролювали вас або робили вам боляче?
item-earlier-in-life-frame = Понад 12 місяців тому, також у дитинстві

item-safe-to-go-home = Чи безпечно вам іти додому?
item-safe-to-go-home-frame = Сьогодні

item-someone-close-exposed = Чи комусь іншому з вашої сім’ї чи родичів погрожували або робили боляче близькі люди?
item-someone-close-exposed-frame = Зараз або раніше
item-children-near = Чи є діти до 18 років там, де ви живете, або діти, з якими ви часто бачитеся?
item-children-near-frame = Зараз
item-children-noticed = Чи якась дитина бачила або чула те, що сталося, або сама постраждала?
item-children-noticed-frame = Зараз або раніше

item-about-own-use = Тепер три запитання про те, що робили ви самі
item-about-own-use-text = Є допомога для тих, хто хоче перестати завдавати болю іншим. Якщо ви покажете відповіді, може статися, що персонал муситиме розповісти іншим, що ви відповіли, наприклад якщо почне непокоїтися за якусь дитину. Ви можете пропустити ці запитання.
item-harmed-someone-close = Чи ви погрожували близькій людині, контролювали її або робили їй боляче?
item-harmed-someone-close-frame = За останні 12 місяців
item-harmed-earlier = Чи ви погрожували людині, що була вам близька, контролювали її або робили їй боляче?
item-harmed-earlier-frame = Понад 12 місяців тому
item-afraid-to-harm = Чи боїтеся ви, що зробите комусь боляче?
item-afraid-to-harm-frame = Зараз

item-wishes-for-help = Якої допомоги ви хотіли б?
item-wishes-for-help-frame = Зараз

item-how-afraid-low = Не боюся
item-how-afraid-high = Дуже боюся

answer-yes-still-happening = Так, і це досі триває
answer-yes-no-longer = Так, але тепер уже ні
answer-no-not-at-all = Ні
answer-unsure-about-it = Не знаю напевно
answer-yes-it-is-safe = Так, це безпечно
answer-no-it-is-not-safe = Ні, це не безпечно
answer-yes-it-happened = Так
answer-yes-there-are = Так
answer-no-there-are-none = Ні
answer-yes-they-did = Так
answer-no-they-did-not = Ні
answer-yes-i-am = Так
answer-no-i-am-not = Ні
answer-partner-of-today = Мій чоловік, моя дружина, партнер або партнерка
answer-partner-of-before = Колишній чоловік або партнер, колишня дружина або партнерка
answer-family-or-relative = Хтось із моєї сім’ї чи родичів
answer-another-person = Хтось інший
answer-talk-with-staff = Хочу поговорити з кимось із персоналу
answer-contact-with-support = Хочу зв’язатися з кимось, хто може дати підтримку чи захист
answer-help-to-change = Хочу змінити те, як я поводжуся з іншими
answer-nothing-right-now = Зараз ніякої
