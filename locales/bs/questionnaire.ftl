group-exposure = Ono što ste doživjeli
group-safety = Sigurnost danas
group-relatives = Bliske osobe i djeca
group-own-use = Ono što ste Vi učinili
group-wishes = Pomoć koju želite

item-afraid-of-someone-close = Da li Vas je neka bliska osoba držala pod kontrolom ili uplašila?
item-afraid-of-someone-close-frame = U posljednjih 12 mjeseci
item-threatened = Da li je neka bliska osoba prijetila Vama ili nekome do koga Vam je stalo?
item-threatened-frame = U posljednjih 12 mjeseci
item-hurt-bodily = Da li Vas je neka bliska osoba udarila, gurnula, silom držala ili na neki drugi način povrijedila?
item-hurt-bodily-frame = U posljednjih 12 mjeseci
item-forced-sexually = Da li Vam je neka osoba učinila nešto seksualno, ili Vas navela na nešto seksualno, iako to niste htjeli?
item-forced-sexually-frame = U posljednjih 12 mjeseci
item-money-decided = Da li Vas je neka bliska osoba spriječila da odlučujete o vlastitom novcu?
item-money-decided-frame = U posljednjih 12 mjeseci
item-life-decided = Da li je porodica ili rodbina odlučivala o Vašem životu protiv Vaše volje, na primjer koga smijete viđati ili s kim ćete se vjenčati?
item-life-decided-frame = U posljednjih 12 mjeseci
item-followed-or-tracked = Da li Vas je neka osoba pratila, provjeravala Vam telefon ili Vam se stalno javljala protiv Vaše volje?
item-followed-or-tracked-frame = U posljednjih 12 mjeseci
item-who-did-it = Ko je to učinio?
item-who-did-it-frame = U posljednjih 12 mjeseci
item-how-afraid = Koliko se bojite osobe ili osoba koje su to učinile?
item-how-afraid-frame = Sada
item-earlier-in-life = Da li Vas je neka osoba ranije u životu povrijedila, držala pod kontrolom ili Vam prijetila?
item-earlier-in-life-frame = Prije više od 12 mjeseci, uključujući i djetinjstvo

item-safe-to-go-home = Jeste li na sigurnom ako odete kući?
item-safe-to-go-home-frame = Danas

item-someone-close-exposed = Da li je neka druga osoba iz Vaše porodice ili rodbine doživjela prijetnje ili povrede od sebi bliske osobe?
item-someone-close-exposed-frame = Sada ili ranije
item-children-near = Ima li djece mlađe od 18 godina tamo gdje živite, ili djece koju često viđate?
item-children-near-frame = Sada
item-children-noticed = Da li je neko dijete vidjelo ili čulo ono što se dogodilo, ili se i njemu dogodilo nešto loše?
item-children-noticed-frame = Sada ili ranije

item-about-own-use = Sada slijede tri pitanja o tome šta ste Vi učinili
item-about-own-use-text = Postoji pomoć za one koji žele prestati povređivati druge. Ako pokažete odgovore, može se dogoditi da osoblje mora reći drugima šta ste odgovorili, na primjer ako se zabrine za neko dijete. Ova pitanja možete preskočiti.
item-harmed-someone-close = Jeste li nekoj bliskoj osobi prijetili, držali je pod kontrolom ili je povrijedili?
item-harmed-someone-close-frame = U posljednjih 12 mjeseci
item-harmed-earlier = Jeste li nekoj osobi koja Vam je bila bliska prijetili, držali je pod kontrolom ili je povrijedili?
item-harmed-earlier-frame = Prije više od 12 mjeseci
item-afraid-to-harm = Bojite li se da biste mogli nekoga povrijediti?
item-afraid-to-harm-frame = Sada

item-wishes-for-help = Kakvu pomoć biste željeli?
item-wishes-for-help-frame = Sada

item-how-afraid-low = Ne bojim se
item-how-afraid-high = Jako se bojim

answer-yes-still-happening = Da, i to se još uvijek događa
answer-yes-no-longer = Da, ali se više ne događa
answer-no-not-at-all = Ne
answer-unsure-about-it = Ne znam sigurno
answer-yes-it-is-safe = Da, kod kuće sam na sigurnom
answer-no-it-is-not-safe = Ne, kod kuće nisam na sigurnom
answer-yes-it-happened = Da
answer-yes-there-are = Da
answer-no-there-are-none = Ne
answer-yes-they-did = Da
answer-no-they-did-not = Ne
answer-yes-i-am = Da
answer-no-i-am-not = Ne
answer-partner-of-today = Osoba s kojom sam u vezi ili braku
answer-partner-of-before = Osoba s kojom više nisam u vezi ili braku
answer-family-or-relative = Neko iz moje porodice ili rodbine
answer-another-person = Neka druga osoba
answer-talk-with-staff = Razgovor s nekim od osoblja
answer-contact-with-support = Kontakt s osobom koja može pružiti podršku ili zaštitu
answer-help-to-change = Pomoć da promijenim svoje ponašanje prema drugima
answer-nothing-right-now = Trenutno nikakvu
