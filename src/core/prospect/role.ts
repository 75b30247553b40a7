/** Where a headline goes on to the employer, a slogan or a second role. */
const ENDS = /\s+(?:at|bei|chez|en|em|na|w|hos|@)\s+|\s*[|•·,;/–—@()]\s*|\s+-\s+/iu;
/** Rank, which would part those with the same trade. */
const RANK =
  /^(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|head of|chief|vice president|vp|director of|director|interim|deputy|associate|assistant)\s+(?=\S)/iu;
const LONGEST = 60;

/**
 * What somebody does, from the start of their headline, so that people of one trade come together: “Senior
 * Data Analyst at Sample Works | Speaker” is “data analyst”. Null: nothing is said. A guess, for grouping alone.
 */
export function roleOf(headline: string): string | null {
  let role = (headline.trim().split(ENDS)[0] ?? "").trim().toLowerCase();
  for (let next = role.replace(RANK, ""); next !== role; next = role.replace(RANK, "")) role = next;
  role = role.replace(/\s+/g, " ").slice(0, LONGEST).trim();
  return role === "" ? null : role;
}
