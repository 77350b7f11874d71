bar-leave = ይውጡ
bar-help = እርዳታ
bar-listen = ያዳምጡ
bar-listen-stop = ያቁሙ
bar-hide = ይደብቁ
bar-reading = ጽሑፍና ቀለም
bar-language = ቋንቋ፦ { $name }

listen-headphones = ለማዳመጥ የጆሮ ማዳመጫውን ይሰኩ።

before-title = ከመጀመርዎ በፊት
before-alone = ክፍሉ ውስጥ ብቻዎን ነዎት? ሌላ ሰው ስክሪኑን ማየት በማይችልበት ጊዜ መልስ ይስጡ።
before-topic = ጥያቄዎቹ ስለ ደህንነት እና ስለ ጥቃት ናቸው። ዕድሜዎ { $age } ዓመት ወይም ከዚያ በላይ ከሆነ፣ ጥያቄዎቹ ለእርስዎ ናቸው።
before-voluntary = መልስ የሚሰጡት ከፈለጉ ብቻ ነው። አምስት ደቂቃ ያህል ይወስዳል። ጥያቄዎችን መዝለል ይችላሉ፣ በፈለጉት ጊዜም ማቆም ይችላሉ። ኮዱን ከማግኘትዎ በፊት «ይውጡ» የሚለውን ከተጫኑ፣ መልሶቹ ይሰረዛሉ።
before-hide = ከፈለጉ ጥግ ላይ ያለውን «ይደብቁ» ይሞክሩት። ያኔ የእንኳን ደህና መጡ ምስል ብቻ ይታያል። ወደዚህ ለመመለስ፣ ክቡን በጣትዎ ለሁለት ሰከንድ ተጭነው ይያዙ። እዚያ ማንም ሰው «ይጀምሩ» የሚለውን ከተጫነ፣ ሁሉም ነገር እንደገና ከመጀመሪያው ይጀምራል።

before-readers-title = መልሶችዎን ማን ማንበብ ይችላል?
before-readers = { $count ->
    [one] እርስዎ ካልፈለጉ መልሶቹን ማንም ማንበብ አይችልም። ከፈለጉ፣ { $organisation } ውስጥ አንድ ሰው ሊያነባቸው ይችላል፣ ግን እርስዎ መጨረሻ ላይ የሚያገኙትን ኮድ ካሳዩ ብቻ ነው።
   *[other] እርስዎ ካልፈለጉ መልሶቹን ማንም ማንበብ አይችልም። ከፈለጉ፣ { $organisation } ውስጥ { $count } ሰዎች ሊያነቧቸው ይችላሉ፣ ግን እርስዎ መጨረሻ ላይ የሚያገኙትን ኮድ ካሳዩ ብቻ ነው።
  }
before-not-readers = ቤተሰብዎ፣ ሌሎች ተሳታፊዎች እና ሌሎች የመንግሥት መሥሪያ ቤቶች ሊያነቧቸው አይችሉም።
before-kept = { $months ->
    [one] መልሶቹ ግፋ ቢል ከአንድ ወር በኋላ ይሰረዛሉ።
   *[other] መልሶቹ ግፋ ቢል ከ{ $months } ወራት በኋላ ይሰረዛሉ።
  }
before-more = ስለ ግል መረጃዎ ተጨማሪ

before-limits-title = ሠራተኞቹ ለሌሎች መናገር ያለባቸው ምንድን ነው?
before-limits-silence = ሠራተኞቹ ሚስጥር የመጠበቅ ግዴታ አለባቸው። እርስዎ የሚሉትን ለሌሎች መናገር አይፈቀድላቸውም። ከዚህ ውጪ የሆኑ አንዳንድ ሁኔታዎች ግን አሉ።
before-limits-child = ሠራተኞቹ የአንድ ልጅ ሁኔታ ካሳሰባቸው፣ ይህን ለማህበራዊ አገልግሎት፣ ማለትም ለ socialtjänsten፣ መናገር አለባቸው።
before-limits-report = እርስዎ ራስዎ ሰው እንደጎዱ ከነገሯቸውም፣ ለሌሎች መናገር ሊኖርባቸው ይችላል። መልሶችዎን ከማሳየትዎ በፊት፣ ደንቡ ምን እንደሆነ ሠራተኞቹን ይጠይቁ።

more-title = የግል መረጃዎ
more-controller = ለግል መረጃዎ ኃላፊነት ያለበት አካል፦ { $controller }
more-basis = ሕጋዊ መሠረት፦ { $basis }
more-basis-ask = ሕጋዊ መሠረቱ የትኛው እንደሆነ ሠራተኞቹን ይጠይቁ።
more-decision = መረጃ ስለመሰረዝ የተሰጠ ውሳኔ፦ { $decision }
more-rights = ስለ እርስዎ ምን እንደተቀመጠ የማወቅ እና ስህተት የማስታረም መብት አለዎት። የግል መረጃን ለሚጠብቀው ባለሥልጣን፣ ማለትም ለ Integritetsskyddsmyndigheten፣ አቤቱታ ማቅረብ ይችላሉ።
more-code = ስምዎ መልሶቹ ውስጥ የለም። መልሶቹን ማግኘት የሚቻለው በኮዱ ብቻ ነው።
more-contact = ስለ ግል መረጃዎ ጥያቄ ካለዎት፦ { $contact }

