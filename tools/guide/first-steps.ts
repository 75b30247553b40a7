import { inventArchive } from "../../src/core/archive/testing/archive.ts";
import type { GuideStage } from "./stage.ts";
import type { Part } from "./text.ts";

const DAY = 24 * 60 * 60 * 1_000;
/** Old enough that nothing of it counts for this week's pace. */
const ARCHIVE_AGE = 20 * DAY;

const titled = ({ page }: GuideStage, name: string) =>
  page.getByRole("heading", { level: 1, name }).waitFor();
const press = ({ page }: GuideStage, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

/** The tab that opens on install, to the first yes. */
export const FIRST_STEPS: readonly Part<GuideStage>[] = [
  {
    title: "Install it",
    words: [
      "Build it (`npm ci && npm run build`), open `chrome://extensions`, switch developer mode on, press “Load unpacked” and choose the folder `dist`. A tab opens and takes you to a first invitation in about two minutes. You can leave it and come back.",
      "Read what it says of LinkedIn's rules before you begin.",
    ],
    pictures: [{ name: "welcome", shows: "The first steps: what Politely does, and LinkedIn's rules" }],
    async play(stage) {
      await stage.page.bringToFront();
      await titled(stage, "Invite with care");
      await stage.keep("welcome", stage.page);
    },
  },
  {
    title: "Agree on a pace",
    words: [
      "LinkedIn tells nobody how many invitations are too many. Politely begins with 5 a day, climbs slowly, and goes slower when few accept. Choose your kind of account, change what you like, and press “Use this pace”.",
    ],
    pictures: [{ name: "pace", shows: "The pace, each number with its reason" }],
    async play(stage) {
      await press(stage, "Begin");
      await titled(stage, "A pace your account can carry");
      await stage.keep("pace", stage.page);
      await press(stage, "Use this pace");
    },
  },
  {
    title: "Bring in whom you know",
    words: [
      "LinkedIn gives every member a copy of their data: Settings & Privacy, Data privacy, “Get a copy of your data”, Connections and Invitations. Choose the zip it sends you. Nobody you know or have invited is then invited again, and your figures begin with your past. You see what was read before anything is kept, and the file goes nowhere.",
      "Without the archive press “Later”; it has its place under Archive.",
    ],
    pictures: [{ name: "archive", shows: "What was read in LinkedIn's archive, before it is kept" }],
    async play(stage) {
      await titled(stage, "Whom you know already");
      const today = new Date(stage.tour.clock.now() - ARCHIVE_AGE).toLocaleDateString("sv-SE");
      const { zip } = inventArchive({ connections: 600, invitations: 240, seed: 11, today });
      await stage.page
        .getByLabel("The zip, or its two CSV files")
        .setInputFiles({ name: "archive.zip", mimeType: "application/zip", buffer: Buffer.from(zip) });
      const yes = stage.page.getByRole("button", { name: "Yes, bring it in" });
      await yes.waitFor({ timeout: 60_000 });
      await stage.keep("archive", stage.page);
      await yes.click();
      await press(stage, "Go on");
    },
  },
  {
    title: "Write your first words",
    words: [
      "Begin with the words nearest to how you know these people and fill in what is yours. Names are filled in for each person. Say why you want to connect and what is in it for them; never sell in an invitation.",
    ],
    pictures: [{ name: "words", shows: "Words to begin with, the hole filled in, and how they read" }],
    async play(stage) {
      await titled(stage, "Your first words");
      await press(stage, /^Met at an event/);
      await stage.page.getByLabel("In place of “event”").fill("the Nordic Trial Days");
      await stage.keep("words", stage.page);
      await press(stage, "Keep these words");
    },
  },
  {
    title: "Say your first yes",
    words: [
      "Paste the address of somebody's profile. You see exactly what they would get. It goes to nobody unless you approve it, and a changed word needs a new yes.",
    ],
    pictures: [{ name: "first-yes", shows: "One person, the exact note, and the button Approve" }],
    async play(stage) {
      await titled(stage, "A first person");
      await stage.page
        .getByLabel("Address of their profile")
        .fill("https://www.linkedin.com/in/noor-example/");
      await stage.page.getByLabel("Their name").fill("Noor Example");
      await press(stage, "See their note");
      await titled(stage, "This is what they would get");
      await stage.page.locator("blockquote.note").waitFor();
      await stage.keep("first-yes", stage.page);
    },
  },
];
