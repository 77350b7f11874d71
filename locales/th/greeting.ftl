rest-welcome = ยินดีต้อนรับ
rest-begin = เริ่ม
rest-headphones = คุณฟังผ่านหูฟังได้

language-title = เลือกภาษา
language-text-only = มีแต่ข้อความ
language-listen = ฟัง: { $name }

out-title = ถามเจ้าหน้าที่
out-text = ถ้ามีเหตุฉุกเฉิน ให้โทร { $number }
