open-answers = The participant lets you read the answers.
open-talk = The participant wishes to talk, without showing answers.
open-withheld = The participant was asked and shows no answers.
open-skipped = (skipped)

lock-title = Unlock
lock-passphrase = Your passphrase
lock-open = Unlock
lock-busy = Unlocking …

side-title = Waiting codes
side-none = No codes are waiting.
side-code = Code { $name }
side-arrived = The envelope has arrived
side-not-arrived = Nothing has arrived yet
side-gone = Deleted: its time is over
side-lock = Lock
side-locks-minutes = Locks in { $minutes } minutes
side-locks-seconds = { $seconds ->
    [one] Locks in one second
   *[other] Locks in { $seconds } seconds
  }

home-title = Scan the participant’s code
home-text = Scan the code on the tablet with the hand scanner, or type it here. If it is in a picture, drop the picture into the window or type where it is.
home-field = Code, or where a picture is
home-go = Continue

received-title = The code is received
received-text = Open when you are alone with the participant. This page looks the same whatever the participant has chosen.
received-not-yet = Nothing has arrived under this code yet. It waits at the left, and you can open it when the envelope has arrived.
received-open = Open
received-again = Look again
received-later = Later

read-title-answers = The participant lets you read the answers
read-title-talk = The participant wishes to talk
read-title-withheld = The participant shows no answers
read-origin = Language: { $language } · { $month }
read-not-validated = The questions are the project’s own and not a validated instrument.
read-other-version = The answers were given in another version of the questions. What this version does not know is shown as it is written.
read-original = Show in the participant’s language
read-own = Show in my language
read-skipped = Skipped
read-talk-text = The answers are gone. Ask openly what the participant wishes to talk about, and listen to the end.
read-withheld-text = The answers are gone, and nobody can bring them back. That says nothing about how things are for the participant. Say that it is possible to talk later.
read-either = Finish when the conversation is over. If you choose “Later”, the code waits at the left.
read-finish = Finish and delete …
read-later = Later
finish-title = Finish the conversation
finish-sure = When you finish, the envelope is deleted. After that nobody can open it, not even with the code.
finish-first = First choose where the conversation is documented.
finish-over = A colleague has finished this code already, and the envelope is deleted. Nothing is counted twice.
finish-yes = Finish and delete
finish-no = Not yet
finished-elsewhere = Finished already
finished-elsewhere-text = A colleague had finished this code at another computer. What you marked has not been counted.
finished-asked = { $months ->
    [one] Registered in the ledger. As far as this computer knows, it is the first time that the person has been asked.
   *[other] Registered in the ledger. As far as this computer knows, the participant has now been asked in { $months } different months.
  }
finished-title = The conversation is finished
finished-text = The envelope is deleted. If the code is scanned again, it says that the conversation is finished.
finished-next = Scan the next code

route-danger-now = Danger now
route-danger-now-note = Not safe to go home, not sure, or very afraid
route-children = Children
route-children-note = Children may be affected
route-ongoing = Ongoing
route-ongoing-note = Violence that is still happening
route-earlier = Earlier
route-earlier-note = Violence that has happened
route-own-use = Own use of violence
route-own-use-note = Has used violence, or is afraid of doing so
route-wishes-contact = Wants help
route-wishes-contact-note = See below what it is about
route-none = None of these
route-none-note = A skipped question is not a no

