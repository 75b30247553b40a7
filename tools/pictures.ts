import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** `npm run pictures`: those of README and docs, from the last tour, run of the tests and gallery. */
const TO = "docs/pictures";

/** Where pictures lie, what makes them, and what they are called there and in the docs. */
const SOURCES: readonly {
  readonly from: string;
  readonly made: string;
  readonly pictures: Readonly<Record<string, string>>;
}[] = [
  {
    from: "artifacts/tour",
    made: "npm start -- --headless",
    pictures: {
      review: "review",
      "ready-for-you": "ready-for-you",
      restricted: "restricted",
      dashboard: "dashboard",
    },
  },
  {
    from: "artifacts/pictures",
    made: "npm test",
    pictures: {
      "templates-editor": "templates-editor",
      "templates-advice": "templates-advice",
      "what-works": "what-works",
    },
  },
  {
    from: "artifacts/gallery",
    made: "npx tsx tests/gallery/shoot.ts",
    pictures: {
      "page-add-columns-light": "import-mapping",
      "page-add-file-light": "import-check",
      "archive-deciding-light": "import-archive",
      "page-restrictions-first-light": "restrictions",
      "page-pending-light": "pending",
      "page-profile-light": "profile",
      "page-health-watch-light": "health",
    },
  },
];

mkdirSync(TO, { recursive: true });
for (const { from, made, pictures } of SOURCES) {
  const taken = readdirSync(from);
  for (const [name, called] of Object.entries(pictures)) {
    // The tour's are numbered.
    const file = taken.find((one) => one.replace(/^\d+-/, "") === `${name}.png`);
    if (!file) throw new Error(`There is no picture called ${name} in ${from}: run ${made} first.`);
    copyFileSync(join(from, file), join(TO, `${called}.png`));
  }
}
