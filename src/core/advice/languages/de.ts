import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["garant(iert|ie|ieren)", "It promises success, which nobody can promise a stranger."],
    ["bahnbrechend*", "A large promise in a small note reads as an advert."],
    ["revolutionär*", "A large promise in a small note reads as an advert."],
    ["revolutionier*", "A large promise in a small note reads as an advert."],
    ["einzigartig*", "Praise of oneself, which a stranger has no reason to believe."],
    ["(marktführend*|marktführer)", "Praise of oneself, which a stranger has no reason to believe."],
    ["(erstklassig*|weltklasse)", "Praise of oneself, which a stranger has no reason to believe."],
    [
      "(innovative|innovativen|ganzheitliche|ganzheitlichen|maßgeschneiderte|maßgeschneiderten) (lösung|lösungen)",
      "It is about what you sell.",
    ],
    [
      "unser(e|en|em|er)? (lösung|lösungen|plattform|produkt|produkte|software|tool|dienstleistung*|agentur)",
      "It is about what you sell.",
    ],
    [
      "(wir helfen|ich helfe) ~ (unternehmen|firmen|teams|gründern|führungskräften|selbstständigen|selbständigen|coaches|kunden|unternehmern)",
      "A sales line: it is about what you sell.",
    ],
    [
      "(wir|ich) unterstütze(n)? ~ (unternehmen|firmen|selbstständige|unternehmer|führungskräfte) (bei|dabei|beim)",
      "A sales line: it is about what you sell.",
    ],
    [
      "auf (das|ein|s) (nächste|neue|neues) (level|niveau)",
      "It tells readers that what they do is not enough.",
    ],
    ["aufs nächste (level|niveau)", "It tells readers that what they do is not enough."],
    [
      "(ihre|ihren|deine|deinen|euren|eure) ~ (umsatz|umsätze|gewinn|vertrieb|conversion|reichweite) (steigern|erhöhen|verdoppeln|ankurbeln|optimieren|skalieren)",
      "It sells growth nobody asked for.",
    ],
    [
      "mehr (umsatz|kunden|leads|anfragen|gewinn|reichweite|abschlüsse)",
      "It promises the reader gains nobody asked for.",
    ],
    ["(zeit und geld|kosten) (sparen|spart|einsparen|senken)", "It promises savings before anybody asked."],
    ["neukundengewinnung", "It offers customers for sale."],
    ["neue(n)? kunden", "It offers customers for sale."],
    ["kaltakquise", "Sellers talk so among themselves."],
    [
      "führende(r|n|m)? (anbieter|agentur|plattform|hersteller)*",
      "Praise of oneself, which a stranger has no reason to believe.",
    ],
    ["qualifizierte(n)? (leads|anfragen|kontakte|termine)", "It offers customers for sale."],
    [
      "(bewährte|bewährten|erprobte|erprobten) (system|methode|strategie|konzept)*",
      "Proof is claimed and not shown.",
    ],
    ["mehrwert*", "It promises value and doesn't say which."],
    ["synergie*", "Sellers say it; it tells the reader nothing."],
    ["win-win*", "It promises a gain and doesn't say which."],
    ["game-changer", "It praises before the reader knows what for."],
    ["(volles|ungenutztes|ganzes) potenzial", "It tells readers that what they do is not enough."],
    ["rundum-sorglos*", "It describes a package on sale."],
    ["(alles|alle) aus einer hand", "It describes a shop, not a reason to connect."],
  ],
  meeting: [
    [
      "(wollen|sollen|können|könnten) wir ~ (woche|tage|tagen|morgen) ~ *",
      "It asks for a date before they said yes.",
    ],
    ["(gespräch|telefonat|call) (treffen|verabreden)", "It asks for a date before they said yes."],
    [
      "(kurzes|kurzen|unverbindliches|unverbindlichen|persönliches|kennenlern*) (telefonat|gespräch|call|austausch|termin|meeting|zoom|videocall)",
      "It asks for time before they said yes.",
    ],
    [
      "(kurz|mal|einmal|kurz mal) (telefonieren|sprechen|zoomen|callen)",
      "It asks for time before they said yes.",
    ],
    [
      "(termin|gespräch|call|telefonat|demo) ~ (vereinbaren|ausmachen|buchen|abstimmen|machen)",
      "It asks a stranger for an appointment.",
    ],
    [
      "(kennenlerngespräch*|erstgespräch*|beratungsgespräch*|strategiegespräch*)",
      "It announces a sales talk.",
    ],
    [
      "(10|15|20|30|zehn|fünfzehn|zwanzig|dreißig)-(min|minuten|minütig*)",
      "It asks for minutes before they said yes.",
    ],
    [
      "(haben sie|hast du|hätten sie|hättest du) ~ (zeit|minuten|lust auf)",
      "It asks for time before they said yes.",
    ],
    [
      "wann (passt|hätten|hast|haben|würde) (es|sie|du|es dir|es ihnen)",
      "It asks for a date before they said yes.",
    ],
    ["(meinen|meinem|ihren|deinen) kalender", "A calendar in the first note takes the yes for granted."],
    ["calendly", "A booking tool in the first note takes the yes for granted."],
    ["auf einen (virtuellen )?kaffee", "It asks for an hour before they said yes."],
    ["virtuelle* kaffee*", "It asks for time before they said yes."],
    ["(demo|präsentation) (zeigen|geben|anbieten|vorführen)", "It announces a presentation."],
  ],
  offer: [
    ["kostenlos*", "A gift from a stranger reads as bait."],
    ["(gratis|umsonst)", "A gift from a stranger reads as bait."],
    ["kostenfrei*", "A gift from a stranger reads as bait."],
    ["(rabatt*|preisnachlass)", "An offer makes the invitation an advert."],
    [
      "(sonderangebot*|exklusives angebot|exklusive angebote|unser angebot|einführungspreis)",
      "An offer makes the invitation an advert.",
    ],
    ["unverbindlich*", "It denies a catch, and so makes one think of it."],
    ["(ohne risiko|risikofrei|geld-zurück*)", "It denies a risk, and so makes one think of it."],
    ["(gutschein*|rabattcode)", "An offer makes the invitation an advert."],
    ["(melde dich|melden sie sich) (jetzt|gleich|hier|noch heute)", "It sends a stranger to a form."],
    [
      "(unser|mein)(em|en|e)? ~ (webinar|newsletter|masterclass|programm|coaching)",
      "It recruits an audience.",
    ],
  ],
  urgency: [
    ["nur (noch )?(heute|bis|wenige|kurze zeit|für kurze zeit)", "Pressure has no place between strangers."],
    ["(letzte|einmalige) (chance|gelegenheit|möglichkeit)", "Pressure has no place between strangers."],
    [
      "jetzt (handeln|zugreifen|sichern|anmelden|buchen|zuschlagen)",
      "Pressure has no place between strangers.",
    ],
    ["nicht (verpassen|entgehen lassen)", "It speaks of a loss to make somebody act."],
    ["(nur )?noch (wenige|_) (plätze|termine) (frei|verfügbar|übrig)", "Scarcity is a trick of sellers."],
    [
      "(anmeldung|aktion|angebot) (endet|schließt|läuft)",
      "A deadline presses somebody who owes you nothing.",
    ],
    ["nur noch ~ (plätze|termine|tage)", "Scarcity is a trick of sellers."],
    ["(begrenzte|limitierte) (plätze|zeit|anzahl)", "Scarcity is a trick of sellers."],
    ["(so schnell wie möglich|schnellstmöglich|asap)", "It presses somebody who owes you nothing."],
    ["solange der vorrat reicht", "Scarcity is a trick of sellers."],
  ],
  "false-familiarity": [
    [
      "(werdegang|profil|lebenslauf|laufbahn|karriere) (ist|klingt|liest sich) ~ (beeindruckend|spannend|toll|inspirierend|großartig)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(ich )?hoffe,? (es geht|dir geht|ihnen geht|euch geht) ~ gut",
      "It asks after somebody you don't know yet.",
    ],
    ["(ich )?hoffe,? (diese|meine) ~ (erreicht|trifft|findet)", "Everybody has read it in mass mail."],
    ["lange nicht(s)? (gesehen|gehört|gesprochen)", "It plays an acquaintance."],
    ["(mein freund|lieber freund|liebe freundin)", "A stranger is no friend yet."],
    ["wie (besprochen|versprochen|vereinbart)", "Said to a stranger it claims a talk that never was."],
    [
      "auf (ihr|dein|ihrem|deinem) (spannendes |interessantes )?profil (gestoßen|aufmerksam|gelandet)",
      "It says that a search was run, not why it matters.",
    ],
    [
      "(ihr|dein) (spannendes|beeindruckendes|tolles|interessantes|inspirierendes) profil",
      "Praise of a profile sounds copied.",
    ],
    [
      "profil (hat|spricht) mich ~ (angesprochen|beeindruckt|begeistert|an|neugierig)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(beeindruckt|begeistert|inspiriert) von (ihrem|deinem|ihrer|deiner) (profil|werdegang|erfahrung|karriere|laufbahn)",
      "Praise of a profile sounds copied.",
    ],
    ["(viel|vieles|so viel|einiges) gemeinsam", "It claims a kinship and doesn't say which."],
    ["sehr geehrte (damen|herren)", "It shows that the name was not known."],
    ["(auf )?einer wellenlänge", "It claims a kinship nobody has tested."],
  ],
  "stock-phrase": [
    ["(in|zu) (ihr|ihrem|dein|deinem) ~ netzwerk", "It asks for your gain and names none of theirs."],
    [
      "((ich )?(möchte|würde) ((ich|sie|dich|gerne|gern) )?((sie|dich|gerne|gern) )?((gerne|gern) )?)?(zu |in )?(meinem|meinen|mein) ~ (netzwerk|kontakten) ~ (hinzufügen|aufnehmen)",
      "LinkedIn's old standard text: it tells the reader you wrote nothing.",
    ],
    [
      "(meinem|mein) ~ netzwerk (auf linkedin )?(hinzuzufügen|aufzunehmen|erweitern|ausbauen)",
      "A standard text tells the reader you wrote nothing.",
    ],
    ["(teil|mitglied) meines ~ netzwerks", "A standard text tells the reader you wrote nothing."],
    ["netzwerk (zu )?(erweitern|vergrößern|auszubauen|ausbauen)", "It names your gain and none of theirs."],
    ["(gleichgesinnte|gleichgesinnten)", "It is said to everybody, so it says nothing."],
    [
      "(gegenseitiger|beiderseitiger|gegenseitigem|beiderseitigem) (nutzen|vorteil)",
      "It promises a benefit and doesn't say which.",
    ],
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