refused-not-a-code = This is not a code from the tablet. Scan the code on its screen again.
refused-mistyped = A character of the code is wrong. Compare with the tablet, or scan the code.
refused-mistyped-group = Group { $group } is wrong. Compare those characters with the code, or scan the code again.
refused-no-code-in-image = No code can be read in the picture. Take another one, straight from the front.
refused-image = The file is not a picture that can be read. Choose one in PNG or JPEG.
refused-not-yet = Nothing has arrived under this code yet. Wait a while and look again.
refused-gone = The envelope was deleted, since its time is over. Ask whether the person wishes to answer again.
refused-not-unlocked = That is a code. Unlock first, and then scan the code.
refused-several-codes = There are several codes from the tablet in the picture. Scan one at a time.
refused-image-large = The picture is too large. Take one at a lower resolution, at most 12,000 pixels to a side.
refused-layout = The scanner types other characters than the code has. Set the computer’s keyboard to English (US), or the scanner to the computer’s language.
refused-finished = The conversation is already finished. Nothing is left under this code.
refused-not-for-key = The envelope is not sealed to your key. Ask a colleague who had a key before you did.
refused-damaged = The envelope is damaged, and nothing of it can be read. Tell the administrator.
refused-unknown-tablet = The envelope is not from a tablet of this workplace.
refused-newer = The envelope is from another version of Enrum. Update this computer.
refused-passphrase = The passphrase is not right. Try again.
refused-system = It did not work: { $problem }
refused-case-number = This is not a case number. Write digits, with letters if you like, 40 characters at most, or leave the field empty.
refused-identity-number = This looks like a personal identity number or coordination number. Write the programme’s own case number, or leave the field empty.

tab-answers = Answers
tab-guide = How to talk
tab-services = Where there is support

record-title = The conversation
record-conversation = What happened?
record-held = It was held
record-postponed = Postponed
record-declined = Did not wish to talk
record-done = What did you do?
record-risk = Assessed the risk
record-concern = Reported concern for a child
record-support = Support
record-offered = Offered, no answer yet
record-accepted = Offered and accepted
record-refused = Offered and declined
record-service = Which support was it?
record-to-social = Social services
record-to-shelter = Shelter or support line
record-to-health = Health care
record-to-police = Police
record-to-change = Help to stop using violence
record-to-other = Something else
record-note = Counted by the month, never by person. Press again to undo. The marks are gone when the computer locks.

documented-title = Where is the conversation documented?
documented-record = In the case record
documented-elsewhere = Somewhere else
documented-not = Not at all

case-title = The programme’s ledger
case-field = Case number, never a personal identity number. Leave it empty if the participant is not to be registered.
case-no-ledger = This computer has no key to the ledger, so nobody is registered. The conversation is counted all the same. The administrator can add you again, in a new folder.

offer-ask = Did you offer the questions, and the person declined or handed over no code?
offer-go = Offered, no code …
offer-title = Offered, no code
offer-text = It is counted in the month’s figures. With a case number the ledger also shows that the person was offered. Why they declined is not asked.
offer-register = Register
offer-back = Back
offer-done = Registered.
offer-undo = Undo

services-text = Offer to call together, or let the participant borrow a phone. Calls show in the phone’s call log.
services-open = Open now
services-closed = Closed now
services-unknown = Hours not known
services-day-off = May have other hours today, a public holiday

talk-always = First, and always

guide-danger-now =
    Ask
    Is it safe for you to leave here today? What are you most afraid will happen?
    Has anybody put their hands round your neck, or stopped you breathing? Threatened to kill you or themselves, or used a weapon?
    Have you left, or are you thinking of leaving? Is anybody following you, or able to track your phone?
    Does the one you are afraid of know where you are now? Do you have thoughts of not wanting to live?

    Do
    Call 112 if the danger is immediate. Stay with the participant.
    Strangulation is a serious warning sign, even without marks: help the participant to get care the same day. If they have trouble breathing, swallowing or speaking, or have fainted, call 112.
    Contact the social services, or their emergency duty, together with the participant, about protection and a place to stay. Get help from your manager.
    Agree on a safe way and a safe time to be in touch.

    Do not
    Do not send anybody home without a plan for the night.
    Do not contact the one the participant is afraid of, and send nothing that they could find.
guide-children =
    Ask
    How are the children? What have they seen and heard? Where are they right now?
    Who looks after them when things are at their worst?

    Say, if the participant does not use violence and it is safe
    If I suspect that a child is being harmed, I need to report it to the social services. I want to do that openly, and preferably together with you.

    Do
    If you suspect that a child is being harmed, report it at once. You need no proof and no consent. If you are not bound by the duty to report, you should report all the same.
    In acute danger: 112, or the social services’ emergency duty when they are closed.
    A child who has seen or heard the violence is a victim too.
    If you are unsure, ask the social services without giving names; if you say who the child is, it may become a report.

    Do not
    If a parent uses violence, or it is about honour: ask the social services before you tell anybody in the family that you are reporting, even if that is the participant.
