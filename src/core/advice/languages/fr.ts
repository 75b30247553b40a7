import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    [
      "(garanti|garantie|garantis|garanties|garantissons)",
      "It promises success, which nobody can promise a stranger.",
    ],
    ["révolutionn*", "A large promise in a small note reads as an advert."],
    [
      "(leader|n°?-1) (du|sur le|de son|sur son) (marché|secteur)",
      "Praise of oneself, which a stranger has no reason to believe.",
    ],
    ["(de pointe|dernier cri|nouvelle génération)", "Adverts say it; it tells the reader nothing."],
    [
      "(solution|solutions) (innovante|innovantes|clé|sur mesure|unique|complète|performante)*",
      "It is about what you sell.",
    ],
    [
      "(notre|nos|ma|mes) (solution|solutions|plateforme|produit|produits|logiciel|outil|outils|service|services|agence|offre|offres)",
      "It is about what you sell.",
    ],
    [
      "(nous aidons|j'aide|on aide) ~ (entreprises|entrepreneurs|équipes|dirigeants|pme|indépendants|startups|coachs|clients|sociétés|marques)",
      "A sales line: it is about what you sell.",
    ],
    [
      "(nous accompagnons|j'accompagne|on accompagne) ~ (entreprises|entrepreneurs|équipes|dirigeants|pme|indépendants|startups|clients|marques)",
      "A sales line: it is about what you sell.",
    ],
    ["(booster|boostez|boostons|boost)", "It promises the reader gains nobody asked for."],
    [
      "(augmenter|doubler|tripler|développer|optimiser|accroître) (votre|vos|ton|tes) (chiffre d'affaires|ca|ventes|revenus|résultats|conversions|visibilité|productivité|activité)",
      "It sells growth nobody asked for.",
    ],
    [
      "(plus de|davantage de|nouveaux) (clients|prospects|ventes|leads|contrats)",
      "It promises the reader gains nobody asked for.",
    ],
    ["(générer|générez|génération) (plus )?(de |des )?(leads|prospects)", "It offers customers for sale."],
    [
      "(gagner|gagnez|économiser|économisez) (du temps|de l'argent|des heures)",
      "It promises savings before anybody asked.",
    ],
    ["(réduire|réduisez) (vos|tes) (coûts|dépenses|frais)", "It promises savings before anybody asked."],
    [
      "(niveau supérieur|passer à la vitesse supérieure|prochain niveau)",
      "It tells readers that what they do is not enough.",
    ],
    [
      "(libérer|exploiter|révéler) (tout )?(votre|ton|le) (plein )?potentiel",
      "It tells readers that what they do is not enough.",
    ],
    [
      "(méthode|stratégie|système|formule) (éprouvée?|qui a fait ses preuves|infaillible|unique)",
      "Proof is claimed and not shown.",
    ],
    ["(valeur ajoutée|forte valeur)", "It promises value and doesn't say which."],
    ["synergie*", "Sellers say it; it tells the reader nothing."],
    ["gagnant-gagnant", "It promises a gain and doesn't say which."],
    ["(clé en main|clés en main)", "It describes a package on sale."],
    [
      "(incontournable|inégalé|inégalée|exceptionnelle opportunité)",
      "Praise of oneself, which a stranger has no reason to believe.",
    ],
    ["game-changer", "It praises before the reader knows what for."],
  ],
  meeting: [
    [
      "(cale|fixe|prend|organise) un (appel|call|point|rendez-vous|rdv|échange)",
      "It asks for a date before they said yes.",
    ],
    [
      "(petit|bref|rapide|court) (appel|call|échange|point|zoom|rendez-vous|entretien)",
      "It asks for time before they said yes.",
    ],
    [
      "(appel|échange|call) (rapide|téléphonique|découverte|de découverte|de _ minutes)",
      "It asks for time before they said yes.",
    ],
    [
      "(fixer|prendre|planifier|convenir d'|caler|programmer|réserver)-(un|d'un|une)?-(rendez-vous|rdv|appel|call|créneau|visio|démo|réunion|échange)",
      "It asks a stranger for an appointment.",
    ],
    ["(10|15|20|30|dix|quinze|vingt|trente)-(min|minutes|mn)", "It asks for minutes before they said yes."],
    [
      "(auriez-vous|avez-vous|aurais-tu|as-tu) ~ (minutes|temps|disponibilités?|créneaux?|moment)",
      "It asks for time before they said yes.",
    ],
    [
      "(êtes-vous|seriez-vous|es-tu|serais-tu) (disponible|dispo|libre|disponibles)",
      "It asks for a date before they said yes.",
    ],
    ["(quand|quel jour) pourrions-nous", "It asks for a date before they said yes."],
    ["nous appeler", "It asks for a call before they said yes."],
    ["(vos|tes) (disponibilités|dispos)", "It asks for a date before they said yes."],
    ["(mon|votre|ton) (agenda|calendrier)", "A calendar in the first note takes the yes for granted."],
    ["calendly", "A booking tool in the first note takes the yes for granted."],
    ["(autour d'un|prendre un|boire un) (petit )?café", "It asks for an hour before they said yes."],
    ["café (virtuel|visio)", "It asks for time before they said yes."],
    ["(démo|démonstration|présentation) (de|rapide|gratuite|personnalisée)", "It announces a presentation."],
    ["(vous|te) (faire une démo|présenter (notre|nos|ma|mes|mon))", "It announces a presentation."],
  ],
  offer: [
    ["gratuit*", "A gift from a stranger reads as bait."],
    ["(offert|offerte|offerts|offertes)", "A gift from a stranger reads as bait."],
    [
      "(offre|offres) (spéciale|exclusive|limitée|promotionnelle|de lancement|exceptionnelle)*",
      "An offer makes the invitation an advert.",
    ],
    [
      "(remise|promo|promotion|réduction|rabais) ~ (de|sur|code|exclusive|spéciale)",
      "An offer makes the invitation an advert.",
    ],
    ["code promo", "An offer makes the invitation an advert."],
    ["sans engagement", "It denies a catch, and so makes one think of it."],
    ["(sans risque|satisfait ou remboursé)", "It denies a risk, and so makes one think of it."],
    ["(inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi)", "It sends a stranger to a form."],
    [
      "(mon|notre) ~ (webinaire|newsletter|masterclass|programme|formation|coaching|atelier)",
      "It recruits an audience.",
    ],
    ["essai (gratuit|offert)", "A gift from a stranger reads as bait."],
  ],
  urgency: [
    ["(durée|temps) limitée?", "Pressure has no place between strangers."],
    [
      "(dernière chance|derniers jours|dernières places|dernier jour)",
      "Pressure has no place between strangers.",
    ],
    [
      "(ne manquez pas|ne ratez pas|ne rate pas|ne manque pas|à ne pas manquer)",
      "It speaks of a loss to make somebody act.",
    ],
    [
      "(profitez-en|profitez|profites-en) ~ (maintenant|vite|vite|aujourd'hui)",
      "Pressure has no place between strangers.",
    ],
    ["(avant qu'il ne soit trop tard|avant la fin)", "It speaks of a loss to make somebody act."],
    ["(places|nombre de places) (sont )?(limitées|limité|comptées)", "Scarcity is a trick of sellers."],
    ["(plus que|il reste|reste que|reste) (quelques|_) (places|jours)", "Scarcity is a trick of sellers."],
    [
      "(inscriptions|inscription|l'offre) (ferment|ferme|se termine|se terminent|expire)",
      "A deadline presses somebody who owes you nothing.",
    ],
    [
      "(dès maintenant|au plus vite|le plus vite possible|asap|urgent)",
      "It presses somebody who owes you nothing.",
    ],
  ],
  "false-familiarity": [
    [
      "(parcours|profil|expérience) est ~ (impressionnant|remarquable|inspirant|impressionnante)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(j'espère|en espérant) que (vous allez|tu vas|tout va) ~ bien",
      "It asks after somebody you don't know yet.",
    ],
    ["(j'espère|en espérant) que ce (message|mot|mail) ~ trouve", "Everybody has read it in mass mail."],
    ["(ça fait|cela fait) (longtemps|un bail)", "It plays an acquaintance."],
    ["(cher ami|chère amie|mon ami)", "A stranger is no friend yet."],
    ["comme (convenu|promis|discuté|évoqué)", "Said to a stranger it claims a talk that never was."],
    [
      "(tombé|tombée|arrivé|arrivée) ~ (sur votre|sur ton) profil",
      "It says that a search was run, not why it matters.",
    ],
    [
      "(votre|ton) profil (m'a|est) ~ (interpellé|impressionnant|intéressant|attiré|marqué|plu|inspirant|impressionné)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(votre|ton) (beau|super|impressionnant|magnifique|brillant) (parcours|profil)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(impressionné|impressionnée|inspiré|inspirée|admiratif|admirative) (par|de) (votre|ton) (profil|parcours|carrière|expérience)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(beaucoup|plein|énormément) (de choses |de points )?en commun",
      "It claims a kinship and doesn't say which.",
    ],
    ["(madame, monsieur|chers professionnels)", "It shows that the name was not known."],
  ],
  "stock-phrase": [
    ["m'ajouter (à|dans) (votre|ton) ~ réseau", "It asks for your gain and names none of theirs."],
    [
      "((je souhaite|je souhaiterais|j'aimerais|je voudrais) )?(vous|t')-ajouter à mon ~ réseau( professionnel)?( sur linkedin)?",
      "LinkedIn's old standard text: it tells the reader you wrote nothing.",
    ],
    [
      "(rejoindre|rejoignez|intégrer|faire partie de|rejoins) mon ~ réseau",
      "A standard text tells the reader you wrote nothing.",
    ],
    ["(agrandir|élargir|étendre|développer|enrichir) mon ~ réseau", "It names your gain and none of theirs."],
    ["(parmi|dans) mon réseau", "A standard text tells the reader you wrote nothing."],
    [
      "(mutuellement bénéfique|mutuellement enrichissant|bénéfice mutuel)",
      "It promises a benefit and doesn't say which.",
    ],
    [
      "(professionnels|personnes) (partageant|qui partagent) (les mêmes|mes)",
      "It is said to everybody, so it says nothing.",
    ],
  ],
};

