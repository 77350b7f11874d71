rest-welcome = እንቋዕ ብደሓን መጻእኩም
rest-begin = ጀምሩ
rest-headphones = ብሄድፎን ክትሰምዑ ትኽእሉ ኢኹም

language-title = ቋንቋ ምረጹ
language-text-only = ጽሑፍ ጥራይ
language-listen = ስምዑ፦ { $name }

out-title = ንሰራሕተኛታት ሕተቱ
out-text = ህጹጽ ሓደጋ እንተ ኣጋጢሙ፣ ናብ { $number } ደውሉ
