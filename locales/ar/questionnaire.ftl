group-exposure = ما مررت به
group-safety = الأمان اليوم
group-relatives = المقرّبون والأطفال
group-own-use = تعاملك أنت مع الآخرين
group-wishes = المساعدة التي تناسبك

item-afraid-of-someone-close = هل تحكّم بك شخص مقرّب منك أو سبّب لك الخوف؟
item-afraid-of-someone-close-frame = خلال آخر 12 شهرًا
item-threatened = هل هدّدك شخص مقرّب منك، أو هدّد شخصًا يهمّك؟
item-threatened-frame = خلال آخر 12 شهرًا
item-hurt-bodily = هل ضربك شخص مقرّب منك أو دفعك أو أمسك بك بالقوة، أو آذاك بطريقة أخرى؟
item-hurt-bodily-frame = خلال آخر 12 شهرًا
item-forced-sexually = هل قام أحد بفعل جنسي معك، أو دفعك إلى فعل جنسي، دون رغبتك؟
item-forced-sexually-frame = خلال آخر 12 شهرًا
item-money-decided = هل منعك شخص مقرّب منك من التصرّف بأموالك الخاصة؟
item-money-decided-frame = خلال آخر 12 شهرًا
item-life-decided = هل تحكّمت عائلتك أو أقاربك في حياتك رغمًا عنك، مثلًا فيمن يُسمح لك بلقائه أو في قرار زواجك؟
item-life-decided-frame = خلال آخر 12 شهرًا
item-followed-or-tracked = هل لاحقك أحد، أو راقب هاتفك، أو تواصل معك رغمًا عنك مرارًا؟
item-followed-or-tracked-frame = خلال آخر 12 شهرًا
item-who-did-it = من فعل ذلك؟
item-who-did-it-frame = خلال آخر 12 شهرًا
item-how-afraid = ما مدى خوفك ممن فعل ذلك؟
item-how-afraid-frame = الآن
item-earlier-in-life = هل هدّدك أحد أو تحكّم بك أو آذاك في وقت سابق من حياتك؟
item-earlier-in-life-frame = قبل أكثر من 12 شهرًا، بما في ذلك مرحلة الطفولة

item-safe-to-go-home = هل العودة إلى البيت آمنة لك؟
item-safe-to-go-home-frame = اليوم

item-someone-close-exposed = هل تعرّض شخص آخر من عائلتك أو أقاربك للتهديد أو الأذى من شخص مقرّب منه؟
item-someone-close-exposed-frame = الآن أو في السابق
item-children-near = هل يوجد أطفال دون سن 18 عامًا في مكان سكنك، أو أطفال يلتقون بك كثيرًا؟
item-children-near-frame = الآن
item-children-noticed = هل رأى أي طفل ما حدث أو سمعه، أو تعرّض هو نفسه للأذى؟
item-children-noticed-frame = الآن أو في السابق

item-about-own-use = الآن ثلاثة أسئلة عن تعاملك أنت مع الآخرين
item-about-own-use-text = هناك مساعدة لمن يريد التوقف عن إيذاء الآخرين. وإذا عرضت الإجابات، فقد يضطر الموظفون أحيانًا إلى إخبار غيرهم بما جاء فيها، مثلًا إذا شعروا بالقلق على طفل. يمكنك تخطي هذه الأسئلة.
item-harmed-someone-close = هل هدّدت شخصًا مقرّبًا منك أو تحكّمت به أو آذيته؟
item-harmed-someone-close-frame = خلال آخر 12 شهرًا
item-harmed-earlier = هل هدّدت شخصًا كان مقرّبًا منك أو تحكّمت به أو آذيته؟
item-harmed-earlier-frame = قبل أكثر من 12 شهرًا
item-afraid-to-harm = هل لديك خوف من إلحاق الأذى بأحد؟
item-afraid-to-harm-frame = الآن

item-wishes-for-help = ما المساعدة التي تناسبك؟
item-wishes-for-help-frame = الآن

item-how-afraid-low = بلا خوف
item-how-afraid-high = خوف شديد

answer-yes-still-happening = نعم، وما زال يحدث
answer-yes-no-longer = نعم، لكنه لم يعد يحدث
answer-no-not-at-all = لا
answer-unsure-about-it = لا أعرف تمامًا
answer-yes-it-is-safe = نعم، العودة آمنة
answer-no-it-is-not-safe = لا، العودة ليست آمنة
answer-yes-it-happened = نعم
answer-yes-there-are = نعم
answer-no-there-are-none = لا
answer-yes-they-did = نعم
answer-no-they-did-not = لا
answer-yes-i-am = نعم
answer-no-i-am-not = لا
answer-partner-of-today = الزوج أو الزوجة أو الشريك حاليًا
answer-partner-of-before = زوج سابق أو زوجة سابقة أو شريك سابق
answer-family-or-relative = شخص من عائلتي أو أقاربي
answer-another-person = شخص آخر
answer-talk-with-staff = التحدث مع أحد الموظفين
answer-contact-with-support = التواصل مع جهة للدعم أو الحماية
answer-help-to-change = تغيير طريقة تعاملي مع الآخرين
answer-nothing-right-now = لا شيء في الوقت الحالي
