rest-welcome = Hoş geldiniz
rest-begin = Başla
rest-headphones = Kulaklıkla dinleyebilirsiniz

language-title = Dil seçin
language-text-only = sadece yazı
language-listen = Dinle: { $name }

out-title = Personele sorun
out-text = Acil durumda { $number } numarasını arayın
