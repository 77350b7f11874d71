group-exposure = ما مررت به
group-safety = الأمان اليوم
group-relatives = المقرّبون والأطفال
group-own-use = أفعالك أنت
group-wishes = المساعدة المطلوبة

item-afraid-of-someone-close = هل قام شخص مقرّب منك بالتحكّم بك أو بتخويفك؟
item-afraid-of-someone-close-frame = خلال آخر 12 شهرًا
item-threatened = هل قام شخص مقرّب منك بتهديدك أو بتهديد شخص يهمّك؟
item-threatened-frame = خلال آخر 12 شهرًا
item-hurt-bodily = هل قام شخص مقرّب منك بضربك أو دفعك أو الإمساك بك بالقوة، أو آذاك جسديًا بطريقة أخرى؟
item-hurt-bodily-frame = خلال آخر 12 شهرًا
item-forced-sexually = هل أجبرك أحد على فعل جنسي دون رغبتك؟
item-forced-sexually-frame = خلال آخر 12 شهرًا
item-money-decided = هل منعك شخص مقرّب منك من التصرّف في مالك؟
item-money-decided-frame = خلال آخر 12 شهرًا
item-life-decided = هل تحكّمت عائلتك أو أقاربك في حياتك رغمًا عنك؟ مثلًا: من يُسمح لك بلقائه أو الزواج به.
item-life-decided-frame = خلال آخر 12 شهرًا
item-followed-or-tracked = هل قام أحد بملاحقتك أو مراقبة هاتفك، أو تواصل معك مرارًا رغمًا عنك؟
item-followed-or-tracked-frame = خلال آخر 12 شهرًا
item-who-did-it = من فعل ذلك؟
item-who-did-it-frame = خلال آخر 12 شهرًا
item-how-afraid = ما مدى خوفك ممن فعل ذلك؟
item-how-afraid-frame = الآن
item-earlier-in-life = هل مررت بشيء من هذا في وقت سابق من حياتك؟
item-earlier-in-life-frame = قبل أكثر من 12 شهرًا، بما في ذلك مرحلة الطفولة

item-safe-to-go-home = هل العودة إلى البيت آمنة لك؟
item-safe-to-go-home-frame = اليوم

item-someone-close-exposed = هل تعرّض شخص آخر من عائلتك أو أقاربك للعنف أو التهديد من شخص مقرّب؟
item-someone-close-exposed-frame = الآن أو في السابق
item-children-near = هل يوجد أطفال دون سن 18 عامًا في مكان سكنك، أو أطفال لديك لقاءات متكررة معهم؟
item-children-near-frame = الآن
item-children-noticed = هل رأى أي طفل ما حدث أو سمعه، أو تعرّض هو نفسه للأذى؟
item-children-noticed-frame = الآن أو في السابق

item-about-own-use = الآن ثلاثة أسئلة عن أفعالك أنت
item-about-own-use-text = هناك مساعدة لمن يريد التوقف عن إيذاء الآخرين. وإذا عرضت الإجابات، فقد يضطر الموظفون أحيانًا إلى إخبار جهة أخرى، مثلًا إذا كان هناك طفل قد يتعرّض للأذى. يمكنك تخطي هذه الأسئلة.
item-harmed-someone-close = هل صدر منك تهديد أو تحكّم أو إيذاء لشخص مقرّب منك؟
item-harmed-someone-close-frame = خلال آخر 12 شهرًا
item-harmed-earlier = هل صدر منك في الماضي تهديد أو تحكّم أو إيذاء لشخص كان مقرّبًا منك؟
item-harmed-earlier-frame = قبل أكثر من 12 شهرًا
item-afraid-to-harm = هل لديك خوف من أن يصدر منك إيذاء لأحد؟
item-afraid-to-harm-frame = الآن

item-wishes-for-help = ما المساعدة المطلوبة؟
item-wishes-for-help-frame = الآن

item-how-afraid-low = بلا خوف
item-how-afraid-high = خوف شديد

answer-yes-still-happening = نعم، وما زال يحدث
answer-yes-no-longer = نعم، لكنه لم يعد يحدث
answer-no-not-at-all = لا
answer-unsure-about-it = لا أعرف بالتأكيد
answer-yes-it-is-safe = نعم، العودة آمنة
answer-no-it-is-not-safe = لا، العودة ليست آمنة
answer-yes-it-happened = نعم
answer-yes-there-are = نعم
answer-no-there-are-none = لا
answer-yes-they-did = نعم
answer-no-they-did-not = لا
answer-yes-i-am = نعم
answer-no-i-am-not = لا
answer-partner-of-today = شريك الحياة الحالي
answer-partner-of-before = شريك حياة سابق
answer-family-or-relative = شخص من عائلتي أو أقاربي
answer-another-person = شخص آخر
answer-talk-with-staff = التحدث مع أحد الموظفين
answer-contact-with-support = التواصل مع جهة للدعم أو الحماية
answer-help-to-change = تغيير طريقة تعاملي مع الآخرين
answer-nothing-right-now = لا شيء في الوقت الحالي