before-not-now = አሁን አይደለም
before-next = ቀጣይ
before-begin = ይጀምሩ

question-progress = { $percent } በመቶ ተጠናቋል
question-back = ወደ ኋላ
question-skip = ይዝለሉ
question-next = ቀጣይ

question-several = ከአንድ በላይ መምረጥ ይችላሉ
question-between = ከ{ $least } እስከ { $most } ያለ ቁጥር
question-typed = መልስዎ፦ { $number }
question-erase = ይሰርዙ

support-title = እርዳታ እዚህ አለ
support-call-log = የስልክ ጥሪዎቹ በሞባይልዎ የጥሪ ዝርዝር ውስጥ ይታያሉ። እዚያው ሊሰርዟቸው ይችላሉ።
support-continue = ይቀጥሉ
support-close = ይዝጉ

choice-title = መልሶችዎን ምን ማድረግ ይፈልጋሉ?
choice-lead = የትኛውንም ቢመርጡ፣ መጨረሻ ላይ ኮድ ያገኛሉ። ምን እንደመረጡ ኮዱ ላይ አይታይም።
choice-answers = የዚህ ቦታ ሠራተኞች መልሶቼን እንዲያነቡ እፈቅዳለሁ
choice-answers-note = መልሶቹ ይቆለፋሉ። የሚከፈቱት እርስዎ ኮዱን ሲያሳዩ ብቻ ነው።
choice-talk = ማውራት እፈልጋለሁ፣ መልሶቼን ማሳየት ግን አልፈልግም
choice-talk-note = መልሶቹ ይሰረዛሉ። ሠራተኞቹ ኮዱን ሲከፍቱ የሚያዩት፣ እርስዎ ማውራት እንደሚፈልጉ ብቻ ነው።
choice-withheld = መልሶቼን ለራሴ ብቻ እይዛለሁ
choice-withheld-note = መልሶቹ ይሰረዛሉ። ሠራተኞቹ ኮዱን ሲከፍቱ የሚያዩት፣ ጥያቄዎቹ ለእርስዎ እንደቀረቡ ብቻ ነው።
choice-continue = ይቀጥሉ

wait-title = ትንሽ ይጠብቁ

code-title = ኮዱን ለሠራተኞቹ ያሳዩ
code-empty = ኮዱ ውስጥ ምንም መልስ የለም። ያለ ሠራተኞቹ ቁልፍ ምንም ነገር አይከፍትም።
code-photo = ኮዱን ፎቶ አያንሱት። ከጥቂት ጊዜ በኋላ ይሸፈናል፣ እንደገናም ሊያሳዩት ይችላሉ።
code-show = ኮዱን ያሳዩ
code-cover = ኮዱን ይሸፍኑ
code-extend = ተጨማሪ ጊዜ
code-image = ኮዱ
code-time = { $seconds ->
    [one] { $seconds } ሰከንድ ቀርቷል
   *[other] { $seconds } ሰከንድ ቀርቷል
  }
code-done = ጨርሻለሁ

reading-title = እንዴት ማንበብ ይፈልጋሉ?
reading-size = ጽሑፍ
reading-normal = መደበኛ ጽሑፍ
reading-large = ተለቅ ያለ ጽሑፍ
reading-largest = በጣም ትልቅ ጽሑፍ
reading-colors = ቀለሞች
reading-light = ብሩህ ስክሪን
reading-dark = ጠቆር ያለ ስክሪን
reading-contrast = ጎላ ያለ የቀለም ልዩነት
reading-speed = በድምፅ ማንበብ
reading-speed-slow = በዝግታ
reading-speed-normal = በመደበኛ ፍጥነት
reading-speed-fast = በፍጥነት
reading-control = አጠቃቀም
reading-control-all = ስክሪኑ ወይም ኪቦርዱ
reading-control-switch = አንድ ቁልፍ ብቻ
reading-control-switch-note = ምርጫዎቹ አንድ በአንድ ምልክት ይደረግባቸዋል። የሚፈልጉት ምርጫ ላይ ምልክት ሲደረግ ይጫኑ።
reading-close = ጨርሻለሁ

idle-title = አሁንም እዚህ ነዎት?
idle-text = ካልሆነ ይህ ትንሽ ቆይቶ ይዘጋል። ገና ያልተቆለፉ መልሶች ይሰረዛሉ።
idle-stay = አዎ፣ እዚህ ነኝ

failed-title = ኮድ መሥራት አልተቻለም
failed-text = ምንም መልስ አልተቀመጠም፣ ኮድም የለም። ታብሌቱ መፈተሽ እንዳለበት ለሠራተኞቹ ይንገሩ።
failed-close = ይዝጉ
