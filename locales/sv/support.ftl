# The needs stand beside the lines of each group. Names of national lines stay as they are known in Sweden.
need-danger = Fara just nu
need-exposed = Om någon skadar dig
need-own-use = Om du skadar någon
need-children = Barn och unga
need-local = Här i närheten

line-sos = Polis, ambulans, brandkår
line-sos-note = När någon är i fara
line-kvinnofrid = Kvinnofridslinjen
line-kvinnofrid-note = För kvinnor
line-man = Stödlinjen för män
line-man-note = För män
line-trans = Stödlinjen för transpersoner
line-trans-note = För transpersoner
line-ratt-att-valja = Rätt att välja
line-ratt-att-valja-note = När familj eller släkt bestämmer över ditt liv
line-valj-att-sluta = Välj att sluta
line-valj-att-sluta-note = Också om du är rädd att skada någon
line-bris = Bris
line-bris-note = Någon att prata med, upp till 18 år

hours-always = dygnet runt
hours-days = { $days } { $from }–{ $to }
days-all = alla dagar
days-range = { $first }–{ $last }
day-mon = mån
day-tue = tis
day-wed = ons
day-thu = tors
day-fri = fre
day-sat = lör
day-sun = sön
cost-free = gratis
bill-hidden = inte på räkningen
bill-shown = syns på räkningen
