rest-welcome = Welcome
rest-begin = Begin

language-title = Choose language
language-text-only = text only

bar-leave = Leave
bar-help = Help
bar-hide = Hide
bar-text-size = Text size
bar-language = Language: { $name }

before-title = Before you begin
before-alone = Are you alone in the room? Answer when nobody else can see the screen.
before-topic = The questions are about safety and violence. They are for people aged { $age } or over.
before-voluntary = It is voluntary. You can skip questions, and you can stop whenever you like. It takes about five minutes.
before-hide = Try Hide in the corner. Then only the welcome picture shows. Hold your finger on the ring for two seconds to come back.

before-readers-title = Who can read it?
before-readers = { $count ->
    [one] Nobody can read your answers unless you want that. If you do, one person at { $organisation } can read them, and only together with your code.
   *[other] Nobody can read your answers unless you want that. If you do, { $count } people at { $organisation } can read them, and only together with your code.
  }
before-not-readers = Your family, other participants and other authorities cannot read them.
before-kept = { $months ->
    [one] The answers are deleted after one month at the latest.
   *[other] The answers are deleted after { $months } months at the latest.
  }
before-controller = { $organisation } is responsible for the information. Ask the staff if you want to know more about your rights.

before-limits-title = What must the staff pass on?
before-limits-silence = The staff must keep what you say to themselves. There are some limits.
before-limits-child = If the staff become worried about a child, they must tell the social services.
before-limits-report = That also applies if you tell them that you have hurt someone yourself. Ask the staff what applies before you show your answers.

before-not-now = Not now
before-next = Next
before-begin = Begin

question-progress = { $percent } percent done
question-back = Back
question-skip = Skip
question-next = Next

support-title = Here is help
support-continue = Continue
support-close = Close

choice-title = What do you want to do with your answers?
choice-lead = You get a code at the end, whatever you choose. It looks the same.
choice-answers = The staff here may read them
choice-answers-note = The answers are locked now. They open only when you show the code.
choice-talk = I want to talk, without showing them
choice-talk-note = The answers are deleted now. The code says that you want to talk.
choice-withheld = I keep them to myself
choice-withheld-note = The answers are deleted now. The code only says that you were asked.
choice-continue = Continue

wait-title = One moment

code-title = Show the code to the staff
code-empty = No answers are in the code. Without the staff’s key it opens nothing.
code-photo = Do not take a photo of it. It disappears in a while.
code-show = Show the code
code-cover = Cover the code
code-extend = More time
code-image = The code
code-time = { $seconds } seconds left
code-done = Done

idle-title = Are you still there?
idle-text = Otherwise this will close soon. Nothing that you have answered is kept.
idle-stay = Yes, I am here

failed-title = The answers could not be locked
failed-text = Nothing has been kept, and there is no code. Tell the staff that the tablet needs to be looked at.
failed-close = Close

out-title = Ask the staff
out-text = In danger, call { $number }
