group-exposure = Mitä olet kokenut
group-safety = Turvallisuus tänään
group-relatives = Läheiset ja lapset
group-own-use = Mitä olet itse tehnyt
group-wishes = Mihin haluat apua

item-afraid-of-someone-close = Onko joku läheisesi kontrolloinut sinua tai saanut sinut pelkäämään?
item-afraid-of-someone-close-frame = Viimeiset 12 kuukautta
item-threatened = Onko joku läheisesi uhannut sinua tai jotakuta, josta välität?
item-threatened-frame = Viimeiset 12 kuukautta
item-hurt-bodily = Onko joku läheisesi lyönyt tai tönäissyt sinua, pitänyt sinusta väkisin kiinni tai satuttanut sinua muulla tavalla?
item-hurt-bodily-frame = Viimeiset 12 kuukautta
item-forced-sexually = Onko joku tehnyt sinulle jotain seksuaalista tai saanut sinut tekemään jotain seksuaalista, vaikka et halunnut?
item-forced-sexually-frame = Viimeiset 12 kuukautta
item-money-decided = Onko joku läheisesi estänyt sinua päättämästä omista rahoistasi?
item-money-decided-frame = Viimeiset 12 kuukautta
item-life-decided = Onko perhe tai suku määrännyt elämästäsi vastoin tahtoasi, esimerkiksi ketä tapaat tai kenen kanssa menet naimisiin?
item-life-decided-frame = Viimeiset 12 kuukautta
item-followed-or-tracked = Onko joku seurannut sinua, kontrolloinut puhelintasi tai ottanut sinuun yhteyttä yhä uudelleen vastoin tahtoasi?
item-followed-or-tracked-frame = Viimeiset 12 kuukautta
item-who-did-it = Kuka tai ketkä sen ovat tehneet?
item-who-did-it-frame = Viimeiset 12 kuukautta
item-how-afraid = Kuinka paljon pelkäät ihmistä tai ihmisiä, jotka ovat sen tehneet?
item-how-afraid-frame = Tällä hetkellä
item-earlier-in-life = Onko joku uhannut, kontrolloinut tai satuttanut sinua aikaisemmin elämässäsi?
item-earlier-in-life-frame = Yli 12 kuukautta sitten, myös lapsena

item-safe-to-go-home = Onko sinun turvallista mennä kotiin?
item-safe-to-go-home-frame = Tänään

item-someone-close-exposed = Onko perheessäsi tai suvussasi joku muu, jota hänen läheisensä on uhannut tai satuttanut?
item-someone-close-exposed-frame = Nyt tai aikaisemmin
item-children-near = Onko siellä, missä asut, alle 18-vuotiaita lapsia, tai onko lapsia, joita tapaat usein?
item-children-near-frame = Tällä hetkellä
item-children-noticed = Onko joku lapsi nähnyt tai kuullut, mitä on tapahtunut, tai onko lapselle itselleen tehty pahaa?
item-children-noticed-frame = Nyt tai aikaisemmin

item-about-own-use = Nyt tulee kolme kysymystä siitä, mitä olet itse tehnyt
item-about-own-use-text = Apua on niille, jotka haluavat lopettaa muiden satuttamisen. Jos näytät vastaukset, henkilökunta voi joskus joutua kertomaan muille, mitä olet vastannut, esimerkiksi jos henkilökunta huolestuu jostakin lapsesta. Voit ohittaa nämä kysymykset.
item-harmed-someone-close = Onko käynyt niin, että olet uhannut, kontrolloinut tai satuttanut jotakuta läheistäsi?
item-harmed-someone-close-frame = Viimeiset 12 kuukautta
item-harmed-earlier = Onko käynyt niin, että olet uhannut, kontrolloinut tai satuttanut jotakuta, joka oli läheisesi?
item-harmed-earlier-frame = Yli 12 kuukautta sitten
item-afraid-to-harm = Pelkäätkö, että voisit satuttaa jotakuta?
item-afraid-to-harm-frame = Tällä hetkellä

item-wishes-for-help = Mihin haluaisit apua?
item-wishes-for-help-frame = Tällä hetkellä

item-how-afraid-low = En pelkää
item-how-afraid-high = Pelkään paljon

answer-yes-still-happening = Kyllä, ja sitä tapahtuu edelleen
answer-yes-no-longer = Kyllä, mutta ei enää
answer-no-not-at-all = Ei
answer-unsure-about-it = En tiedä varmasti
answer-yes-it-is-safe = Kyllä, se on turvallista
answer-no-it-is-not-safe = Ei, se ei ole turvallista
answer-yes-it-happened = Kyllä
answer-yes-there-are = Kyllä
answer-no-there-are-none = Ei
answer-yes-they-did = Kyllä
answer-no-they-did-not = Ei
answer-yes-i-am = Kyllä
answer-no-i-am-not = En
answer-partner-of-today = Kumppanini
answer-partner-of-before = Entinen kumppanini
answer-family-or-relative = Joku perheestäni tai suvustani
answer-another-person = Joku muu
answer-talk-with-staff = Haluan puhua jonkun työntekijän kanssa
answer-contact-with-support = Haluan yhteyden ihmiseen, joka voi antaa tukea tai suojaa
answer-help-to-change = Haluan muuttaa sitä, miten kohtelen muita
answer-nothing-right-now = En mihinkään juuri nyt
