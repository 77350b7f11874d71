rest-welcome = Tervetuloa
rest-begin = Aloita
rest-headphones = Voit kuunnella kuulokkeilla

language-title = Valitse kieli
language-text-only = vain teksti
language-listen = Kuuntele: { $name }

out-title = Kysy henkilökunnalta
out-text = Hätätilanteessa soita numeroon { $number }
