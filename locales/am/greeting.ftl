rest-welcome = እንኳን ደህና መጡ
rest-begin = ይጀምሩ
rest-headphones = በጆሮ ማዳመጫ ማዳመጥ ይችላሉ

language-title = ቋንቋ ይምረጡ
language-text-only = ጽሑፍ ብቻ
language-listen = ያዳምጡ፦ { $name }

out-title = ሠራተኞቹን ይጠይቁ
out-text = በአስቸኳይ አደጋ ጊዜ ወደ { $number } ይደውሉ
