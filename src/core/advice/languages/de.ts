import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["garant(iert|ie|ieren)", "promises-success"],
    ["bahnbrechend*", "large-promise"],
    ["revolutionär*", "large-promise"],
    ["revolutionier*", "large-promise"],
    ["einzigartig*", "self-praise"],
    ["(marktführend*|marktführer)", "self-praise"],
    ["(erstklassig*|weltklasse)", "self-praise"],
    [
      "(innovative|innovativen|ganzheitliche|ganzheitlichen|maßgeschneiderte|maßgeschneiderten) (lösung|lösungen)",
      "about-your-goods",
    ],
    [
      "unser(e|en|em|er)? (lösung|lösungen|plattform|produkt|produkte|software|tool|dienstleistung*|agentur)",
      "about-your-goods",
    ],
    [
      "(wir helfen|ich helfe) ~ (unternehmen|firmen|teams|gründern|führungskräften|selbstständigen|selbständigen|coaches|kunden|unternehmern)",
      "about-your-goods",
    ],
    [
      "(wir|ich) unterstütze(n)? ~ (unternehmen|firmen|selbstständige|unternehmer|führungskräfte) (bei|dabei|beim)",
      "about-your-goods",
    ],
    ["auf (das|ein|s) (nächste|neue|neues) (level|niveau)", "not-enough"],
    ["aufs nächste (level|niveau)", "not-enough"],
    [
      "(ihre|ihren|deine|deinen|euren|eure) ~ (umsatz|umsätze|gewinn|vertrieb|conversion|reichweite) (steigern|erhöhen|verdoppeln|ankurbeln|optimieren|skalieren)",
      "unasked-gain",
    ],
    ["mehr (umsatz|kunden|leads|anfragen|gewinn|reichweite|abschlüsse)", "unasked-gain"],
    ["(zeit und geld|kosten) (sparen|spart|einsparen|senken)", "unasked-savings"],
    ["neukundengewinnung", "sells-customers"],
    ["neue(n)? kunden", "sells-customers"],
    ["kaltakquise", "sales-talk"],
    ["führende(r|n|m)? (anbieter|agentur|plattform|hersteller)*", "self-praise"],
    ["qualifizierte(n)? (leads|anfragen|kontakte|termine)", "sells-customers"],
    ["(bewährte|bewährten|erprobte|erprobten) (system|methode|strategie|konzept)*", "unproven"],
    ["mehrwert*", "vague-gain"],
    ["synergie*", "sales-talk"],
    ["win-win*", "vague-gain"],
    ["game-changer", "early-praise"],
    ["(volles|ungenutztes|ganzes) potenzial", "not-enough"],
    ["rundum-sorglos*", "on-sale"],
    ["(alles|alle) aus einer hand", "on-sale"],
  ],
  meeting: [
    ["(wollen|sollen|können|könnten) wir ~ (woche|tage|tagen|morgen) ~ *", "asks-for-appointment"],
    ["(gespräch|telefonat|call) (treffen|verabreden)", "asks-for-appointment"],
    [
      "(kurzes|kurzen|unverbindliches|unverbindlichen|persönliches|kennenlern*) (telefonat|gespräch|call|austausch|termin|meeting|zoom|videocall)",
      "asks-for-time",
    ],
    ["(kurz|mal|einmal|kurz mal) (telefonieren|sprechen|zoomen|callen)", "asks-for-time"],
    [
      "(termin|gespräch|call|telefonat|demo) ~ (vereinbaren|ausmachen|buchen|abstimmen|machen)",
      "asks-for-appointment",
    ],
    ["(kennenlerngespräch*|erstgespräch*|beratungsgespräch*|strategiegespräch*)", "announces-sales-talk"],
    ["(10|15|20|30|zehn|fünfzehn|zwanzig|dreißig)-(min|minuten|minütig*)", "asks-for-time"],
    ["(haben sie|hast du|hätten sie|hättest du) ~ (zeit|minuten|lust auf)", "asks-for-time"],
    ["wann (passt|hätten|hast|haben|würde) (es|sie|du|es dir|es ihnen)", "asks-for-appointment"],
    ["(meinen|meinem|ihren|deinen) kalender", "takes-yes-for-granted"],
    ["calendly", "takes-yes-for-granted"],
    ["auf einen (virtuellen )?kaffee", "asks-for-time"],
    ["virtuelle* kaffee*", "asks-for-time"],
    ["(demo|präsentation) (zeigen|geben|anbieten|vorführen)", "announces-sales-talk"],
  ],
  offer: [
    ["kostenlos*", "gift-is-bait"],
    ["(gratis|umsonst)", "gift-is-bait"],
    ["kostenfrei*", "gift-is-bait"],
    ["(rabatt*|preisnachlass)", "offer-is-advert"],
    [
      "(sonderangebot*|exklusives angebot|exklusive angebote|unser angebot|einführungspreis)",
      "offer-is-advert",
    ],
    ["unverbindlich*", "denies-catch"],
    ["(ohne risiko|risikofrei|geld-zurück*)", "denies-catch"],
    ["(gutschein*|rabattcode)", "offer-is-advert"],
    ["(melde dich|melden sie sich) (jetzt|gleich|hier|noch heute)", "sends-to-form"],
    ["(unser|mein)(em|en|e)? ~ (webinar|newsletter|masterclass|programm|coaching)", "recruits-audience"],
  ],
  urgency: [
    ["nur (noch )?(heute|bis|wenige|kurze zeit|für kurze zeit)", "pressure"],
    ["(letzte|einmalige) (chance|gelegenheit|möglichkeit)", "pressure"],
    ["jetzt (handeln|zugreifen|sichern|anmelden|buchen|zuschlagen)", "pressure"],
    ["nicht (verpassen|entgehen lassen)", "fear-of-loss"],
    ["(nur )?noch (wenige|_) (plätze|termine) (frei|verfügbar|übrig)", "scarcity"],
    ["(anmeldung|aktion|angebot) (endet|schließt|läuft)", "pressure"],
    ["nur noch ~ (plätze|termine|tage)", "scarcity"],
    ["(begrenzte|limitierte) (plätze|zeit|anzahl)", "scarcity"],
    ["(so schnell wie möglich|schnellstmöglich|asap)", "pressure"],
    ["solange der vorrat reicht", "scarcity"],
  ],
  "false-familiarity": [
    [
      "(werdegang|profil|lebenslauf|laufbahn|karriere) (ist|klingt|liest sich) ~ (beeindruckend|spannend|toll|inspirierend|großartig)",
      "copied-praise",
    ],
    ["(ich )?hoffe,? (es geht|dir geht|ihnen geht|euch geht) ~ gut", "asks-after-stranger"],
    ["(ich )?hoffe,? (diese|meine) ~ (erreicht|trifft|findet)", "mass-mail"],
    ["lange nicht(s)? (gesehen|gehört|gesprochen)", "plays-acquaintance"],
    ["(mein freund|lieber freund|liebe freundin)", "plays-acquaintance"],
    ["wie (besprochen|versprochen|vereinbart)", "claims-talk"],
    [
      "auf (ihr|dein|ihrem|deinem) (spannendes |interessantes )?profil (gestoßen|aufmerksam|gelandet)",
      "tells-of-search",
    ],
    ["(ihr|dein) (spannendes|beeindruckendes|tolles|interessantes|inspirierendes) profil", "copied-praise"],
    ["profil (hat|spricht) mich ~ (angesprochen|beeindruckt|begeistert|an|neugierig)", "copied-praise"],
    [
      "(beeindruckt|begeistert|inspiriert) von (ihrem|deinem|ihrer|deiner) (profil|werdegang|erfahrung|karriere|laufbahn)",
      "copied-praise",
    ],
    ["(viel|vieles|so viel|einiges) gemeinsam", "claims-kinship"],
    ["sehr geehrte (damen|herren)", "name-unknown"],
    ["(auf )?einer wellenlänge", "claims-kinship"],
  ],
  "stock-phrase": [
    ["(in|zu) (ihr|ihrem|dein|deinem) ~ netzwerk", "your-gain-alone"],
    [
      "((ich )?(möchte|würde) ((ich|sie|dich|gerne|gern) )?((sie|dich|gerne|gern) )?((gerne|gern) )?)?(zu |in )?(meinem|meinen|mein) ~ (netzwerk|kontakten) ~ (hinzufügen|aufnehmen)",
      "linkedin-standard-text",
    ],
    [
      "(meinem|mein) ~ netzwerk (auf linkedin )?(hinzuzufügen|aufzunehmen|erweitern|ausbauen)",
      "standard-text",
    ],
    ["(teil|mitglied) meines ~ netzwerks", "standard-text"],
    ["netzwerk (zu )?(erweitern|vergrößern|auszubauen|ausbauen)", "your-gain-alone"],
    ["(gleichgesinnte|gleichgesinnten)", "said-to-everybody"],
    ["(gegenseitiger|beiderseitiger|gegenseitigem|beiderseitigem) (nutzen|vorteil)", "vague-gain"],
  ],
};

