bar-leave = Zakończ
bar-help = Pomoc
bar-listen = Posłuchaj
bar-listen-stop = Zatrzymaj
bar-hide = Ukryj
bar-reading = Tekst i kolory
bar-language = Język: { $name }

listen-headphones = Podłącz słuchawki, żeby posłuchać.

before-title = Zanim zaczniesz
before-alone = Czy w pokoju jest ktoś oprócz Ciebie? Odpowiadaj, gdy nikt inny nie może zobaczyć ekranu.
before-topic = { $age ->
    [one] Pytania dotyczą bezpieczeństwa i przemocy. Są dla Ciebie, jeśli masz { $age } rok lub więcej.
    [few] Pytania dotyczą bezpieczeństwa i przemocy. Są dla Ciebie, jeśli masz { $age } lata lub więcej.
    [many] Pytania dotyczą bezpieczeństwa i przemocy. Są dla Ciebie, jeśli masz { $age } lat lub więcej.
   *[other] Pytania dotyczą bezpieczeństwa i przemocy. Są dla Ciebie, jeśli masz { $age } roku lub więcej.
  }
before-voluntary = To jest dobrowolne i zajmie około pięciu minut. Możesz pomijać pytania i możesz przestać, kiedy chcesz. Jeśli naciśniesz „Zakończ”, zanim dostaniesz kod, odpowiedzi zostaną usunięte.
before-hide = Możesz wypróbować przycisk „Ukryj” w rogu. Wtedy widać tylko ekran powitalny. Żeby wrócić, przytrzymaj palec na kółku przez dwie sekundy. Jeśli ktoś naciśnie tam „Zacznij”, wszystko zacznie się od nowa.

before-readers-title = Kto może przeczytać Twoje odpowiedzi?
before-readers = { $count ->
    [one] Nikt nie może przeczytać odpowiedzi, chyba że tego chcesz. Jeśli chcesz, może je przeczytać jedna osoba w { $organisation }, ale tylko wtedy, gdy pokażesz kod, który dostaniesz na końcu.
    [few] Nikt nie może przeczytać odpowiedzi, chyba że tego chcesz. Jeśli chcesz, mogą je przeczytać { $count } osoby w { $organisation }, ale tylko wtedy, gdy pokażesz kod, który dostaniesz na końcu.
    [many] Nikt nie może przeczytać odpowiedzi, chyba że tego chcesz. Jeśli chcesz, może je przeczytać { $count } osób w { $organisation }, ale tylko wtedy, gdy pokażesz kod, który dostaniesz na końcu.
   *[other] Nikt nie może przeczytać odpowiedzi, chyba że tego chcesz. Jeśli chcesz, może je przeczytać { $count } osoby w { $organisation }, ale tylko wtedy, gdy pokażesz kod, który dostaniesz na końcu.
  }
before-not-readers = Twoja rodzina, inne osoby biorące udział i inne urzędy nie mogą ich przeczytać.
before-kept = { $months ->
    [one] Odpowiedzi zostaną usunięte najpóźniej po miesiącu.
    [few] Odpowiedzi zostaną usunięte najpóźniej po { $months } miesiącach.
    [many] Odpowiedzi zostaną usunięte najpóźniej po { $months } miesiącach.
   *[other] Odpowiedzi zostaną usunięte najpóźniej po { $months } miesiąca.
  }
before-more = Więcej o Twoich danych

before-limits-title = O czym personel musi powiedzieć innym?
before-limits-silence = Personel ma obowiązek zachowania tajemnicy. Nie wolno mu mówić innym o tym, co powiesz. Są pewne wyjątki.
before-limits-child = Jeśli personel zacznie się martwić o jakieś dziecko, musi o tym powiedzieć służbom socjalnym, czyli socialtjänsten.
before-limits-report = Tak może być też wtedy, gdy powiesz, że zdarzyło Ci się zrobić komuś krzywdę. Zanim pokażesz odpowiedzi, zapytaj personel, jakie są zasady.

