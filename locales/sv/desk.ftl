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
side-gone = Borttaget: tiden är ute
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
read-title-withheld = Deltagaren visar inga svar
read-origin = Språk: { $language } · { $month }
read-not-validated = Frågorna är projektets egna och inget validerat instrument.
read-other-version = Svaren gavs i en annan version av frågorna. Det som den här versionen inte känner visas som det är skrivet.
read-original = Visa på deltagarens språk
read-own = Visa på mitt språk
read-skipped = Hoppade över
read-talk-text = Svaren finns inte kvar. Fråga öppet vad deltagaren vill prata om, och lyssna klart.
read-withheld-text = Svaren finns inte kvar, och ingen kan få fram dem. Det säger ingenting om hur deltagaren har det. Tala om att det går att prata senare.
read-either = Avsluta när samtalet är klart. Väljer du ”Senare” väntar koden till vänster.
read-finish = Avsluta och radera …
read-later = Senare
finish-title = Avsluta samtalet
finish-sure = När du avslutar raderas kuvertet. Sedan kan ingen öppna det, inte heller med koden.
finish-first = Välj först var samtalet är dokumenterat.
finish-over = En kollega har redan avslutat den här koden, och kuvertet är raderat. Inget räknas en gång till.
finish-yes = Avsluta och radera
finish-no = Inte än
finished-elsewhere = Redan avslutat
finished-elsewhere-text = En kollega hade avslutat den här koden vid en annan dator. Det du markerade har inte räknats.
finished-asked = { $months ->
    [one] Registrerat i liggaren. Såvitt den här datorn vet har deltagaren hittills tillfrågats under en enda månad.
   *[other] Registrerat i liggaren. Såvitt den här datorn vet har deltagaren nu tillfrågats under { $months } olika månader.
  }
finished-title = Samtalet är avslutat
finished-text = Kuvertet är raderat. Om koden läses av igen står det att samtalet är avslutat.
finished-next = Läs av nästa kod

route-danger-now = Fara nu
route-danger-now-note = Inte tryggt att gå hem, vet inte, eller mycket rädd
route-children = Barn
route-children-note = Barn kan vara berörda
route-ongoing = Pågår nu
route-ongoing-note = Våld som fortfarande händer
route-earlier = Tidigare
route-earlier-note = Våld som har hänt
route-own-use = Eget våld
route-own-use-note = Har använt våld, eller är rädd för att själv göra det
route-wishes-contact = Vill ha hjälp
route-wishes-contact-note = Se nedan vad det gäller
route-none = Inget av detta
route-none-note = Det som hoppades över är inget nej

refused-not-a-code = Det här är ingen kod från surfplattan. Läs av koden på skärmen igen.
refused-mistyped = Ett tecken i koden är fel. Jämför med surfplattan, eller läs av koden.
refused-mistyped-group = Grupp { $group } stämmer inte. Jämför de tecknen med koden, eller läs av koden igen.
refused-no-code-in-image = Bilden har ingen kod som går att läsa. Ta en ny bild rakt framifrån.
refused-image = Filen är ingen bild som går att läsa. Välj en bild i PNG eller JPEG.
refused-not-yet = Inget har kommit under den här koden än. Vänta en stund och titta igen.
refused-gone = Kuvertet är borttaget, för att tiden för det är ute. Fråga om personen vill svara igen.
refused-not-unlocked = Det där är en kod. Lås upp först, och läs av koden sedan.
refused-several-codes = Det finns flera koder från surfplattan i bilden. Läs av en i taget.
refused-image-large = Bilden är för stor. Ta en med lägre upplösning, högst 12 000 bildpunkter på en sida.
refused-layout = Läsaren skriver andra tecken än koden har. Ställ datorns tangentbord på engelska (USA), eller läsaren på datorns språk.
refused-finished = Samtalet är redan avslutat. Ingenting finns kvar under koden.
refused-not-for-key = Kuvertet är inte förseglat för din nyckel. Fråga en kollega som hade sin nyckel före dig.
refused-damaged = Kuvertet är skadat, och inget i det går att läsa. Säg till administratören.
refused-unknown-tablet = Kuvertet kommer inte från en surfplatta på den här arbetsplatsen.
refused-newer = Kuvertet kommer från en annan version av Enrum. Uppdatera den här datorn.
refused-passphrase = Lösenfrasen stämmer inte. Försök igen.
refused-system = Det gick inte: { $problem }
refused-case-number = Det här är inget ärendenummer. Skriv siffror, gärna med bokstäver, högst 40 tecken, eller lämna fältet tomt.
refused-identity-number = Det här ser ut som ett personnummer eller samordningsnummer. Skriv insatsens eget ärendenummer, eller lämna fältet tomt.

