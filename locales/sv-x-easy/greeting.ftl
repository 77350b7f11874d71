rest-welcome = Välkommen
rest-begin = Börja
rest-headphones = Du kan lyssna med hörlurar

language-title = Välj språk
language-text-only = bara text
language-listen = Lyssna: { $name }

out-title = Fråga personalen
out-text = Är det akut? Ring { $number }
