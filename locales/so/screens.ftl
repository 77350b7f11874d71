bar-leave = Ka bax
bar-help = Caawimo
bar-listen = Dhegeyso
bar-listen-stop = Jooji
bar-hide = Qari
bar-reading = Qoraal iyo midab
bar-language = Luqad: { $name }

listen-headphones = Taabletka ku xir sameecadaha dhegaha si aad u dhegeysato.

before-title = Ka hor intaadan bilaabin
before-alone = Keligaa ma ku jirtaa qolka? Jawaab marka aanay cid kale arki karin shaashadda.
before-topic = Su’aaluhu waxay ku saabsan yihiin ammaanka, rabshadda iyo xadgudubka. Waa laguugu talagalay haddii aad tahay { $age } jir ama ka weyn.
before-voluntary = Khasab ma aha, waxayna qaadanaysaa qiyaastii shan daqiiqo. Su’aalaha waad ka boodi kartaa, waadna joojin kartaa goortaad rabto. Haddii aad riixdo “Ka bax” intaadan koodhka helin, jawaabaha waa la tirtirayaa.
before-hide = Haddaad rabto, tijaabi “Qari” oo geeska ku yaal. Markaas sawirka soo dhoweynta oo keliya ayaa muuqanaya. Si aad u soo noqoto, farta ku hay calaamadda wareegsan laba ilbiriqsi. Haddii qof halkaas ka riixo “Bilow”, wax walba dib ayaa loo bilaabayaa.

before-readers-title = Yaa akhrin kara jawaabahaaga?
before-readers = { $count ->
    [one] Cidna ma akhrin karto jawaabaha haddii aadan adigu rabin. Haddii aad rabto, hal qof oo ka tirsan { $organisation } ayaa akhrin kara, laakiin keliya haddii aad tusto koodhka aad dhammaadka helayso.
   *[other] Cidna ma akhrin karto jawaabaha haddii aadan adigu rabin. Haddii aad rabto, { $count } qof oo ka tirsan { $organisation } ayaa akhrin kara, laakiin keliya haddii aad tusto koodhka aad dhammaadka helayso.
  }
before-not-readers = Qoyskaaga, dadka kale ee halkan ka qaybgala iyo hay’adaha kale ee dowladdu ma akhrin karaan.
before-kept = { $months ->
    [one] Jawaabaha waxaa la tirtirayaa ugu dambayn hal bil ka dib.
   *[other] Jawaabaha waxaa la tirtirayaa ugu dambayn { $months } bilood ka dib.
  }
before-more = Faahfaahin ku saabsan macluumaadkaaga

before-limits-title = Maxaa khasab ah inay shaqaaluhu cid kale u sheegaan?
before-limits-silence = Shaqaalaha waxaa saaran waajibka sir dhowrista. Looma oggola inay cid kale u sheegaan waxa aad tiraahdo. Waxaa jira waxyaabo ka reeban.
before-limits-child = Haddii shaqaaluhu ka walaacaan xaaladda ilmo, waa inay u sheegaan adeegga bulshada ee loo yaqaan socialtjänsten.
before-limits-report = Sidaas oo kale ayay noqon kartaa haddii aad sheegto inaad adigu qof waxyeellaysay. Intaadan jawaabahaaga tusin, shaqaalaha weydii xeerarka jira.

more-title = Macluumaadkaaga
more-controller = { $controller } ayaa mas’uul ka ah macluumaadkaaga shakhsiga ah.
more-basis = Sharciga lagu saleeyay: { $basis }
more-basis-ask = Shaqaalaha weydii sharciga lagu saleeyay.
more-decision = Go’aanka ku saabsan tirtirista macluumaadka: { $decision }
more-rights = Waxaad xaq u leedahay inaad ogaato waxa kugu saabsan ee la kaydiyay iyo in khaladaadka la saxo. Cabasho waxaad u gudbin kartaa Integritetsskyddsmyndigheten, oo ah hay’adda ilaalisa macluumaadka shakhsiga ah.
more-code = Magacaagu kuma qorna jawaabaha. Jawaabaha waxaa lagu heli karaa koodhka oo keliya.
more-contact = Su’aalaha ku saabsan macluumaadkaaga: { $contact }

