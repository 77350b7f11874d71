bar-leave = Leave
bar-help = Help
bar-listen = Listen
bar-listen-stop = Stop
bar-hide = Hide
bar-reading = Text and colours
bar-language = Language: { $name }

listen-headphones = Plug in the headphones to listen.

before-title = Before you begin
before-alone = Are you alone in the room? Answer when nobody else can see the screen.
before-topic = The questions are about safety and violence. They are for you if you are { $age } or older.
before-voluntary = It is voluntary and takes about five minutes. You can skip questions, and you can stop whenever you like. If you press Leave before you get the code, your answers are deleted.
before-hide = Try Hide in the corner. Then only the welcome picture shows. Hold your finger on the ring for two seconds to come back. If somebody presses Begin there, everything starts over from the beginning.

before-readers-title = Who can read your answers?
before-readers = { $count ->
    [one] Nobody can read your answers unless you want that. If you do, one person at { $organisation } can read them, but only if you show the code that you get at the end.
   *[other] Nobody can read your answers unless you want that. If you do, { $count } people at { $organisation } can read them, but only if you show the code that you get at the end.
  }
before-not-readers = Your family, other participants and other authorities cannot read them.
before-kept = { $months ->
    [one] The answers are deleted within one month.
   *[other] The answers are deleted within { $months } months.
  }
before-more = More about your information

before-limits-title = What must the staff tell others?
before-limits-silence = The staff have a duty of confidentiality. They are not allowed to tell others what you say. There are some exceptions.
before-limits-child = If the staff become worried about a child, they must tell social services (socialtjänsten).
before-limits-report = That can also apply if you tell them that you have hurt someone yourself. Ask the staff what applies before you show your answers.

more-title = Your information
more-controller = { $controller } is the data controller.
more-basis = Legal basis: { $basis }
more-basis-ask = Ask the staff which legal basis applies.
more-decision = Decision on deleting data: { $decision }
more-rights = You have the right to know what is kept about you and to have mistakes corrected. You can complain to Integritetsskyddsmyndigheten, the data protection authority.
more-code = Your name is not in the answers. They can only be found with the code.
more-contact = Questions about your information: { $contact }

before-not-now = Not now
before-next = Next
before-begin = Begin

question-progress = { $percent } percent done
question-back = Back
question-skip = Skip
question-next = Next

question-several = you can choose several
question-between = a number from { $least } to { $most }
question-typed = Your answer: { $number }
question-erase = Erase

support-title = Where to get help
support-call-log = The calls show in your phone’s call log. You can delete them there.
support-continue = Continue
support-close = Close

choice-title = What do you want to do with your answers?
choice-lead = You get a code at the end, whatever you choose. The code does not show what you chose.
choice-answers = The staff here may read them
choice-answers-note = The answers are locked. They open only when you show the code.
choice-talk = I want to talk, but not show the answers
choice-talk-note = The answers are deleted. When the staff open the code, they see only that you want to talk.
choice-withheld = I keep them to myself
choice-withheld-note = The answers are deleted. When the staff open the code, they see only that you were asked.
choice-continue = Continue

wait-title = One moment

code-title = Show the code to the staff
code-empty = There are no answers in the code. Without the staff’s key it opens nothing.
code-photo = Do not take a photo of the code. It is covered after a while, and you can show it again.
code-show = Show the code
code-cover = Cover the code
code-extend = More time
code-image = The code
code-time = { $seconds ->
    [one] One second left
   *[other] { $seconds } seconds left
  }
code-done = Done

reading-title = How do you want to read?
reading-size = Text
reading-normal = Normal text
reading-large = Larger text
reading-largest = Largest text
reading-colors = Colours
reading-light = Light screen
reading-dark = Dark screen
reading-contrast = High contrast
reading-speed = Reading aloud
reading-speed-slow = Slow
reading-speed-normal = Normal speed
reading-speed-fast = Fast
reading-control = Control
reading-control-all = The screen or the keyboard
reading-control-switch = A single button
reading-control-switch-note = The choices are marked one at a time. Press when the right one is marked.
reading-close = Done

idle-title = Are you still there?
idle-text = Otherwise this will close soon. Answers that are not locked yet are deleted.
idle-stay = Yes, I am here

failed-title = The code could not be made
failed-text = No answers have been kept, and there is no code. Tell the staff that the tablet needs to be looked at.
failed-close = Close
