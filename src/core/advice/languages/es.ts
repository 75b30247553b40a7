import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["garantiza(do|da|dos|das|mos)", "It promises success, which nobody can promise a stranger."],
    [
      "revolucion(aria|ario|arias|arios|ar|a|amos|ando)",
      "A large promise in a small note reads as an advert.",
    ],
    ["(líder|líderes) (del|en|de)", "Praise of oneself, which a stranger has no reason to believe."],
    [
      "(de vanguardia|de última generación|de primer nivel|de clase mundial)",
      "Adverts say it; it tells the reader nothing.",
    ],
    [
      "(solución|soluciones) (innovadora|integral|única|a medida|personalizada|completa|líder)*",
      "It is about what you sell.",
    ],
    [
      "(nuestra|nuestras|nuestro|nuestros) (solución|soluciones|plataforma|producto|productos|software|herramienta|herramientas|servicio|servicios|agencia|oferta)",
      "It is about what you sell.",
    ],
    [
      "(ayudamos|ayudo) a ~ (empresas|emprendedores|equipos|directivos|pymes|negocios|profesionales|startups|clientes|marcas|empresarios|autónomos)",
      "A sales line: it is about what you sell.",
    ],
    [
      "(acompañamos|acompaño) a ~ (empresas|emprendedores|equipos|directivos|pymes|negocios|profesionales)",
      "A sales line: it is about what you sell.",
    ],
    [
      "(potenciar|potencia|impulsar|impulsa|disparar|dispara|multiplicar|multiplica) (tu|tus|su|sus) ~ (negocio|ventas|resultados|empresa|marca|ingresos|facturación|productividad)",
      "It promises the reader gains nobody asked for.",
    ],
    [
      "(aumentar|aumenta|duplicar|duplica|triplicar|incrementar|crecer) (tu|tus|su|sus) ~ (ventas|ingresos|clientes|facturación|beneficios|negocio|conversiones)",
      "It sells growth nobody asked for.",
    ],
    [
      "(más|nuevos) (clientes|ventas|leads|ingresos|contratos)",
      "It promises the reader gains nobody asked for.",
    ],
    [
      "(generación de|generar|captación de|captar) ~ (leads|clientes|prospectos)",
      "It offers customers for sale.",
    ],
    [
      "(ahorrar|ahorra|ahorrarte|ahorrarle) (tiempo|dinero|costes|costos|horas)",
      "It promises savings before anybody asked.",
    ],
    ["(reducir|reduce) (tus|sus) (costes|costos|gastos)", "It promises savings before anybody asked."],
    ["al (siguiente|próximo) nivel", "It tells readers that what they do is not enough."],
    ["(todo|máximo) (tu|su|el)-potencial", "It tells readers that what they do is not enough."],
    [
      "(método|sistema|estrategia|fórmula) (probado|probada|comprobado|comprobada|infalible|único|única)",
      "Proof is claimed and not shown.",
    ],
    ["valor (añadido|agregado)", "It promises value and doesn't say which."],
    ["sinergia*", "Sellers say it; it tells the reader nothing."],
    ["(ganar-ganar|win-win)", "It promises a gain and doesn't say which."],
    ["llave en mano", "It describes a package on sale."],
    [
      "(inigualable|imbatible|incomparable)*",
      "Praise of oneself, which a stranger has no reason to believe.",
    ],
    ["(libertad financiera|ingresos pasivos)", "It sells a dream to a stranger."],
  ],
  meeting: [
    [
      "(nos reunimos|nos vemos|quedamos|hablamos) ~ (semana|mañana|lunes|martes|miércoles|jueves|viernes)",
      "It asks for a date before they said yes.",
    ],
    [
      "(breve|corta|rápida|pequeña) (llamada|reunión|charla|videollamada|conversación)",
      "It asks for time before they said yes.",
    ],
    [
      "(llamada|reunión|charla|videollamada) (rápida|breve|corta|de _ minutos)",
      "It asks for time before they said yes.",
    ],
    [
      "(agendar|agendamos|programar|reservar|concertar|coordinar|fijar) ~ (llamada|reunión|cita|demo|videollamada|espacio|hueco|charla)",
      "It asks a stranger for an appointment.",
    ],
    [
      "(10|15|20|30|diez|quince|veinte|treinta)-(min|minutos|minutitos)",
      "It asks for minutes before they said yes.",
    ],
    [
      "(tienes|tiene|tendrías|tendría) ~ (minutos|tiempo|hueco|disponibilidad|rato)",
      "It asks for time before they said yes.",
    ],
    [
      "(cuándo|qué día) ~ (disponible|libre|viene bien|vendría bien)",
      "It asks for a date before they said yes.",
    ],
    [
      "(cuándo|qué día) (podríamos|podemos) (hablar|vernos|reunirnos|charlar)",
      "It asks for a date before they said yes.",
    ],
    ["(estás|está|estarías|estaría) (disponible|libre)", "It asks for a date before they said yes."],
    ["(tu|su|mi) (agenda|calendario)", "A calendar in the first note takes the yes for granted."],
    ["calendly", "A booking tool in the first note takes the yes for granted."],
    ["(tomar|tomamos|tomarnos) un (café|cafecito)", "It asks for an hour before they said yes."],
    ["café virtual", "It asks for time before they said yes."],
    ["(demo|demostración|presentación) (de|rápida|gratuita|personalizada)", "It announces a presentation."],
    [
      "(mostrarte|mostrarle|enseñarte|presentarte|presentarle) (cómo|una demo|nuestra|nuestro|mi|lo que)",
      "It announces a presentation.",
    ],
  ],
  offer: [
    ["(gratis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente)", "A gift from a stranger reads as bait."],
    [
      "(oferta|ofertas) (especial|exclusiva|limitada|única|de lanzamiento)*",
      "An offer makes the invitation an advert.",
    ],
    ["(descuento|descuentos)", "An offer makes the invitation an advert."],
    ["(código promocional|cupón|promoción especial|promo)", "An offer makes the invitation an advert."],
    ["sin (compromiso|costo|coste)", "It denies a catch, and so makes one think of it."],
    ["(sin riesgo|garantía de devolución)", "It denies a risk, and so makes one think of it."],
    [
      "(prueba|consulta|asesoría|sesión) (gratis|gratuita|sin costo|de regalo)",
      "A gift from a stranger reads as bait.",
    ],
    ["(regístrate|regístrese|inscríbete|inscríbase|suscríbete)", "It sends a stranger to a form."],
    [
      "(mi|nuestro|nuestra) ~ (webinar|newsletter|masterclass|programa|curso|mentoría|taller)",
      "It recruits an audience.",
    ],
    ["de regalo", "A gift from a stranger reads as bait."],
  ],
  urgency: [
    ["(por )?tiempo limitado", "Pressure has no place between strangers."],
    ["última(s)? (oportunidad|plazas|horas|día)*", "Pressure has no place between strangers."],
    [
      "(no te lo pierdas|no se lo pierda|no te pierdas|no pierdas)",
      "It speaks of a loss to make somebody act.",
    ],
    ["(aprovecha|aproveche) (ahora|ya|esta|hoy)", "Pressure has no place between strangers."],
    ["antes de que sea (demasiado )?tarde", "It speaks of a loss to make somebody act."],
    ["(plazas|cupos|lugares|cupo) (son )?(limitadas|limitados|limitado)", "Scarcity is a trick of sellers."],
    ["(quedan|solo quedan) ~ (plazas|cupos|lugares|días)", "Scarcity is a trick of sellers."],
    ["(cuanto antes|lo antes posible|urgente|asap)", "It presses somebody who owes you nothing."],
    ["(solo|sólo) (por )?hoy", "Pressure has no place between strangers."],
  ],
  "false-familiarity": [
    [
      "(trayectoria|perfil|carrera|experiencia) es ~ (impresionante|increíble|admirable|inspiradora)",
      "Praise of a profile sounds copied.",
    ],
    [
      "espero que ~ (estés|esté|te encuentres|se encuentre|todo vaya) ~ bien",
      "It asks after somebody you don't know yet.",
    ],
    ["espero que este (mensaje|correo) ~ encuentre", "Everybody has read it in mass mail."],
    ["(cuánto tiempo sin|tanto tiempo sin)", "It plays an acquaintance."],
    ["(querido amigo|querida amiga|amigo mío|mi amigo)", "A stranger is no friend yet."],
    ["como (acordamos|prometí|hablamos|quedamos)", "Said to a stranger it claims a talk that never was."],
    [
      "(encontré|vi|me topé con|di con|me encontré con) (tu|su) ~ perfil",
      "It says that a search was run, not why it matters.",
    ],
    [
      "(tu|su) perfil me ~ (llamó|pareció|impresionó|encantó|interesó|gustó|resultó)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(tu|su) (impresionante|increíble|excelente|interesante|gran) (perfil|trayectoria|carrera)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(impresionado|impresionada|inspirado|admiro) (por|con|por tu|con tu|tu|su) ~ (perfil|trayectoria|carrera|experiencia)",
      "Praise of a profile sounds copied.",
    ],
    [
      "me (ha )?(impresionado|impresionó|encantado|encantó) ~ (perfil|trayectoria|carrera)",
      "Praise of a profile sounds copied.",
    ],
    ["(mucho|muchas cosas|tanto) en común", "It claims a kinship and doesn't say which."],
    [
      "(estimado señor|estimada señora|estimados señores|a quien corresponda)",
      "It shows that the name was not known.",
    ],
  ],
  "stock-phrase": [
    [
      "(agrégame|agrégueme|añádeme|añádame|agregarme|añadirme) a (tu|su) ~ red",
      "It asks for your gain and names none of theirs.",
    ],
    [
      "((me gustaría|quisiera|quiero|deseo) )?(añadirte|añadirle|agregarte|agregarle|añadirlo|agregarlo|incluirte|sumarte) a mi ~ (red|contactos)( profesional| de contactos)?( en linkedin)?",
      "LinkedIn's old standard text: it tells the reader you wrote nothing.",
    ],
    [
      "(te unas|se una|unirte|unirse|formes parte|forme parte|formar parte|formara parte|formaras parte) (a|de) mi ~ red",
      "A standard text tells the reader you wrote nothing.",
    ],
    [
      "(ampliar|ampliando|expandir|expandiendo|crecer|hacer crecer) mi ~ red",
      "It names your gain and none of theirs.",
    ],
    [
      "(beneficio mutuo|mutuo beneficio|mutuamente benefici*)",
      "It promises a benefit and doesn't say which.",
    ],
    [
      "(profesionales|personas) (afines|con intereses similares|como (tú|usted))",
      "It is said to everybody, so it says nothing.",
    ],
  ],
};

