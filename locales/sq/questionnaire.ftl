group-exposure = Çfarë keni përjetuar
group-safety = Siguria sot
group-relatives = Të afërmit dhe fëmijët
group-own-use = Çfarë keni bërë ju vetë
group-wishes = Çfarë ndihme doni

item-afraid-of-someone-close = A ju ka mbajtur nën kontroll ose frikësuar dikush që e keni të afërt?
item-afraid-of-someone-close-frame = Gjatë 12 muajve të fundit
item-threatened = A ju ka kërcënuar dikush që e keni të afërt, ose a ka kërcënuar dikë që e keni për zemër?
item-threatened-frame = Gjatë 12 muajve të fundit
item-hurt-bodily = A ju ka goditur, shtyrë, mbajtur me forcë ose lënduar në ndonjë mënyrë tjetër dikush që e keni të afërt?
item-hurt-bodily-frame = Gjatë 12 muajve të fundit
item-forced-sexually = A ju ka bërë dikush diçka seksuale, ose ju ka shtyrë të bëni diçka seksuale, edhe pse ju nuk donit?
item-forced-sexually-frame = Gjatë 12 muajve të fundit
item-money-decided = A ju ka penguar dikush që e keni të afërt të vendosni vetë për paratë tuaja?
item-money-decided-frame = Gjatë 12 muajve të fundit
item-life-decided = A ka vendosur familja ose farefisi për jetën tuaj kundër vullnetit tuaj, për shembull me kë të takoheni ose të martoheni?
item-life-decided-frame = Gjatë 12 muajve të fundit
item-followed-or-tracked = A ju ka ndjekur nga pas dikush, ju ka kontrolluar telefonin ose ju ka kontaktuar vazhdimisht kundër vullnetit tuaj?
item-followed-or-tracked-frame = Gjatë 12 muajve të fundit
item-who-did-it = Kush e ka bërë këtë?
item-who-did-it-frame = Gjatë 12 muajve të fundit
item-how-afraid = Sa frikë keni nga personi ose personat që e kanë bërë këtë?
item-how-afraid-frame = Tani
item-earlier-in-life = A ju ka kërcënuar, mbajtur nën kontroll ose lënduar dikush më herët në jetë?
item-earlier-in-life-frame = Më shumë se 12 muaj më parë, edhe në fëmijëri

item-safe-to-go-home = A është e sigurt për ju të shkoni në shtëpi?
item-safe-to-go-home-frame = Sot

item-someone-close-exposed = A është kërcënuar ose lënduar dikush tjetër në familjen ose farefisin tuaj nga dikush që e ka të afërt?
item-someone-close-exposed-frame = Tani ose më parë
item-children-near = A ka fëmijë nën 18 vjeç aty ku jetoni, ose fëmijë që i takoni shpesh?
item-children-near-frame = Tani
item-children-noticed = A ka ndonjë fëmijë që ka parë ose dëgjuar çfarë ka ndodhur, ose që vetë ka pësuar diçka të keqe?
item-children-noticed-frame = Tani ose më parë

item-about-own-use = Tani vijnë tri pyetje për atë që keni bërë ju vetë
item-about-own-use-text = Ka ndihmë për këdo që dëshiron të mos i lëndojë më të tjerët. Nëse i tregoni përgjigjet, personelit ndonjëherë mund t’i duhet t’u tregojë të tjerëve çfarë jeni përgjigjur, për shembull nëse shqetësohet për një fëmijë. Mund t’i kapërceni këto pyetje.
item-harmed-someone-close = A keni kërcënuar, mbajtur nën kontroll ose lënduar dikë që e keni të afërt?
item-harmed-someone-close-frame = Gjatë 12 muajve të fundit
item-harmed-earlier = A keni kërcënuar, mbajtur nën kontroll ose lënduar dikë që e kishit të afërt?
item-harmed-earlier-frame = Më shumë se 12 muaj më parë
item-afraid-to-harm = A keni frikë se mund të lëndoni dikë?
item-afraid-to-harm-frame = Tani

item-wishes-for-help = Çfarë ndihme do të donit?
item-wishes-for-help-frame = Tani

item-how-afraid-low = Nuk kam frikë
item-how-afraid-high = Kam shumë frikë

answer-yes-still-happening = Po, dhe ende po ndodh
answer-yes-no-longer = Po, por jo më
answer-no-not-at-all = Jo
answer-unsure-about-it = Nuk e di me siguri
answer-yes-it-is-safe = Po, është e sigurt
answer-no-it-is-not-safe = Jo, nuk është e sigurt
answer-yes-it-happened = Po
answer-yes-there-are = Po
answer-no-there-are-none = Jo
answer-yes-they-did = Po
answer-no-they-did-not = Jo
answer-yes-i-am = Po
answer-no-i-am-not = Jo
answer-partner-of-today = Personi me të cilin jam në martesë ose lidhje
answer-partner-of-before = Dikush me të cilin isha më parë në martesë ose lidhje
answer-family-or-relative = Dikush nga familja ime ose nga farefisi
answer-another-person = Dikush tjetër
answer-talk-with-staff = Të flas me dikë nga personeli
answer-contact-with-support = Të kem kontakt me dikë që mund të japë mbështetje ose mbrojtje
answer-help-to-change = Të ndryshoj mënyrën si sillem me të tjerët
answer-nothing-right-now = Asgjë tani për tani
