/**
 * Words that stand around a name and are none, lower case and without dots. Lists, so that a language
 * is added by adding words. Common usage in each language; no source counts them.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Written before a name with or without a dot, and never a first name. */
export const TITLES = words(
  // English, and general
  "dr dra drs doctor prof professor mr mrs ms mx miss mister madam sir dame phd mba cpa md rev capt maj lt sgt msgr " +
    // German, Dutch, Danish, Norwegian, Swedish
    "herr frau fräulein hr frk dipl-ing dr-ing dipling dipl ing univ dhr mevr mevrouw mijnheer meneer " +
    // French
    "professeur professeure docteur mme mlle madame monsieur mademoiselle " +
    // Spanish, Portuguese
    "sra srta señor señora senor senora señorita doña dña ingeniero ingeniera arq abog lic licda profa engenheiro engenheira doutor doutora " +
    // Italian
    "dott dottssa prof-dr prof-ssa profssa signor signora ingegnere avvocato avv geom rag " +
    // Czech, Slovak, Polish
    "mgr inż inz mudr mvdr mddr judr phdr rndr paeddr thdr phmr " +
    // Turkish
    "sayın sayin doç yrd uzm " +
    // Indian
    "engr shri shrimati smt " +
    // Russian, Ukrainian
    "д-р доктор профессор господин госпожа г-н г-жа ктн дтн кэн дэн кмн дмн кфн " +
    // Arabic
    "دكتور دكتورة الدكتور الدكتورة مهندس المهندس أستاذ الأستاذ",
);

/** Titles only with their dot: without it they are somebody's name, or a surname. */
export const DOTTED_TITLES = words(
  "ir mag adv hon col gen sr sig eng fr pr arch med habil hab rer nat jur phil oec hc dom rabbi pd priv-doz " +
    "doc bc av op öğr gör er ar ds cand stud tekn fil mult ret fh د م",
);

/** Behind a title and with a dot they belong to it: "Dr. h. c. mult."; alone they are initials. */
export const AFTER_TITLES = words("h c e mult");

/** Titles in capitals only: "DI Noor Example", "CA Noor Example", "PD Dr. Noor Example". */
export const CAPITAL_TITLES: ReadonlySet<string> = new Set(["DI", "PD", "CA", "CS", "CMA", "RN", "ER"]);

/** What stands first where a function, a team or nobody is meant. */
export const NO_NAMES = words(
  "the team hiring opentowork ceo cto cfo coo cmo cio chro vp svp evp founder cofounder co-founder owner director president " +
    "manager recruiter recruiting recruitment hr sales marketing talent office official anonymous unknown user member private " +
    "guest admin test nobody none null undefined st saint née nee né geb abd mohd",
);

/** Words of a company's name: who has one in theirs is no person. */
export const COMPANY_WORDS = words(
  "gmbh ltd llc llp inc corp plc srl sarl spzoo limited labs group agency studio studios solutions consulting services " +
    "company foundation institute university association",
);

/**
 * Family names of China, Vietnam, Japan, Korea and Hungary that are no usual first names elsewhere:
 * who writes one first writes the family name first. Written in Latin letters nothing else tells.
 */
export const FAMILY_NAMES = words(
  "zhang wang zhao zhou huang liu yang xu zhu zheng nguyen nguyễn tran trần pham phạm hoang hoàng " +
    "sato suzuki tanaka takahashi watanabe ito yamamoto nakamura kobayashi kato choi kwon hwang " +
    "nagy kovács kovacs szabó szabo tóth toth horváth horvath varga molnár molnar németh nemeth farkas balogh",
);

/** Between two first names: two people share the profile. */
export const AND_WORDS = words("and und et och og");

/** Particles that start a surname, whatever their case. */
export const PARTICLES = words("de del della der dos das von zu la el ter");
/** Those that do so in lower case only: "Van" and "Al" are first names. */
export const LOWER_PARTICLES = words("van da di du le al bin ibn bint ten den y e");

/** Credentials that follow a name, with a comma or without. */
export const CREDENTIALS = words(
  "phd mba msc bsc md jd llm llb cpa cfa cfp pmp pe rn esq dds dvm mph ma ba bs ms mphil dphil edd psyd " +
    "frcp facs shrm-cp shrm-scp sphr phr csm cissp cisa ccna aia leed mcipd fcipd acca ca fca cma dba " +
    "jr sr ii iii iv",
);