export const GERMAN: LanguageLists = {
  wordings: wordings(OWN),
  common: wordSet(
    "der die das und ich sie ihr ihre ihren ihrem ihrer wir uns mich mir du dich dir dein deine deinen deinem deiner " +
      "ist sind war waren habe haben hat hatte mit von zu zum zur für auf im in am an bei aus über nach nicht auch ein " +
      "eine einen einem einer den dem des es als wie was wenn dass oder aber sehr würde möchte gerne gern freue noch " +
      "schon beim vom durch um so seit beide gerade danke kann ihnen mein meine werden wird nur mehr etwas gibt bis ohne ganz diese dieser hier doch unser unsere unserem unserer sich dann keine",
  ),
  shouted: wordSet(
    "jetzt heute nur neu sofort gratis kostenlos dringend bitte nie immer wichtig letzte beste super mehr nicht schnell " +
      "wow toll endlich exklusiv alle",
  ),
  greeting: { before: "(hi|hallo|hey|moin|servus)", fallback: "und guten Tag" },
  reasons: [
    "(weil|da|denn|nachdem|seit|deshalb|daher|als)",
    "(ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deinem|deiner) ~ (vortrag|artikel|beitrag|buch|frage|antwort|kommentar|projekt|arbeit|team|talk|rolle|post|folge|paper|text|studie|bewerbung)",
    "(beide|gemeinsam*|gleich*|ebenfalls|auch|selbst|dieselbe|derselbe)",
    "(gelesen|gehört|gesehen|getroffen|kennengelernt|gesprochen|gearbeitet|studiert|empfohlen|vorgeschlagen|genannt|erzählt)",
    "(danke|dank|frage|fragen)",
    "ich (arbeite|forsche|schreibe|suche|leite|baue|studiere|unterrichte|ziehe|lese|nutze|recherchiere|beginne|fange|bin)",
    "(wir|bei uns) (suchen|arbeiten|bauen|besetzen|forschen|haben|waren|sind|sitzen)",
  ],
  gifts: [
    "(teile|teilen|tausche|tauschen|austausch*|austauschen|vergleichen|helfe|helfen|vorstellen|weitergeben|schicke|schicken|revanchier*)",
    "(gerne|gern|freue|freuen)",
    "(für|mit) (sie|dich|ihnen|dir|euch)",
    "(nützlich|hilfreich|interessant|gegenleistung|ihre sicht|deine sicht|stelle|rolle|gehalt|honorar)",
  ],
  asks: [
    "(können|könnten|würden|haben) sie",
    "(kannst|könntest|würdest|hast) du",
    "(ich (möchte|will|brauche|suche|bräuchte)|möchte ich|würde ich|ich würde)",
  ],
  connects: ["(vernetz*|netzwerk*|kontakt|kontakte|kontakten|hinzufügen|verbinden)"],
  addressed: [
    "(sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|du|dich|dir|dein|deine|deinen|deinem|deiner|euch|eure|euer|eurem|euren)",
  ],
};
