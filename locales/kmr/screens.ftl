bar-leave = Derketin
bar-help = Alîkarî
bar-listen = Guhdarî
bar-listen-stop = Bisekinîne
bar-hide = Veşêre
bar-reading = Nivîs û reng
bar-language = Ziman: { $name }

listen-headphones = Ji bo guhdarîkirinê guhikan bi tabletê ve girê bide.

before-title = Berî ku tu dest pê bikî
before-alone = Ma tu di odeyê de bi tenê yî? Gava ku kesekî din nikaribe ekranê bibîne, bersivê bide.
before-topic = Pirs li ser ewlehî û tundûtûjiyê ne. Ew ji bo te ne, heke tu { $age } salî an mezintir bî.
before-voluntary = Bersivdan bi dilê te ye û nêzîkî pênc deqeyan dikişîne. Tu dikarî pirsan derbas bikî, û kengî bixwazî dikarî dev jê berdî. Heke tu berî ku kodê bistînî pêl bişkoka “Derketin” bikî, bersiv tên jêbirin.
before-hide = Heke bixwazî, bişkoka “Veşêre” ya li quncikê biceribîne. Wê gavê tenê wêneyê bixêrhatinê xuya dibe. Ji bo ku tu vegerî, tiliya xwe du saniyeyan li ser xelekê bihêle. Heke kesek li wir pêl bişkoka “Dest pê bike” bike, her tişt ji serî dest pê dike.

before-readers-title = Kî dikare bersivên te bixwîne?
before-readers = { $count ->
    [one] Heke tu nexwazî, kes nikare bersivan bixwîne. Heke tu bixwazî, yek kes li { $organisation } dikare wan bixwîne, lê tenê heke tu koda ku di dawiyê de distînî nîşan bidî.
   *[other] Heke tu nexwazî, kes nikare bersivan bixwîne. Heke tu bixwazî, { $count } kes li { $organisation } dikarin wan bixwînin, lê tenê heke tu koda ku di dawiyê de distînî nîşan bidî.
  }
before-not-readers = Malbata te, beşdarên din û daîreyên din nikarin wan bixwînin.
before-kept = { $months ->
    [one] Bersiv herî dereng piştî mehekê tên jêbirin.
   *[other] Bersiv herî dereng piştî { $months } mehan tên jêbirin.
  }
before-more = Zêdetir li ser agahiyên te

before-limits-title = Divê karmend çi ji kesên din re bibêjin?
before-limits-silence = Karmend mecbûr in sirran biparêzin. Destûra wan tune ye ku tiştên ku tu dibêjî ji kesên din re bibêjin. Lê di hin rewşan de ne wisa ye.
before-limits-child = Heke karmend ji bo zarokekî bi fikar bin, divê ew vê agahiyê bidin socialtjänsten, xizmeta civakî.
before-limits-report = Heke tu bibêjî ku te bi xwe kesek êşandiye, dibe ku ew mecbûr bin vê jî bibêjin. Berî ku tu bersivên xwe nîşan bidî, ji karmendan bipirse ka rêzik çi ne.

more-title = Agahiyên te
more-controller = { $controller } ji agahiyên te yên kesane berpirsiyar e.
more-basis = Bingeha qanûnî: { $basis }
more-basis-ask = Ji karmendan bipirse ka bingeha qanûnî çi ye.
more-decision = Biryara jêbirina agahiyan: { $decision }
more-rights = Mafê te heye ku tu bizanî li ser te çi hatiye qeydkirin û ku şaşî bên rastkirin. Tu dikarî li cem Integritetsskyddsmyndigheten, daîreya parastina agahiyên kesane, gilî bikî.
more-code = Navê te di bersivan de tune ye. Bersiv tenê bi alîkariya kodê tên dîtin.
more-contact = Pirsên li ser agahiyên te: { $contact }

before-not-now = Niha na
before-next = Pêşve
before-begin = Dest pê bike

question-progress = Ji sedî { $percent } qediyaye
question-back = Paşve
question-skip = Derbas bike
question-next = Pêşve

question-several = tu dikarî ji yekê zêdetir hilbijêrî
question-between = hejmarek ji { $least } heta { $most }
question-typed = Bersiva te: { $number }
question-erase = Jê bibe

support-title = Li van deran alîkarî heye
support-call-log = Telefonên ku tu dikî di lîsteya mobîla te de xuya dibin. Tu dikarî wan li wir jê bibî.
support-continue = Berdewam bike
support-close = Bigire

choice-title = Tu dixwazî çi bi bersivên xwe bikî?
choice-lead = Tu çi hilbijêrî jî, di dawiyê de tu kodekê distînî. Ji kodê nayê zanîn ku te çi hilbijartiye.
choice-answers = Ez dihêlim ku karmendên vir wan bixwînin
choice-answers-note = Bersiv tên kilîtkirin. Ew tenê gava ku tu kodê nîşan bidî tên vekirin.
choice-talk = Ez dixwazim biaxivim, lê bersivan nîşan nedim
choice-talk-note = Bersiv tên jêbirin. Gava ku karmend kodê vedikin, ew tenê dibînin ku tu dixwazî biaxivî.
choice-withheld = Ez wan li cem xwe dihêlim
choice-withheld-note = Bersiv tên jêbirin. Gava ku karmend kodê vedikin, ew tenê dibînin ku pirs ji te hatine kirin.
choice-continue = Berdewam bike

wait-title = Kêliyekê bisekine

code-title = Kodê nîşanî karmendan bide
code-empty = Di kodê de bersiv tune ne. Bê mifteya karmendan kod tu tiştî venake.
code-photo = Wêneyê kodê nekişîne. Piştî demekê kod tê nixumandin, û tu dikarî wê dîsa nîşan bidî.
code-show = Kodê nîşan bide
code-cover = Kodê binixumîne
code-extend = Demê zêde bike
code-image = Kod
code-time = { $seconds ->
    [one] Saniyeyek maye
   *[other] { $seconds } saniye mane
  }
code-done = Temam

reading-title = Tu dixwazî çawa bixwînî?
reading-size = Nivîs
reading-normal = Nivîsa asayî
reading-large = Nivîsa mezintir
reading-largest = Nivîsa herî mezin
reading-colors = Reng
reading-light = Ekrana ronî
reading-dark = Ekrana tarî
reading-contrast = Kontrasta xurt
reading-speed = Xwendina bi deng
reading-speed-slow = Hêdî
reading-speed-normal = Asayî
reading-speed-fast = Zû
reading-control = Awayê bikaranînê
reading-control-all = Ekran an klavye
reading-control-switch = Tenê yek bişkok
reading-control-switch-note = Tiştên ku tu dikarî hilbijêrî yek bi yek tên nîşankirin. Gava ku ya rast hat nîşankirin, pêl bişkokê bike.
reading-close = Temam

idle-title = Ma tu hê li vir î?
idle-text = Heke na, ev ê piştî hinekî bê girtin. Bersivên ku hê nehatine kilîtkirin tên jêbirin.
idle-stay = Erê, ez hê li vir im

failed-title = Kod nehat çêkirin
failed-text = Bersiv nehatine qeydkirin, û kod jî tune ye. Ji karmendan re bibêje ku divê kesek li tabletê binêre.
failed-close = Bigire
