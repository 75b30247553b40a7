import { invent, type Member, type MemberSketch } from "./site/member.ts";
import { createSite, type Site, type SiteSetup } from "./site/site.ts";
import { basicAccount, premiumAccount } from "./site/state.ts";

/** Who is signed in unless a test says otherwise. */
export const OWN_SLUG = "pia-beispiel";
/** A second account, on Premium, for "another member signs in". */
export const OTHER_SLUG = "otto-zweitkonto";

type Rest = Omit<MemberSketch, "slug" | "name" | "headline" | "company" | "location">;

function row(
  slug: string,
  name: string,
  headline: string,
  company: string,
  location: string,
  rest: Rest = {},
): MemberSketch {
  return { slug, name, headline, company, location, ...rest };
}

/** One difficulty each. */
const DIFFICULT: readonly MemberSketch[] = [
  row("noor-example", "Noor Example", "Head of Trials at Sample Works", "Sample Works", "Lund, Sweden", {
    traits: { hiddenFirstTwin: true },
  }),
  // Someone else of the same name, who stands first among the suggestions beside the one above.
  row("noor-example-9", "Noor Example", "Ceramics and glazes", "Example Kilns", "Lund, Sweden", {
    degree: "3rd+",
  }),
  // The slug is the beginning of the one above.
  row("noor", "Noor Sample", "Clinical research lead at Example Labs", "Example Labs", "Uppsala, Sweden"),
  row("ivo-sample", "Ivo Sample", "Trial manager at Nordbeispiel", "Nordbeispiel", "Aarhus, Denmark", {
    placement: "in-more",
  }),
  row("mia-mutual", "Mia Mutual", "Community lead at Sample Works", "Sample Works", "Lund, Sweden", {
    degree: "1st",
    connectedDaysAgo: 3,
  }),
  row("aino-follow", "Aino Follow-Example", "Keynote speaker and author", "Example Press", "Espoo, Finland", {
    placement: "follow-only",
    degree: "3rd+",
  }),
  row("lars-incoming", "Lars Incoming", "Study coordinator", "Nordbeispiel", "Bergen, Norway", {
    placement: "incoming",
  }),
  row("sam-same-a", "Sam Example", "Biostatistician at Sample Stats", "Sample Stats", "Malmö, Sweden"),
  row("sam-same-b", "Sam Example", "Violin maker", "Example Strings", "Turku, Finland", { degree: "3rd+" }),
  row(
    "wolfeschlegel-beispielhausen",
    "Maximiliane-Theodora Wolfeschlegelsteinhausen von und zu Beispielhausen-Musterberg",
    "Director of Regulatory Affairs, Quality, Pharmacovigilance and Clinical Operations for the Nordics",
    "Beispielhausen & Musterberg Arzneimittelforschung GmbH & Co. KGaA",
    "Rothenburg ob der Tauber, Bavaria, Germany",
    { traits: { pronouns: "She/Her" } },
  ),
  row("zoë-åström-exemple", "Zoë Åström-Exemplé", "Directrice des essais", "Exemplé Santé", "Liège, Belgium"),
  row("siobhan-osample", "Siobhán O’Sample", "Head of patient recruitment", "Sample Care", "Cork, Ireland"),
  row("dangelo-muster", "Renzo D'Angelo Muster", "Site manager", "Muster Clinics", "Lugano, Switzerland", {
    traits: { connectElement: "button" },
  }),
  row("layla-mithal", "ليلى مثال", "مديرة الدراسات السريرية", "Sample Works", "Amman, Jordan"),
  row("kit-emoji", "Kit Sample 🌱", "Growth 🚀 at Example Farms", "Example Farms", "Utrecht, Netherlands"),
  row("rei-rei", "例 玲", "臨床開発リーダー", "Sample Works Japan", "Tokyo, Japan"),
  row("mono", "Mono", "Artist", "Mono", "Vilnius, Lithuania", { degree: "3rd+" }),
  row(
    "dr-ida-beispiel",
    "Dr. Ida Beispiel, PhD",
    "Principal investigator",
    "Beispiel Hospital",
    "Oslo, Norway",
    {
      traits: { nameHeading: "h1", stickyDuplicate: false, countInOneParagraph: true },
    },
  ),
  row("emil-email", "Emil Email-Muster", "Private person", "Muster", "Kiel, Germany", {
    emailAsked: "connect",
  }),
  row("elsa-email-later", "Elsa Email-Sample", "Private person, too", "Sample", "Kiel, Germany", {
    emailAsked: "send",
  }),
  row("dora-direct", "Dora Direct-Example", "Nurse educator", "Example Care", "Odense, Denmark", {
    directSend: true,
  }),
  row("gone-person", "Gone Person", "Was here", "Nowhere", "Nowhere", { gone: true }),
  row("renamed-now", "Rena Renamed", "Trial nurse", "Sample Care", "Gothenburg, Sweden", {
    formerSlugs: ["renamed-before"],
  }),
  row(
    "cap-captcha",
    "Cap Tcha-Example",
    "Security engineer, captcha skeptic",
    "Example Safe",
    "Tallinn, Estonia",
    {
      about:
        "I research captcha fatigue. You’ve reached the weekly invitation limit? Your account has been restricted? I wrote the book on Checkpoint.",
    },
  ),
];