export const SPANISH: LanguageLists = {
  wordings: wordings(OWN),
  common: wordSet(
    "el la los las un una y yo tu tus su sus mi mis de del que en con por para es son fue era estoy está he has ha " +
      "hemos me te le se nos lo al a no más muy también como pero o si cuando sobre desde hola gracias usted ustedes " +
      "nuestro nuestra este esta eso hay estás estamos soy trabajo gustó ambos aquí qué hasta tienen tengo tiene nuestros nuestras vuestro entre sin porque otros creo ser fin donde somos gustaría fuimos parte buenos días buenas pero ustedes cuándo",
  ),
  shouted: wordSet(
    "gratis ahora hoy urgente nuevo nueva mejor gran solo nunca siempre por favor último última ya importante oferta " +
      "exclusivo increíble gracias",
  ),
  greeting: { before: "hola", fallback: "y buenos días" },
  reasons: [
    "(porque|ya que|puesto que|desde|tras|después|cuando|como)",
    "(tu|su|tus|sus) ~ (artículo|charla|ponencia|pregunta|respuesta|libro|proyecto|trabajo|equipo|publicación|comentario|puesto|episodio|texto|estudio|candidatura)",
    "(ambos|ambas|los dos|las dos|mismo|misma|mismos|mismas|también|juntos|juntas|en común)",
    "(leí|vi|escuché|oí|conocí|conocimos|coincidimos|hablamos|trabajamos|estudiamos|recomendó|sugirió|he leído|he visto|usé|uso|sigo)",
    "(gracias|pregunta|preguntas|duda)",
    "(trabajo|investigo|escribo|busco|estudio|enseño|dirijo|preparo|estoy|empiezo|me mudo|soy|buscamos|trabajamos|estamos)",
  ],
  gifts: [
    "(compartir|comparto|compartirte|intercambiar|comparar|ayudar|ayudarte|presentarte|enviarte|enviarle|envío|devolver|cambio)",
    "(encantado|encantada|con gusto|me alegra|con mucho gusto|será un placer)",
    "(para|con) (ti|usted|ustedes)",
    "(útil|interesar|interesarte|interese|tu opinión|su opinión|tu visión|su visión|puesto|vacante|sueldo|remunerad*)",
  ],
  asks: ["(podrías|podría|puedes|puede) *", "(me gustaría|quisiera|quiero|necesito|busco)"],
  connects: ["(conectar*|red|redes|contacto|contactos|agregar*|añadir*)"],
  addressed: ["(tú|tu|tus|te|ti|contigo|usted|ustedes|su|sus|le|les|*arte|*erte|*irte|*arle|*erle|*irle)"],
};
