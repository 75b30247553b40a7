import type { KnownTool } from "./tools.ts";

/** Contact data, customer lists and address books, the narrower signs first. */
export const CONTACT_TOOLS: readonly KnownTool[] = [
  {
    name: "Kaspr",
    grade: "recalled",
    signs: [
      ["linkedin", "starry email"],
      ["linkedin url", "starry email"],
      ["linkedin id", "b2b email"],
    ],
    columns: {
      address: ["linkedin", "linkedin url"],
      headline: ["job title", "title"],
      ignored: ["company linkedin", "company linkedin url", "linkedin id"],
    },
    trap: "The company's LinkedIn page may stand beside the person's.",
  },
  {
    name: "Lusha",
    grade: "recalled",
    signs: [
      ["linkedin url", "company linkedin url", "seniority"],
      ["linkedin url", "company linkedin", "work email"],
    ],
    columns: {
      address: ["linkedin url"],
      headline: ["job title"],
      ignored: ["company linkedin url", "company linkedin", "company description", "company logo url"],
    },
    trap: "Company columns (LinkedIn URL, city, country) repeat those of the person.",
  },
  {
    name: "Clay",
    grade: "recalled",
    signs: [
      ["linkedin profile", "company domain", "job title"],
      ["linkedin profile", "company table data"],
    ],
    columns: {
      address: ["linkedin profile"],
      headline: ["job title"],
      ignored: ["company table data", "find people", "company linkedin url", "enrich person"],
    },
    trap: "Enrichment columns hold words such as “Response” and no texts for notes.",
  },
  {
    name: "HubSpot",
    grade: "recalled",
    signs: [
      ["record id", "first name", "lifecycle stage"],
      ["record id", "contact owner"],
      ["record id contact"],
    ],
    columns: {
      address: ["linkedin url", "linkedin bio", "linkedin profile", "linkedin"],
      headline: ["job title"],
      company: ["company name", "associated company"],
      ignored: [
        "record id",
        "record id contact",
        "linkedin connections",
        "linkedin company page",
        "create date",
      ],
    },
    trap: "“Lead Status: Connected” means reached by telephone, “LinkedIn Connections” is a number, “LinkedIn Company Page” the company's.",
  },
  {
    name: "Salesforce",
    grade: "recalled",
    signs: [
      ["company account", "lead status"],
      ["lead owner", "lead status"],
      ["lead source", "company account"],
    ],
    columns: {
      company: ["company account", "company"],
      headline: ["title"],
      ignored: ["lead owner", "lead id", "created date"],
    },
    trap: "“Lead Status” speaks of the sale, not of LinkedIn.",
  },
  {
    name: "Pipedrive",
    grade: "seen",
    signs: [
      ["person name", "person organization"],
      ["person name", "person id"],
    ],
    columns: {
      address: [
        "person linkedin",
        "person linkedin url",
        "person linkedin page",
        "person linkedin profil",
        "person linkedin profil url",
      ],
      first: ["person first name"],
      last: ["person last name"],
      full: ["person name"],
      company: ["person organization"],
      headline: ["person job title", "person role"],
      ignored: ["person id", "person linkedin company", "organization linkedin", "person owner"],
    },
    trap: "“Organization - LinkedIn” is the company's; “Person - Owner” is a colleague's name.",
  },
  {
    name: "Google Contacts",
    grade: "seen",
    signs: [
      ["given name", "organization 1 name"],
      ["first name", "organization name", "website 1 value"],
      ["website 1 value"],
    ],
    columns: {
      address: ["website 1 value", "website 2 value", "website 3 value"],
      first: ["given name", "first name"],
      last: ["family name", "last name"],
      full: ["name"],
      company: ["organization 1 name", "organization name"],
      headline: ["organization 1 title", "organization title"],
      ignored: ["photo", "group membership", "labels", "file as", "website 1 label", "website 1 type"],
    },
    trap: "Several websites stand in one cell, parted by “ ::: ”; the LinkedIn one may be any of them.",
  },
];
