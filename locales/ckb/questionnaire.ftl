group-exposure = ئەوەی بەسەرت هاتووە
group-safety = سەلامەتیی ئەمڕۆ
group-relatives = کەسە نزیکەکان و منداڵان
group-own-use = ئەوەی خۆت کردووتە
group-wishes = لە چیدا یارمەتیت دەوێت

item-afraid-of-someone-close = ئایا کەسێکی نزیکت تۆی کۆنترۆڵ کردووە یان تۆی ترساندووە؟
item-afraid-of-someone-close-frame = لە 12 مانگی ڕابردوودا
item-threatened = ئایا کەسێکی نزیکت هەڕەشەی لێ کردوویت، یان هەڕەشەی لە کەسێک کردووە کە بۆ تۆ گرنگە؟
item-threatened-frame = لە 12 مانگی ڕابردوودا
item-hurt-bodily = ئایا کەسێکی نزیکت لێی داویت، پاڵی پێوە ناویت، بە زۆر ڕایگرتوویت، یان بە شێوەیەکی تر ئازاری داویت؟
item-hurt-bodily-frame = لە 12 مانگی ڕابردوودا
item-forced-sexually = ئایا کەسێک شتێکی سێکسیی لەگەڵتدا کردووە، یان وای لێ کردوویت شتێکی سێکسی بکەیت، هەرچەندە خۆت نەتویستووە؟
item-forced-sexually-frame = لە 12 مانگی ڕابردوودا
item-money-decided = ئایا کەسێکی نزیکت ڕێگەی لێ گرتوویت خۆت بڕیار لەسەر پارەی خۆت بدەیت؟
item-money-decided-frame = لە 12 مانگی ڕابردوودا
item-life-decided = ئایا کەسانی خێزانەکەت یان خزمەکانت دژی ویستی خۆت بڕیاریان لەسەر ژیانت داوە، وەک ئەوەی کێ ببینیت یان هاوسەرگیری لەگەڵ کێ بکەیت؟
item-life-decided-frame = لە 12 مانگی ڕابردوودا
item-followed-or-tracked = ئایا کەسێک دوات کەوتووە، مۆبایلەکەتی پشکنیوە، یان دژی ویستی خۆت جار لە دوای جار پەیوەندیی پێوە کردوویت؟
item-followed-or-tracked-frame = لە 12 مانگی ڕابردوودا
item-who-did-it = کێ ئەو شتانەی کردووە؟
item-who-did-it-frame = لە 12 مانگی ڕابردوودا
item-how-afraid = چەند دەترسیت لەو کەسە یان کەسانەی کە ئەو شتانەیان کردووە؟
item-how-afraid-frame = ئێستا
item-earlier-in-life = ئایا پێشتر لە ژیانتدا کەسێک هەڕەشەی لێ کردوویت، تۆی کۆنترۆڵ کردووە یان ئازاری داویت؟
item-earlier-in-life-frame = زیاتر لە 12 مانگ لەمەوبەر، لە منداڵیشدا

item-safe-to-go-home = ئایا بۆ تۆ سەلامەتە بچیتەوە ماڵەوە؟
item-safe-to-go-home-frame = ئەمڕۆ

item-someone-close-exposed = ئایا کەسێکی تر لە خێزانەکەت یان خزمەکانت، لەلایەن کەسێکی نزیکی خۆیەوە هەڕەشەی لێ کراوە یان ئازار دراوە؟
item-someone-close-exposed-frame = ئێستا یان پێشتر
item-children-near = ئایا منداڵی خوار 18 ساڵ هەیە لەو شوێنەی لێی دەژیت، یان منداڵێک کە زۆر جار دەیبینیت؟
item-children-near-frame = ئێستا
item-children-noticed = ئایا هیچ منداڵێک ئەوەی ڕووی داوە بینیویەتی یان بیستوویەتی، یان خۆی زیانی پێ گەیشتووە؟
item-children-noticed-frame = ئێستا یان پێشتر

item-about-own-use = ئێستا سێ پرسیار دێن دەربارەی ئەوەی خۆت کردووتە
item-about-own-use-text = یارمەتی هەیە بۆ ئەو کەسانەی دەیانەوێت چیتر ئازاری کەسانی تر نەدەن. ئەگەر وەڵامەکان پیشان بدەیت، لەوانەیە کارمەندەکان هەندێک جار ناچار بن بە کەسانی تر بڵێن چ وەڵامێکت داوەتەوە، بۆ نموونە ئەگەر نیگەرانی منداڵێک ببن. دەتوانیت ئەم پرسیارانە تێبپەڕێنیت.
item-harmed-someone-close = ئایا تۆ هەڕەشەت لە کەسێکی نزیکت کردووە، یان کۆنترۆڵت کردووە، یان ئازارت داوە؟
item-harmed-someone-close-frame = لە 12 مانگی ڕابردوودا
item-harmed-earlier = ئایا تۆ هەڕەشەت لە کەسێک کردووە کە ئەو کاتە نزیکت بوو، یان کۆنترۆڵت کردووە، یان ئازارت داوە؟
item-harmed-earlier-frame = زیاتر لە 12 مانگ لەمەوبەر
item-afraid-to-harm = ئایا دەترسیت لەوەی کە ئازاری کەسێک بدەیت؟
item-afraid-to-harm-frame = ئێستا

item-wishes-for-help = حەز دەکەیت لە چیدا یارمەتیت بدرێت؟
item-wishes-for-help-frame = ئێستا

item-how-afraid-low = ناترسم
item-how-afraid-high = زۆر دەترسم

answer-yes-still-happening = بەڵێ، ئێستاش هەر ڕوو دەدات
answer-yes-no-longer = بەڵێ، بەڵام چیتر ڕوو نادات
answer-no-not-at-all = نەخێر
answer-unsure-about-it = دڵنیا نیم
answer-yes-it-is-safe = بەڵێ، سەلامەتە
answer-no-it-is-not-safe = نەخێر، سەلامەت نییە
answer-yes-it-happened = بەڵێ
answer-yes-there-are = بەڵێ
answer-no-there-are-none = نەخێر
answer-yes-they-did = بەڵێ
answer-no-they-did-not = نەخێر
answer-yes-i-am = بەڵێ
answer-no-i-am-not = نەخێر
answer-partner-of-today = هاوسەرم یان خۆشەویستم
answer-partner-of-before = هاوسەر یان خۆشەویستی پێشووم
answer-family-or-relative = کەسێک لە خێزانەکەم یان خزمەکانم
answer-another-person = کەسێکی تر
answer-talk-with-staff = قسەکردن لەگەڵ یەکێک لە کارمەندەکان
answer-contact-with-support = پەیوەندیکردن بە کەسێکەوە کە بتوانێت پشتگیریم بکات یان بمپارێزێت
answer-help-to-change = گۆڕینی هەڵسوکەوتم لەگەڵ کەسانی تر
answer-nothing-right-now = لە ئێستادا هیچ
