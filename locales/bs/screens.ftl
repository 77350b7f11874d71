bar-leave = Izlaz
bar-help = Pomoć
bar-listen = Slušajte
bar-listen-stop = Zaustavite
bar-hide = Sakrijte
bar-reading = Tekst i boje
bar-language = Jezik: { $name }

listen-headphones = Priključite slušalice da biste slušali.

before-title = Prije nego što počnete
before-alone = Jeste li sami u sobi? Odgovarajte kad niko drugi ne može vidjeti ekran.
before-topic = Pitanja su o sigurnosti i nasilju. Za Vas su ako imate { $age } godina ili više.
before-voluntary = Odgovaranje je dobrovoljno i traje oko pet minuta. Pitanja možete preskočiti i možete prestati kad god želite. Ako pritisnete „Izlaz” prije nego što dobijete kod, odgovori se brišu.
before-hide = Slobodno isprobajte dugme „Sakrijte” u uglu. Tada se vidi samo početna slika. Da biste se vratili, držite prst na krugu dvije sekunde. Ako neko tamo pritisne „Počnite”, sve počinje iznova.

before-readers-title = Ko može čitati Vaše odgovore?
before-readers = { $count ->
    [one] Niko ne može čitati odgovore ako Vi to ne želite. Ako želite, može ih čitati { $count } osoba u organizaciji { $organisation }, ali samo ako pokažete kod koji ćete dobiti na kraju.
    [few] Niko ne može čitati odgovore ako Vi to ne želite. Ako želite, mogu ih čitati { $count } osobe u organizaciji { $organisation }, ali samo ako pokažete kod koji ćete dobiti na kraju.
   *[other] Niko ne može čitati odgovore ako Vi to ne želite. Ako želite, može ih čitati { $count } osoba u organizaciji { $organisation }, ali samo ako pokažete kod koji ćete dobiti na kraju.
  }
before-not-readers = Ne mogu ih čitati ni Vaša porodica, ni drugi učesnici, ni druge vlasti.
before-kept = { $months ->
    [one] Odgovori se brišu najkasnije za { $months } mjesec.
    [few] Odgovori se brišu najkasnije za { $months } mjeseca.
   *[other] Odgovori se brišu najkasnije za { $months } mjeseci.
  }
before-more = Više o Vašim podacima

before-limits-title = Šta osoblje mora reći drugima?
before-limits-silence = Osoblje ima obavezu čuvanja tajne. Ne smije pričati drugima ono što Vi kažete. Postoje neki izuzeci.
before-limits-child = Ako se osoblje zabrine za neko dijete, mora to reći socijalnoj službi (socialtjänsten).
before-limits-report = To može važiti i ako kažete da ste Vi nekoga povrijedili. Prije nego što pokažete svoje odgovore, pitajte osoblje kakva su pravila.

more-title = Vaši podaci
more-controller = Za Vaše lične podatke odgovara { $controller }.
more-basis = Pravni osnov: { $basis }
more-basis-ask = Pitajte osoblje koji pravni osnov važi.
more-decision = Odluka o brisanju podataka: { $decision }
more-rights = Imate pravo znati koji se podaci o Vama čuvaju i imate pravo na ispravku grešaka. Možete se žaliti švedskoj ustanovi za zaštitu podataka, Integritetsskyddsmyndigheten.
more-code = U odgovorima nema Vašeg imena. Mogu se naći samo pomoću koda.
more-contact = Pitanja o Vašim podacima: { $contact }

before-not-now = Ne sada
before-next = Dalje
before-begin = Počnite

question-progress = { $percent } posto završeno
question-back = Nazad
question-skip = Preskočite
question-next = Dalje

question-several = možete izabrati više odgovora
question-between = broj od { $least } do { $most }
question-typed = Vaš odgovor: { $number }
question-erase = Obrišite

support-title = Gdje možete dobiti pomoć
support-call-log = Pozivi se vide na listi poziva u telefonu. Tamo ih možete obrisati.
support-continue = Nastavite
support-close = Zatvorite

choice-title = Šta želite učiniti sa svojim odgovorima?
choice-lead = Na kraju dobijate kod, šta god da izaberete. Na kodu se ne vidi šta ste izabrali.
choice-answers = Dopuštam osoblju ovdje da ih pročita
choice-answers-note = Odgovori se zaključavaju. Otvaraju se tek kad Vi pokažete kod.
choice-talk = Želim razgovarati, ali ne i pokazati odgovore
choice-talk-note = Odgovori se brišu. Kad osoblje otvori kod, vidi samo da želite razgovarati.
choice-withheld = Zadržavam ih za sebe
choice-withheld-note = Odgovori se brišu. Kad osoblje otvori kod, vidi samo da ste dobili pitanja.
choice-continue = Nastavite

wait-title = Samo trenutak

code-title = Pokažite osoblju kod
code-empty = U kodu nema odgovora. Kod ne otvara ništa bez ključa koji ima osoblje.
code-photo = Kod nemojte slikati. Nakon nekog vremena se prekrije, a možete ga ponovo prikazati.
code-show = Prikažite kod
code-cover = Prekrijte kod
code-extend = Još vremena
code-image = Kod
code-time = { $seconds ->
    [one] Još { $seconds } sekunda
    [few] Još { $seconds } sekunde
   *[other] Još { $seconds } sekundi
  }
code-done = Gotovo

reading-title = Kako želite čitati?
reading-size = Tekst
reading-normal = Običan tekst
reading-large = Veći tekst
reading-largest = Najveći tekst
reading-colors = Boje
reading-light = Svijetli ekran
reading-dark = Tamni ekran
reading-contrast = Jak kontrast
reading-speed = Čitanje naglas
reading-speed-slow = Sporo
reading-speed-normal = Obična brzina
reading-speed-fast = Brzo
reading-control = Upravljanje
reading-control-all = Ekran ili tastatura
reading-control-switch = Samo jedno dugme
reading-control-switch-note = Mogućnosti se označavaju jedna po jedna. Pritisnite kad je označena prava.
reading-close = Gotovo

idle-title = Jeste li još tu?
idle-text = Ako niste, ovo će se uskoro zatvoriti. Odgovori koji još nisu zaključani brišu se.
idle-stay = Da, još sam tu

failed-title = Kod se nije mogao napraviti
failed-text = Nijedan odgovor nije sačuvan i nema koda. Recite osoblju da treba pregledati tablet.
failed-close = Zatvorite
