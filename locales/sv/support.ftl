# Names of national lines stay as they are known in Sweden; the second text says whom they are for.
line-sos = Fara just nu
line-sos-note = Polis, ambulans, brandkår · dygnet runt
line-kvinnofrid = Kvinnofridslinjen
line-kvinnofrid-note = För dig som utsätts för våld · dygnet runt, gratis, syns inte på räkningen
line-man = Stödlinjen för män
line-man-note = För män som utsätts för våld
line-trans = Stödlinjen för transpersoner
line-trans-note = För transpersoner som utsätts för våld
line-ratt-att-valja = Rätt att välja
line-ratt-att-valja-note = När familj eller släkt bestämmer över ditt liv
line-valj-att-sluta = Välj att sluta
line-valj-att-sluta-note = För dig som skadar någon, eller är rädd att göra det
line-bris = Bris
line-bris-note = För barn och unga
