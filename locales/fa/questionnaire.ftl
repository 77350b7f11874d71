group-exposure = آنچه بر شما گذشته است
group-safety = امنیت شما امروز
group-relatives = نزدیکان و کودکان
group-own-use = کارهایی که خودتان کرده‌اید
group-wishes = برای چه چیزی کمک می‌خواهید

item-afraid-of-someone-close = آیا کسی که به شما نزدیک است، شما را کنترل کرده یا ترسانده است؟
item-afraid-of-someone-close-frame = در 12 ماه گذشته
item-threatened = آیا کسی که به شما نزدیک است، شما را، یا کسی را که برایتان مهم است، تهدید کرده است؟
item-threatened-frame = در 12 ماه گذشته
item-hurt-bodily = آیا کسی که به شما نزدیک است، شما را زده، هل داده یا به‌زور نگه داشته، یا به شکل دیگری به شما آسیب زده است؟
item-hurt-bodily-frame = در 12 ماه گذشته
item-forced-sexually = آیا کسی کاری جنسی با شما کرده، یا شما را به کاری جنسی وادار کرده است، با اینکه نمی‌خواستید؟
item-forced-sexually-frame = در 12 ماه گذشته
item-money-decided = آیا کسی که به شما نزدیک است، مانع شده است که دربارهٔ پول خودتان تصمیم بگیرید؟
item-money-decided-frame = در 12 ماه گذشته
item-life-decided = آیا خانواده یا فامیل برخلاف میل شما برای زندگی‌تان تصمیم گرفته‌اند، مثلاً اینکه چه کسی را ببینید یا با چه کسی ازدواج کنید؟
item-life-decided-frame = در 12 ماه گذشته
item-followed-or-tracked = آیا کسی شما را تعقیب کرده، گوشی شما را کنترل کرده یا برخلاف میل شما بارها و بارها با شما تماس گرفته است؟
item-followed-or-tracked-frame = در 12 ماه گذشته
item-who-did-it = چه کسی یا چه کسانی این کار را کرده‌اند؟
item-who-did-it-frame = در 12 ماه گذشته
item-how-afraid = چقدر از کسی یا کسانی که این کار را کرده‌اند می‌ترسید؟
item-how-afraid-frame = در حال حاضر
item-earlier-in-life = آیا قبلاً در زندگی‌تان کسی شما را تهدید یا کنترل کرده، یا به شما آسیب زده است؟
item-earlier-in-life-frame = بیش از 12 ماه پیش، حتی در کودکی

item-safe-to-go-home = آیا رفتن به خانه برای شما امن است؟
item-safe-to-go-home-frame = امروز

item-someone-close-exposed = آیا کس دیگری از خانواده یا فامیل شما از طرف کسی که به او نزدیک است تهدید شده یا آسیب دیده است؟
item-someone-close-exposed-frame = حالا یا قبلاً
item-children-near = آیا در جایی که زندگی می‌کنید کودک زیر 18 سال هست، یا کودکانی هستند که زیاد آنها را می‌بینید؟
item-children-near-frame = در حال حاضر
item-children-noticed = آیا کودکی آنچه را که اتفاق افتاده دیده یا شنیده، یا خودش آسیب دیده است؟
item-children-noticed-frame = حالا یا قبلاً

item-about-own-use = حالا سه سؤال می‌آید دربارهٔ کارهایی که خودتان کرده‌اید
item-about-own-use-text = برای کسی که می‌خواهد آسیب زدن به دیگران را کنار بگذارد، کمک هست. اگر جواب‌ها را نشان بدهید، گاهی ممکن است لازم شود کارکنان جواب‌های شما را به دیگران بگویند، مثلاً اگر نگران یک کودک شوند. می‌توانید از این سؤال‌ها رد شوید.
item-harmed-someone-close = آیا خودتان کسی را که به شما نزدیک است، تهدید یا کنترل کرده یا به او آسیب زده‌اید؟
item-harmed-someone-close-frame = در 12 ماه گذشته
item-harmed-earlier = آیا خودتان کسی را که به شما نزدیک بوده است، تهدید یا کنترل کرده یا به او آسیب زده‌اید؟
item-harmed-earlier-frame = بیش از 12 ماه پیش
item-afraid-to-harm = آیا می‌ترسید که به کسی آسیب بزنید؟
item-afraid-to-harm-frame = در حال حاضر

item-wishes-for-help = برای چه چیزی کمک می‌خواهید؟
item-wishes-for-help-frame = در حال حاضر

item-how-afraid-low = نمی‌ترسم
item-how-afraid-high = خیلی می‌ترسم

answer-yes-still-happening = بله، و هنوز ادامه دارد
answer-yes-no-longer = بله، ولی حالا دیگر نه
answer-no-not-at-all = نه
answer-unsure-about-it = مطمئن نیستم
answer-yes-it-is-safe = بله، امن است
answer-no-it-is-not-safe = نه، امن نیست
answer-yes-it-happened = بله
answer-yes-there-are = بله
answer-no-there-are-none = نه
answer-yes-they-did = بله
answer-no-they-did-not = نه
answer-yes-i-am = بله
answer-no-i-am-not = نه
answer-partner-of-today = همسر یا پارتنرم
answer-partner-of-before = همسر سابق یا پارتنر سابقم
answer-family-or-relative = کسی از خانواده یا فامیلم
answer-another-person = کس دیگری
answer-talk-with-staff = حرف زدن با یکی از کارکنان
answer-contact-with-support = تماس با کسی که بتواند از من حمایت یا محافظت کند
answer-help-to-change = تغییر دادن رفتارم با دیگران
answer-nothing-right-now = فعلاً هیچ‌چیز
