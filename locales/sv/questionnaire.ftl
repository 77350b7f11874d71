# enrum-short: the project's own words, not a validated instrument.
group-exposure = Vad du har varit med om
group-safety = Trygghet i dag
group-relatives = Närstående och barn
group-own-use = Vad du själv har gjort
group-wishes = Vad du vill ha hjälp med

item-afraid-of-someone-close = Har någon som står dig nära kontrollerat dig eller gjort dig rädd?
item-afraid-of-someone-close-frame = De senaste 12 månaderna
item-threatened = Har någon som står dig nära hotat dig, eller hotat någon du bryr dig om?
item-threatened-frame = De senaste 12 månaderna
item-hurt-bodily = Har någon som står dig nära slagit, knuffat eller hållit fast dig, eller gjort dig illa på annat sätt?
item-hurt-bodily-frame = De senaste 12 månaderna
item-forced-sexually = Har någon gjort något sexuellt mot dig, eller fått dig att göra något sexuellt, fast du inte ville?
item-forced-sexually-frame = De senaste 12 månaderna
item-money-decided = Har någon som står dig nära hindrat dig från att bestämma över dina egna pengar?
item-money-decided-frame = De senaste 12 månaderna
item-life-decided = Har familj eller släkt styrt ditt liv mot din vilja, som vem du får träffa eller ska gifta dig med?
item-life-decided-frame = De senaste 12 månaderna
item-followed-or-tracked = Har någon följt efter dig, kontrollerat din mobil eller hört av sig om och om igen mot din vilja?
item-followed-or-tracked-frame = De senaste 12 månaderna
item-who-did-it = Vem eller vilka har gjort det?
item-who-did-it-frame = De senaste 12 månaderna
item-how-afraid = Hur rädd är du för den eller dem som har gjort det?
item-how-afraid-frame = Just nu
item-earlier-in-life = Har någon hotat dig, kontrollerat dig eller gjort dig illa tidigare i livet?
item-earlier-in-life-frame = För mer än 12 månader sedan, även som barn

item-safe-to-go-home = Är det tryggt för dig att gå hem?
item-safe-to-go-home-frame = I dag

item-someone-close-exposed = Har någon annan i din familj eller släkt blivit hotad eller skadad av någon som står dem nära?
item-someone-close-exposed-frame = Nu eller tidigare
item-children-near = Finns det barn under 18 år där du bor, eller barn som du ofta träffar?
item-children-near-frame = Just nu
item-children-noticed = Har något barn sett eller hört det som har hänt, eller själv råkat illa ut?
item-children-noticed-frame = Nu eller tidigare

item-about-own-use = Nu kommer tre frågor om vad du själv har gjort
item-about-own-use-text = Det finns hjälp för den som vill sluta skada andra. Om du visar svaren kan personalen ibland behöva berätta för andra vad du har svarat, till exempel om de blir oroliga för ett barn. Du kan hoppa över frågorna.
item-harmed-someone-close = Har du hotat, kontrollerat eller gjort illa någon som står dig nära?
item-harmed-someone-close-frame = De senaste 12 månaderna
item-harmed-earlier = Har du hotat, kontrollerat eller gjort illa någon som stod dig nära?
item-harmed-earlier-frame = För mer än 12 månader sedan
item-afraid-to-harm = Är du rädd att du ska göra någon illa?
item-afraid-to-harm-frame = Just nu

item-wishes-for-help = Vad skulle du vilja ha hjälp med?
item-wishes-for-help-frame = Just nu

item-how-afraid-low = Inte rädd
item-how-afraid-high = Mycket rädd

answer-yes-still-happening = Ja, och det händer fortfarande
answer-yes-no-longer = Ja, men inte längre
answer-no-not-at-all = Nej
answer-unsure-about-it = Jag vet inte säkert
answer-yes-it-is-safe = Ja, det är tryggt
answer-no-it-is-not-safe = Nej, det är inte tryggt
answer-yes-it-happened = Ja
answer-yes-there-are = Ja
answer-no-there-are-none = Nej
answer-yes-they-did = Ja
answer-no-they-did-not = Nej
answer-yes-i-am = Ja
answer-no-i-am-not = Nej
answer-partner-of-today = Min partner
answer-partner-of-before = En tidigare partner
answer-family-or-relative = Någon i min familj eller släkt
answer-another-person = Någon annan
answer-talk-with-staff = Att prata med någon i personalen
answer-contact-with-support = Att få kontakt med någon som kan ge stöd eller skydd
answer-help-to-change = Att ändra hur jag beter mig mot andra
answer-nothing-right-now = Ingenting just nu
