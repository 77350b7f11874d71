group-exposure = هغه څه چې پر تاسو تېر شوي دي
group-safety = نن ستاسو خوندیتوب
group-relatives = نږدې کسان او ماشومان
group-own-use = هغه څه چې تاسو پخپله کړي دي
group-wishes = هغه مرسته چې تاسو یې غواړئ

item-afraid-of-someone-close = ایا داسې شوي دي چې ستاسو کوم نږدې کس تاسو کنټرول کړي یا مو په وېره کې واچوي؟
item-afraid-of-someone-close-frame = په تېرو 12 میاشتو کې
item-threatened = ایا ستاسو کوم نږدې کس تاسو ته ګواښ کړی، یا یې داسې چا ته ګواښ کړی چې پر تاسو ګران وي؟
item-threatened-frame = په تېرو 12 میاشتو کې
item-hurt-bodily = ایا داسې شوي دي چې ستاسو کوم نږدې کس تاسو ووهي، ټېله کړي، په زور مو ټینګ ونیسي، یا په بله بڼه زیان درته ورسوي؟
item-hurt-bodily-frame = په تېرو 12 میاشتو کې
item-forced-sexually = ایا داسې شوي دي چې څوک ستاسو له خوښې پرته درسره کوم جنسي کار وکړي، یا مو داسې کار ته وهڅوي یا اړ کړي؟
item-forced-sexually-frame = په تېرو 12 میاشتو کې
item-money-decided = ایا داسې شوي دي چې ستاسو کوم نږدې کس تاسو پرې نه ږدي چې د خپلو پیسو په اړه پخپله پرېکړه وکړئ؟
item-money-decided-frame = په تېرو 12 میاشتو کې
item-life-decided = ایا کورنۍ یا خپلوانو ستاسو د خوښې پر خلاف ستاسو ژوند کنټرول کړی، لکه دا چې څوک لیدلای شئ یا له چا سره باید واده وکړئ؟
item-life-decided-frame = په تېرو 12 میاشتو کې
item-followed-or-tracked = ایا داسې شوي دي چې څوک مو تعقیب کړي، ستاسو موبایل کنټرول کړي، یا ستاسو د خوښې پر خلاف بیا بیا اړیکه درسره ونیسي؟
item-followed-or-tracked-frame = په تېرو 12 میاشتو کې
item-who-did-it = دا کار چا کړی دی؟
item-who-did-it-frame = په تېرو 12 میاشتو کې
item-how-afraid = چا چې دا کار کړی، له هغوی څومره وېرېږئ؟
item-how-afraid-frame = اوس مهال
item-earlier-in-life = ایا مخکې په ژوند کې داسې شوي دي چې څوک درته ګواښ وکړي، کنټرول مو کړي یا زیان درته ورسوي؟
item-earlier-in-life-frame = له 12 میاشتو زیات وخت مخکې، په ماشومتوب کې هم

item-safe-to-go-home = ایا کور ته تلل ستاسو لپاره خوندي دي؟
item-safe-to-go-home-frame = نن

item-someone-close-exposed = ایا ستاسو په کورنۍ یا خپلوانو کې بل چا ته د خپل کوم نږدې کس له خوا ګواښ شوی یا زیان رسېدلی دی؟
item-someone-close-exposed-frame = اوس یا مخکې
item-children-near = ایا هلته چې اوسېږئ، تر 18 کلنۍ کم عمره ماشومان شته، یا داسې ماشومان چې ډېر ځله یې وینئ؟
item-children-near-frame = اوس مهال
item-children-noticed = ایا کوم ماشوم هغه څه لیدلي یا اورېدلي دي چې پېښ شوي دي، یا پخپله ماشوم ته زیان رسېدلی دی؟
item-children-noticed-frame = اوس یا مخکې

item-about-own-use = اوس درې پوښتنې راځي د هغه څه په اړه چې تاسو پخپله کړي دي
item-about-own-use-text = څوک چې غواړي نورو ته زیان رسول بس کړي، هغوی ته مرسته شته. که ځوابونه وښیئ، کارکوونکي کېدای شي کله کله مجبور شي چې ستاسو ځوابونه نورو ته ووایي، لکه هغه وخت چې د کوم ماشوم په اړه اندېښنه ورته پیدا شي. له دې پوښتنو تېرېدلای شئ.
item-harmed-someone-close = ایا داسې شوي دي چې تاسو خپل کوم نږدې کس ته ګواښ وکړئ، کنټرول یې کړئ یا زیان ورته ورسوئ؟
item-harmed-someone-close-frame = په تېرو 12 میاشتو کې
item-harmed-earlier = ایا داسې شوي دي چې تاسو د هغه وخت خپل کوم نږدې کس ته ګواښ وکړئ، کنټرول یې کړئ یا زیان ورته ورسوئ؟
item-harmed-earlier-frame = له 12 میاشتو زیات وخت مخکې
item-afraid-to-harm = ایا وېرېږئ چې چا ته به زیان ورسوئ؟
item-afraid-to-harm-frame = اوس مهال

item-wishes-for-help = تاسو څه مرسته غواړئ؟
item-wishes-for-help-frame = اوس مهال

item-how-afraid-low = نه وېرېږم
item-how-afraid-high = ډېر وېرېږم

answer-yes-still-happening = هو، او دا کار اوس هم کېږي
answer-yes-no-longer = هو، خو دا کار نور نه کېږي
answer-no-not-at-all = نه
answer-unsure-about-it = په ډاډ سره نه پوهېږم
answer-yes-it-is-safe = هو، خوندي دي
answer-no-it-is-not-safe = نه، خوندي نه دي
answer-yes-it-happened = هو
answer-yes-there-are = هو
answer-no-there-are-none = نه
answer-yes-they-did = هو
answer-no-they-did-not = نه
answer-yes-i-am = هو
answer-no-i-am-not = نه
answer-partner-of-today = زما د ژوند ملګري یا ملګرې
answer-partner-of-before = زما د ژوند پخواني ملګري یا پخوانۍ ملګرې
answer-family-or-relative = زما د کورنۍ یا خپلوانو کوم کس
answer-another-person = بل چا
answer-talk-with-staff = په کارکوونکو کې له چا سره خبرې کول
answer-contact-with-support = له داسې چا سره اړیکه نیول چې زما ملاتړ یا ساتنه کولای شي
answer-help-to-change = له نورو سره د خپل چلند بدلول
answer-nothing-right-now = اوس مهال هېڅ نه غواړم
