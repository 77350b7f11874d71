item-afraid-of-someone-close = هل فعل شخص قريب منك شيئًا، أو قال شيئًا، جعلك تشعر بالخوف؟
item-afraid-of-someone-close-frame = خلال الاثني عشر شهرًا الماضية
item-safe-to-go-home = هل تشعر بالأمان إذا عدت إلى البيت؟
item-safe-to-go-home-frame = اليوم
item-afraid-before-that = هل فعل شخص كان قريبًا منك شيئًا، أو قال شيئًا، جعلك تشعر بالخوف؟
item-afraid-before-that-frame = في أي وقت قبل ذلك

answer-yes-still-happening = نعم، وما زال يحدث
answer-yes-no-longer = نعم، لكنه توقف
answer-no-not-at-all = لا
answer-unsure-about-it = لست متأكدًا
answer-yes-it-is-safe = نعم، أشعر بالأمان
answer-no-it-is-not-safe = لا، لا أشعر بالأمان
answer-yes-it-happened = نعم
