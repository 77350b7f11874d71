open-answers = Deltagaren låter dig läsa svaren.
open-talk = Deltagaren vill prata, utan att visa sina svar.
open-withheld = Deltagaren har fått frågorna och visar inga svar.
open-skipped = (hoppade över)

lock-title = Lås upp
lock-passphrase = Din lösenfras
lock-open = Lås upp
lock-busy = Låser upp …

side-title = Koder som väntar
side-none = Inga koder väntar.
side-code = Kod { $name }
side-arrived = Kuvertet har kommit
side-not-arrived = Inget har kommit än
side-lock = Lås
side-locks-minutes = Låser sig om { $minutes } minuter
side-locks-seconds = { $seconds ->
    [one] Låser sig om en sekund
   *[other] Låser sig om { $seconds } sekunder
  }

home-title = Läs av deltagarens kod
home-text = Läs av koden på surfplattan med handskannern, eller skriv av den här. Finns den som bild kan du släppa bilden i fönstret eller skriva var den ligger.
home-field = Kod, eller var bilden ligger
home-go = Fortsätt

received-title = Koden är mottagen
received-text = Öppna när du är ensam med deltagaren. Den här sidan ser likadan ut vad deltagaren än har valt.
received-not-yet = Inget har kommit under koden än. Den väntar till vänster, och du kan öppna den när kuvertet har kommit.
received-open = Öppna
received-again = Titta igen
received-later = Senare

read-title-answers = Deltagaren låter dig läsa svaren
read-title-talk = Deltagaren vill prata
read-title-withheld = Deltagaren behåller sina svar
read-origin = Språk: { $language } · { $month }
read-not-validated = Frågorna är projektets egna och inget validerat instrument.
read-other-version = Svaren gavs i en annan version av frågorna. Det som den här versionen inte känner visas som det är skrivet.
read-original = Visa på deltagarens språk
read-own = Visa på mitt språk
read-skipped = Hoppade över
read-talk-text = Svaren finns inte kvar. Fråga öppet vad deltagaren vill prata om, och lyssna klart.
read-withheld-text = Svaren finns inte kvar, och ingen kan få fram dem. Det säger ingenting om hur deltagaren har det. Tala om att det går att prata senare.
read-either = Avsluta när samtalet är klart. Väljer du senare väntar koden till vänster.
read-finish = Avsluta och radera …
read-later = Senare
finish-sure = Kuvertet raderas. Sedan kan ingen öppna det, inte heller med koden.
finish-yes = Ja, avsluta och radera
finish-no = Inte än
finished-title = Samtalet är avslutat
finished-text = Kuvertet är raderat. Om koden läses av igen står det att samtalet är avslutat.
finished-next = Läs av nästa kod

route-danger-now = Fara nu
route-danger-now-note = Otrygg, osäker eller mycket rädd
route-children = Barn
route-children-note = Barn kan vara berörda
route-ongoing = Pågår nu
route-ongoing-note = Våld som fortfarande händer
route-earlier = Tidigare
route-earlier-note = Våld som har hänt
route-own-use = Eget våld
route-own-use-note = Har använt våld, eller är rädd för det
route-wishes-contact = Vill ha hjälp
route-wishes-contact-note = Har valt vad det gäller nedan
route-none = Inget av detta
route-none-note = Det som hoppades över är inget nej

refused-not-a-code = Det här är ingen kod från surfplattan. Läs av koden på skärmen igen.
refused-mistyped = Ett tecken i koden är fel. Jämför med surfplattan, eller läs av koden.
refused-mistyped-group = Grupp { $group } stämmer inte. Jämför de tecknen med koden, eller läs av koden igen.
refused-no-code-in-image = Bilden har ingen kod som går att läsa. Ta en ny bild rakt framifrån.
refused-image = Filen är ingen bild som går att läsa. Välj en bild i PNG eller JPEG.
refused-not-yet = Inget har kommit under den här koden än. Vänta en stund och titta igen.
refused-finished = Samtalet är redan avslutat. Ingenting finns kvar under koden.
refused-not-for-key = Kuvertet är inte förseglat till din nyckel. Fråga en kollega som var med tidigare.
refused-damaged = Kuvertet är skadat, och inget i det går att läsa. Säg till administratören.
refused-unknown-tablet = Kuvertet kommer inte från en surfplatta på den här arbetsplatsen.
refused-newer = Kuvertet kommer från en annan version av Enrum. Uppdatera den här datorn.
refused-passphrase = Lösenfrasen stämmer inte. Försök igen.
refused-system = Det gick inte: { $problem }
