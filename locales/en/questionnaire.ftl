item-afraid-of-someone-close = Has someone close to you done or said something that made you feel afraid?
item-afraid-of-someone-close-frame = The past 12 months
item-safe-to-go-home = Is it safe for you to go home?
item-safe-to-go-home-frame = Today
item-afraid-before-that = Did someone close to you do or say something that made you feel afraid?
item-afraid-before-that-frame = More than 12 months ago

answer-yes-still-happening = Yes, and it still happens
answer-yes-no-longer = Yes, but not any more
answer-no-not-at-all = No
answer-unsure-about-it = I don’t know for sure
answer-yes-it-is-safe = Yes, it is safe
answer-no-it-is-not-safe = No, it is not safe
answer-yes-it-happened = Yes
