rest-welcome = Soo dhowow
rest-begin = Bilow
rest-headphones = Waxaad ku dhegeysan kartaa sameecadaha dhegaha

language-title = Dooro luqadda
language-text-only = qoraal keliya
language-listen = Dhegeyso: { $name }

out-title = Weydii shaqaalaha
out-text = Haddii xaalad degdeg ahi jirto, wac { $number }
