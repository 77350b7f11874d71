group-exposure = Waxa aad soo martay
group-safety = Ammaankaaga maanta
group-relatives = Dadka kuu dhow iyo carruurta
group-own-use = Waxa aad adigu samaysay
group-wishes = Waxa aad rabto in lagaa caawiyo

item-afraid-of-someone-close = Ma jiraa qof kuu dhow oo ku xakameeyay ama cabsi ku geliyay?
item-afraid-of-someone-close-frame = 12-kii bilood ee la soo dhaafay
item-threatened = Ma jiraa qof kuu dhow oo kuu hanjabay, ama u hanjabay qof kuu qaali ah?
item-threatened-frame = 12-kii bilood ee la soo dhaafay
item-hurt-bodily = Ma jiraa qof kuu dhow oo ku garaacay, ku riixay, xoog kugu qabtay, ama si kale kuu waxyeelleeyay?
item-hurt-bodily-frame = 12-kii bilood ee la soo dhaafay
item-forced-sexually = Ma jiraa qof wax galmo la xiriira kugu sameeyay, ama keenay inaad wax galmo la xiriira samayso, adigoon rabin?
item-forced-sexually-frame = 12-kii bilood ee la soo dhaafay
item-money-decided = Ma jiraa qof kuu dhow oo kaa hor istaagay inaad adigu go’aan ka gaarto lacagtaada?
item-money-decided-frame = 12-kii bilood ee la soo dhaafay
item-life-decided = Qoyskaaga ama qaraabadaadu ma maamuleen noloshaada adigoon rabin, sida cidda aad la kulmi karto ama cidda ay tahay inaad is guursataan?
item-life-decided-frame = 12-kii bilood ee la soo dhaafay
item-followed-or-tracked = Ma jiraa qof ku daba galay, taleefankaaga baaray, ama si isdaba joog ah kuula soo xiriiray adigoon rabin?
item-followed-or-tracked-frame = 12-kii bilood ee la soo dhaafay
item-who-did-it = Yaa waxaas sameeyay?
item-who-did-it-frame = 12-kii bilood ee la soo dhaafay
item-how-afraid = Ilaa intee ayaad uga cabsataa qofka ama dadka waxaas sameeyay?
item-how-afraid-frame = Hadda
item-earlier-in-life = Noloshaadii hore ma jiray qof kuu hanjabay, ku xakameeyay ama ku waxyeelleeyay?
item-earlier-in-life-frame = In ka badan 12 bilood ka hor, xitaa markii aad ilmo ahayd

item-safe-to-go-home = Ma ammaan bay kuu tahay inaad guriga aaddo?
item-safe-to-go-home-frame = Maanta

item-someone-close-exposed = Ma jiraa qof kale oo qoyskaaga ama qaraabadaada ka mid ah oo uu qof u dhowi u hanjabay ama waxyeelleeyay?
item-someone-close-exposed-frame = Hadda ama hore
item-children-near = Ma jiraan carruur ka yar 18 sano oo jooga halka aad ku nooshahay, ama carruur aad marar badan la kulanto?
item-children-near-frame = Hadda
item-children-noticed = Ma jiraa ilmo arkay ama maqlay wixii dhacay, ama ay dhibaato soo gaartay?
item-children-noticed-frame = Hadda ama hore

item-about-own-use = Hadda waxaa soo socda saddex su’aalood oo ku saabsan waxa aad adigu samaysay
item-about-own-use-text = Waxaa jirta caawimo loogu talagalay dadka raba inay joojiyaan waxyeellaynta dadka kale. Haddii aad jawaabaha tusto, mararka qaar shaqaalaha waxaa khasab ku noqon karta inay cid kale u sheegaan wixii aad ku jawaabtay, tusaale ahaan haddii ay ka walaacaan xaaladda ilmo. Su’aalaha waad ka boodi kartaa.
item-harmed-someone-close = Ma jiraa qof kuu dhow oo aad u hanjabtay, aad xakamaysay ama aad waxyeellaysay?
item-harmed-someone-close-frame = 12-kii bilood ee la soo dhaafay
item-harmed-earlier = Ma jiray qof kuu dhowaa oo aad u hanjabtay, aad xakamaysay ama aad waxyeellaysay?
item-harmed-earlier-frame = In ka badan 12 bilood ka hor
item-afraid-to-harm = Ma ka cabsanaysaa inaad qof waxyeellayso?
item-afraid-to-harm-frame = Hadda

item-wishes-for-help = Maxaad jeclaan lahayd in lagaa caawiyo?
item-wishes-for-help-frame = Hadda

item-how-afraid-low = Kama cabsado
item-how-afraid-high = Aad baan uga cabsadaa

answer-yes-still-happening = Haa, welina way dhacdaa
answer-yes-no-longer = Haa, laakiin hadda ma dhacdo
answer-no-not-at-all = Maya
answer-unsure-about-it = Ma hubo
answer-yes-it-is-safe = Haa, waa ammaan
answer-no-it-is-not-safe = Maya, ammaan ma aha
answer-yes-it-happened = Haa
answer-yes-there-are = Haa
answer-no-there-are-none = Maya
answer-yes-they-did = Haa
answer-no-they-did-not = Maya
answer-yes-i-am = Haa
answer-no-i-am-not = Maya
answer-partner-of-today = Qofka aan is qabno ama lamaanahayga
answer-partner-of-before = Qof aan hore isu qabnay ama lamaane hore
answer-family-or-relative = Qof qoyskayga ama qaraabadayda ka mid ah
answer-another-person = Qof kale
answer-talk-with-staff = Inaan la hadlo qof shaqaalaha ka mid ah
answer-contact-with-support = Inaan la xiriiro cid i siin karta taageero ama ilaalin
answer-help-to-change = Inaan beddelo sida aan ula dhaqmo dadka kale
answer-nothing-right-now = Hadda waxba