guide-ongoing =
    Ask
    Would you like to tell me what is happening? You decide how much.
    How often does it happen? Has it become more frequent, or worse?
    Who knows about it? What have you tried already?

    Say
    It is not your fault. You are not alone in this.
    You do not have to decide anything today.

    Do
    Assess the risk as your routines say, even if the participant plays it down.
    Show which support there is, and offer to call together.

    Do not
    Do not ask why somebody stays, and do not press the participant to leave. The time around and after a separation can be the most dangerous. Anybody who wants to leave needs a plan first, with the social services or a shelter.
guide-earlier =
    Ask
    How does it affect you today: your sleep, your body, your work?
    Are you afraid that it will happen again? Are you in contact with the person who did it?
    Have you had support for what happened?

    Say
    It can be felt long afterwards, and there is help even when it was long ago.

    Do
    Assess the risk here too: violence can go on after a separation.
    Think of what it means for the plan: pace, places, people to avoid.
guide-own-use =
    Ask
    What happened, and who was there? How do you see it yourself?
    Are you afraid that it will happen again? Is anybody in danger now?

    Say
    It is good that you tell me. You are responsible for what you do, and there is help to stop.

    Do
    If anybody is in immediate danger, call 112. Otherwise take it up with your manager and the social services, and think of children in particular.
    Show the support for those who wish to change, and offer to call together.
    Remember that the participant may be subjected to violence too, also when their own was a way to defend themselves.

    Do not
    Do not shame the participant, and do not play down the violence. Do not mediate, and do not suggest couple counselling.
    Do not contact the person subjected to it on your own, and never pass on anything that they have said.
guide-wishes-contact =
    Ask
    What would you like to talk about? What would help you most right now?
    Is anything urgent? Is it safe for you to leave here today?

    Do
    Listen to the end before you suggest anything. Choose a first step together, and book when you meet again.
guide-none =
    Say
    Thank you for taking the time. Everybody here is asked these questions.
    You can always come back and talk, with me or with somebody else.

    Do
    Show which support there is, as you would for everybody. No answers does not mean that nothing has happened.
    Offer the questions again later in the programme.

    Do not
    Do not ask what the participant answered, or why something was skipped.
guide-always =
    Say
    What I am told is confidential, but that has limits. The most important parts may have to be written down, and colleagues who need it may be told.
    If I suspect that a child is being harmed, I may be required to report it to the social services. If a life is in danger, I may have to pass it on. I will tell you first, if that is safe.

    Do
    Talk in private. If you need an interpreter, book an authorised one if you can, preferably by phone and from another town. Ask the participant about language, dialect and gender. Do not give the interpreter the participant’s name.
    Ask whether it is safe to call, to send letters or to hand over papers, and about protected personal data.
    Think of who can read what you write: a partner with the participant’s login, or the other parent. Do not write a new address or plan where they could read it.

    Do not
    Never let a partner, a relative or a child interpret or be present.
    Do not promise to keep secret what you must pass on.

camera-on = Use the camera
camera-off = Switch the camera off
camera-text = Hold the code straight in front of the camera, some way off. It is read by itself.
camera-picture = What the camera sees

refused-no-camera = No camera gives a picture. Check that it is connected and that no other program uses it, or type the code.

side-size = Change the size
side-dark = Dark colours
side-light = Light colours

lock-waits = { $seconds ->
    [one] Wait one second before you try again.
   *[other] Wait { $seconds } seconds before you try again.
  }

score-unknown = { $name }: can’t be calculated, too few answers
score-value = { $name }: { $value }
score-reached = { $name }: { $value }, at or above the cut-off
score-below = { $name }: { $value }, below the cut-off
score-source = Source: { $source }
score-cutoff = Cut-off { $cutoff }. Source: { $source }
