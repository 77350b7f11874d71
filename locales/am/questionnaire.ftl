group-exposure = ያጋጠመዎት ነገር
group-safety = የዛሬ ደህንነትዎ
group-relatives = የቅርብ ሰዎች እና ልጆች
group-own-use = እርስዎ ራስዎ ያደረጉት ነገር
group-wishes = የሚፈልጉት እርዳታ

item-afraid-of-someone-close = ከቅርብ ሰዎችዎ መካከል የተቆጣጠረዎት ወይም እንዲፈሩ ያደረገዎት ሰው አለ?
item-afraid-of-someone-close-frame = ባለፉት 12 ወራት
item-threatened = ከቅርብ ሰዎችዎ መካከል፣ እርስዎን ወይም የሚያስቡለትን ሰው በዛቻ ያስፈራራ ሰው አለ?
item-threatened-frame = ባለፉት 12 ወራት
item-hurt-bodily = ከቅርብ ሰዎችዎ መካከል የመታዎት፣ የገፋዎት፣ በኃይል የያዘዎት ወይም በሌላ መንገድ የጎዳዎት ሰው አለ?
item-hurt-bodily-frame = ባለፉት 12 ወራት
item-forced-sexually = እርስዎ ሳይፈልጉ፣ ወሲባዊ ነገር ያደረገብዎት ወይም ወሲባዊ ነገር እንዲያደርጉ ያደረገዎት ሰው አለ?
item-forced-sexually-frame = ባለፉት 12 ወራት
item-money-decided = ከቅርብ ሰዎችዎ መካከል በራስዎ ገንዘብ ላይ እንዳይወስኑ የከለከለዎት ሰው አለ?
item-money-decided-frame = ባለፉት 12 ወራት
item-life-decided = ቤተሰብዎ ወይም ዘመዶችዎ ከፍላጎትዎ ውጪ በሕይወትዎ ላይ ወስነውብዎታል? ለምሳሌ ከማን ጋር መገናኘት እንደሚፈቀድልዎት ወይም ማንን እንደሚያገቡ።
item-life-decided-frame = ባለፉት 12 ወራት
item-followed-or-tracked = ከፍላጎትዎ ውጪ የተከታተለዎት፣ ሞባይልዎን የተቆጣጠረ ወይም ደጋግሞ ሊያገኝዎት የሞከረ ሰው አለ?
item-followed-or-tracked-frame = ባለፉት 12 ወራት
item-who-did-it = ይህን ያደረጉት ማን ወይም እነማን ናቸው?
item-who-did-it-frame = ባለፉት 12 ወራት
item-how-afraid = ይህን ያደረጉትን ሰው ወይም ሰዎች ምን ያህል ይፈራሉ?
item-how-afraid-frame = አሁን
item-earlier-in-life = ከዚህ በፊት በሕይወትዎ ያስፈራራዎት፣ የተቆጣጠረዎት ወይም የጎዳዎት ሰው ነበር?
item-earlier-in-life-frame = ካለፉት 12 ወራት በፊት፣ በልጅነትዎም ጭምር

item-safe-to-go-home = ወደ ቤትዎ ያለ ስጋት መሄድ ይችላሉ?
item-safe-to-go-home-frame = ዛሬ

item-someone-close-exposed = ከቤተሰብዎ ወይም ከዘመዶችዎ መካከል፣ በቅርብ ሰዎቻቸው ዛቻ ወይም ጉዳት የደረሰባቸው ሌሎች አሉ?
item-someone-close-exposed-frame = አሁን ወይም ከዚህ በፊት
item-children-near = በሚኖሩበት ቤት ከ18 ዓመት በታች የሆኑ ልጆች፣ ወይም ብዙ ጊዜ የሚያገኟቸው ልጆች አሉ?
item-children-near-frame = አሁን
item-children-noticed = የሆነውን ነገር ያዩ ወይም የሰሙ፣ ወይም ራሳቸው ጉዳት የደረሰባቸው ልጆች አሉ?
item-children-noticed-frame = አሁን ወይም ከዚህ በፊት

item-about-own-use = ቀጥሎ፣ እርስዎ ራስዎ ስላደረጉት ነገር ሦስት ጥያቄዎች አሉ
item-about-own-use-text = ሌሎችን መጉዳት ማቆም ለሚፈልጉ ሰዎች እርዳታ አለ። መልሶቹን ካሳዩ፣ ሠራተኞቹ እርስዎ የሰጡትን መልስ አንዳንድ ጊዜ ለሌሎች መናገር ሊኖርባቸው ይችላል፣ ለምሳሌ የአንድ ልጅ ሁኔታ ካሳሰባቸው። ጥያቄዎቹን መዝለል ይችላሉ።
item-harmed-someone-close = እርስዎ የቅርብዎ የሆነን ሰው አስፈራርተዋል፣ ተቆጣጥረዋል ወይም ጎድተዋል?
item-harmed-someone-close-frame = ባለፉት 12 ወራት
item-harmed-earlier = እርስዎ በወቅቱ የቅርብዎ የነበረን ሰው አስፈራርተው፣ ተቆጣጥረው ወይም ጎድተው ነበር?
item-harmed-earlier-frame = ካለፉት 12 ወራት በፊት
item-afraid-to-harm = ሰው እጎዳለሁ ብለው ይፈራሉ?
item-afraid-to-harm-frame = አሁን

item-wishes-for-help = ምን እርዳታ ማግኘት ይፈልጋሉ?
item-wishes-for-help-frame = አሁን

item-how-afraid-low = አልፈራም
item-how-afraid-high = በጣም እፈራለሁ

answer-yes-still-happening = አዎ፣ አሁንም ቀጥሏል
answer-yes-no-longer = አዎ፣ አሁን ግን ቆሟል
answer-no-not-at-all = አይ
answer-unsure-about-it = እርግጠኛ አይደለሁም
answer-yes-it-is-safe = አዎ፣ ያለ ስጋት መሄድ እችላለሁ
answer-no-it-is-not-safe = አይ፣ ያለ ስጋት መሄድ አልችልም
answer-yes-it-happened = አዎ
answer-yes-there-are = አዎ፣ አሉ
answer-no-there-are-none = አይ፣ የሉም
answer-yes-they-did = አዎ፣ አሉ
answer-no-they-did-not = አይ፣ የሉም
answer-yes-i-am = አዎ
answer-no-i-am-not = አይ
answer-partner-of-today = የትዳር ወይም የፍቅር አጋሬ
answer-partner-of-before = የቀድሞ የትዳር ወይም የፍቅር አጋሬ
answer-family-or-relative = የቤተሰቤ አባል ወይም ዘመዴ
answer-another-person = ሌላ ሰው
answer-talk-with-staff = ከሠራተኞቹ መካከል አንድ ሰው ማነጋገር
answer-contact-with-support = ድጋፍ ወይም ጥበቃ መስጠት ከሚችል ሰው ጋር መገናኘት
answer-help-to-change = ለሌሎች ሰዎች የማሳየውን ባህሪ መለወጥ
answer-nothing-right-now = ለአሁኑ ምንም አልፈልግም