/** People to fill segments, lists and searches with. */
const OTHERS: readonly MemberSketch[] = [
  row(
    "bo-muster",
    "Bo Muster",
    "Clinical trial lead at Muster Clinics",
    "Muster Clinics",
    "Stockholm, Sweden",
  ),
  row("freja-beispiel", "Freja Beispiel", "Clinical operations lead", "Nordbeispiel", "Copenhagen, Denmark"),
  row("tuva-sample", "Tuva Sample", "Trial start-up lead at Fjordsample", "Fjordsample", "Oslo, Norway"),
  row("hugo-example", "Hugo Example", "Clinical data manager", "Example Labs", "Lund, Sweden"),
  row("saga-muster", "Saga Muster", "Decentralised trials", "Sample Works", "Västerås, Sweden"),
  row("elif-ornek", "Elif Örnek", "Clinical trial lead", "Örnek Pharma", "Izmir, Türkiye", {
    placement: "in-more",
  }),
  row("mateo-ejemplo", "Mateo Ejemplo", "Investigador clínico", "Hospital Ejemplo", "Bilbao, Spain"),
  row("joana-amostra", "Joana Amostra", "Coordenadora de estudos", "Clínica Amostra", "Porto, Portugal"),
  row("giulia-esempio", "Giulia Esempio", "Clinical research associate", "Esempio Ricerca", "Trieste, Italy"),
  row("kwame-sample", "Kwame Sample", "Epidemiologist", "Sample Stats", "Accra, Ghana"),
  row("priya-namuna", "Priya Namuna", "Medical writer", "Namuna Words", "Pune, India", { degree: "3rd+" }),
  row("jun-example", "Jun Example", "Imaging lead at Example Labs", "Example Labs", "Busan, South Korea"),
  row("ola-przyklad", "Ola Przykład", "Kierowniczka badań", "Przykład Med", "Gdańsk, Poland"),
  row("nils-muster", "Nils Muster", "Community manager", "Muster Clinics", "Bern, Switzerland", {
    degree: "1st",
    connectedDaysAgo: 12,
  }),
  row("ada-sample", "Ada Sample", "Founder of Sample Talent", "Sample Talent", "Leeds, United Kingdom", {
    degree: "1st",
    connectedDaysAgo: 45,
  }),
];

const ACCOUNT_HOLDERS: readonly MemberSketch[] = [
  row(OWN_SLUG, "Pia Beispiel", "Partnerships at Muster Clinics", "Muster Clinics", "Oslo, Norway", {
    about:
      "I look after the hospitals that run clinical trials with us. Before that I was a study nurse in Lund, and I still like talking about what makes a trial bearable for those who take part in it.",
    dress: {
      experience: [
        ["Partnerships", "Muster Clinics · Full-time", "Jan 2022 - Present · 4 yrs 11 mos", "Oslo, Norway"],
        ["Study nurse", "Sample Works · Full-time", "Aug 2016 - Dec 2021 · 5 yrs 5 mos", "Lund, Sweden"],
      ],
      education: [["Sample University", "Bachelor, Nursing", "2013 - 2016"]],
    },
  }),
  row(OTHER_SLUG, "Otto Zweitkonto", "Talent partner at Sample Talent", "Sample Talent", "Graz, Austria"),
];

/** About forty invented people. Ids follow the order: new ones go to the end of `OTHERS`. */
export const PEOPLE: readonly Member[] = [...ACCOUNT_HOLDERS, ...DIFFICULT, ...OTHERS].map((sketch, index) =>
  invent(index + 1, sketch),
);

/** A site with everyone on it; `setup` changes what a test cares about. */
export function peopledSite(setup: Partial<SiteSetup> & Pick<SiteSetup, "clock">): Site {
  return createSite({
    members: PEOPLE,
    accounts: [basicAccount(OWN_SLUG), premiumAccount(OTHER_SLUG)],
    ...setup,
  });
}

/** As many more people as a long run needs, all easy to invite: `crowd-1-sample`, `crowd-2-sample`, … */
export function crowd(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return invent(1_000 + number, {
      slug: `crowd-${number}-sample`,
      name: `Crowd${number} Sample`,
      headline: `Trial coordinator ${number}`,
    });
  });
}

/** Invitations that left before anybody counted: the last of them `every` ms ago, the others as far apart. */
export function sentBefore(site: Site, slugs: readonly string[], every: number): void {
  site.moveTime(-every * slugs.length);
  for (const slug of slugs) {
    site.send({ slug, note: null, via: "profile", email: null });
    site.moveTime(every);
  }
}
