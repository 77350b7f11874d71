# Rest, and the cover that looks like it. No word here may tell a passer-by the subject.
rest-welcome = Välkommen
rest-begin = Börja

language-title = Välj språk
# On the tile of a language that can't be listened to.
language-text-only = bara text

bar-leave = Lämna
bar-help = Hjälp
bar-hide = Dölj
bar-text-size = Textstorlek
bar-language = Språk: { $name }

before-title = Innan du börjar
before-alone = Är du ensam i rummet? Svara när ingen annan kan se skärmen.
before-topic = Frågorna handlar om trygghet och våld. De är för dig som är { $age } år eller äldre.
before-voluntary = Det är frivilligt. Du kan hoppa över frågor, och du kan sluta när du vill. Det tar ungefär fem minuter.
before-hide = Prova gärna Dölj i hörnet. Då syns bara välkomstbilden. Håll fingret på ringen i två sekunder för att komma tillbaka.

before-readers-title = Vem kan läsa?
before-readers = { $count ->
    [one] Ingen kan läsa svaren om inte du vill det. Om du vill kan en person på { $organisation } läsa dem, och bara tillsammans med din kod.
   *[other] Ingen kan läsa svaren om inte du vill det. Om du vill kan { $count } personer på { $organisation } läsa dem, och bara tillsammans med din kod.
  }
before-not-readers = Din familj, andra deltagare och andra myndigheter kan inte läsa dem.
before-kept = { $months ->
    [one] Svaren raderas senast efter en månad.
   *[other] Svaren raderas senast efter { $months } månader.
  }
before-controller = { $organisation } ansvarar för uppgifterna. Fråga personalen om du vill veta mer om dina rättigheter.

before-limits-title = Vad måste personalen föra vidare?
before-limits-silence = Personalen har tystnadsplikt. Den har några gränser.
before-limits-child = Om personalen blir orolig för ett barn måste de berätta det för socialtjänsten.
before-limits-report = Det gäller också om du berättar att du själv har skadat någon. Fråga personalen vad som gäller innan du visar dina svar.

before-not-now = Inte nu
before-next = Nästa
before-begin = Börja

question-progress = { $percent } procent klart
question-back = Tillbaka
question-skip = Hoppa över
question-next = Nästa

support-title = Här finns hjälp
support-continue = Fortsätt
support-close = Stäng

choice-title = Vad vill du göra med dina svar?
choice-lead = Du får en kod i slutet, vad du än väljer. Den ser likadan ut.
choice-answers = Personalen här får läsa dem
choice-answers-note = Svaren låses in nu. De öppnas först när du visar koden.
choice-talk = Jag vill prata, men inte visa svaren
choice-talk-note = Svaren raderas nu. Koden säger att du vill prata.
choice-withheld = Jag behåller dem för mig själv
choice-withheld-note = Svaren raderas nu. Koden säger bara att du har fått frågorna.
choice-continue = Fortsätt

wait-title = Ett ögonblick

code-title = Visa koden för personalen
code-empty = Det finns inga svar i koden. Utan personalens nyckel öppnar den ingenting.
code-photo = Ta inget foto av den. Den försvinner om en stund.
code-show = Visa koden
code-cover = Täck koden
code-extend = Mer tid
code-image = Koden
code-time = { $seconds } sekunder kvar
code-done = Klar

idle-title = Är du kvar?
idle-text = Annars stängs det här strax. Inget av det du har svarat sparas.
idle-stay = Ja, jag är kvar

failed-title = Det gick inte att låsa in svaren
failed-text = Inget har sparats, och det finns ingen kod. Säg till personalen att surfplattan behöver ses över.
failed-close = Stäng

out-title = Fråga personalen
out-text = Vid fara, ring { $number }
