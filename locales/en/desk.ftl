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
read-title-withheld = The participant keeps the answers
read-origin = Language: { $language } · { $month }
read-not-validated = The questions are the project’s own and not a validated instrument.
read-other-version = The answers were given in another version of the questions. What this version does not know is shown as it is written.
read-original = Show in the participant’s language
read-own = Show in my language
read-skipped = Skipped
read-talk-text = The answers are gone. Ask openly what the participant wishes to talk about, and listen to the end.
read-withheld-text = The answers are gone, and nobody can bring them back. That says nothing about how things are for the participant. Say that it is possible to talk later.
read-either = Finish when the conversation is over. If you choose later, the code waits at the left.
read-finish = Finish and delete …
read-later = Later
finish-sure = The envelope will be deleted. After that nobody can open it, not even with the code.
finish-yes = Yes, finish and delete
finish-no = Not yet
finished-title = The conversation is finished
finished-text = The envelope is deleted. If the code is scanned again, it says that the conversation is finished.
finished-next = Scan the next code

route-danger-now = Danger now
route-danger-now-note = Unsafe, unsure or very afraid
route-children = Children
route-children-note = Children may be affected
route-ongoing = Ongoing
route-ongoing-note = Violence that is still happening
route-earlier = Earlier
route-earlier-note = Violence that has happened
route-own-use = Own use of violence
route-own-use-note = Has used violence, or is afraid of doing so
route-wishes-contact = Wants help
route-wishes-contact-note = Has chosen what, see below
route-none = None of these
route-none-note = A skipped question is not a no

refused-not-a-code = This is not a code from the tablet. Scan the code on its screen again.
refused-mistyped = A character of the code is wrong. Compare with the tablet, or scan the code.
refused-mistyped-group = Group { $group } is wrong. Compare those characters with the code, or scan the code again.
refused-no-code-in-image = No code can be read in the picture. Take another one, straight from the front.
refused-image = The file is not a picture that can be read. Choose one in PNG or JPEG.
refused-not-yet = Nothing has arrived under this code yet. Wait a while and look again.
refused-finished = The conversation is already finished. Nothing is left under this code.
refused-not-for-key = The envelope is not sealed to your key. Ask a colleague who was there before.
refused-damaged = The envelope is damaged, and nothing of it can be read. Tell the administrator.
refused-unknown-tablet = The envelope is not from a tablet of this workplace.
refused-newer = The envelope is from another version of Enrum. Update this computer.
refused-passphrase = The passphrase is not right. Try again.
refused-system = It did not work: { $problem }
