import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["(garanti|garantie|garantis|garanties|garantissons)", "promises-success"],
    ["révolutionn*", "large-promise"],
    ["(leader|n°?-1) (du|sur le|de son|sur son) (marché|secteur)", "self-praise"],
    ["(de pointe|dernier cri|nouvelle génération)", "sales-talk"],
    [
      "(solution|solutions) (innovante|innovantes|clé|sur mesure|unique|complète|performante)*",
      "about-your-goods",
    ],
    [
      "(notre|nos|ma|mes) (solution|solutions|plateforme|produit|produits|logiciel|outil|outils|service|services|agence|offre|offres)",
      "about-your-goods",
    ],
    [
      "(nous aidons|j'aide|on aide) ~ (entreprises|entrepreneurs|équipes|dirigeants|pme|indépendants|startups|coachs|clients|sociétés|marques)",
      "about-your-goods",
    ],
    [
      "(nous accompagnons|j'accompagne|on accompagne) ~ (entreprises|entrepreneurs|équipes|dirigeants|pme|indépendants|startups|clients|marques)",
      "about-your-goods",
    ],
    ["(booster|boostez|boostons|boost)", "unasked-gain"],
    [
      "(augmenter|doubler|tripler|développer|optimiser|accroître) (votre|vos|ton|tes) (chiffre d'affaires|ca|ventes|revenus|résultats|conversions|visibilité|productivité|activité)",
      "unasked-gain",
    ],
    ["(plus de|davantage de|nouveaux) (clients|prospects|ventes|leads|contrats)", "unasked-gain"],
    ["(générer|générez|génération) (plus )?(de |des )?(leads|prospects)", "sells-customers"],
    ["(gagner|gagnez|économiser|économisez) (du temps|de l'argent|des heures)", "unasked-savings"],
    ["(réduire|réduisez) (vos|tes) (coûts|dépenses|frais)", "unasked-savings"],
    ["(niveau supérieur|passer à la vitesse supérieure|prochain niveau)", "not-enough"],
    ["(libérer|exploiter|révéler) (tout )?(votre|ton|le) (plein )?potentiel", "not-enough"],
    ["(méthode|stratégie|système|formule) (éprouvée?|qui a fait ses preuves|infaillible|unique)", "unproven"],
    ["(valeur ajoutée|forte valeur)", "vague-gain"],
    ["synergie*", "sales-talk"],
    ["gagnant-gagnant", "vague-gain"],
    ["(clé en main|clés en main)", "on-sale"],
    ["(incontournable|inégalé|inégalée|exceptionnelle opportunité)", "self-praise"],
    ["game-changer", "early-praise"],
  ],
  meeting: [
    ["(cale|fixe|prend|organise) un (appel|call|point|rendez-vous|rdv|échange)", "asks-for-appointment"],
    ["(petit|bref|rapide|court) (appel|call|échange|point|zoom|rendez-vous|entretien)", "asks-for-time"],
    ["(appel|échange|call) (rapide|téléphonique|découverte|de découverte|de _ minutes)", "asks-for-time"],
    [
      "(fixer|prendre|planifier|convenir d'|caler|programmer|réserver)-(un|d'un|une)?-(rendez-vous|rdv|appel|call|créneau|visio|démo|réunion|échange)",
      "asks-for-appointment",
    ],
    ["(10|15|20|30|dix|quinze|vingt|trente)-(min|minutes|mn)", "asks-for-time"],
    [
      "(auriez-vous|avez-vous|aurais-tu|as-tu) ~ (minutes|temps|disponibilités?|créneaux?|moment)",
      "asks-for-time",
    ],
    ["(êtes-vous|seriez-vous|es-tu|serais-tu) (disponible|dispo|libre|disponibles)", "asks-for-appointment"],
    ["(quand|quel jour) pourrions-nous", "asks-for-appointment"],
    ["nous appeler", "asks-for-time"],
    ["(vos|tes) (disponibilités|dispos)", "asks-for-appointment"],
    ["(mon|votre|ton) (agenda|calendrier)", "takes-yes-for-granted"],
    ["calendly", "takes-yes-for-granted"],
    ["(autour d'un|prendre un|boire un) (petit )?café", "asks-for-time"],
    ["café (virtuel|visio)", "asks-for-time"],
    ["(démo|démonstration|présentation) (de|rapide|gratuite|personnalisée)", "announces-sales-talk"],
    ["(vous|te) (faire une démo|présenter (notre|nos|ma|mes|mon))", "announces-sales-talk"],
  ],
  offer: [
    ["gratuit*", "gift-is-bait"],
    ["(offert|offerte|offerts|offertes)", "gift-is-bait"],
    [
      "(offre|offres) (spéciale|exclusive|limitée|promotionnelle|de lancement|exceptionnelle)*",
      "offer-is-advert",
    ],
    ["(remise|promo|promotion|réduction|rabais) ~ (de|sur|code|exclusive|spéciale)", "offer-is-advert"],
    ["code promo", "offer-is-advert"],
    ["sans engagement", "denies-catch"],
    ["(sans risque|satisfait ou remboursé)", "denies-catch"],
    ["(inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi)", "sends-to-form"],
    [
      "(mon|notre) ~ (webinaire|newsletter|masterclass|programme|formation|coaching|atelier)",
      "recruits-audience",
    ],
    ["essai (gratuit|offert)", "gift-is-bait"],
  ],
  urgency: [
    ["(durée|temps) limitée?", "pressure"],
    ["(dernière chance|derniers jours|dernières places|dernier jour)", "pressure"],
    ["(ne manquez pas|ne ratez pas|ne rate pas|ne manque pas|à ne pas manquer)", "fear-of-loss"],
    ["(profitez-en|profitez|profites-en) ~ (maintenant|vite|vite|aujourd'hui)", "pressure"],
    ["(avant qu'il ne soit trop tard|avant la fin)", "fear-of-loss"],
    ["(places|nombre de places) (sont )?(limitées|limité|comptées)", "scarcity"],
    ["(plus que|il reste|reste que|reste) (quelques|_) (places|jours)", "scarcity"],
    ["(inscriptions|inscription|l'offre) (ferment|ferme|se termine|se terminent|expire)", "pressure"],
    ["(dès maintenant|au plus vite|le plus vite possible|asap|urgent)", "pressure"],
  ],
  "false-familiarity": [
    [
      "(parcours|profil|expérience) est ~ (impressionnant|remarquable|inspirant|impressionnante)",
      "copied-praise",
    ],
    ["(j'espère|en espérant) que (vous allez|tu vas|tout va) ~ bien", "asks-after-stranger"],
    ["(j'espère|en espérant) que ce (message|mot|mail) ~ trouve", "mass-mail"],
    ["(ça fait|cela fait) (longtemps|un bail)", "plays-acquaintance"],
    ["(cher ami|chère amie|mon ami)", "plays-acquaintance"],
    ["comme (convenu|promis|discuté|évoqué)", "claims-talk"],
    ["(tombé|tombée|arrivé|arrivée) ~ (sur votre|sur ton) profil", "tells-of-search"],
    [
      "(votre|ton) profil (m'a|est) ~ (interpellé|impressionnant|intéressant|attiré|marqué|plu|inspirant|impressionné)",
      "copied-praise",
    ],
    ["(votre|ton) (beau|super|impressionnant|magnifique|brillant) (parcours|profil)", "copied-praise"],
    [
      "(impressionné|impressionnée|inspiré|inspirée|admiratif|admirative) (par|de) (votre|ton) (profil|parcours|carrière|expérience)",
      "copied-praise",
    ],
    ["(beaucoup|plein|énormément) (de choses |de points )?en commun", "claims-kinship"],
    ["(madame, monsieur|chers professionnels)", "name-unknown"],
  ],
  "stock-phrase": [
    ["m'ajouter (à|dans) (votre|ton) ~ réseau", "your-gain-alone"],
    [
      "((je souhaite|je souhaiterais|j'aimerais|je voudrais) )?(vous|t')-ajouter à mon ~ réseau( professionnel)?( sur linkedin)?",
      "linkedin-standard-text",
    ],
    ["(rejoindre|rejoignez|intégrer|faire partie de|rejoins) mon ~ réseau", "standard-text"],
    ["(agrandir|élargir|étendre|développer|enrichir) mon ~ réseau", "your-gain-alone"],
    ["(parmi|dans) mon réseau", "standard-text"],
    ["(mutuellement bénéfique|mutuellement enrichissant|bénéfice mutuel)", "vague-gain"],
    ["(professionnels|personnes) (partageant|qui partagent) (les mêmes|mes)", "said-to-everybody"],
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
