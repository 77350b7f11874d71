bar-leave = خروج
bar-help = مساعدة
bar-listen = استماع
bar-listen-stop = إيقاف
bar-hide = إخفاء
bar-reading = النص والألوان
bar-language = اللغة: { $name }

listen-headphones = يُرجى توصيل سماعات الرأس للاستماع.

before-title = قبل البدء
before-alone = هل أنت وحدك في الغرفة؟ يُرجى الإجابة عندما لا يستطيع أحد غيرك رؤية الشاشة.
before-topic = الأسئلة عن الأمان والعنف. وهي لك إذا كان عمرك { $age } سنة أو أكثر.
before-voluntary = المشاركة اختيارية، وتستغرق حوالي خمس دقائق. يمكنك تخطي أي سؤال، ويمكنك التوقف متى شئت. الضغط على «خروج» قبل ظهور الرمز يحذف إجاباتك.
before-hide = يمكنك تجربة زر «إخفاء» في الزاوية. عندها لا تظهر إلا شاشة الترحيب. الضغط المستمر على الدائرة لمدة ثانيتين يعيدك إلى هنا. وإذا ضغط أحد هناك على «البدء»، يبدأ كل شيء من جديد.

before-readers-title = من يستطيع قراءة إجاباتك؟
before-readers = { $count ->
    [one] لا يستطيع أحد قراءة إجاباتك إلا إذا أردت ذلك. إذا أردت، يستطيع شخص واحد في { $organisation } قراءتها، ولكن فقط إذا عرضت الرمز الذي يظهر لك في النهاية.
    [two] لا يستطيع أحد قراءة إجاباتك إلا إذا أردت ذلك. إذا أردت، يستطيع شخصان في { $organisation } قراءتها، ولكن فقط إذا عرضت الرمز الذي يظهر لك في النهاية.
    [few] لا يستطيع أحد قراءة إجاباتك إلا إذا أردت ذلك. إذا أردت، يستطيع { $count } أشخاص في { $organisation } قراءتها، ولكن فقط إذا عرضت الرمز الذي يظهر لك في النهاية.
    [many] لا يستطيع أحد قراءة إجاباتك إلا إذا أردت ذلك. إذا أردت، يستطيع { $count } شخصًا في { $organisation } قراءتها، ولكن فقط إذا عرضت الرمز الذي يظهر لك في النهاية.
   *[other] لا يستطيع أحد قراءة إجاباتك إلا إذا أردت ذلك. إذا أردت، يستطيع { $count } شخص في { $organisation } قراءتها، ولكن فقط إذا عرضت الرمز الذي يظهر لك في النهاية.
  }
before-not-readers = لا يمكن لعائلتك ولا للمشاركين الآخرين ولا للدوائر الحكومية الأخرى قراءة إجاباتك.
before-kept = { $months ->
    [one] تُحذف الإجابات بعد شهر واحد على الأكثر.
    [two] تُحذف الإجابات بعد شهرين على الأكثر.
    [few] تُحذف الإجابات بعد { $months } أشهر على الأكثر.
    [many] تُحذف الإجابات بعد { $months } شهرًا على الأكثر.
   *[other] تُحذف الإجابات بعد { $months } شهر على الأكثر.
  }
before-more = المزيد عن معلوماتك

before-limits-title = بماذا يجب على الموظفين إخبار غيرهم؟
before-limits-silence = الموظفون ملزمون بالسرّية، ولا يجوز لهم نقل كلامك إلى غيرهم. وهناك بعض الاستثناءات.
before-limits-child = إذا شعر الموظفون بالقلق على طفل، فعليهم إخبار الخدمات الاجتماعية (socialtjänsten) بذلك.
before-limits-report = وقد ينطبق ذلك أيضًا إذا تحدثت عن أذى سبّبته لشخص ما. يمكنك سؤال الموظفين عن القواعد قبل عرض إجاباتك.

