group-exposure = What you have been through
group-safety = Safety today
group-relatives = People close to you, and children
group-own-use = What you have done yourself
group-wishes = What you want help with

item-afraid-of-someone-close = Has someone close to you controlled you or made you afraid?
item-afraid-of-someone-close-frame = The past 12 months
item-threatened = Has someone close to you threatened you, or someone you care about?
item-threatened-frame = The past 12 months
item-hurt-bodily = Has someone close to you hit you, pushed you or held you down, or hurt you in some other way?
item-hurt-bodily-frame = The past 12 months
item-forced-sexually = Has someone done something sexual to you, or made you do something sexual, when you did not want to?
item-forced-sexually-frame = The past 12 months
item-money-decided = Has someone close to you stopped you from making decisions about your own money?
item-money-decided-frame = The past 12 months
item-life-decided = Have family or relatives controlled your life against your will, such as who you can see or must marry?
item-life-decided-frame = The past 12 months
item-followed-or-tracked = Has someone followed you, checked your phone or contacted you again and again against your will?
item-followed-or-tracked-frame = The past 12 months
item-who-did-it = Who did it?
item-who-did-it-frame = The past 12 months
item-how-afraid = How afraid are you of the person or people who did it?
item-how-afraid-frame = Now
item-earlier-in-life = Has anyone threatened, controlled or hurt you earlier in your life?
item-earlier-in-life-frame = More than 12 months ago, including as a child

item-safe-to-go-home = Is it safe for you to go home?
item-safe-to-go-home-frame = Today

item-someone-close-exposed = Has anyone else in your family, or any relative, been threatened or hurt by someone close to them?
item-someone-close-exposed-frame = Now or earlier
item-children-near = Are there children under 18 where you live, or children you often see?
item-children-near-frame = Now
item-children-noticed = Has any child seen or heard what happened, or been harmed themselves?
item-children-noticed-frame = Now or earlier

item-about-own-use = Now three questions about what you have done
item-about-own-use-text = There is help for those who want to stop harming others. If you show the answers, the staff may sometimes have to tell others what you answered, for example if they become worried about a child. You can skip the questions.
item-harmed-someone-close = Have you threatened, controlled or hurt someone close to you?
item-harmed-someone-close-frame = The past 12 months
item-harmed-earlier = Did you threaten, control or hurt someone who was close to you?
item-harmed-earlier-frame = More than 12 months ago
item-afraid-to-harm = Are you afraid that you might hurt someone?
item-afraid-to-harm-frame = Now

item-wishes-for-help = What would you like help with?
item-wishes-for-help-frame = Now

item-how-afraid-low = Not afraid
item-how-afraid-high = Very afraid

answer-yes-still-happening = Yes, and it is still happening
answer-yes-no-longer = Yes, but not any more
answer-no-not-at-all = No
answer-unsure-about-it = I don’t know for sure
answer-yes-it-is-safe = Yes, it is safe
answer-no-it-is-not-safe = No, it is not safe
answer-yes-it-happened = Yes
answer-yes-there-are = Yes
answer-no-there-are-none = No
answer-yes-they-did = Yes
answer-no-they-did-not = No
answer-yes-i-am = Yes
answer-no-i-am-not = No
answer-partner-of-today = My partner
answer-partner-of-before = A former partner
answer-family-or-relative = Someone in my family or among my relatives
answer-another-person = Someone else
answer-talk-with-staff = Talking with someone on the staff
answer-contact-with-support = Getting in touch with someone who can give support or protection
answer-help-to-change = Changing how I treat others
answer-nothing-right-now = Nothing right now
