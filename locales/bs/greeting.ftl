rest-welcome = Dobrodošli
rest-begin = Počnite
rest-headphones = Možete slušati preko slušalica

language-title = Izaberite jezik
language-text-only = samo tekst
language-listen = Slušajte: { $name }

out-title = Pitajte osoblje
out-text = U hitnom slučaju nazovite { $number }
