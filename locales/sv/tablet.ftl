# The administrator's window on the tablet.
admin-title = Den här plattan
admin-close = Klar
admin-back = Tillbaka
admin-cancel = Avbryt
admin-enter = Öppna
admin-erase = Sudda
admin-problem = Det gick inte: { $problem }

admin-pin = PIN-kod för administratören
admin-pin-text = Skriv PIN-koden.
admin-pin-busy = Kontrollerar …
admin-pin-wrong = Fel PIN-kod. Försök igen.
admin-pin-none = Ingen PIN-kod har valts för plattan. Det görs med kommandot ”enrum tablet pin”.
admin-pin-wait = { $seconds ->
    [one] För många fel. Vänta en sekund.
   *[other] För många fel. Vänta { $seconds } sekunder.
  }
admin-pin-wait-long = För många fel. Vänta { $minutes } minuter.
admin-pin-typed = { $count ->
    [one] En siffra
   *[other] { $count } siffror
  }

admin-languages = Språk
admin-languages-note = Vilka som erbjuds här, och i vilken ordning
admin-languages-text = Bara språk som arbetsplatsen har godkänt finns med.
admin-language-draft = Utkast som ingen har granskat
admin-language-original = Originalet
admin-language-reviewed = Granskat
admin-raise = Flytta upp { $name }

admin-lines = Stöd i närheten
admin-lines-note = Telefonnummer på orten, till exempel till socialjouren
admin-lines-text = De visas efter de nationella stödlinjerna. Namnen finns på alla språk. Skriv in numret och provring det.
admin-line-none = Inget nummer
admin-line-until = visas till och med { $day }
admin-line-over = visas inte längre, sista dagen var { $day }
admin-line-number = Telefonnummer
admin-line-typed = Nummer: { $number }
admin-line-hours = När någon svarar
admin-line-from = Från
admin-line-to = Till
admin-line-last = Sista dagen
admin-line-keep = Spara
admin-line-remove = Ta bort
admin-days-unknown = Vet inte
admin-days-always = Dygnet runt
admin-days-weekdays = Måndag–fredag
admin-days-daily = Alla dagar
admin-less = { $what }: tidigare
admin-more = { $what }: senare

admin-test = Självtest
admin-test-note = Om en deltagare kan lämnas ensam med plattan
admin-test-busy = Testar … Det tar några sekunder.
admin-test-good = Allt är som det ska. En deltagare kan lämnas ensam här.
admin-test-todo = { $count ->
    [one] En sak behöver åtgärdas innan en deltagare lämnas ensam här.
   *[other] { $count } saker behöver åtgärdas innan en deltagare lämnas ensam här.
  }
admin-test-again = Testa igen
admin-test-is-good = Bra
admin-test-is-todo = Att göra
admin-check-settings = Lokala inställningar
admin-check-pin = PIN-kod
admin-check-site = Arbetsplatsens signerade fil
admin-check-key = Plattans nyckel
admin-check-service = Språk och läsare
admin-check-recordings = Inspelningar
admin-check-sound = Ljud
admin-check-fonts = Typsnitt
admin-check-disk = Diskutrymme
admin-check-swap = Växlingsutrymme
admin-check-courier = Kurir
admin-check-lockdown = Låsning

admin-tallies = Antal per månad
admin-tallies-note = Hur många som har börjat, avbrutit och fått en kod
admin-tallies-text = Bara avslutade månader visas, och inga antal under fem, så att ingen kan se vad ett enskilt besök ändrar.
admin-tallies-none = Ingen hel månad har räknats än.
admin-few = färre än 5
admin-event-offered = Tryckte på Börja
admin-event-not-now = Avbröt före första frågan
admin-event-began = Började svara
admin-event-left = Avbröt efter första frågan
admin-event-timed-out = Ingen var kvar
admin-event-sealed = Fick en kod

admin-export = Kopiera kuvert till USB-minne
admin-export-note = När ingen kurir når plattan
admin-export-text = Kuverten är förseglade: ingen kan läsa dem utan både en nyckel hos personalen och deltagarens kod. De finns kvar på plattan tills en kurir har hämtat dem. Sätt i ett USB-minne och vänta några sekunder.
admin-export-copy = Kopiera
admin-export-busy = Kopierar …
admin-export-done = Klart: det som fanns är kopierat. Minnet kan tas ut.

admin-restart = Starta om
admin-restart-note = Programmet, inte plattan
admin-restart-text = Programmet stängs och startar igen av sig självt. Det tar några sekunder.
admin-restart-now = Starta om nu
