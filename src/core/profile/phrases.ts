import type { JudgedLanguage } from "../advice/languages/lists.ts";

/**
 * Short lists of our own, in the notation of the advice's wordings. `seeking`: a headline that says what somebody
 * looks for. `claims`: a note speaks of its sender; `claimsAtStart` do so only at the start of a clause, because the
 * same word elsewhere is another's ("su trabajo").
 */
interface ProfilePhrases {
  readonly seeking: readonly string[];
  readonly claims: readonly string[];
  readonly claimsAtStart: readonly string[];
}

const TITLE = "(job|role|opportunit*|position|challenge*|employment)";

export const PHRASES: Readonly<Record<JudgedLanguage, ProfilePhrases>> = {
  en: {
    seeking: [
      "open to (work|opportunities|new opportunities|new roles|new challenges)",
      `(actively )?(looking|searching) for (a |my |an )?(next |new |exciting )?${TITLE}`,
      `(actively )?seeking (a |my |an )?(next |new |exciting )?${TITLE}`,
      "job-seeker",
      "in career transition",
      "available (immediately|now|for work)",
    ],
    claims: [
      "i (also )?(lead|run|teach|research|manage|head|coordinate|build|design|develop|study|studied|founded|co-founded|started|organise|organize|advise|treat)",
      "i (also )?work (on|at|in|as|with|for)",
      "(i'm|i am) (also )?(a|an|the|in)",
      "(i've|i have) (run|led|built|taught|worked|managed|studied|founded|started)",
      "we both",
      "both of us",
      "(as )?(a )?fellow",
      "as (a|an)( former)?",
      "my (team|work|research|company|practice|lab)",
    ],
    claimsAtStart: [],
  },
  de: {
    seeking: [
      "offen für (neue )?(herausforderung|aufgabe|möglichkeit|stelle|chance)*",
      "auf der suche nach ~ (herausforderung|stelle|job|aufgabe|position)*",
      "(auf jobsuche|arbeitssuchend|arbeitsuchend|stellensuchend)",
      "suche (eine |einen )?(neue |neuen )?(herausforderung|stelle|job|aufgabe)*",
    ],
    claims: [
      "(auch )?ich (auch )?(leite|führe|arbeite|forsche|unterrichte|baue|entwickle|studiere|betreue|organisiere|bin)",
      "wir (sind |arbeiten |leiten |kommen )?beide",
      "mein(e|em|en|er)? (team|arbeit|forschung|firma|unternehmen|praxis|labor)",
    ],
    claimsAtStart: [],
  },
  fr: {
    seeking: [
      "(en )?recherche (active )?(d'un|d'une|d'|de) ~ (emploi|poste|opportunité|travail)*",
      "à la recherche ~ (emploi|poste|opportunité|travail)*",
      "à l'écoute (du marché|d'opportunités|de nouvelles opportunités)",
      "en transition professionnelle",
    ],
    claims: [
      "je (dirige|gère|travaille|enseigne|mène|étudie|conçois|développe|pilote|suis|coordonne)",
      "(tous|toutes) (les )?deux",
      "(mon (équipe|travail|entreprise|laboratoire)|ma (recherche|société))",
    ],
    claimsAtStart: [],
  },
  es: {
    seeking: [
      "en (búsqueda|busca) ~ (empleo|trabajo|oportunidad|reto)*",
      "buscando ~ (empleo|trabajo|oportunidad|reto)*",
      "abiert(o|a) a (nuevas )?(oportunidades|propuestas)",
    ],
    claims: [
      "yo (también )?(dirijo|trabajo|enseño|investigo|gestiono|coordino|soy)",
      "los dos",
      "(ambos|ambas)",
      "mi (equipo|trabajo|empresa|investigación)",
    ],
    claimsAtStart: [
      "(también )?(dirijo|enseño|investigo|gestiono|coordino|soy)",
      "trabajo (en|con|como|para)",
    ],
  },
  pt: {
    seeking: [
      "em busca ~ (oportunidade|emprego|recolocação|desafio)*",
      "(buscando|procurando|à procura) ~ (oportunidade|emprego|recolocação|desafio)*",
      "(aberto|aberta) a (novas )?oportunidades",
      "disponível para ~ (trabalho|oportunidade)*",
    ],
    claims: [
      "eu (também )?(lidero|trabalho|ensino|pesquiso|coordeno|gerencio|sou)",
      "(nós dois|nós duas|ambos|ambas)",
      "(minha (equipe|equipa|empresa|pesquisa)|meu (trabalho|laboratório))",
    ],
    claimsAtStart: [
      "(também )?(lidero|ensino|pesquiso|coordeno|gerencio|sou)",
      "trabalho (em|na|no|com|como|para)",
    ],
  },
};
