open-answers = The participant lets you read the answers.
open-talk = The participant wishes to talk, without showing answers.
open-withheld = The participant was asked and shows no answers.
open-skipped = (skipped)
