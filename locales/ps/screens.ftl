bar-leave = وتل
bar-help = مرسته
bar-listen = اورېدل
bar-listen-stop = درول
bar-hide = پټول
bar-reading = لیکنه او رنګونه
bar-language = ژبه: { $name }

listen-headphones = د اورېدو لپاره غوږۍ ولګوئ.

before-title = مخکې له دې چې پیل وکړئ
before-alone = ایا په کوټه کې یوازې یاست؟ هغه وخت ځواب ورکړئ چې بل هېڅوک سکرین نه شي لیدلای.
before-topic = پوښتنې د خوندیتوب او تاوتریخوالي په اړه دي. که عمر مو { $age } کاله یا زیات وي، دا پوښتنې ستاسو لپاره دي.
before-voluntary = ځواب ورکول ستاسو خپله خوښه ده او شاوخوا پنځه دقیقې وخت نیسي. له پوښتنو تېرېدلای شئ، او هر وخت مو چې خوښه شي، بس کولای یې شئ. که د کوډ تر اخیستلو مخکې «وتل» کېکاږئ، ځوابونه پاکېږي.
before-hide = که مو خوښه وي، د سکرین په کونج کې «پټول» وازمویئ. هغه وخت یوازې د ښه راغلاست انځور ښکاري. د بېرته راتلو لپاره خپله ګوته دوه ثانیې پر کړۍ ونیسئ. که هلته څوک «پیل» کېکاږي، هر څه به له سره پیل شي.

before-readers-title = ستاسو ځوابونه څوک لوستلای شي؟
before-readers = { $count ->
    [one] که تاسو ونه غواړئ، هېڅوک ستاسو ځوابونه نه شي لوستلای. که وغواړئ، په { $organisation } کې یو کس یې لوستلای شي، خو یوازې که تاسو هغه کوډ وښیئ چې په پای کې درکول کېږي.
   *[other] که تاسو ونه غواړئ، هېڅوک ستاسو ځوابونه نه شي لوستلای. که وغواړئ، په { $organisation } کې { $count } کسان یې لوستلای شي، خو یوازې که تاسو هغه کوډ وښیئ چې په پای کې درکول کېږي.
  }
before-not-readers = ستاسو کورنۍ، نور ګډونوال او نورې دولتي ادارې ستاسو ځوابونه نه شي لوستلای.
before-kept = { $months ->
    [one] ځوابونه تر یوې میاشتې زیات نه ساتل کېږي، بیا پاکېږي.
   *[other] ځوابونه تر { $months } میاشتو زیات نه ساتل کېږي، بیا پاکېږي.
  }
before-more = د خپلو شخصي معلوماتو په اړه نور ولولئ

before-limits-title = کارکوونکي باید کومې خبرې نورو ته وکړي؟
before-limits-silence = کارکوونکي د راز ساتلو مکلفیت لري. هغوی اجازه نه لري چې ستاسو خبرې نورو ته وکړي. خو په ځینو حالتونو کې داسې نه ده.
before-limits-child = که کارکوونکو ته د کوم ماشوم په اړه اندېښنه پیدا شي، باید دا خبره د ټولنیزو خدمتونو ادارې socialtjänsten ته وکړي.
before-limits-report = که تاسو ورته ووایئ چې پخپله مو چا ته زیان رسولی دی، کېدای شي هغه وخت هم مجبور وي چې نورو ته یې ووایي. د خپلو ځوابونو تر ښودلو مخکې له کارکوونکو وپوښتئ چې په دې اړه قاعده څه ده.

more-title = ستاسو شخصي معلومات
more-controller = { $controller } د شخصي معلوماتو مسوولیت پر غاړه لري.
more-basis = قانوني بنسټ: { $basis }
more-basis-ask = له کارکوونکو وپوښتئ چې قانوني بنسټ څه دی.
more-decision = د معلوماتو د پاکولو پرېکړه: { $decision }
more-rights = تاسو حق لرئ چې پوه شئ ستاسو په اړه څه ساتل کېږي، او حق لرئ چې تېروتنې سمې شي. د شخصي معلوماتو د ساتنې ادارې Integritetsskyddsmyndigheten ته شکایت کولای شئ.
more-code = ستاسو نوم په ځوابونو کې نشته. ځوابونه یوازې د کوډ په مرسته موندل کېدای شي.
more-contact = ستاسو د شخصي معلوماتو په اړه پوښتنې: { $contact }