before-not-now = Hadda maya
before-next = Xiga
before-begin = Bilow

question-progress = Boqolkiiba { $percent } ayaa dhammaaday
question-back = Dib u noqo
question-skip = Ka bood
question-next = Xiga

question-several = waxaad dooran kartaa dhowr jawaabood
question-between = lambar laga bilaabo { $least } ilaa { $most }
question-typed = Jawaabtaada: { $number }
question-erase = Masax

support-title = Meelaha caawimo laga helo
support-call-log = Wicitaannadu waxay ka muuqdaan taleefankaaga. Halkaas waad ka tirtiri kartaa.
support-continue = Sii wad
support-close = Xir

choice-title = Maxaad rabtaa inaad ku samayso jawaabahaaga?
choice-lead = Dhammaadka koodh ayaad helaysaa, wax kasta oo aad doorato. Koodhka kama muuqdo waxa aad dooratay.
choice-answers = Shaqaalaha halkan jooga waan u oggolahay inay akhriyaan
choice-answers-note = Jawaabaha waa la qufulayaa. Waxay furmayaan oo keliya marka aad koodhka tusto.
choice-talk = Waan rabaa inaan hadlo, laakiin jawaabaha ma tusayo
choice-talk-note = Jawaabaha waa la tirtirayaa. Marka shaqaaluhu koodhka furaan, waxay arkayaan oo keliya inaad rabto inaad hadasho.
choice-withheld = Jawaabaha aniga ayaa iska haysanaya
choice-withheld-note = Jawaabaha waa la tirtirayaa. Marka shaqaaluhu koodhka furaan, waxay arkayaan oo keliya in su’aalaha lagu weydiiyay.
choice-continue = Sii wad

wait-title = Wax yar sug

code-title = Koodhka tus shaqaalaha
code-empty = Koodhka jawaabo kuma jiraan. Furaha shaqaalaha la’aantiis, koodhku waxba ma furo.
code-photo = Koodhka sawir ha ka qaadin. Wax yar ka dib waa la daboolayaa, mar kalena waad muujin kartaa.
code-show = Muuji koodhka
code-cover = Dabool koodhka
code-extend = Waqti dheeraad ah
code-image = Koodhka
code-time = { $seconds ->
    [one] Hal ilbiriqsi ayaa haray
   *[other] { $seconds } ilbiriqsi ayaa haray
  }
code-done = Dhammeeyay

reading-title = Sidee baad rabtaa inaad wax u akhrido?
reading-size = Qoraalka
reading-normal = Qoraal caadi ah
reading-large = Qoraal ka weyn
reading-largest = Qoraalka ugu weyn
reading-colors = Midabbada
reading-light = Shaashad iftiin leh
reading-dark = Shaashad mugdi ah
reading-contrast = Midabbo aad u kala cad
reading-speed = Akhriska codka ah
reading-speed-slow = Tartiib
reading-speed-normal = Xawaare caadi ah
reading-speed-fast = Dhakhso
reading-control = Sida loo isticmaalo
reading-control-all = Shaashadda ama kiiboodhka
reading-control-switch = Hal badhan oo keliya
reading-control-switch-note = Xulashooyinka mid mid ayaa loo calaamadinayaa. Riix marka midka aad rabto la calaamadiyo.
reading-close = Waan dhammeeyay

idle-title = Weli ma joogtaa?
idle-text = Haddii kale, tani wax yar ka dib way xirmaysaa. Jawaabaha aan weli la qufulin waa la tirtirayaa.
idle-stay = Haa, waan joogaa

failed-title = Koodhka waa la samayn waayay
failed-text = Wax jawaab ah lama kaydin, koodhna ma jiro. Shaqaalaha u sheeg inuu taabletku u baahan yahay in la eego.
failed-close = Xir
