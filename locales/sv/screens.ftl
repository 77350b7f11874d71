bar-leave = Avsluta
bar-help = Hjälp
bar-listen = Lyssna
bar-listen-stop = Stoppa
bar-hide = Dölj
bar-reading = Text och färger
bar-language = Språk: { $name }

# After *listen*, as long as there are none.
listen-headphones = Sätt i hörlurarna för att lyssna.

before-title = Innan du börjar
before-alone = Är du ensam i rummet? Svara när ingen annan kan se skärmen.
before-topic = Frågorna handlar om trygghet och våld. De är för dig som är { $age } år eller äldre.
before-voluntary = Det är frivilligt och tar ungefär fem minuter. Du kan hoppa över frågor, och du kan sluta när du vill. Svaren raderas om du trycker på Avsluta innan du får koden.
before-hide = Prova gärna Dölj i hörnet. Då syns bara välkomstbilden. Håll fingret på ringen i två sekunder för att komma tillbaka. Allt börjar om från början om någon trycker på Börja där.

before-readers-title = Vem kan läsa dina svar?
before-readers = { $count ->
    [one] Ingen kan läsa svaren om inte du vill det. Om du vill kan en person på { $organisation } läsa dem, men bara om du visar koden som du får i slutet.
   *[other] Ingen kan läsa svaren om inte du vill det. Om du vill kan { $count } personer på { $organisation } läsa dem, men bara om du visar koden som du får i slutet.
  }
before-not-readers = Din familj, andra deltagare och andra myndigheter kan inte läsa dem.
before-kept = { $months ->
    [one] Svaren raderas senast efter en månad.
   *[other] Svaren raderas senast efter { $months } månader.
  }
before-more = Mer om dina uppgifter

before-limits-title = Vad måste personalen berätta för andra?
before-limits-silence = Personalen har tystnadsplikt. De får inte berätta för andra vad du säger. Det finns några undantag.
before-limits-child = Om personalen blir orolig för ett barn måste de berätta det för socialtjänsten.
before-limits-report = Det kan också gälla om du berättar att du själv har skadat någon. Fråga personalen vad som gäller innan du visar dina svar.

more-title = Dina uppgifter
more-controller = { $controller } är personuppgiftsansvarig.
more-basis = Laglig grund: { $basis }
more-basis-ask = Fråga personalen vilken laglig grund som gäller.
more-decision = Beslut om gallring: { $decision }
more-rights = Du har rätt att få veta vad som sparas om dig och att få fel rättade. Du kan klaga hos Integritetsskyddsmyndigheten.
more-code = Ditt namn står inte i svaren. De kan bara hittas med hjälp av koden.
more-contact = Frågor om dina uppgifter: { $contact }

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
support-call-log = Samtalen syns i mobilens samtalslista. Du kan radera dem där.
support-continue = Fortsätt
support-close = Stäng

choice-title = Vad vill du göra med dina svar?
choice-lead = Du får en kod i slutet, vad du än väljer. Det syns inte på koden vad du har valt.
choice-answers = Jag låter personalen här läsa dem
choice-answers-note = Svaren låses in. De öppnas först när du visar koden.
choice-talk = Jag vill prata, men inte visa svaren
choice-talk-note = Svaren raderas. När personalen öppnar koden ser de bara att du vill prata.
choice-withheld = Jag behåller dem för mig själv
choice-withheld-note = Svaren raderas. När personalen öppnar koden ser de bara att du har fått frågorna.
choice-continue = Fortsätt

wait-title = Ett ögonblick

code-title = Visa koden för personalen
code-empty = Det finns inga svar i koden. Utan personalens nyckel öppnar den ingenting.
code-photo = Ta inget foto av koden. Den täcks över efter en stund, och du kan visa den igen.
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
reading-contrast = Hög kontrast
reading-speed = Uppläsning
reading-speed-slow = Långsamt
reading-speed-normal = Vanlig takt
reading-speed-fast = Snabbt
reading-control = Styrning
reading-control-all = Skärmen eller tangentbordet
reading-control-switch = En enda knapp
reading-control-switch-note = Valen markeras ett i taget. Tryck när rätt val är markerat.
reading-close = Klar

idle-title = Är du kvar?
idle-text = Annars stängs det här strax. Svar som inte redan är inlåsta raderas.
idle-stay = Ja, jag är kvar

failed-title = Det gick inte att göra någon kod
failed-text = Inga svar har sparats, och det finns ingen kod. Säg till personalen att surfplattan behöver ses över.
failed-close = Stäng
