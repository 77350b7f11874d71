group-exposure = Tiştên ku hatine serê te
group-safety = Ewlehiya te ya îro
group-relatives = Kesên nêzîkî te û zarok
group-own-use = Tiştên ku te bi xwe kirine
group-wishes = Alîkariya ku tu dixwazî

item-afraid-of-someone-close = Ma kesekî nêzîkî te tu kontrol kiriyî an tu tirsandiyî?
item-afraid-of-someone-close-frame = Di 12 mehên dawî de
item-threatened = Ma kesekî nêzîkî te gef li te xwariye, an li kesekî ku ji bo te girîng e?
item-threatened-frame = Di 12 mehên dawî de
item-hurt-bodily = Ma kesekî nêzîkî te li te xistiye, dehf daye te, tu bi zorê girtiyî û bernedayî, an bi awayekî din tu êşandiyî?
item-hurt-bodily-frame = Di 12 mehên dawî de
item-forced-sexually = Ma kesekî tiştekî cinsî bi te kiriye, an tiştekî cinsî bi te daye kirin, tevî ku te nedixwest?
item-forced-sexually-frame = Di 12 mehên dawî de
item-money-decided = Ma kesekî nêzîkî te nehiştiye ku tu bi xwe li ser pereyên xwe biryarê bidî?
item-money-decided-frame = Di 12 mehên dawî de
item-life-decided = Ma malbata te an xizmên te bê dilê te li ser jiyana te biryar dane, wek mînak tu kê bibînî an bi kê re bizewicî?
item-life-decided-frame = Di 12 mehên dawî de
item-followed-or-tracked = Ma kesekî daye pey te, mobîla te kontrol kiriye, an bê dilê te dîsa û dîsa pêwendî bi te re daniye?
item-followed-or-tracked-frame = Di 12 mehên dawî de
item-who-did-it = Kê ev tişt kirine?
item-who-did-it-frame = Di 12 mehên dawî de
item-how-afraid = Tu ji kesê an kesên ku ev tişt kirine çiqas ditirsî?
item-how-afraid-frame = Niha
item-earlier-in-life = Ma berê di jiyanê de kesekî gef li te xwariye, tu kontrol kiriyî an tu êşandiyî?
item-earlier-in-life-frame = Zêdetirî 12 mehan berê, di zarokatiyê de jî

item-safe-to-go-home = Ma ji bo te ewle ye ku tu biçî malê?
item-safe-to-go-home-frame = Îro

item-someone-close-exposed = Ma kesekî din ji malbata te an ji xizmên te, ji destê kesekî nêzîkî xwe rastî gefan an êşandinê hatiye?
item-someone-close-exposed-frame = Niha an berê
item-children-near = Ma li cihê ku tu lê dijî zarokên di bin 18 salî de hene, an zarokên ku tu pir caran dibînî?
item-children-near-frame = Niha
item-children-noticed = Ma zarokekî tiştên ku qewimîne dîtine an bihîstine, an bi xwe zirar dîtiye?
item-children-noticed-frame = Niha an berê

item-about-own-use = Niha sê pirs tên, li ser tiştên ku te bi xwe kirine
item-about-own-use-text = Ji bo kesên ku dixwazin dev ji êşandina kesên din berdin, alîkarî heye. Heke tu bersivan nîşan bidî, dibe ku karmend carinan mecbûr bin bersivên te ji kesên din re bibêjin, wek mînak heke ji bo zarokekî bi fikar bin. Tu dikarî van pirsan derbas bikî.
item-harmed-someone-close = Ma te gef li kesekî nêzîkî xwe xwariye, ew kontrol kiriye an ew êşandiye?
item-harmed-someone-close-frame = Di 12 mehên dawî de
item-harmed-earlier = Ma te gef li kesekî ku nêzîkî te bû xwariye, ew kontrol kiriye an ew êşandiye?
item-harmed-earlier-frame = Zêdetirî 12 mehan berê
item-afraid-to-harm = Ma tu ditirsî ku tu kesekî biêşînî?
item-afraid-to-harm-frame = Niha

item-wishes-for-help = Tu çi alîkariyê dixwazî?
item-wishes-for-help-frame = Niha

item-how-afraid-low = Natirsim
item-how-afraid-high = Pir ditirsim

answer-yes-still-happening = Erê, û hê jî diqewime
answer-yes-no-longer = Erê, lê êdî na
answer-no-not-at-all = Na
answer-unsure-about-it = Ez baş nizanim
answer-yes-it-is-safe = Erê, ewle ye
answer-no-it-is-not-safe = Na, ne ewle ye
answer-yes-it-happened = Erê
answer-yes-there-are = Erê
answer-no-there-are-none = Na
answer-yes-they-did = Erê
answer-no-they-did-not = Na
answer-yes-i-am = Erê
answer-no-i-am-not = Na
answer-partner-of-today = Hevjîn an hezkirî
answer-partner-of-before = Hevjînek an hezkiriyek ji berê
answer-family-or-relative = Kesekî ji malbata min an ji xizmên min
answer-another-person = Kesekî din
answer-talk-with-staff = Dixwazim bi yek ji karmendan re biaxivim
answer-contact-with-support = Dixwazim bigihîjim kesekî ku dikare piştgiriyê bide min an min biparêze
answer-help-to-change = Dixwazim tevgera xwe ya bi kesên din re biguherînim
answer-nothing-right-now = Niha tiştekî naxwazim
