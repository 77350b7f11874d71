open-answers = Deltagaren vill att du läser svaren.
open-talk = Deltagaren vill prata, utan att visa sina svar.
open-withheld = Deltagaren behåller sina svar för sig själv.
open-skipped = (hoppade över)
