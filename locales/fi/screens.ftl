bar-leave = Lopeta
bar-help = Apua
bar-listen = Kuuntele
bar-listen-stop = Pysäytä
bar-hide = Piilota
bar-reading = Teksti ja värit
bar-language = Kieli: { $name }

listen-headphones = Kytke kuulokkeet, niin voit kuunnella.

before-title = Ennen kuin aloitat
before-alone = Oletko yksin huoneessa? Vastaa, kun kukaan muu ei voi nähdä näyttöä.
before-topic = Kysymykset koskevat turvallisuutta ja väkivaltaa. Voit vastata, jos olet täyttänyt { $age } vuotta.
before-voluntary = Vastaaminen on vapaaehtoista ja kestää noin viisi minuuttia. Voit ohittaa kysymyksiä, ja voit lopettaa milloin tahansa. Jos painat Lopeta-painiketta, ennen kuin saat koodin, vastaukset poistetaan.
before-hide = Voit kokeilla Piilota-painiketta näytön kulmassa. Silloin näkyy vain tervetulokuva. Pääset takaisin, kun pidät sormea ympyrän päällä kaksi sekuntia. Jos joku painaa kuvassa Aloita-painiketta, kaikki alkaa alusta.

before-readers-title = Kuka voi lukea vastauksesi?
before-readers = { $count ->
    [one] Kukaan ei voi lukea vastauksia, jos sinä et halua. Jos haluat, yksi henkilö organisaatiossa { $organisation } voi lukea ne, mutta vain jos näytät koodin, jonka saat lopuksi.
   *[other] Kukaan ei voi lukea vastauksia, jos sinä et halua. Jos haluat, { $count } henkilöä organisaatiossa { $organisation } voi lukea ne, mutta vain jos näytät koodin, jonka saat lopuksi.
  }
before-not-readers = Perheesi, muut osallistujat ja muut viranomaiset eivät voi lukea niitä.
before-kept = { $months ->
    [one] Vastauksia säilytetään enintään yksi kuukausi. Sitten ne poistetaan.
   *[other] Vastauksia säilytetään enintään { $months } kuukautta. Sitten ne poistetaan.
  }
before-more = Lue lisää tiedoistasi

before-limits-title = Mitä henkilökunnan täytyy kertoa muille?
before-limits-silence = Henkilökunnalla on vaitiolovelvollisuus. Henkilökunta ei saa kertoa muille, mitä sanot. Joitakin poikkeuksia on.
before-limits-child = Jos henkilökunta huolestuu jostakin lapsesta, henkilökunnan täytyy kertoa siitä sosiaalitoimelle (socialtjänsten).
before-limits-report = Näin voi olla myös, jos kerrot, että olet itse satuttanut jotakuta. Kysy säännöistä henkilökunnalta, ennen kuin näytät vastauksesi.

more-title = Sinun tietosi
more-controller = { $controller } on rekisterinpitäjä eli vastaa henkilötiedoistasi.
more-basis = Laillinen peruste: { $basis }
more-basis-ask = Kysy henkilökunnalta, mikä on laillinen peruste.
more-decision = Päätös tietojen hävittämisestä: { $decision }
more-rights = Sinulla on oikeus saada tietää, mitä tietoja sinusta säilytetään, ja saada virheet korjattua. Voit valittaa tietosuojaviranomaiselle, jonka nimi on Integritetsskyddsmyndigheten.
more-code = Nimesi ei ole vastauksissa. Vastaukset voi löytää vain koodin avulla.
more-contact = Jos sinulla on kysyttävää tiedoistasi: { $contact }

before-not-now = Ei nyt
before-next = Seuraava
before-begin = Aloita

question-progress = { $percent } prosenttia valmiina
question-back = Takaisin
question-skip = Ohita
question-next = Seuraava

question-several = voit valita useita
question-between = luku: vähintään { $least }, enintään { $most }
question-typed = Vastauksesi: { $number }
question-erase = Pyyhi

support-title = Täältä saat apua
support-call-log = Puhelut näkyvät puhelimen puheluluettelossa. Voit poistaa ne sieltä.
support-continue = Jatka
support-close = Sulje

choice-title = Mitä haluat tehdä vastauksillesi?
choice-lead = Saat lopuksi koodin, valitsitpa mitä tahansa. Koodista ei näy, mitä olet valinnut.
choice-answers = Annan tämän paikan henkilökunnan lukea ne
choice-answers-note = Vastaukset lukitaan. Ne avataan vasta, kun näytät koodin.
choice-talk = Haluan puhua, mutta en näytä vastauksia
choice-talk-note = Vastaukset poistetaan. Kun henkilökunta avaa koodin, se näkee vain, että haluat puhua.
choice-withheld = Pidän ne omana tietonani
choice-withheld-note = Vastaukset poistetaan. Kun henkilökunta avaa koodin, se näkee vain, että olet saanut kysymykset.
choice-continue = Jatka

wait-title = Hetki vain

code-title = Näytä koodi henkilökunnalle
code-empty = Koodissa ei ole vastauksia. Ilman henkilökunnan avainta koodi ei avaa mitään.
code-photo = Älä ota koodista kuvaa. Koodi peitetään hetken kuluttua, ja voit näyttää sen uudelleen.
code-show = Näytä koodi
code-cover = Peitä koodi
code-extend = Lisää aikaa
code-image = Koodi
code-time = { $seconds ->
    [one] Yksi sekunti jäljellä
   *[other] { $seconds } sekuntia jäljellä
  }
code-done = Valmis

reading-title = Miten haluat lukea?
reading-size = Teksti
reading-normal = Tavallinen teksti
reading-large = Isompi teksti
reading-largest = Isoin teksti
reading-colors = Värit
reading-light = Vaalea näyttö
reading-dark = Tumma näyttö
reading-contrast = Suuri kontrasti
reading-speed = Lukeminen ääneen
reading-speed-slow = Hitaasti
reading-speed-normal = Tavallista vauhtia
reading-speed-fast = Nopeasti
reading-control = Ohjaus
reading-control-all = Näyttö tai näppäimistö
reading-control-switch = Vain yksi painike
reading-control-switch-note = Vaihtoehdot korostetaan yksi kerrallaan. Paina, kun oikea on korostettu.
reading-close = Valmis

idle-title = Oletko vielä siinä?
idle-text = Muuten tämä sulkeutuu kohta. Vastaukset, joita ei ole vielä lukittu, poistetaan.
idle-stay = Kyllä, olen vielä tässä

failed-title = Koodin tekeminen ei onnistunut
failed-text = Vastauksia ei ole tallennettu, eikä koodia ole. Kerro henkilökunnalle, että tabletti täytyy tarkistaa.
failed-close = Sulje
