group-exposure = ዘጋጠመኩም ነገራት
group-safety = ድሕንነትኩም ሎሚ
group-relatives = ናይ ቀረባ ሰባትን ቆልዑን
group-own-use = ባዕልኹም ዝገበርኩምዎ
group-wishes = እትደልይዎ ሓገዝ

item-afraid-of-someone-close = ዝኾነ ናይ ቀረባ ሰብኩም ተቖጻጺሩኩም ወይ ክትፈርሑ ገይሩኩም ዶ?
item-afraid-of-someone-close-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-threatened = ዝኾነ ናይ ቀረባ ሰብኩም፣ ንዓኹም ወይ ንእትሓልዩሉ ሰብ ኣፈራሪሑ ዶ?
item-threatened-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-hurt-bodily = ዝኾነ ናይ ቀረባ ሰብኩም ሃሪሙኩም፣ ደፊኡኩም፣ ብሓይሊ ሒዙኩም ወይ ብኻልእ መንገዲ ጎዲኡኩም ዶ?
item-hurt-bodily-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-forced-sexually = ዝኾነ ሰብ፣ ንስኹም ከይደለኹም፣ ኣብ ልዕሌኹም ጾታዊ ነገር ገይሩ፣ ወይ ጾታዊ ነገር ክትገብሩ ገይሩኩም ዶ?
item-forced-sexually-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-money-decided = ዝኾነ ናይ ቀረባ ሰብኩም፣ ብዛዕባ ናይ ገዛእ ርእስኹም ገንዘብ ባዕልኹም ከይትውስኑ ከልኪሉኩም ዶ?
item-money-decided-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-life-decided = ስድራቤትኩም ወይ ኣዝማድኩም፣ ከይደለኹም፣ ኣብ ህይወትኩም ወሲኖም ዶ? ንኣብነት ምስ መን ክትራኸቡ ከም ዝፍቀደልኩም፣ ወይ ምስ መን ክትምርዓዉ ከም ዘለኩም።
item-life-decided-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-followed-or-tracked = ዝኾነ ሰብ ደድሕሬኹም ስዒቡ፣ ሞባይልኩም ተቖጻጺሩ፣ ወይ ከይደለኹም ደጋጊሙ ክረኽበኩም ፈቲኑ ዶ?
item-followed-or-tracked-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-who-did-it = ነዚ ዝገበረ ወይ ዝገበሩ እንመን እዮም?
item-who-did-it-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-how-afraid = ነቲ እዚ ዝገበረ ሰብ፣ ወይ ነቶም ዝገበሩ ሰባት፣ ክንደይ ትፈርሕዎም?
item-how-afraid-frame = ሕጂ
item-earlier-in-life = ቅድሚ ሕጂ ኣብ ህይወትኩም፣ ዝኾነ ሰብ ኣፈራሪሑኩም፣ ተቖጻጺሩኩም ወይ ጎዲኡኩም ይፈልጥ ዶ?
item-earlier-in-life-frame = ቅድሚ ልዕሊ 12 ኣዋርሕ፣ ኣብ ቁልዕነትኩም እውን

item-safe-to-go-home = ንገዛኹም ምኻድ ንዓኹም ውሑስ ድዩ?
item-safe-to-go-home-frame = ሎሚ

item-someone-close-exposed = ካብ ስድራቤትኩም ወይ ኣዝማድኩም፣ ብናይ ቀረባ ሰቦም ምፍርራሕ ወይ ጉድኣት ዝበጽሖም ካልኦት ሰባት ኣለዉ ዶ?
item-someone-close-exposed-frame = ሕጂ ወይ ቅድሚ ሕጂ
item-children-near = ኣብ እትነብሩሉ ገዛ ትሕቲ 18 ዓመት ዝዕድሚኦም ቆልዑ፣ ወይ ብዙሕ ግዜ እትራኸብዎም ቆልዑ ኣለዉ ዶ?
item-children-near-frame = ሕጂ
item-children-noticed = ነቲ ዘጋጠመ ዝረኣዩ ወይ ዝሰምዑ፣ ወይ ባዕሎም ጉድኣት ዝበጽሖም ቆልዑ ኣለዉ ዶ?
item-children-noticed-frame = ሕጂ ወይ ቅድሚ ሕጂ

item-about-own-use = ሕጂ ብዛዕባ ባዕልኹም ዝገበርኩምዎ ሰለስተ ሕቶታት ይስዕቡ
item-about-own-use-text = ንኻልኦት ምጉዳእ ክገድፉ ንዝደልዩ ሰባት ሓገዝ ኣሎ። መልስታትኩም እንተ ኣርኢኹም፣ ሰራሕተኛታት ሓድሓደ ግዜ ነቲ ዝመለስኩምዎ ንኻልኦት ክነግሩ ከድልዮም ይኽእል፣ ንኣብነት ብዛዕባ ሓደ ቆልዓ እንተ ተሻቒሎም። ነቶም ሕቶታት ክትሓልፍዎም ትኽእሉ ኢኹም።
item-harmed-someone-close = ንዝኾነ ናይ ቀረባ ሰብኩም ኣፈራሪሕኩም፣ ተቖጻጺርኩም ወይ ጎዲእኩም ዶ?
item-harmed-someone-close-frame = ኣብ ዝሓለፉ 12 ኣዋርሕ
item-harmed-earlier = ሽዑ ናይ ቀረባ ሰብኩም ንዝነበረ ሰብ ኣፈራሪሕኩም፣ ተቖጻጺርኩም ወይ ጎዲእኩም ትፈልጡ ዶ?
item-harmed-earlier-frame = ቅድሚ ልዕሊ 12 ኣዋርሕ
item-afraid-to-harm = ንሰብ ከይትጎድኡ ትፈርሑ ዶ?
item-afraid-to-harm-frame = ሕጂ

item-wishes-for-help = እንታይ ሓገዝ ትደልዩ?
item-wishes-for-help-frame = ሕጂ

item-how-afraid-low = ኣይፈርሕን
item-how-afraid-high = ኣዝየ እፈርሕ

answer-yes-still-happening = እወ፣ ክሳብ ሕጂ እውን ይቕጽል ኣሎ
answer-yes-no-longer = እወ፣ ሕጂ ግን ደው ኢሉ
answer-no-not-at-all = ኣይፋል
answer-unsure-about-it = ርግጸኛ ኣይኮንኩን
answer-yes-it-is-safe = እወ፣ ውሑስ እዩ
answer-no-it-is-not-safe = ኣይፋል፣ ውሑስ ኣይኮነን
answer-yes-it-happened = እወ
answer-yes-there-are = እወ
answer-no-there-are-none = ኣይፋል
answer-yes-they-did = እወ
answer-no-they-did-not = ኣይፋል
answer-yes-i-am = እወ
answer-no-i-am-not = ኣይፋል
answer-partner-of-today = መጻምደይ
answer-partner-of-before = ናይ ቅድም መጻምደይ
answer-family-or-relative = ኣባል ስድራቤተይ ወይ ዘመደይ
answer-another-person = ካልእ ሰብ
answer-talk-with-staff = ምስ ሓደ ሰብ ካብቶም ሰራሕተኛታት ምዝራብ
answer-contact-with-support = ደገፍ ወይ ሓለዋ ክህብ ምስ ዝኽእል ሰብ ምርኻብ
answer-help-to-change = ኣነ ንኻልኦት ዝሕዘሉ ኣገባብ ምቕያር
answer-nothing-right-now = ሕጂ ዋላ ሓንቲ
