group-exposure = เรื่องที่คุณเจอมา
group-safety = ความปลอดภัยในวันนี้
group-relatives = คนใกล้ชิดและเด็ก
group-own-use = สิ่งที่ตัวคุณเองทำ
group-wishes = เรื่องที่คุณอยากให้ช่วย

item-afraid-of-someone-close = มีคนใกล้ชิดควบคุมคุณ หรือทำให้คุณกลัวไหม?
item-afraid-of-someone-close-frame = ในช่วง 12 เดือนที่ผ่านมา
item-threatened = มีคนใกล้ชิดข่มขู่คุณ หรือข่มขู่คนที่คุณห่วงใยไหม?
item-threatened-frame = ในช่วง 12 เดือนที่ผ่านมา
item-hurt-bodily = มีคนใกล้ชิดตบตี ผลัก หรือจับตัวคุณไว้ไม่ยอมปล่อย หรือทำร้ายคุณด้วยวิธีอื่นไหม?
item-hurt-bodily-frame = ในช่วง 12 เดือนที่ผ่านมา
item-forced-sexually = มีบ้างไหมที่มีคนทำเรื่องทางเพศกับคุณ หรือทำให้คุณต้องทำเรื่องทางเพศ ทั้งที่คุณไม่ต้องการ?
item-forced-sexually-frame = ในช่วง 12 เดือนที่ผ่านมา
item-money-decided = มีคนใกล้ชิดขัดขวางไม่ให้คุณตัดสินใจเรื่องเงินของคุณเองไหม?
item-money-decided-frame = ในช่วง 12 เดือนที่ผ่านมา
item-life-decided = มีบ้างไหมที่ครอบครัวหรือญาติบงการชีวิตคุณ ทั้งที่คุณไม่ต้องการ เช่น กำหนดว่าคุณจะพบใครได้ หรือต้องแต่งงานกับใคร?
item-life-decided-frame = ในช่วง 12 เดือนที่ผ่านมา
item-followed-or-tracked = มีบ้างไหมที่มีคนคอยตามคุณ ตรวจดูมือถือของคุณ หรือติดต่อคุณซ้ำแล้วซ้ำเล่า ทั้งที่คุณไม่ต้องการ?
item-followed-or-tracked-frame = ในช่วง 12 เดือนที่ผ่านมา
item-who-did-it = ใครเป็นคนทำบ้าง?
item-who-did-it-frame = ในช่วง 12 เดือนที่ผ่านมา
item-how-afraid = คุณกลัวคนที่ทำแบบนั้นมากแค่ไหน?
item-how-afraid-frame = ตอนนี้
item-earlier-in-life = ในอดีต มีใครเคยข่มขู่ ควบคุม หรือทำร้ายคุณไหม?
item-earlier-in-life-frame = นานกว่า 12 เดือนมาแล้ว รวมถึงตอนเป็นเด็ก

item-safe-to-go-home = ถ้าคุณกลับบ้าน คุณจะปลอดภัยไหม?
item-safe-to-go-home-frame = วันนี้

item-someone-close-exposed = มีคนอื่นในครอบครัวหรือญาติของคุณ ถูกคนใกล้ชิดของเขาข่มขู่หรือทำร้ายไหม?
item-someone-close-exposed-frame = ตอนนี้หรือก่อนหน้านี้
item-children-near = มีเด็กอายุต่ำกว่า 18 ปีในบ้านที่คุณอยู่ หรือเด็กที่คุณเจอบ่อยไหม?
item-children-near-frame = ตอนนี้
item-children-noticed = มีเด็กเห็นหรือได้ยินเรื่องที่เกิดขึ้น หรือเด็กเองได้รับอันตรายไหม?
item-children-noticed-frame = ตอนนี้หรือก่อนหน้านี้

item-about-own-use = ต่อไปเป็นคำถาม 3 ข้อ เกี่ยวกับสิ่งที่ตัวคุณเองทำ
item-about-own-use-text = คนที่อยากเลิกทำร้ายคนอื่นขอความช่วยเหลือได้ แต่ถ้าคุณให้ดูคำตอบ บางครั้งเจ้าหน้าที่อาจต้องบอกคนอื่นว่าคุณตอบอะไร เช่น เวลาที่เจ้าหน้าที่เป็นกังวลเรื่องเด็กคนใดคนหนึ่ง ถ้าไม่อยากตอบ คุณข้ามคำถามเหล่านี้ได้
item-harmed-someone-close = มีบ้างไหมที่คุณข่มขู่ ควบคุม หรือทำร้ายคนใกล้ชิดของคุณ?
item-harmed-someone-close-frame = ในช่วง 12 เดือนที่ผ่านมา
item-harmed-earlier = มีบ้างไหมที่คุณเคยข่มขู่ ควบคุม หรือทำร้ายคนใกล้ชิดในตอนนั้น?
item-harmed-earlier-frame = นานกว่า 12 เดือนมาแล้ว
item-afraid-to-harm = คุณกลัวว่าตัวเองจะทำร้ายใครไหม?
item-afraid-to-harm-frame = ตอนนี้

item-wishes-for-help = คุณอยากให้ช่วยเรื่องอะไรบ้าง?
item-wishes-for-help-frame = ตอนนี้

item-how-afraid-low = ไม่กลัว
item-how-afraid-high = กลัวมาก

answer-yes-still-happening = มี และตอนนี้ยังเกิดขึ้นอยู่
answer-yes-no-longer = มี แต่ตอนนี้ไม่เกิดขึ้นแล้ว
answer-no-not-at-all = ไม่มี
answer-unsure-about-it = ไม่แน่ใจ
answer-yes-it-is-safe = ปลอดภัย
answer-no-it-is-not-safe = ไม่ปลอดภัย
answer-yes-it-happened = มี
answer-yes-there-are = มี
answer-no-there-are-none = ไม่มี
answer-yes-they-did = มี
answer-no-they-did-not = ไม่มี
answer-yes-i-am = กลัว
answer-no-i-am-not = ไม่กลัว
answer-partner-of-today = แฟนหรือคู่ครองคนปัจจุบัน
answer-partner-of-before = แฟนเก่าหรืออดีตคู่ครอง
answer-family-or-relative = คนในครอบครัวหรือญาติ
answer-another-person = คนอื่น
answer-talk-with-staff = คุยกับเจ้าหน้าที่
answer-contact-with-support = ติดต่อกับคนที่ช่วยเหลือหรือคุ้มครองได้
answer-help-to-change = เปลี่ยนพฤติกรรมของตัวเองต่อคนอื่น
answer-nothing-right-now = ตอนนี้ไม่มี
