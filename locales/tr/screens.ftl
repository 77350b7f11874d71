bar-leave = Çıkış
bar-help = Yardım
bar-listen = Dinle
bar-listen-stop = Durdur
bar-hide = Gizle
bar-reading = Yazı ve renkler
bar-language = Dil: { $name }

listen-headphones = Dinlemek için kulaklığı takın.

before-title = Başlamadan önce
before-alone = Odada yalnız mısınız? Ekranı başka kimse göremediğinde cevap verin.
before-topic = Sorular güvende olmak ve şiddet hakkında. { $age } yaşındaysanız veya daha büyükseniz bu sorular sizin için.
before-voluntary = Cevap vermek zorunda değilsiniz. Sorular yaklaşık beş dakika sürer. İstediğiniz soruyu atlayabilir, istediğiniz zaman bırakabilirsiniz. Kodu almadan önce “Çıkış” düğmesine basarsanız cevaplar silinir.
before-hide = İsterseniz köşedeki “Gizle” düğmesini deneyin. O zaman sadece “Hoş geldiniz” ekranı görünür. Geri dönmek için parmağınızı iki saniye halkanın üzerinde tutun. Biri o ekranda “Başla” düğmesine basarsa her şey baştan başlar.

before-readers-title = Cevaplarınızı kim okuyabilir?
before-readers = { $count ->
    [one] Siz istemedikçe cevapları kimse okuyamaz. Siz isterseniz { $organisation } personelinden bir kişi okuyabilir, ama sadece en sonda alacağınız kodu gösterirseniz.
   *[other] Siz istemedikçe cevapları kimse okuyamaz. Siz isterseniz { $organisation } personelinden { $count } kişi okuyabilir, ama sadece en sonda alacağınız kodu gösterirseniz.
  }
before-not-readers = Aileniz, diğer katılımcılar ve diğer resmî kurumlar cevapları okuyamaz.
before-kept = { $months ->
    [one] Cevaplar en geç bir ay sonra silinir.
   *[other] Cevaplar en geç { $months } ay sonra silinir.
  }
before-more = Bilgileriniz hakkında daha fazlası

before-limits-title = Personel neleri başkalarına söylemek zorunda?
before-limits-silence = Personelin sır saklama yükümlülüğü var. Söylediklerinizi başkalarına anlatamaz. Bazı istisnalar var.
before-limits-child = Personel bir çocuk için endişelenirse bunu sosyal hizmetlere, yani socialtjänsten kurumuna söylemek zorunda.
before-limits-report = Birine zarar verdiğinizi anlatırsanız da aynı şey geçerli olabilir. Cevaplarınızı göstermeden önce kuralların ne olduğunu personele sorun.

more-title = Bilgileriniz
more-controller = Kişisel bilgilerinizden { $controller } sorumludur.
more-basis = Yasal dayanak: { $basis }
more-basis-ask = Hangi yasal dayanağın geçerli olduğunu personele sorun.
more-decision = Bilgilerin silinmesiyle ilgili karar: { $decision }
more-rights = Hakkınızda nelerin saklandığını öğrenmek ve yanlışları düzelttirmek hakkınızdır. Şikâyetiniz varsa Integritetsskyddsmyndigheten adlı veri koruma kurumuna başvurabilirsiniz.
more-code = Cevaplarda adınız yazmaz. Cevaplar sadece kodla bulunabilir.
more-contact = Bilgilerinizle ilgili sorular için: { $contact }

before-not-now = Şimdi değil
before-next = İleri
before-begin = Başla

question-progress = Yüzde { $percent } tamamlandı
question-back = Geri
question-skip = Atla
question-next = İleri

question-several = birden fazla seçebilirsiniz
question-between = { $least } ile { $most } arasında bir sayı
question-typed = Cevabınız: { $number }
question-erase = Sil

support-title = Yardım alabileceğiniz yerler
support-call-log = Aramalar telefonunuzun arama geçmişinde görünür. Oradan silebilirsiniz.
support-continue = Devam
support-close = Kapat

choice-title = Cevaplarınızla ne yapmak istersiniz?
choice-lead = Ne seçerseniz seçin, en sonda bir kod alırsınız. Ne seçtiğiniz kodda görünmez.
choice-answers = Buradaki personel cevaplarımı okuyabilir
choice-answers-note = Cevaplar kilitlenir. Siz kodu göstermeden açılmaz.
choice-talk = Cevapları göstermeden konuşmak istiyorum
choice-talk-note = Cevaplar silinir. Personel kodu açınca sadece konuşmak istediğinizi görür.
choice-withheld = Cevaplarımı kendime saklıyorum
choice-withheld-note = Cevaplar silinir. Personel kodu açınca sadece soruların size sorulduğunu görür.
choice-continue = Devam

wait-title = Lütfen biraz bekleyin

code-title = Kodu personele gösterin
code-empty = Kodun içinde cevap yok. Personelin anahtarı olmadan kod hiçbir şeyi açmaz.
code-photo = Kodun fotoğrafını çekmeyin. Bir süre sonra kodun üstü örtülür. İsterseniz kodu yeniden gösterebilirsiniz.
code-show = Kodu göster
code-cover = Kodu ört
code-extend = Süreyi uzat
code-image = Kod
code-time = { $seconds ->
    [one] Bir saniye kaldı
   *[other] { $seconds } saniye kaldı
  }
code-done = Bitti

reading-title = Nasıl okumak istersiniz?
reading-size = Yazı
reading-normal = Normal yazı
reading-large = Daha büyük yazı
reading-largest = En büyük yazı
reading-colors = Renkler
reading-light = Açık renkli ekran
reading-dark = Koyu renkli ekran
reading-contrast = Yüksek kontrast
reading-speed = Sesli okuma
reading-speed-slow = Yavaş
reading-speed-normal = Normal hız
reading-speed-fast = Hızlı
reading-control = Kullanım şekli
reading-control-all = Ekran veya klavye
reading-control-switch = Tek bir düğme
reading-control-switch-note = Seçenekler tek tek işaretlenir. İstediğiniz seçenek işaretlenince düğmeye basın.
reading-close = Tamam

idle-title = Hâlâ burada mısınız?
idle-text = Değilseniz bu ekran birazdan kapanacak. Henüz kilitlenmemiş cevaplar silinir.
idle-stay = Evet, hâlâ buradayım

failed-title = Kod oluşturulamadı
failed-text = Hiçbir cevap kaydedilmedi ve kod yok. Tabletin kontrol edilmesi gerektiğini personele söyleyin.
failed-close = Kapat
