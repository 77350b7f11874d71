# Names of national lines stay as they are known in Sweden; the second text says whom they are for.
line-sos = Fara just nu
line-sos-note = Polis, ambulans, brandkår · dygnet runt
line-kvinnofrid = Kvinnofridslinjen
line-kvinnofrid-note = Utsatt · dygnet runt, gratis · syns i samtalslistan, inte på räkningen
line-man = Stödlinjen för män
line-man-note = Utsatta män · syns i samtalslistan
line-trans = Stödlinjen för transpersoner
line-trans-note = Utsatta transpersoner · syns i samtalslistan
line-ratt-att-valja = Rätt att välja
line-ratt-att-valja-note = Familjen eller släkten bestämmer över dig · syns i samtalslistan
line-valj-att-sluta = Välj att sluta
line-valj-att-sluta-note = Skadar någon, eller är rädd att göra det · syns i samtalslistan
line-bris = Bris
line-bris-note = Barn och unga · syns i samtalslistan
