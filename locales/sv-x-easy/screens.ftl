bar-leave = Avsluta
bar-help = Hjälp
bar-listen = Lyssna
bar-listen-stop = Stoppa
bar-hide = Dölj
bar-reading = Text och färger
bar-language = Språk: { $name }

listen-headphones = Sätt i hörlurarna. Då kan du lyssna.

before-title = Innan du börjar
before-alone = Är du ensam i rummet? Svara bara när ingen annan kan se skärmen.
before-topic = Frågorna handlar om trygghet och våld. De är för dig som är { $age } år eller äldre.
before-voluntary = Det är frivilligt. Du bestämmer själv. Det tar ungefär fem minuter. Du kan hoppa över frågor. Du kan sluta när du vill. I slutet får du en kod. Trycker du på Avsluta innan du har fått den? Då tar surfplattan bort svaren.
before-hide = Prova gärna Dölj i hörnet. Då syns bara bilden där det står Välkommen. Vill du komma tillbaka? Håll fingret på ringen i två sekunder. Trycker någon på Börja där? Då börjar allt om från början.

before-readers-title = Vem kan läsa dina svar?
before-readers = { $count ->
    [one] Ingen kan läsa svaren om du inte vill det. Om du vill kan en person på { $organisation } läsa dem. Men först måste du visa en kod. Den får du i slutet.
   *[other] Ingen kan läsa svaren om du inte vill det. Om du vill kan { $count } personer på { $organisation } läsa dem. Men först måste du visa en kod. Den får du i slutet.
  }
before-not-readers = Din familj kan inte läsa svaren. Andra deltagare och andra myndigheter kan inte heller läsa dem.
before-kept = { $months ->
    [one] Svaren finns kvar i högst en månad. Sedan är de borttagna.
   *[other] Svaren finns kvar i högst { $months } månader. Sedan är de borttagna.
  }
before-more = Mer om dina uppgifter

before-limits-title = Vad måste personalen berätta för andra?
before-limits-silence = Personalen har tystnadsplikt. Det betyder att de inte får berätta för andra vad du säger. Men i några fall gäller inte tystnadsplikten.
before-limits-child = Blir personalen orolig för ett barn? Då måste de berätta det för socialtjänsten. Socialtjänsten finns i alla kommuner. Den ska ge människor stöd och skydd.
before-limits-report = Berättar du att du själv har skadat någon? Då måste personalen kanske berätta det också. Fråga personalen vad som gäller. Gör det innan du visar dina svar.

more-title = Dina uppgifter
more-controller = { $controller } har ansvar för dina uppgifter. I lagen heter det personuppgiftsansvarig.
more-basis = Man måste ha ett skäl i lagen för att få spara dina uppgifter. Skälet heter laglig grund. Laglig grund här: { $basis }
more-basis-ask = Man måste ha ett skäl i lagen för att få spara dina uppgifter. Skälet heter laglig grund. Fråga personalen vilken laglig grund som gäller.
more-decision = Gallring betyder att man tar bort uppgifter. Beslut om gallring: { $decision }
more-rights = Du har rätt att få veta vilka uppgifter som finns om dig. Är något fel? Då har du rätt att få det ändrat. Du kan klaga hos Integritetsskyddsmyndigheten. Den kontrollerar hur andra använder uppgifter om människor.
more-code = Ditt namn står inte i svaren. Man kan bara hitta svaren med koden.
more-contact = Har du frågor om dina uppgifter? Kontakt: { $contact }

before-not-now = Inte nu
before-next = Nästa
before-begin = Börja

question-progress = { $percent } procent klart
question-back = Tillbaka
question-skip = Hoppa över
question-next = Nästa

question-several = du kan välja flera
question-between = ett tal från { $least } till { $most }
question-typed = Ditt svar: { $number }
question-erase = Sudda

support-title = Här finns hjälp
support-call-log = Samtalen syns i mobilen, i listan över samtal. Du kan ta bort dem där.
support-continue = Fortsätt
support-close = Stäng

choice-title = Vad vill du göra med dina svar?
choice-lead = Du får alltid en kod i slutet. Det syns inte på koden vad du har valt.
choice-answers = Personalen här får läsa mina svar
choice-answers-note = Då låser surfplattan svaren. Personalen kan öppna dem först när du visar koden.
choice-talk = Jag vill prata, men inte visa svaren
choice-talk-note = Då tar surfplattan bort svaren. När personalen öppnar koden ser de bara att du vill prata.
choice-withheld = Jag vill inte visa svaren
choice-withheld-note = Då tar surfplattan bort svaren. När personalen öppnar koden ser de bara att du har fått frågorna.
choice-continue = Fortsätt

wait-title = Vänta lite

code-title = Visa koden för personalen
code-empty = Det finns inga svar i koden. Koden fungerar bara med personalens nyckel.
code-photo = Ta inget foto av koden. Efter en stund täcker skärmen koden. Sedan kan du visa den igen.
code-show = Visa koden
code-cover = Täck koden
code-extend = Mer tid
code-image = Koden
code-time = { $seconds ->
    [one] En sekund kvar
   *[other] { $seconds } sekunder kvar
  }
code-done = Klar

reading-title = Hur vill du läsa?
reading-size = Text
reading-normal = Vanlig text
reading-large = Större text
reading-largest = Störst text
reading-colors = Färger
reading-light = Ljus skärm
reading-dark = Mörk skärm
reading-contrast = Extra tydlig skärm
reading-speed = Rösten läser
reading-speed-slow = Långsamt
reading-speed-normal = Vanlig fart
reading-speed-fast = Snabbt
reading-control = Du styr med
reading-control-all = Skärmen eller tangentbordet
reading-control-switch = En enda knapp
reading-control-switch-note = Skärmen markerar ett val i taget. Tryck när den markerar rätt val.
reading-close = Klar

idle-title = Är du kvar?
idle-text = Annars slutar det här snart. Då tar surfplattan bort svar som inte redan är låsta.
idle-stay = Ja, jag är kvar

failed-title = Det gick inte att göra en kod
failed-text = Det finns ingen kod. Surfplattan har inte sparat några svar. Be personalen kontrollera surfplattan.
failed-close = Stäng
