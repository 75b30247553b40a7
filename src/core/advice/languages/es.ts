import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["garantiza(do|da|dos|das|mos)", "promises-success"],
    ["revolucion(aria|ario|arias|arios|ar|a|amos|ando)", "large-promise"],
    ["(líder|líderes) (del|en|de)", "self-praise"],
    ["(de vanguardia|de última generación|de primer nivel|de clase mundial)", "sales-talk"],
    [
      "(solución|soluciones) (innovadora|integral|única|a medida|personalizada|completa|líder)*",
      "about-your-goods",
    ],
    [
      "(nuestra|nuestras|nuestro|nuestros) (solución|soluciones|plataforma|producto|productos|software|herramienta|herramientas|servicio|servicios|agencia|oferta)",
      "about-your-goods",
    ],
    [
      "(ayudamos|ayudo) a ~ (empresas|emprendedores|equipos|directivos|pymes|negocios|profesionales|startups|clientes|marcas|empresarios|autónomos)",
      "about-your-goods",
    ],
    [
      "(acompañamos|acompaño) a ~ (empresas|emprendedores|equipos|directivos|pymes|negocios|profesionales)",
      "about-your-goods",
    ],
    [
      "(potenciar|potencia|impulsar|impulsa|disparar|dispara|multiplicar|multiplica) (tu|tus|su|sus) ~ (negocio|ventas|resultados|empresa|marca|ingresos|facturación|productividad)",
      "unasked-gain",
    ],
    [
      "(aumentar|aumenta|duplicar|duplica|triplicar|incrementar|crecer) (tu|tus|su|sus) ~ (ventas|ingresos|clientes|facturación|beneficios|negocio|conversiones)",
      "unasked-gain",
    ],
    ["(más|nuevos) (clientes|ventas|leads|ingresos|contratos)", "unasked-gain"],
    ["(generación de|generar|captación de|captar) ~ (leads|clientes|prospectos)", "sells-customers"],
    ["(ahorrar|ahorra|ahorrarte|ahorrarle) (tiempo|dinero|costes|costos|horas)", "unasked-savings"],
    ["(reducir|reduce) (tus|sus) (costes|costos|gastos)", "unasked-savings"],
    ["al (siguiente|próximo) nivel", "not-enough"],
    ["(todo|máximo) (tu|su|el)-potencial", "not-enough"],
    [
      "(método|sistema|estrategia|fórmula) (probado|probada|comprobado|comprobada|infalible|único|única)",
      "unproven",
    ],
    ["valor (añadido|agregado)", "vague-gain"],
    ["sinergia*", "sales-talk"],
    ["(ganar-ganar|win-win)", "vague-gain"],
    ["llave en mano", "on-sale"],
    ["(inigualable|imbatible|incomparable)*", "self-praise"],
    ["(libertad financiera|ingresos pasivos)", "sells-dream"],
  ],
  meeting: [
    [
      "(nos reunimos|nos vemos|quedamos|hablamos) ~ (semana|mañana|lunes|martes|miércoles|jueves|viernes)",
      "asks-for-appointment",
    ],
    ["(breve|corta|rápida|pequeña) (llamada|reunión|charla|videollamada|conversación)", "asks-for-time"],
    ["(llamada|reunión|charla|videollamada) (rápida|breve|corta|de _ minutos)", "asks-for-time"],
    [
      "(agendar|agendamos|programar|reservar|concertar|coordinar|fijar) ~ (llamada|reunión|cita|demo|videollamada|espacio|hueco|charla)",
      "asks-for-appointment",
    ],
    ["(10|15|20|30|diez|quince|veinte|treinta)-(min|minutos|minutitos)", "asks-for-time"],
    ["(tienes|tiene|tendrías|tendría) ~ (minutos|tiempo|hueco|disponibilidad|rato)", "asks-for-time"],
    ["(cuándo|qué día) ~ (disponible|libre|viene bien|vendría bien)", "asks-for-appointment"],
    ["(cuándo|qué día) (podríamos|podemos) (hablar|vernos|reunirnos|charlar)", "asks-for-appointment"],
    ["(estás|está|estarías|estaría) (disponible|libre)", "asks-for-appointment"],
    ["(tu|su|mi) (agenda|calendario)", "takes-yes-for-granted"],
    ["calendly", "takes-yes-for-granted"],
    ["(tomar|tomamos|tomarnos) un (café|cafecito)", "asks-for-time"],
    ["café virtual", "asks-for-time"],
    ["(demo|demostración|presentación) (de|rápida|gratuita|personalizada)", "announces-sales-talk"],
    [
      "(mostrarte|mostrarle|enseñarte|presentarte|presentarle) (cómo|una demo|nuestra|nuestro|mi|lo que)",
      "announces-sales-talk",
    ],
  ],
  offer: [
    ["(gratis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente)", "gift-is-bait"],
    ["(oferta|ofertas) (especial|exclusiva|limitada|única|de lanzamiento)*", "offer-is-advert"],
    ["(descuento|descuentos)", "offer-is-advert"],
    ["(código promocional|cupón|promoción especial|promo)", "offer-is-advert"],
    ["sin (compromiso|costo|coste)", "denies-catch"],
    ["(sin riesgo|garantía de devolución)", "denies-catch"],
    ["(prueba|consulta|asesoría|sesión) (gratis|gratuita|sin costo|de regalo)", "gift-is-bait"],
    ["(regístrate|regístrese|inscríbete|inscríbase|suscríbete)", "sends-to-form"],
    [
      "(mi|nuestro|nuestra) ~ (webinar|newsletter|masterclass|programa|curso|mentoría|taller)",
      "recruits-audience",
    ],
    ["de regalo", "gift-is-bait"],
  ],
  urgency: [
    ["(por )?tiempo limitado", "pressure"],
    ["última(s)? (oportunidad|plazas|horas|día)*", "pressure"],
    ["(no te lo pierdas|no se lo pierda|no te pierdas|no pierdas)", "fear-of-loss"],
    ["(aprovecha|aproveche) (ahora|ya|esta|hoy)", "pressure"],
    ["antes de que sea (demasiado )?tarde", "fear-of-loss"],
    ["(plazas|cupos|lugares|cupo) (son )?(limitadas|limitados|limitado)", "scarcity"],
    ["(quedan|solo quedan) ~ (plazas|cupos|lugares|días)", "scarcity"],
    ["(cuanto antes|lo antes posible|urgente|asap)", "pressure"],
    ["(solo|sólo) (por )?hoy", "pressure"],
  ],
  "false-familiarity": [
    [
      "(trayectoria|perfil|carrera|experiencia) es ~ (impresionante|increíble|admirable|inspiradora)",
      "copied-praise",
    ],
    ["espero que ~ (estés|esté|te encuentres|se encuentre|todo vaya) ~ bien", "asks-after-stranger"],
    ["espero que este (mensaje|correo) ~ encuentre", "mass-mail"],
    ["(cuánto tiempo sin|tanto tiempo sin)", "plays-acquaintance"],
    ["(querido amigo|querida amiga|amigo mío|mi amigo)", "plays-acquaintance"],
    ["como (acordamos|prometí|hablamos|quedamos)", "claims-talk"],
    ["(encontré|vi|me topé con|di con|me encontré con) (tu|su) ~ perfil", "tells-of-search"],
    ["(tu|su) perfil me ~ (llamó|pareció|impresionó|encantó|interesó|gustó|resultó)", "copied-praise"],
    [
      "(tu|su) (impresionante|increíble|excelente|interesante|gran) (perfil|trayectoria|carrera)",
      "copied-praise",
    ],
    [
      "(impresionado|impresionada|inspirado|admiro) (por|con|por tu|con tu|tu|su) ~ (perfil|trayectoria|carrera|experiencia)",
      "copied-praise",
    ],
    ["me (ha )?(impresionado|impresionó|encantado|encantó) ~ (perfil|trayectoria|carrera)", "copied-praise"],
    ["(mucho|muchas cosas|tanto) en común", "claims-kinship"],
    ["(estimado señor|estimada señora|estimados señores|a quien corresponda)", "name-unknown"],
  ],
  "stock-phrase": [
    ["(agrégame|agrégueme|añádeme|añádame|agregarme|añadirme) a (tu|su) ~ red", "your-gain-alone"],
    [
      "((me gustaría|quisiera|quiero|deseo) )?(añadirte|añadirle|agregarte|agregarle|añadirlo|agregarlo|incluirte|sumarte) a mi ~ (red|contactos)( profesional| de contactos)?( en linkedin)?",
      "linkedin-standard-text",
    ],
    [
      "(te unas|se una|unirte|unirse|formes parte|forme parte|formar parte|formara parte|formaras parte) (a|de) mi ~ red",
      "standard-text",
    ],
    ["(ampliar|ampliando|expandir|expandiendo|crecer|hacer crecer) mi ~ red", "your-gain-alone"],
    ["(beneficio mutuo|mutuo beneficio|mutuamente benefici*)", "vague-gain"],
    ["(profesionales|personas) (afines|con intereses similares|como (tú|usted))", "said-to-everybody"],
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
