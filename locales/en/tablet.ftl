# The administrator's window on the tablet.
admin-title = This tablet
admin-close = Done
admin-back = Back
admin-cancel = Cancel
admin-enter = Open
admin-erase = Erase
admin-problem = It did not work: { $problem }

admin-pin = The administrator’s PIN
admin-pin-text = Type the PIN.
admin-pin-busy = Checking …
admin-pin-wrong = Wrong PIN. Try again.
admin-pin-none = No PIN has been set for this tablet. Set one with the command “enrum tablet pin”.
admin-pin-wait = { $seconds ->
    [one] Too many wrong tries. Wait one second.
   *[other] Too many wrong tries. Wait { $seconds } seconds.
  }
admin-pin-wait-long = Too many wrong tries. Wait { $minutes } minutes.
admin-pin-typed = { $count ->
    [one] One digit
   *[other] { $count } digits
  }

admin-languages = Languages
admin-languages-note = Which are offered here, and in which order
admin-languages-text = Only languages that the workplace has approved are listed.
admin-language-draft = A draft that nobody has reviewed
admin-language-original = The original
admin-language-reviewed = Reviewed
admin-raise = Move { $name } up

admin-lines = Support nearby
admin-lines-note = Local telephone numbers, for example of the social services’ on-call team
admin-lines-text = They are shown after the national support lines. The names are there in every language. Type the number, then call it to check that it works.
admin-line-none = No number
admin-line-until = shown up to and including { $day }
admin-line-over = no longer shown, its last day was { $day }
admin-line-number = Telephone number
admin-line-typed = Number: { $number }
admin-line-hours = When somebody answers
admin-line-from = From
admin-line-to = To
admin-line-last = Last day
admin-line-keep = Save
admin-line-remove = Remove
admin-days-unknown = Not known
admin-days-always = Day and night
admin-days-weekdays = Monday–Friday
admin-days-daily = Every day
admin-less = { $what }: earlier
admin-more = { $what }: later

admin-test = Self-test
admin-test-note = Whether a participant can be left alone with this tablet
admin-test-busy = Testing … This takes a few seconds.
admin-test-good = Everything is as it should be. A participant can be left alone here.
admin-test-todo = { $count ->
    [one] One thing must be put right before a participant is left alone here.
   *[other] { $count } things must be put right before a participant is left alone here.
  }
admin-test-again = Test again
admin-test-is-good = Good
admin-test-is-todo = To do
admin-check-settings = Local settings
admin-check-pin = PIN
admin-check-site = Signed site file
admin-check-key = The tablet’s key
admin-check-service = Languages and readers
admin-check-recordings = Recordings
admin-check-sound = Sound
admin-check-fonts = Fonts
admin-check-disk = Disk
admin-check-swap = Swap space
admin-check-courier = Courier
admin-check-lockdown = Lockdown

admin-tallies = Monthly counts
admin-tallies-note = How many began, left and got a code
admin-tallies-text = Only months that are over are shown, and no count below five, so that nobody can see what a single visit changes.
admin-tallies-none = No whole month has been counted yet.
admin-few = fewer than 5
admin-event-offered = Pressed Begin
admin-event-not-now = Left before the first question
admin-event-began = Began to answer
admin-event-left = Left after the first question
admin-event-timed-out = Nobody was there any more
admin-event-sealed = Got a code

admin-export = Copy envelopes to a USB stick
admin-export-note = Where no courier reaches the tablet
admin-export-text = The envelopes are sealed: nobody can read them without both a worker’s key and the participant’s code. They stay on the tablet until a courier has fetched them. Put a USB stick in and wait a few seconds.
admin-export-copy = Copy
admin-export-busy = Copying …
admin-export-done = Done: what there was has been copied. The stick can be taken out.

admin-restart = Restart
admin-restart-note = The program, not the tablet
admin-restart-text = The program closes and starts again by itself. This takes a few seconds.
admin-restart-now = Restart now
