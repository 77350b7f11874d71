group-exposure = Yaşadıklarınız
group-safety = Bugünkü güvenliğiniz
group-relatives = Yakınlarınız ve çocuklar
group-own-use = Kendi yaptıklarınız
group-wishes = İstediğiniz yardım

item-afraid-of-someone-close = Size yakın birinin sizi kontrol ettiği veya korkuttuğu oldu mu?
item-afraid-of-someone-close-frame = Son 12 ayda
item-threatened = Size yakın birinin sizi veya değer verdiğiniz birini tehdit ettiği oldu mu?
item-threatened-frame = Son 12 ayda
item-hurt-bodily = Size yakın birinin size vurduğu, sizi ittiği, zorla tuttuğu veya başka bir şekilde canınızı yaktığı oldu mu?
item-hurt-bodily-frame = Son 12 ayda
item-forced-sexually = Siz istemediğiniz hâlde birinin size cinsel bir şey yaptığı veya cinsel bir şey yaptırdığı oldu mu?
item-forced-sexually-frame = Son 12 ayda
item-money-decided = Size yakın birinin, kendi paranız hakkında karar vermenizi engellediği oldu mu?
item-money-decided-frame = Son 12 ayda
item-life-decided = Aileniz veya akrabalarınız isteğiniz dışında hayatınızı yönetti mi, mesela kiminle görüşeceğinize veya evleneceğinize karar verdi mi?
item-life-decided-frame = Son 12 ayda
item-followed-or-tracked = Sizi takip eden, telefonunuzu kontrol eden veya isteğiniz dışında sizi tekrar tekrar arayan, size yazan oldu mu?
item-followed-or-tracked-frame = Son 12 ayda
item-who-did-it = Bunu kim veya kimler yaptı?
item-who-did-it-frame = Son 12 ayda
item-how-afraid = Bunu yapan kişiden veya kişilerden ne kadar korkuyorsunuz?
item-how-afraid-frame = Şu anda
item-earlier-in-life = Geçmişte sizi tehdit eden, kontrol eden veya size zarar veren oldu mu?
item-earlier-in-life-frame = 12 aydan daha uzun süre önce, çocukluğunuz da dâhil

item-safe-to-go-home = Eve gitmek sizin için güvenli mi?
item-safe-to-go-home-frame = Bugün

item-someone-close-exposed = Ailenizde veya akrabalarınız arasında, bir yakınından tehdit veya zarar gören başka biri oldu mu?
item-someone-close-exposed-frame = Şimdi veya daha önce
item-children-near = Aynı evde yaşadığınız veya sık sık gördüğünüz 18 yaşından küçük çocuklar var mı?
item-children-near-frame = Şu anda
item-children-noticed = Olanları gören veya duyan, ya da kendisi zarar gören bir çocuk oldu mu?
item-children-noticed-frame = Şimdi veya daha önce

item-about-own-use = Şimdi kendi yaptıklarınızla ilgili üç soru geliyor
item-about-own-use-text = Başkalarına zarar vermeyi bırakmak isteyenler için yardım var. Cevapları gösterirseniz personel bazen verdiğiniz cevapları başkalarına anlatmak zorunda kalabilir, mesela bir çocuk için endişelenirse. Bu soruları atlayabilirsiniz.
item-harmed-someone-close = Size yakın birini tehdit ettiğiniz, kontrol ettiğiniz veya ona zarar verdiğiniz oldu mu?
item-harmed-someone-close-frame = Son 12 ayda
item-harmed-earlier = Geçmişte size yakın olan birini tehdit ettiğiniz, kontrol ettiğiniz veya ona zarar verdiğiniz oldu mu?
item-harmed-earlier-frame = 12 aydan daha uzun süre önce
item-afraid-to-harm = Birine zarar vermekten korkuyor musunuz?
item-afraid-to-harm-frame = Şu anda

item-wishes-for-help = Hangi konuda yardım almak istersiniz?
item-wishes-for-help-frame = Şu anda

item-how-afraid-low = Korkmuyorum
item-how-afraid-high = Çok korkuyorum

answer-yes-still-happening = Evet, hâlâ oluyor
answer-yes-no-longer = Evet, ama artık olmuyor
answer-no-not-at-all = Hayır
answer-unsure-about-it = Emin değilim
answer-yes-it-is-safe = Evet, güvenli
answer-no-it-is-not-safe = Hayır, güvenli değil
answer-yes-it-happened = Evet
answer-yes-there-are = Evet
answer-no-there-are-none = Hayır
answer-yes-they-did = Evet
answer-no-they-did-not = Hayır
answer-yes-i-am = Evet
answer-no-i-am-not = Hayır
answer-partner-of-today = Eşim veya partnerim
answer-partner-of-before = Eski eşim veya eski partnerim
answer-family-or-relative = Ailemden veya akrabalarımdan biri
answer-another-person = Başka biri
answer-talk-with-staff = Personelden biriyle konuşmak
answer-contact-with-support = Destek veya koruma verebilecek birine ulaşmak
answer-help-to-change = Başkalarına karşı davranışlarımı değiştirmek
answer-nothing-right-now = Şu anda hiçbir konuda
