open-answers = The participant wants you to read the answers.
open-talk = The participant wishes to talk, without showing answers.
open-withheld = The participant keeps the answers private.
open-skipped = (skipped)
