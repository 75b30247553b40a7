/** What other tools and people call our fields; compared without case, spaces and marks. */
const ALIASES: Readonly<Record<string, string>> = {
  firstname: "first_name",
  first: "first_name",
  fname: "first_name",
  givenname: "first_name",
  vorname: "first_name",
  prenom: "first_name",
  nombre: "first_name",
  nome: "first_name",
  lastname: "last_name",
  last: "last_name",
  lname: "last_name",
  surname: "last_name",
  familyname: "last_name",
  nachname: "last_name",
  apellido: "last_name",
  name: "full_name",
  fullname: "full_name",
  companyname: "company",
  currentcompany: "company",
  organization: "company",
  organisation: "company",
  employer: "company",
  firma: "company",
  entreprise: "company",
  empresa: "company",
  title: "headline",
  jobtitle: "headline",
  position: "headline",
  role: "headline",
  occupation: "headline",
  city: "location",
  country: "location",
  region: "location",
  place: "location",
};

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known name that is the same but for case, spaces and marks, or that other tools call so; else null. */
export function sameName(written: string, known: readonly string[]): string | null {
  const wanted = folded(written);
  if (wanted === "") return null;
  const same = known.find((name) => folded(name) === wanted);
  if (same !== undefined) return same;
  const alias = Object.hasOwn(ALIASES, wanted) ? ALIASES[wanted] : undefined;
  return alias !== undefined && known.includes(alias) ? alias : null;
}

/** The known name most likely meant by `written`; null when none is near. */
export function nearestName(written: string, known: readonly string[]): string | null {
  const same = sameName(written, known);
  const wanted = folded(written).slice(0, 60);
  if (same !== null || wanted === "") return same;
  const ranked = known
    .map((name) => ({ name, edits: distance(wanted, folded(name)) }))
    .toSorted((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : null;
}
