rest-welcome = Mirë se vini
rest-begin = Fillo
rest-headphones = Mund të dëgjoni me kufje

language-title = Zgjidhni gjuhën
language-text-only = vetëm tekst
language-listen = Dëgjo: { $name }

out-title = Pyetni personelin
out-text = Në rast urgjence, telefononi { $number }
