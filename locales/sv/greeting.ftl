# What a tablet shows in every language at once, before one is chosen; read apart from the rest.
# Rest, and the cover that looks like it. No word here may tell a passer-by the subject.
rest-welcome = Välkommen
rest-begin = Börja
# Shown when the tablet can read aloud.
rest-headphones = Du kan lyssna med hörlurar

language-title = Välj språk
# On the tile of a language that can't be listened to.
language-text-only = bara text
# The name of the button beside it, for who can't see it.
language-listen = Lyssna: { $name }

out-title = Fråga personalen
out-text = I nödläge, ring { $number }
