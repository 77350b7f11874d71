group-exposure = Lo que has vivido
group-safety = Tu seguridad hoy
group-relatives = Personas cercanas y menores de edad
group-own-use = Lo que has hecho tú
group-wishes = Qué ayuda quieres

item-afraid-of-someone-close = ¿Alguna persona cercana a ti te ha controlado o te ha hecho sentir miedo?
item-afraid-of-someone-close-frame = En los últimos 12 meses
item-threatened = ¿Alguna persona cercana a ti te ha amenazado, o ha amenazado a alguien que te importa?
item-threatened-frame = En los últimos 12 meses
item-hurt-bodily = ¿Alguna persona cercana a ti te ha pegado, empujado o sujetado a la fuerza, o te ha hecho daño de otra manera?
item-hurt-bodily-frame = En los últimos 12 meses
item-forced-sexually = ¿Alguien te ha hecho algo sexual, o te ha hecho hacer algo sexual, aunque tú no querías?
item-forced-sexually-frame = En los últimos 12 meses
item-money-decided = ¿Alguna persona cercana a ti te ha impedido decidir sobre tu propio dinero?
item-money-decided-frame = En los últimos 12 meses
item-life-decided = ¿Tu familia o tus parientes han decidido sobre tu vida contra tu voluntad, por ejemplo a quién puedes ver o con quién debes casarte?
item-life-decided-frame = En los últimos 12 meses
item-followed-or-tracked = ¿Alguien te ha seguido, ha controlado tu teléfono o te ha contactado una y otra vez contra tu voluntad?
item-followed-or-tracked-frame = En los últimos 12 meses
item-who-did-it = ¿Quién o quiénes lo han hecho?
item-who-did-it-frame = En los últimos 12 meses
item-how-afraid = ¿Cuánto miedo tienes a la persona o personas que lo han hecho?
item-how-afraid-frame = Ahora
item-earlier-in-life = ¿Alguien te amenazó, te controló o te hizo daño en el pasado?
item-earlier-in-life-frame = Hace más de 12 meses, también en tu infancia

item-safe-to-go-home = ¿Es seguro para ti volver a casa?
item-safe-to-go-home-frame = Hoy

item-someone-close-exposed = ¿Alguien más de tu familia o de tus parientes ha sufrido amenazas o daño por parte de alguien cercano a esa persona?
item-someone-close-exposed-frame = Ahora o antes
item-children-near = ¿Hay menores de 18 años donde vives, o menores a quienes ves a menudo?
item-children-near-frame = Ahora
item-children-noticed = ¿Algún menor de edad ha visto u oído lo que ha pasado, o también ha sufrido daño?
item-children-noticed-frame = Ahora o antes

item-about-own-use = Ahora, tres preguntas sobre lo que tú has hecho
item-about-own-use-text = Hay ayuda para quien quiere dejar de hacer daño a otras personas. Si muestras las respuestas, a veces el personal tiene que contar a otras personas lo que has respondido, por ejemplo si le preocupa algún menor de edad. Puedes saltarte estas preguntas.
item-harmed-someone-close = ¿Has amenazado, controlado o hecho daño a alguna persona cercana a ti?
item-harmed-someone-close-frame = En los últimos 12 meses
item-harmed-earlier = ¿Amenazaste, controlaste o hiciste daño a alguna persona que era cercana a ti?
item-harmed-earlier-frame = Hace más de 12 meses
item-afraid-to-harm = ¿Tienes miedo de hacerle daño a alguien?
item-afraid-to-harm-frame = Ahora

item-wishes-for-help = ¿Qué ayuda te gustaría recibir?
item-wishes-for-help-frame = Ahora

item-how-afraid-low = Nada de miedo
item-how-afraid-high = Mucho miedo

answer-yes-still-happening = Sí, y sigue pasando
answer-yes-no-longer = Sí, pero ya no
answer-no-not-at-all = No
answer-unsure-about-it = No lo sé con certeza
answer-yes-it-is-safe = Sí, es seguro
answer-no-it-is-not-safe = No, no es seguro
answer-yes-it-happened = Sí
answer-yes-there-are = Sí
answer-no-there-are-none = No
answer-yes-they-did = Sí
answer-no-they-did-not = No
answer-yes-i-am = Sí
answer-no-i-am-not = No
answer-partner-of-today = Mi pareja
answer-partner-of-before = Una pareja anterior
answer-family-or-relative = Alguien de mi familia o de mis parientes
answer-another-person = Otra persona
answer-talk-with-staff = Hablar con alguien del personal
answer-contact-with-support = Contacto con alguien que pueda dar apoyo o protección
answer-help-to-change = Ayuda para cambiar cómo trato a otras personas
answer-nothing-right-now = Ninguna por ahora
