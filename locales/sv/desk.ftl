open-answers = Deltagaren låter dig läsa svaren.
open-talk = Deltagaren vill prata, utan att visa sina svar.
open-withheld = Deltagaren har fått frågorna och visar inga svar.
open-skipped = (hoppade över)
