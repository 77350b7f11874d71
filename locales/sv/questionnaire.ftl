# enrum-short: the project's own words, not a validated instrument.
item-afraid-of-someone-close = Har någon som står dig nära gjort eller sagt något som fick dig att känna dig rädd?
item-afraid-of-someone-close-frame = De senaste 12 månaderna
item-safe-to-go-home = Är det tryggt för dig att gå hem?
item-safe-to-go-home-frame = I dag
item-afraid-before-that = Har någon som stod dig nära gjort eller sagt något som fick dig att känna dig rädd?
item-afraid-before-that-frame = För mer än 12 månader sedan

answer-yes-still-happening = Ja, och det händer fortfarande
answer-yes-no-longer = Ja, men inte längre
answer-no-not-at-all = Nej
answer-unsure-about-it = Jag vet inte säkert
answer-yes-it-is-safe = Ja, det är tryggt
answer-no-it-is-not-safe = Nej, det är inte tryggt
answer-yes-it-happened = Ja