more-title = معلوماتك
more-controller = الجهة المسؤولة عن البيانات الشخصية هي { $controller }.
more-basis = الأساس القانوني: { $basis }
more-basis-ask = يمكنك سؤال الموظفين عن الأساس القانوني.
more-decision = قرار إتلاف البيانات: { $decision }
more-rights = لك الحق في معرفة ما يُحفظ عنك وفي تصحيح الأخطاء. ويمكنك تقديم شكوى إلى هيئة حماية البيانات Integritetsskyddsmyndigheten.
more-code = اسمك غير موجود في الإجابات. ولا يمكن العثور عليها إلا بواسطة الرمز.
more-contact = للأسئلة عن معلوماتك: { $contact }

before-not-now = ليس الآن
before-next = التالي
before-begin = البدء

question-progress = اكتمل { $percent } بالمئة
question-back = رجوع
question-skip = تخطي السؤال
question-next = التالي

question-several = يمكنك اختيار أكثر من إجابة
question-between = رقم من { $least } إلى { $most }
question-typed = إجابتك: { $number }
question-erase = مسح

support-title = جهات يمكنها مساعدتك
support-call-log = تظهر المكالمات في سجل مكالمات هاتفك. ويمكنك حذفها من هناك.
support-continue = متابعة
support-close = إغلاق

choice-title = ما قرارك بشأن إجاباتك؟
choice-lead = سيظهر لك رمز في النهاية مهما كان اختيارك. وشكل الرمز لا يُظهر ما اخترت.
choice-answers = أسمح للموظفين هنا بقراءتها
choice-answers-note = تُقفل الإجابات. ولا تُفتح إلا إذا عرضت الرمز على الموظفين.
choice-talk = أريد التحدث، دون عرض إجاباتي
choice-talk-note = تُحذف الإجابات. وعند فتح الرمز لا يرى الموظفون إلا رغبتك في التحدث.
choice-withheld = أحتفظ بها لنفسي
choice-withheld-note = تُحذف الإجابات. وعند فتح الرمز لا يرى الموظفون إلا أن الأسئلة عُرضت عليك.
choice-continue = متابعة

wait-title = لحظة من فضلك

code-title = يمكنك الآن عرض الرمز على الموظفين
code-empty = لا توجد أي إجابات في الرمز. ولا يفتح شيئًا بدون مفتاح الموظفين.
code-photo = يُرجى عدم تصوير الرمز. سيُغطّى بعد قليل، ويمكنك إظهاره مرة أخرى.
code-show = إظهار الرمز
code-cover = تغطية الرمز
code-extend = وقت إضافي
code-image = الرمز
code-time = { $seconds ->
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
  }
code-done = انتهيت

reading-title = ما طريقة القراءة المناسبة لك؟
reading-size = النص
reading-normal = خط عادي
reading-large = خط أكبر
reading-largest = أكبر خط
reading-colors = الألوان
reading-light = شاشة فاتحة
reading-dark = شاشة داكنة
reading-contrast = تباين عالٍ
reading-speed = القراءة بصوت
reading-speed-slow = بطيئة
reading-speed-normal = سرعة عادية
reading-speed-fast = سريعة
reading-control = التحكم
reading-control-all = الشاشة أو لوحة المفاتيح
reading-control-switch = زر واحد فقط
reading-control-switch-note = تُحدَّد الخيارات واحدًا بعد الآخر. يكفي الضغط عند تحديد الخيار المناسب.
reading-close = تم

idle-title = هل ما زلت هنا؟
idle-text = إذا لم يكن هناك رد، فستُغلق هذه الشاشة بعد قليل. وستُحذف الإجابات التي لم تُقفل بعد.
idle-stay = نعم، أنا هنا

failed-title = تعذّر إنشاء الرمز
failed-text = لم تُحفظ أي إجابات، ولا يوجد رمز. يُرجى إخبار الموظفين بأن الجهاز اللوحي يحتاج إلى فحص.
failed-close = إغلاق
