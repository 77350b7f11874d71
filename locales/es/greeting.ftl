rest-welcome = Te damos la bienvenida
rest-begin = Empezar
rest-headphones = Puedes escuchar con auriculares

language-title = Elige un idioma
language-text-only = solo texto
language-listen = Escuchar: { $name }

out-title = Pregunta al personal
out-text = En una emergencia, llama al { $number }
