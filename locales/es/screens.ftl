bar-leave = Salir
bar-help = Ayuda
bar-listen = Escuchar
bar-listen-stop = Parar
bar-hide = Ocultar
bar-reading = Texto y colores
bar-language = Idioma: { $name }

listen-headphones = Conecta los auriculares para escuchar.

before-title = Antes de empezar
before-alone = ¿Estás a solas en la habitación? Responde cuando nadie más pueda ver la pantalla.
before-topic = Las preguntas son sobre seguridad y violencia. Son para ti si tienes { $age } años o más.
before-voluntary = Responder es voluntario y lleva unos cinco minutos. Puedes saltar preguntas y puedes parar cuando quieras. Si tocas “Salir” antes de recibir el código, las respuestas se borran.
before-hide = Si quieres, prueba el botón “Ocultar” de la esquina. Así solo se ve la imagen de bienvenida. Para volver, mantén el dedo en el círculo durante dos segundos. Si alguien toca “Empezar” en esa imagen, todo empieza de nuevo.

before-readers-title = ¿Quién puede leer tus respuestas?
before-readers = { $count ->
    [one] Nadie puede leer las respuestas si tú no quieres. Si quieres, una persona de { $organisation } puede leerlas, pero solo si muestras el código que recibes al final.
   *[other] Nadie puede leer las respuestas si tú no quieres. Si quieres, { $count } personas de { $organisation } pueden leerlas, pero solo si muestras el código que recibes al final.
  }
before-not-readers = Tu familia, otras personas que participan y otras autoridades no pueden leerlas.
before-kept = { $months ->
    [one] Las respuestas se borran en un mes como máximo.
   *[other] Las respuestas se borran en { $months } meses como máximo.
  }
before-more = Más sobre tus datos

before-limits-title = ¿Qué tiene que contar el personal a otras personas?
before-limits-silence = El personal debe guardar el secreto profesional. No puede contar a otras personas lo que digas. Hay algunas excepciones.
before-limits-child = Si al personal le preocupa algún menor de edad, tiene que contárselo a los servicios sociales, en sueco socialtjänsten.
before-limits-report = Lo mismo puede pasar si cuentas que tú has hecho daño a alguien. Antes de mostrar tus respuestas, pregunta al personal qué reglas hay.

more-title = Tus datos
more-controller = { $controller } es responsable del tratamiento de tus datos personales.
more-basis = Base legal: { $basis }
more-basis-ask = Pregunta al personal cuál es la base legal.
more-decision = Decisión sobre el borrado de datos: { $decision }
more-rights = Tienes derecho a saber qué se guarda sobre ti y a que se corrijan los errores. Puedes presentar una queja ante Integritetsskyddsmyndigheten, la autoridad sueca de protección de datos.
more-code = Tu nombre no está en las respuestas. Solo se pueden encontrar con el código.
more-contact = Preguntas sobre tus datos: { $contact }

before-not-now = Ahora no
before-next = Siguiente
before-begin = Empezar

question-progress = { $percent } por ciento completado
question-back = Atrás
question-skip = Saltar pregunta
question-next = Siguiente

question-several = puedes elegir varias respuestas
question-between = un número del { $least } al { $most }
question-typed = Tu respuesta: { $number }
question-erase = Borrar

support-title = Aquí puedes encontrar ayuda
support-call-log = Las llamadas se ven en la lista de llamadas de tu teléfono. Puedes borrarlas ahí.
support-continue = Continuar
support-close = Cerrar

choice-title = ¿Qué quieres hacer con tus respuestas?
choice-lead = Al final recibes un código, elijas lo que elijas. En el código no se ve lo que has elegido.
choice-answers = Dejo que el personal de aquí las lea
choice-answers-note = Las respuestas se guardan bajo llave. Solo se abren cuando muestras el código.
choice-talk = Quiero hablar, pero sin mostrar las respuestas
choice-talk-note = Las respuestas se borran. Cuando el personal abre el código, solo ve que quieres hablar.
choice-withheld = Me las guardo para mí
choice-withheld-note = Las respuestas se borran. Cuando el personal abre el código, solo ve que has recibido las preguntas.
choice-continue = Continuar

wait-title = Un momento

code-title = Muestra el código al personal
code-empty = En el código no hay respuestas. Sin la llave del personal, el código no abre nada.
code-photo = No tomes fotos del código. Después de un rato se tapa, y puedes mostrarlo otra vez.
code-show = Mostrar el código
code-cover = Tapar el código
code-extend = Más tiempo
code-image = El código
code-time = { $seconds ->
    [one] Queda un segundo
   *[other] Quedan { $seconds } segundos
  }
code-done = Listo

reading-title = ¿Cómo quieres leer?
reading-size = Texto
reading-normal = Texto normal
reading-large = Texto grande
reading-largest = Texto muy grande
reading-colors = Colores
reading-light = Pantalla clara
reading-dark = Pantalla oscura
reading-contrast = Alto contraste
reading-speed = Lectura en voz alta
reading-speed-slow = Despacio
reading-speed-normal = Velocidad normal
reading-speed-fast = Rápido
reading-control = Manejo
reading-control-all = La pantalla o el teclado
reading-control-switch = Un solo botón
reading-control-switch-note = Las opciones se marcan una por una. Presiona cuando esté marcada la que quieres.
reading-close = Listo

idle-title = ¿Sigues ahí?
idle-text = Si no, esto se cierra pronto. Las respuestas que todavía no están bajo llave se borran.
idle-stay = Sí, sigo aquí

failed-title = No se pudo crear el código
failed-text = No se guardó ninguna respuesta y no hay código. Dile al personal que hay que revisar la tableta.
failed-close = Cerrar