before-not-now = اوس نه
before-next = وړاندې
before-begin = پیل

question-progress = { $percent } سلنه پوره شوې
question-back = شاته
question-skip = ترې تېرېدل
question-next = وړاندې

question-several = څو ځوابونه ټاکلای شئ
question-between = له { $least } تر { $most } پورې یوه شمېره
question-typed = ستاسو ځواب: { $number }
question-erase = پاکول

support-title = دلته مرسته شته
support-call-log = ستاسو زنګونه د موبایل د زنګونو په لیست کې ښکاري. هلته یې پاکولای شئ.
support-continue = دوام
support-close = بندول

choice-title = په خپلو ځوابونو څه کول غواړئ؟
choice-lead = هر څه چې وټاکئ، په پای کې یو کوډ درکول کېږي. په کوډ کې نه ښکاري چې تاسو څه ټاکلي دي.
choice-answers = اجازه ورکوم چې د دې ځای کارکوونکي یې ولولي
choice-answers-note = ځوابونه قلفېږي. یوازې هغه وخت خلاصېږي چې تاسو کوډ وښیئ.
choice-talk = غواړم خبرې وکړم، خو ځوابونه نه ښیم
choice-talk-note = ځوابونه پاکېږي. کله چې کارکوونکي کوډ خلاص کړي، یوازې دا ویني چې تاسو خبرې کول غواړئ.
choice-withheld = ځوابونه له ځان سره ساتم
choice-withheld-note = ځوابونه پاکېږي. کله چې کارکوونکي کوډ خلاص کړي، یوازې دا ویني چې له تاسو پوښتنې شوې دي.
choice-continue = دوام

wait-title = یوه شېبه

code-title = کوډ کارکوونکو ته وښیئ
code-empty = په کوډ کې هېڅ ځواب نشته. دا کوډ د کارکوونکو له کیلۍ پرته هېڅ شی نه خلاصوي.
code-photo = د کوډ عکس مه اخلئ. کوډ لږ وروسته پوښل کېږي، او تاسو یې بیا ښودلای شئ.
code-show = د کوډ ښودل
code-cover = د کوډ پوښل
code-extend = نور وخت
code-image = کوډ
code-time = { $seconds ->
    [one] یوه ثانیه پاتې ده
   *[other] { $seconds } ثانیې پاتې دي
  }
code-done = تمام شو

reading-title = څنګه لوستل غواړئ؟
reading-size = لیکنه
reading-normal = عادي لیکنه
reading-large = غټه لیکنه
reading-largest = تر ټولو غټه لیکنه
reading-colors = رنګونه
reading-light = روښانه سکرین
reading-dark = تیاره سکرین
reading-contrast = د رنګونو زیات توپیر
reading-speed = په غږ لوستل
reading-speed-slow = ورو
reading-speed-normal = په عادي چټکۍ
reading-speed-fast = چټک
reading-control = د کارولو طریقه
reading-control-all = سکرین یا کیبورډ
reading-control-switch = یوازې یوه تڼۍ
reading-control-switch-note = انتخابونه یو په یو په نښه کېږي. کله چې سم انتخاب په نښه شي، تڼۍ کېکاږئ.
reading-close = تمام شو

idle-title = لا هم دلته یاست؟
idle-text = که نه، دا به ژر بند شي. هغه ځوابونه چې لا نه دي قلف شوي، پاکېږي.
idle-stay = هو، دلته یم

failed-title = کوډ جوړ نه شو
failed-text = هېڅ ځواب نه دی ساتل شوی او کوډ هم نشته. کارکوونکو ته ووایئ چې ټابلېټ باید وکتل شي.
failed-close = بندول
