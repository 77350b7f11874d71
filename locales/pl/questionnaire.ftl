group-exposure = Co Cię spotkało
group-safety = Bezpieczeństwo dzisiaj
group-relatives = Bliscy i dzieci
group-own-use = Twoje zachowanie wobec innych
group-wishes = Jakiej pomocy chcesz

item-afraid-of-someone-close = Czy ktoś bliski kontrolował Cię albo budził w Tobie strach?
item-afraid-of-someone-close-frame = W ciągu ostatnich 12 miesięcy
item-threatened = Czy ktoś bliski groził Tobie albo komuś, na kim Ci zależy?
item-threatened-frame = W ciągu ostatnich 12 miesięcy
item-hurt-bodily = Czy zdarzyło się, że ktoś bliski Cię uderzył, popchnął, przytrzymał siłą albo zrobił Ci krzywdę w inny sposób?
item-hurt-bodily-frame = W ciągu ostatnich 12 miesięcy
item-forced-sexually = Czy zdarzyło się, że ktoś wbrew Twojej woli zrobił Ci coś seksualnego albo skłonił Cię do czegoś seksualnego?
item-forced-sexually-frame = W ciągu ostatnich 12 miesięcy
item-money-decided = Czy ktoś bliski nie pozwalał Ci decydować o własnych pieniądzach?
item-money-decided-frame = W ciągu ostatnich 12 miesięcy
item-life-decided = Czy rodzina lub krewni wbrew Twojej woli decydowali, jak masz żyć, na przykład z kim możesz się spotykać lub z kim masz wziąć ślub?
item-life-decided-frame = W ciągu ostatnich 12 miesięcy
item-followed-or-tracked = Czy ktoś Cię śledził, kontrolował Twój telefon albo raz po raz kontaktował się z Tobą wbrew Twojej woli?
item-followed-or-tracked-frame = W ciągu ostatnich 12 miesięcy
item-who-did-it = Kto to zrobił?
item-who-did-it-frame = W ciągu ostatnich 12 miesięcy
item-how-afraid = Jak bardzo boisz się osoby lub osób, które to zrobiły?
item-how-afraid-frame = Teraz
item-earlier-in-life = Czy wcześniej w Twoim życiu ktoś Ci groził, kontrolował Cię albo zrobił Ci krzywdę?
item-earlier-in-life-frame = Ponad 12 miesięcy temu, także w dzieciństwie

item-safe-to-go-home = Czy powrót do domu jest dla Ciebie bezpieczny?
item-safe-to-go-home-frame = Dzisiaj

item-someone-close-exposed = Czy komuś innemu z Twojej rodziny lub krewnych groził albo zrobił krzywdę ktoś z jego bliskich?
item-someone-close-exposed-frame = Teraz lub wcześniej
item-children-near = Czy tam, gdzie mieszkasz, są dzieci poniżej 18 lat, albo czy często widujesz się z jakimiś dziećmi?
item-children-near-frame = Teraz
item-children-noticed = Czy jakieś dziecko widziało lub słyszało to, co się stało, albo samo doznało krzywdy?
item-children-noticed-frame = Teraz lub wcześniej

item-about-own-use = Teraz trzy pytania o Twoje zachowanie wobec innych
item-about-own-use-text = Jest pomoc dla osób, które chcą przestać krzywdzić innych. Jeśli pokażesz odpowiedzi, może się zdarzyć, że personel będzie musiał powiedzieć innym, co w nich jest, na przykład jeśli zacznie się martwić o jakieś dziecko. Możesz pominąć te pytania.
item-harmed-someone-close = Czy zdarzyło Ci się grozić bliskiej osobie, kontrolować ją albo zrobić jej krzywdę?
item-harmed-someone-close-frame = W ciągu ostatnich 12 miesięcy
item-harmed-earlier = Czy zdarzyło Ci się grozić osobie, która była Ci bliska, kontrolować ją albo zrobić jej krzywdę?
item-harmed-earlier-frame = Ponad 12 miesięcy temu
item-afraid-to-harm = Czy boisz się, że zrobisz komuś krzywdę?
item-afraid-to-harm-frame = Teraz

item-wishes-for-help = Z jakiej pomocy chcesz skorzystać?
item-wishes-for-help-frame = Teraz

item-how-afraid-low = Nie boję się
item-how-afraid-high = Bardzo się boję

answer-yes-still-happening = Tak, i to nadal się dzieje
answer-yes-no-longer = Tak, ale to już się nie dzieje
answer-no-not-at-all = Nie
answer-unsure-about-it = Nie wiem na pewno
answer-yes-it-is-safe = Tak, jest bezpieczny
answer-no-it-is-not-safe = Nie, nie jest bezpieczny
answer-yes-it-happened = Tak
answer-yes-there-are = Tak
answer-no-there-are-none = Nie
answer-yes-they-did = Tak
answer-no-they-did-not = Nie
answer-yes-i-am = Tak
answer-no-i-am-not = Nie
answer-partner-of-today = Mąż, żona, partner lub partnerka
answer-partner-of-before = Były mąż lub partner, była żona lub partnerka
answer-family-or-relative = Ktoś z mojej rodziny lub krewnych
answer-another-person = Ktoś inny
answer-talk-with-staff = Chcę porozmawiać z kimś z personelu
answer-contact-with-support = Chcę mieć kontakt z kimś, kto może dać wsparcie lub ochronę
answer-help-to-change = Chcę zmienić to, jak zachowuję się wobec innych
answer-nothing-right-now = Na razie z żadnej
