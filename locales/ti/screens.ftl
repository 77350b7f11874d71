bar-leave = ውጽኡ
bar-help = ሓገዝ
bar-listen = ስምዑ
bar-listen-stop = ጠጠው ኣብሉ
bar-hide = ሕብኡ
bar-reading = ጽሑፍን ሕብርን
bar-language = ቋንቋ፦ { $name }

listen-headphones = ንምስማዕ፣ ነቲ ሄድፎን ኣእትውዎ።

before-title = ቅድሚ ምጅማርኩም
before-alone = ኣብዛ ክፍሊ በይንኹም ዲኹም ዘለኹም? ካልእ ሰብ ነቲ ስክሪን ክርእዮ ኣብ ዘይክእለሉ እዋን መልሲ ሃቡ።
before-topic = እቶም ሕቶታት ብዛዕባ ድሕንነትን ዓመጽን እዮም። ዕድሜኹም { $age } ዓመት ወይ ልዕሊኡ እንተ ኾይኑ፣ ንዓኹም እዮም።
before-voluntary = መልሲ ምሃብ ግድን ኣይኮነን፣ ኣስታት ሓሙሽተ ደቒቕ ይወስድ። ንሕቶታት ክትሓልፍዎም ትኽእሉ ኢኹም፣ ኣብ ዝደለኹምዎ ግዜ እውን ከተቋርጹ ትኽእሉ ኢኹም። ኮድ ቅድሚ ምርካብኩም “ውጽኡ” እንተ ጠዊቕኩም፣ መልስታትኩም ይድምሰሱ።
before-hide = ኣብቲ ኩርናዕ ዘሎ “ሕብኡ” እስከ ፈትንዎ። ሽዑ እቲ ናይ “እንቋዕ ብደሓን መጻእኩም” ስእሊ ጥራይ ይረአ። ናብዚ ንምምላስ፣ ኣጻብዕትኹም ኣብቲ ክቢ ንክልተ ካልኢት ኣጽንሕዋ። ኣብኡ ሰብ “ጀምሩ” እንተ ጠዊቑ፣ ኩሉ ካብ መጀመርታ ይጅምር።

before-readers-title = መልስታትኩም መን ከንብቦም ይኽእል?
before-readers = { $count ->
    [one] ንስኹም እንተ ዘይደሊኹም፣ ዋላ ሓደ ሰብ መልስታትኩም ከንብቦም ኣይክእልን። እንተ ደሊኹም፣ ኣብ { $organisation } ሓደ ሰብ ከንብቦም ይኽእል፣ ግን ኣብ መወዳእታ ዝወሃበኩም ኮድ እንተ ኣርኢኹም ጥራይ እዩ።
   *[other] ንስኹም እንተ ዘይደሊኹም፣ ዋላ ሓደ ሰብ መልስታትኩም ከንብቦም ኣይክእልን። እንተ ደሊኹም፣ ኣብ { $organisation } { $count } ሰባት ከንብብዎም ይኽእሉ፣ ግን ኣብ መወዳእታ ዝወሃበኩም ኮድ እንተ ኣርኢኹም ጥራይ እዩ።
  }
before-not-readers = ስድራቤትኩም፣ ካልኦት ተሳተፍትን ካልኦት ኣብያተ ስልጣንን ከንብብዎም ኣይክእሉን።
before-kept = { $months ->
    [one] መልስታትኩም፣ እንተ ደንጎየ ድሕሪ ሓደ ወርሒ፣ ይድምሰሱ።
   *[other] መልስታትኩም፣ እንተ ደንጎየ ድሕሪ { $months } ኣዋርሕ፣ ይድምሰሱ።
  }
before-more = ዝያዳ ብዛዕባ ውልቃዊ ሓበሬታኹም

before-limits-title = ሰራሕተኛታት ንኻልኦት እንታይ ክነግሩ ይግደዱ?
before-limits-silence = እቶም ሰራሕተኛታት ምስጢር ናይ ምዕቃብ ግዴታ ኣለዎም። እትብልዎ ነገር ንኻልኦት ክነግሩ ኣይፍቀደሎምን። ካብዚ ወጻኢ ዝኾነ ገለ ኩነታት ግን ኣሎ።
before-limits-child = እቶም ሰራሕተኛታት ብዛዕባ ሓደ ቆልዓ እንተ ተሻቒሎም፣ ንማሕበራዊ ኣገልግሎት (socialtjänsten) ክነግሩ ይግደዱ።
before-limits-report = ባዕልኹም ንሰብ ከም ዝጎዳእኩም እንተ ነጊርኩምዎም እውን፣ ንኻልኦት ክነግሩ ዝግደዱሉ ግዜ ክህሉ ይኽእል። መልስታትኩም ከየርኣኹም ከለኹም፣ ሕጉ እንታይ ምዃኑ ንሰራሕተኛታት ሕተትዎም።

more-title = ውልቃዊ ሓበሬታኹም
more-controller = ንውልቃዊ ሓበሬታኹም ሓላፍነት ዝወስድ ኣካል፦ { $controller }
more-basis = ሕጋዊ መሰረት፦ { $basis }
more-basis-ask = እቲ ሕጋዊ መሰረት ኣየናይ ምዃኑ ንሰራሕተኛታት ሕተትዎም።
more-decision = ውሳነ ብዛዕባ ምድምሳስ ሓበሬታ፦ { $decision }
more-rights = ብዛዕባኹም እንታይ ከም ዝተዓቀበ ክትፈልጡን ጌጋታት ክእረሙልኩምን መሰል ኣለኩም። ናብ Integritetsskyddsmyndigheten፣ ማለት ናብቲ ውልቃዊ ሓበሬታ ዝሕሉ ቤት ስልጣን፣ ክትጠርዑ ትኽእሉ ኢኹም።
more-code = ስምኩም ኣብቶም መልስታት ኣይተጻሕፈን። እቶም መልስታት በቲ ኮድ ጥራይ ክርከቡ ይኽእሉ።
more-contact = ሕቶታት ብዛዕባ ውልቃዊ ሓበሬታኹም፦ { $contact }