more-title = Twoje dane
more-controller = Administratorem danych osobowych jest { $controller }.
more-basis = Podstawa prawna: { $basis }
more-basis-ask = Zapytaj personel, jaka jest podstawa prawna.
more-decision = Decyzja o usuwaniu danych: { $decision }
more-rights = Masz prawo wiedzieć, co jest o Tobie zapisane, i żądać poprawienia błędów. Możesz złożyć skargę do Integritetsskyddsmyndigheten, szwedzkiego urzędu ochrony danych.
more-code = W odpowiedziach nie ma Twojego imienia ani nazwiska. Odpowiedzi można odnaleźć tylko za pomocą kodu.
more-contact = Pytania o Twoje dane: { $contact }

before-not-now = Nie teraz
before-next = Dalej
before-begin = Zacznij

question-progress = Ukończono { $percent } procent
question-back = Wstecz
question-skip = Pomiń
question-next = Dalej

question-several = możesz wybrać kilka odpowiedzi
question-between = liczba od { $least } do { $most }
question-typed = Twoja odpowiedź: { $number }
question-erase = Skasuj

support-title = Tu możesz znaleźć pomoc
support-call-log = Rozmowy widać na liście połączeń w telefonie. Możesz je tam usunąć.
support-continue = Dalej
support-close = Zamknij

choice-title = Co chcesz zrobić ze swoimi odpowiedziami?
choice-lead = Na końcu dostaniesz kod, cokolwiek wybierzesz. Na kodzie nie widać Twojego wyboru.
choice-answers = Pozwalam tutejszemu personelowi je przeczytać
choice-answers-note = Odpowiedzi zostaną zamknięte na klucz. Otworzą się dopiero, gdy pokażesz kod.
choice-talk = Chcę porozmawiać, ale nie chcę pokazywać odpowiedzi
choice-talk-note = Odpowiedzi zostaną usunięte. Kiedy personel otworzy kod, zobaczy tylko, że chcesz porozmawiać.
choice-withheld = Zachowuję je dla siebie
choice-withheld-note = Odpowiedzi zostaną usunięte. Kiedy personel otworzy kod, zobaczy tylko, że pytania zostały Ci zadane.
choice-continue = Dalej

wait-title = Chwileczkę

code-title = Pokaż kod personelowi
code-empty = W kodzie nie ma żadnych odpowiedzi. Bez klucza, który ma personel, kod niczego nie otwiera.
code-photo = Nie rób zdjęcia kodu. Po pewnym czasie kod się zakryje. Możesz go pokazać jeszcze raz.
code-show = Pokaż kod
code-cover = Zakryj kod
code-extend = Więcej czasu
code-image = Kod
code-time = { $seconds ->
    [one] Została jedna sekunda
    [few] Zostały { $seconds } sekundy
    [many] Zostało { $seconds } sekund
   *[other] Zostało { $seconds } sekundy
  }
code-done = Gotowe

reading-title = Jak chcesz czytać?
reading-size = Tekst
reading-normal = Zwykły tekst
reading-large = Większy tekst
reading-largest = Największy tekst
reading-colors = Kolory
reading-light = Jasny ekran
reading-dark = Ciemny ekran
reading-contrast = Wysoki kontrast
reading-speed = Czytanie na głos
reading-speed-slow = Wolno
reading-speed-normal = Zwykłe tempo
reading-speed-fast = Szybko
reading-control = Sterowanie
reading-control-all = Ekran lub klawiatura
reading-control-switch = Jeden przycisk
reading-control-switch-note = Opcje są zaznaczane po kolei. Naciśnij, gdy zaznaczona jest właściwa.
reading-close = Gotowe

idle-title = Czy jeszcze tu jesteś?
idle-text = Jeśli nie, za chwilę wszystko się zamknie. Odpowiedzi, które nie są jeszcze zamknięte na klucz, zostaną usunięte.
idle-stay = Tak, jestem tu

failed-title = Nie udało się utworzyć kodu
failed-text = Żadne odpowiedzi nie zostały zapisane i nie ma kodu. Powiedz personelowi, że trzeba sprawdzić tablet.
failed-close = Zamknij
