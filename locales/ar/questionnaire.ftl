item-afraid-of-someone-close = هل فعل شخص مقرّب منك شيئًا، أو قال شيئًا، سبّب لك الخوف؟
item-afraid-of-someone-close-frame = خلال آخر 12 شهرًا
item-safe-to-go-home = هل العودة إلى البيت آمنة لك؟
item-safe-to-go-home-frame = اليوم
item-afraid-before-that = هل فعل شخص كان مقرّبًا منك شيئًا، أو قال شيئًا، سبّب لك الخوف؟
item-afraid-before-that-frame = قبل أكثر من 12 شهرًا

answer-yes-still-happening = نعم، وما زال يحدث
answer-yes-no-longer = نعم، لكنه لم يعد يحدث
answer-no-not-at-all = لا
answer-unsure-about-it = لا أعرف بالتأكيد
answer-yes-it-is-safe = نعم، العودة آمنة
answer-no-it-is-not-safe = لا، العودة ليست آمنة
answer-yes-it-happened = نعم