before-not-now = ሕጂ ኣይኮነን
before-next = ዝቕጽል
before-begin = ጀምሩ

question-progress = { $percent } ሚእታዊት ተወዲኡ
question-back = ንድሕሪት
question-skip = ሕለፍዎ
question-next = ዝቕጽል

question-several = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ ኢኹም
question-between = ሓደ ቁጽሪ ካብ { $least } ክሳብ { $most }
question-typed = መልስኹም፦ { $number }
question-erase = ደምስሱ

support-title = ሓገዝ ኣብዚ ኣሎ
support-call-log = ዝደወልኩምዎ ኣብ ሞባይልኩም፣ ኣብ ዝርዝር ደወላት፣ ይረአ። ኣብኡ ክትድምስስዎ ትኽእሉ ኢኹም።
support-continue = ቀጽሉ
support-close = ዕጸዉ

choice-title = ንመልስታትኩም እንታይ ክትገብርዎም ትደልዩ?
choice-lead = ዝኾነ ይኹን ምርጫኹም፣ ኣብ መወዳእታ ኮድ ይወሃበኩም። እንታይ ከም ዝመረጽኩም ኣብቲ ኮድ ኣይረአን።
choice-answers = ናይዚ ቦታ ሰራሕተኛታት መልስታተይ ከንብቡ እፈቅድ
choice-answers-note = እቶም መልስታት ይቑለፉ። ነቲ ኮድ ምስ ኣርኣኹም ጥራይ እዮም ዝኽፈቱ።
choice-talk = ክዛረብ እደሊ፣ መልስታተይ ግን ከርኢ ኣይደልን
choice-talk-note = እቶም መልስታት ይድምሰሱ። ሰራሕተኛታት ነቲ ኮድ ምስ ከፈትዎ፣ ክትዛረቡ ከም እትደልዩ ጥራይ ይርእዩ።
choice-withheld = መልስታተይ ምሳይ ይትረፉ
choice-withheld-note = እቶም መልስታት ይድምሰሱ። ሰራሕተኛታት ነቲ ኮድ ምስ ከፈትዎ፣ እቶም ሕቶታት ከም ዝቐረቡልኩም ጥራይ ይርእዩ።
choice-continue = ቀጽሉ

wait-title = ሓንሳብ ተጸበዩ

code-title = ነቲ ኮድ ንሰራሕተኛታት ኣርእዩ
code-empty = ኣብቲ ኮድ ዝኾነ መልሲ የለን። ብዘይ ናይ ሰራሕተኛታት መፍትሕ ዋላ ሓንቲ ኣይከፍትን።
code-photo = ነቲ ኮድ ስእሊ ኣይተልዕልዎ። ድሕሪ ቁሩብ ግዜ ይሽፈን፣ ደጊምኩም ከተርእይዎ ትኽእሉ ኢኹም።
code-show = ነቲ ኮድ ኣርእዩ
code-cover = ነቲ ኮድ ሸፍኑ
code-extend = ተወሳኺ ግዜ
code-image = እቲ ኮድ
code-time = { $seconds ->
    [one] { $seconds } ካልኢት ተሪፉ
   *[other] { $seconds } ካልኢት ተሪፉ
  }
code-done = ወዲአ

reading-title = ብኸመይ ከተንብቡ ትደልዩ?
reading-size = ጽሑፍ
reading-normal = ንቡር ጽሑፍ
reading-large = ዓቢ ጽሑፍ
reading-largest = ኣዝዩ ዓቢ ጽሑፍ
reading-colors = ሕብርታት
reading-light = ብሩህ ስክሪን
reading-dark = ጸልማት ስክሪን
reading-contrast = ጉሉሕ ፍልልይ ሕብሪ
reading-speed = ብድምጺ ምንባብ
reading-speed-slow = ብቐስታ
reading-speed-normal = ብንቡር ፍጥነት
reading-speed-fast = ብቕልጡፍ
reading-control = ኣጠቓቕማ
reading-control-all = ስክሪን ወይ ኪቦርድ
reading-control-switch = ሓንቲ መጠወቒት ጥራይ
reading-control-switch-note = ኣብ ምርጫታት በብሓደ ምልክት ይግበር። ኣብቲ እትደልይዎ ምርጫ ምልክት ምስ ተገብረ፣ ጠውቑ።
reading-close = ወዲአ

idle-title = ክሳብ ሕጂ ኣለኹም ዶ?
idle-text = እንተ ዘይሃሊኹም፣ እዚ ድሕሪ ቁሩብ ይዕጾ። ገና ዘይተቖለፉ መልስታት ይድምሰሱ።
idle-stay = እወ፣ ኣለኹ

failed-title = ኮድ ክስራሕ ኣይተኻእለን
failed-text = ዝኾነ መልሲ ኣይተዓቀበን፣ ኮድ እውን የለን። እቲ ታብለት ክርአ ከም ዘለዎ ንሰራሕተኛታት ንገርዎም።
failed-close = ዕጸዉ