tab-answers = Svar
tab-guide = Samtalsstöd
tab-services = Stöd som finns

record-title = Samtalet
record-conversation = Vad hände?
record-held = Samtalet hölls
record-postponed = Sköts upp
record-declined = Ville inte prata
record-done = Vad gjorde du?
record-risk = Bedömde risken
record-concern = Anmälde oro för barn
record-support = Stöd
record-offered = Erbjudet, inget svar än
record-accepted = Erbjudet, tackade ja
record-refused = Erbjudet, tackade nej
record-service = Vilket stöd gällde det?
record-to-social = Socialtjänst
record-to-shelter = Jour eller stödlinje
record-to-health = Vård
record-to-police = Polis
record-to-change = Hjälp att sluta med våld
record-to-other = Annat
record-note = Räknas per månad, aldrig per person. Tryck igen för att ångra. Markeringarna försvinner när datorn låses.

documented-title = Var är samtalet dokumenterat?
documented-record = I journalen eller akten
documented-elsewhere = På annat ställe
documented-not = Inte alls

case-title = Insatsens liggare
case-field = Ärendenummer, aldrig personnummer. Lämna tomt om deltagaren inte ska registreras.
case-no-ledger = Den här datorn har ingen nyckel till liggaren, så ingen registreras. Samtalet räknas ändå. Administratören kan lägga till dig på nytt, i en ny mapp.

offer-ask = Erbjöd du frågorna, och personen avstod eller lämnade ingen kod?
offer-go = Erbjuden, ingen kod …
offer-title = Erbjuden, ingen kod
offer-text = Det räknas i månadens siffror. Med ett ärendenummer syns det också i liggaren att personen har erbjudits. Varför den avstod frågas inte.
offer-register = Registrera
offer-back = Tillbaka
offer-done = Registrerat.
offer-undo = Ångra

services-text = Ring gärna tillsammans, eller låt deltagaren låna en telefon. Samtal syns i telefonens samtalslista.
services-open = Öppet nu
services-closed = Stängt nu
services-unknown = Öppettid okänd
services-day-off = Kan ha andra tider idag, en helgdag

talk-always = Först, och alltid

guide-danger-now =
    Fråga
    Är det tryggt för dig att gå härifrån i dag? Vad är du mest rädd för ska hända?
    Har någon tagit strypgrepp på dig, eller gjort så att du inte kunde andas? Hotat att döda dig eller sig själv, eller använt vapen?
    Har du lämnat, eller tänker du lämna? Blir du förföljd, eller kan någon följa din telefon?
    Vet den du är rädd för var du är nu? Har du tankar på att inte vilja leva?

    Gör
    Ring 112 om faran är omedelbar. Stanna hos deltagaren.
    Strypgrepp är en allvarlig risk, också utan märken: hjälp deltagaren till vård samma dag. Vid andnöd, svimning eller svårt att svälja eller tala, ring 112.
    Kontakta socialtjänsten eller socialjouren tillsammans med deltagaren, om skydd och boende. Ta hjälp av din chef.
    Kom överens om ett säkert sätt och en säker tid att höras av.

    Låt bli
    Skicka inte hem någon utan en plan för natten.
    Kontakta inte den som deltagaren är rädd för, och skicka inget som den kan hitta.
guide-children =
    Fråga
    Hur har barnen det? Vad har de sett och hört? Var är de just nu?
    Vem tar hand om dem när det är som värst?

    Säg, om deltagaren inte själv använder våld och det är säkert
    Misstänker jag att ett barn far illa behöver jag anmäla det till socialtjänsten. Jag vill göra det öppet, och helst tillsammans med dig.

    Gör
    Misstänker du att ett barn far illa, anmäl genast. Du behöver inga bevis och inget samtycke. Är du inte anmälningsskyldig bör du ändå anmäla.
    Vid akut fara: 112, eller socialjouren när socialtjänsten har stängt.
    Ett barn som har sett eller hört våldet är också utsatt.
    Fråga socialtjänsten om du är osäker, utan att nämna namn; säger du vem barnet är kan det bli en anmälan.

    Låt bli
    Använder en förälder våld, eller rör det heder: fråga socialtjänsten innan du berättar för någon i familjen att du anmäler, också om det är deltagaren själv.
