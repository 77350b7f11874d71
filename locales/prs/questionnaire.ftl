group-exposure = آنچه بر شما گذشته است
group-safety = امنیت امروز شما
group-relatives = نزدیکان و اطفال
group-own-use = آنچه خودتان کرده‌اید
group-wishes = کمکی که می‌خواهید

item-afraid-of-someone-close = آیا کسی از نزدیکان‌تان شما را کنترول کرده یا باعث ترس شما شده است؟
item-afraid-of-someone-close-frame = در 12 ماه گذشته
item-threatened = آیا کسی از نزدیکان‌تان شما را، یا کسی را که برای‌تان مهم است، تهدید کرده است؟
item-threatened-frame = در 12 ماه گذشته
item-hurt-bodily = آیا کسی از نزدیکان‌تان شما را زده، تیله کرده یا به زور محکم گرفته، یا به شکل دیگری به شما آسیب رسانده است؟
item-hurt-bodily-frame = در 12 ماه گذشته
item-forced-sexually = آیا کسی کاری جنسی با شما کرده، یا شما را به کاری جنسی وادار کرده است، در حالی که شما نمی‌خواستید؟
item-forced-sexually-frame = در 12 ماه گذشته
item-money-decided = آیا کسی از نزدیکان‌تان مانع شما شده است که در بارهٔ پول خودتان تصمیم بگیرید؟
item-money-decided-frame = در 12 ماه گذشته
item-life-decided = آیا خانواده یا اقارب‌تان بر خلاف خواست شما زندگی‌تان را کنترول کرده‌اند، مثلاً این که چه کسی را ببینید یا با چه کسی ازدواج کنید؟
item-life-decided-frame = در 12 ماه گذشته
item-followed-or-tracked = آیا کسی شما را تعقیب کرده، موبایل‌تان را کنترول کرده یا بارها و بارها بر خلاف خواست شما با شما تماس گرفته است؟
item-followed-or-tracked-frame = در 12 ماه گذشته
item-who-did-it = چه کسی یا چه کسانی این کار را کرده‌اند؟
item-who-did-it-frame = در 12 ماه گذشته
item-how-afraid = از کسی یا کسانی که این کار را کرده‌اند، چقدر می‌ترسید؟
item-how-afraid-frame = در حال حاضر
item-earlier-in-life = آیا قبلاً در زندگی‌تان کسی شما را تهدید یا کنترول کرده، یا به شما آسیب رسانده است؟
item-earlier-in-life-frame = بیشتر از 12 ماه پیش، حتی وقتی که طفل بودید

item-safe-to-go-home = آیا رفتن به خانه برای شما امن است؟
item-safe-to-go-home-frame = امروز

item-someone-close-exposed = آیا کس دیگری از خانواده یا اقارب‌تان از طرف یکی از نزدیکان خودش تهدید شده یا آسیب دیده است؟
item-someone-close-exposed-frame = حالا یا قبلاً
item-children-near = آیا در جایی که زندگی می‌کنید طفل زیر 18 سال هست، یا طفلی هست که زیاد او را می‌بینید؟
item-children-near-frame = در حال حاضر
item-children-noticed = آیا طفلی آنچه را که اتفاق افتاده دیده یا شنیده، یا خودش آسیب دیده است؟
item-children-noticed-frame = حالا یا قبلاً

item-about-own-use = حالا سه سوال می‌آید در بارهٔ آنچه خودتان کرده‌اید
item-about-own-use-text = برای کسی که می‌خواهد از آسیب رساندن به دیگران دست بکشد، کمک وجود دارد. اگر جواب‌ها را نشان بدهید، گاهی ممکن است کارمندان مجبور شوند آنچه را جواب داده‌اید به دیگران بگویند، مثلاً اگر نگران یک طفل شوند. می‌توانید از این سوال‌ها بگذرید.
item-harmed-someone-close = آیا شما یکی از نزدیکان‌تان را تهدید یا کنترول کرده‌اید، یا به او آسیب رسانده‌اید؟
item-harmed-someone-close-frame = در 12 ماه گذشته
item-harmed-earlier = آیا شما کسی را که به شما نزدیک بود، تهدید یا کنترول کرده‌اید، یا به او آسیب رسانده‌اید؟
item-harmed-earlier-frame = بیشتر از 12 ماه پیش
item-afraid-to-harm = آیا می‌ترسید که به کسی آسیب برسانید؟
item-afraid-to-harm-frame = در حال حاضر

item-wishes-for-help = می‌خواهید چه کمکی بگیرید؟
item-wishes-for-help-frame = در حال حاضر

item-how-afraid-low = نمی‌ترسم
item-how-afraid-high = بسیار می‌ترسم

answer-yes-still-happening = بلی، و هنوز هم ادامه دارد
answer-yes-no-longer = بلی، ولی حالا دیگر ادامه ندارد
answer-no-not-at-all = نخیر
answer-unsure-about-it = مطمئن نیستم
answer-yes-it-is-safe = بلی، امن است
answer-no-it-is-not-safe = نخیر، امن نیست
answer-yes-it-happened = بلی
answer-yes-there-are = بلی
answer-no-there-are-none = نخیر
answer-yes-they-did = بلی
answer-no-they-did-not = نخیر
answer-yes-i-am = بلی
answer-no-i-am-not = نخیر
answer-partner-of-today = همسر یا شریک زندگی‌ام
answer-partner-of-before = همسر سابق یا شریک زندگی سابقم
answer-family-or-relative = کسی از خانواده یا اقاربم
answer-another-person = شخص دیگری
answer-talk-with-staff = صحبت با یکی از کارمندان
answer-contact-with-support = تماس با کسی که بتواند از من حمایت یا محافظت کند
answer-help-to-change = کمک برای تغییر رفتارم با دیگران
answer-nothing-right-now = فعلاً کمکی نمی‌خواهم
