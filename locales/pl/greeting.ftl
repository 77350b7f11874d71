rest-welcome = Witamy
rest-begin = Zacznij
rest-headphones = Możesz słuchać przez słuchawki

language-title = Wybierz język
language-text-only = tylko tekst
language-listen = Posłuchaj: { $name }

out-title = Zapytaj personel
out-text = W nagłym wypadku zadzwoń pod numer { $number }