guide-ongoing =
    Fråga
    Vill du berätta vad som händer? Du bestämmer hur mycket.
    Hur ofta händer det? Har det blivit vanligare eller värre?
    Vem vet om det? Vad har du redan prövat?

    Säg
    Det är inte ditt fel. Du är inte ensam om det här.
    Du behöver inte bestämma något i dag.

    Gör
    Bedöm risken enligt era rutiner, också om deltagaren själv tonar ner den.
    Visa vilket stöd som finns, och erbjud dig att ringa tillsammans.

    Låt bli
    Fråga inte varför någon stannar, och tryck inte på för att deltagaren ska lämna. Tiden kring och efter en separation kan vara den farligaste. Den som vill lämna behöver en plan först, tillsammans med socialtjänsten eller en jour.
guide-earlier =
    Fråga
    Hur påverkar det dig i dag: sömnen, kroppen, arbetet?
    Är du rädd att det ska hända igen? Har du kontakt med den som gjorde det?
    Har du fått stöd för det som hände?

    Säg
    Det kan kännas länge efteråt, och det finns hjälp också när det var länge sedan.

    Gör
    Bedöm risken också här: våldet kan fortsätta efter en separation.
    Tänk på vad det betyder för planen: tempo, platser, människor att undvika.
guide-own-use =
    Fråga
    Vad hände, och vem var med? Hur tänker du om det själv?
    Är du rädd att det ska hända igen? Är någon i fara nu?

    Säg
    Det är bra att du berättar. Du ansvarar för vad du gör, och det går att få hjälp att sluta.

    Gör
    Är någon i omedelbar fara: ring 112. Ta annars upp det med din chef och socialtjänsten, och tänk särskilt på barn.
    Visa stödet för den som vill ändra sig, och erbjud dig att ringa tillsammans.
    Tänk på att deltagaren själv kan vara utsatt, också när det egna våldet var ett sätt att försvara sig.

    Låt bli
    Skuldbelägg inte deltagaren, och förminska inte våldet. Medla inte, och föreslå inte parsamtal.
    Kontakta inte den utsatta på egen hand, och berätta aldrig något som den har sagt.
guide-wishes-contact =
    Fråga
    Vad vill du prata om? Vad skulle hjälpa dig mest just nu?
    Är det något som brådskar? Är det tryggt för dig att gå härifrån i dag?

    Gör
    Lyssna klart innan du föreslår något. Välj ett första steg tillsammans, och boka när ni ses igen.
guide-none =
    Säg
    Tack för att du tog dig tid. Frågorna ställs till alla här.
    Du kan alltid komma tillbaka och prata, med mig eller någon annan.

    Gör
    Visa vilket stöd som finns, på samma sätt som för alla. Inga svar är inte detsamma som att inget har hänt.
    Erbjud frågorna igen senare i insatsen.

    Låt bli
    Fråga inte vad deltagaren svarade eller varför något hoppades över.
guide-always =
    Säg
    Det jag får veta behandlas med sekretess, men den har gränser. Det viktigaste kan behöva skrivas ner, och kollegor som behöver det kan få veta.
    Misstänker jag att ett barn far illa kan jag vara skyldig att anmäla det till socialtjänsten. Är någons liv i fara kan jag behöva föra det vidare. Jag säger det till dig först, om det kan göras säkert.

    Gör
    Prata enskilt. Behövs tolk, boka i första hand en auktoriserad tolk, gärna på telefon och från annan ort. Fråga deltagaren om språk, dialekt och kön. Säg inte deltagarens namn till tolken.
    Fråga om det är säkert att ringa, skicka brev eller lämna papper, och om personuppgifterna är skyddade.
    Tänk på vem som kan läsa det du skriver: en partner med deltagarens inloggning, eller den andra vårdnadshavaren. Skriv ingen ny adress eller plan där den kan läsas.

    Låt bli
    Låt aldrig en partner, en släkting eller ett barn tolka eller vara med.
    Lova inte att hålla något hemligt som du måste föra vidare.

camera-on = Använd kameran
camera-off = Stäng av kameran
camera-text = Håll koden rakt mot kameran, en bit ifrån. Den läses av sig själv.
camera-picture = Kamerans bild

refused-no-camera = Ingen kamera ger någon bild. Kontrollera att den är ansluten och att inget annat program använder den, eller skriv av koden.

side-size = Ändra storleken
side-dark = Mörka färger
side-light = Ljusa färger

lock-waits = { $seconds ->
    [one] Vänta en sekund innan du försöker igen.
   *[other] Vänta { $seconds } sekunder innan du försöker igen.
  }

score-unknown = { $name }: går inte att räkna ut, för få svar
score-value = { $name }: { $value }
score-reached = { $name }: { $value }, vid eller över gränsvärdet
score-below = { $name }: { $value }, under gränsvärdet
score-source = Källa: { $source }
score-cutoff = Gränsvärde { $cutoff }. Källa: { $source }
