rest-welcome = Bi xêr hatî
rest-begin = Dest pê bike
rest-headphones = Tu dikarî bi guhikan guhdarî bikî

language-title = Zimanê xwe hilbijêre
language-text-only = tenê nivîs
language-listen = Guhdarî: { $name }

out-title = Ji karmendan bipirse
out-text = Di rewşeke lezgîn de telefonî { $number } bike