export const FRENCH: LanguageLists = {
  wordings: wordings(OWN),
  common: wordSet(
    "le la les un une des du de et je j'ai vous nous votre vos mon ma mes notre nos tu ton ta tes te est sont était " +
      "ai avez avons avec pour dans sur par pas que qui ce cette ces au aux en plus très aussi comme mais ou où si il " +
      "elle on se sa son leur ne me y chez lors depuis même à été suis bonjour merci d'un d'une leurs ont avons peut entre sans jusqu'à donc fait être dont j'aimerais l'ai",
  ),
  shouted: wordSet(
    "maintenant gratuit urgent nouveau vite bravo super seulement jamais toujours merci important dernier dernière " +
      "tout plus offert exclusif immédiat enfin",
  ),
  greeting: { before: "(bonjour|bonsoir|salut)", fallback: "à vous" },
  reasons: [
    "(parce que|parce qu'*|car|puisque|comme|suite à|après|depuis|lors)",
    "(votre|ton|vos|tes) ~ (article|intervention|conférence|question|réponse|livre|projet|travail|équipe|post|commentaire|poste|épisode|texte|étude|candidature|travaux)",
    "(tous les deux|toutes les deux|même|mêmes|aussi|également|ensemble|en commun)",
    "(j'ai|nous avons|on a|nous nous sommes|je vous ai|je t'ai|m'a) ~ *",
    "(merci|question|questions|recommandé|conseillé|suggéré)",
    "(je|j')-(travaille|prépare|écris|cherche|recherche|étudie|enseigne|mène|dirige|construis|déménage|arrive|commence|utilise|recrute|suis|lis)",
    "(nous|on) (cherchons|recrutons|travaillons|étions|sommes|recherche|travaille)",
  ],
  gifts: [
    "(partager|partage|échanger|échange|comparer|aider|présenter|transmettre|envoyer|envoie|retour|rendre)",
    "(volontiers|avec plaisir|ravi|ravie|heureux|heureuse)",
    "(pour|avec|à) (vous|toi)",
    "(utile|intéresser|intéresse|votre avis|ton avis|votre regard|ton regard|poste|rémunéré*|salaire)",
  ],
  asks: [
    "(pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|seriez-vous|accepteriez-vous)",
    "(je (voudrais|souhaite|souhaiterais|veux|cherche)|j'aimerais|j'ai besoin)",
  ],
  connects: ["(connect*|réseau|ajouter|contact|contacts|mise en relation)"],
  addressed: ["(vous|votre|vos|tu|te|toi|ton|ta|tes|t'*)"],
};
