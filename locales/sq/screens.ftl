bar-leave = Dil
bar-help = Ndihmë
bar-listen = Dëgjo
bar-listen-stop = Ndal
bar-hide = Fshih
bar-reading = Teksti dhe ngjyrat
bar-language = Gjuha: { $name }

listen-headphones = Lidhni kufjet për të dëgjuar.

before-title = Para se të filloni
before-alone = A jeni vetëm në dhomë? Përgjigjuni kur askush tjetër nuk mund ta shohë ekranin.
before-topic = Pyetjet kanë të bëjnë me sigurinë dhe dhunën. Ato janë për ju nëse keni mbushur { $age } vjet.
before-voluntary = Përgjigjuni vetëm nëse doni. Duhen rreth pesë minuta. Mund të kapërceni pyetje dhe mund të ndaleni kur të doni. Nëse shtypni “Dil” para se ta merrni kodin, përgjigjet shlyhen.
before-hide = Mund ta provoni “Fshih” në këndin e ekranit. Atëherë shihet vetëm pamja e mirëseardhjes. Për t’u kthyer, mbajeni gishtin mbi rrethin për dy sekonda. Nëse dikush shtyp “Fillo” aty, gjithçka fillon nga e para.

before-readers-title = Kush mund t’i lexojë përgjigjet tuaja?
before-readers = { $count ->
    [one] Askush nuk mund t’i lexojë përgjigjet, nëse ju nuk doni. Nëse doni, një person te { $organisation } mund t’i lexojë, por vetëm nëse e tregoni kodin që merrni në fund.
   *[other] Askush nuk mund t’i lexojë përgjigjet, nëse ju nuk doni. Nëse doni, { $count } persona te { $organisation } mund t’i lexojnë, por vetëm nëse e tregoni kodin që merrni në fund.
  }
before-not-readers = Nuk mund t’i lexojnë as familja juaj, as personat e tjerë që marrin pjesë, as autoritetet e tjera.
before-kept = { $months ->
    [one] Përgjigjet shlyhen më së voni pas një muaji.
   *[other] Përgjigjet shlyhen më së voni pas { $months } muajsh.
  }
before-more = Më shumë për të dhënat tuaja

before-limits-title = Çfarë duhet t’u tregojë personeli të tjerëve?
before-limits-silence = Personeli e ka për detyrë ta ruajë fshehtësinë. Nuk ka të drejtë t’u tregojë të tjerëve çfarë thoni ju. Ka disa përjashtime.
before-limits-child = Nëse personeli shqetësohet për një fëmijë, duhet t’ua tregojë këtë shërbimeve sociale (socialtjänsten).
before-limits-report = E njëjta gjë mund të vlejë edhe nëse tregoni se ju vetë keni lënduar dikë. Pyetni personelin cilat rregulla vlejnë, para se t’ia tregoni përgjigjet tuaja.

more-title = Të dhënat tuaja
more-controller = { $controller } është kontrolluesi i të dhënave personale.
more-basis = Baza ligjore: { $basis }
more-basis-ask = Pyetni personelin cila bazë ligjore vlen.
more-decision = Vendimi për shlyerjen e të dhënave: { $decision }
more-rights = Keni të drejtë të dini çfarë ruhet për ju, dhe keni të drejtë që gabimet të ndreqen. Mund të ankoheni te Integritetsskyddsmyndigheten, autoriteti për mbrojtjen e të dhënave.
more-code = Emri juaj nuk shkruhet në përgjigje. Ato mund të gjenden vetëm me ndihmën e kodit.
more-contact = Pyetje për të dhënat tuaja: { $contact }

before-not-now = Jo tani
before-next = Tjetra
before-begin = Fillo

question-progress = { $percent } për qind të kryera
question-back = Prapa
question-skip = Kapërce
question-next = Tjetra

question-several = mund të zgjidhni disa
question-between = një numër nga { $least } deri në { $most }
question-typed = Përgjigjja juaj: { $number }
question-erase = Shlyej

support-title = Këtu gjeni ndihmë
support-call-log = Thirrjet shihen në listën e thirrjeve në telefonin tuaj. Mund t’i shlyeni aty.
support-continue = Vazhdo
support-close = Mbyll

choice-title = Çfarë doni të bëni me përgjigjet tuaja?
choice-lead = Në fund merrni një kod, çfarëdo që të zgjidhni. Në kod nuk shihet zgjedhja juaj.
choice-answers = E lejoj personelin këtu t’i lexojë
choice-answers-note = Përgjigjet mbyllen me kyç. Ato hapen vetëm kur ta tregoni kodin.
choice-talk = Dua të flas, por jo t’i tregoj përgjigjet
choice-talk-note = Përgjigjet shlyhen. Kur ta hapë kodin, personeli sheh vetëm që doni të flisni.
choice-withheld = I mbaj për vete
choice-withheld-note = Përgjigjet shlyhen. Kur ta hapë kodin, personeli sheh vetëm që ju janë bërë pyetjet.
choice-continue = Vazhdo

wait-title = Një moment

code-title = Tregojani kodin personelit
code-empty = Në kod nuk ka përgjigje. Pa çelësin e personelit, kodi nuk hap asgjë.
code-photo = Mos e fotografoni kodin. Pas pak ai mbulohet, dhe mund ta tregoni përsëri.
code-show = Trego kodin
code-cover = Mbulo kodin
code-extend = Më shumë kohë
code-image = Kodi
code-time = { $seconds ->
    [one] Edhe një sekondë
   *[other] Edhe { $seconds } sekonda
  }
code-done = U krye

reading-title = Si doni të lexoni?
reading-size = Teksti
reading-normal = Tekst i zakonshëm
reading-large = Tekst i madh
reading-largest = Tekst shumë i madh
reading-colors = Ngjyrat
reading-light = Ekran i çelët
reading-dark = Ekran i errët
reading-contrast = Kontrast i lartë
reading-speed = Leximi me zë
reading-speed-slow = Ngadalë
reading-speed-normal = Ritëm i zakonshëm
reading-speed-fast = Shpejt
reading-control = Mënyra e përdorimit
reading-control-all = Ekrani ose tastiera
reading-control-switch = Një buton i vetëm
reading-control-switch-note = Mundësitë shënohen një nga një. Shtypni kur është shënuar ajo që doni.
reading-close = U krye

idle-title = A jeni ende këtu?
idle-text = Përndryshe faqja mbyllet pas pak. Përgjigjet që ende nuk janë mbyllur me kyç shlyhen.
idle-stay = Po, jam këtu

failed-title = Kodi nuk mund të krijohej
failed-text = Asnjë përgjigje nuk është ruajtur dhe nuk ka kod. Thuajini personelit se tableti duhet kontrolluar.
failed-close = Mbyll
