import type { LocalDay } from "../../shared/time.ts";
import { addDays } from "../../shared/wall-clock.ts";
import { writtenDay, writtenTime, zipOf } from "./archive.ts";

const MET = "Hi {first}, we met at the trial day.";
const address = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

/**
 * Few enough to count by hand. Of three invitations with the same words, 40 days old, Thea said yes after two
 * days, Nils is no connection, and two connections are called Sam Twice, whose invitation has no address.
 * Without a note went two three days ago and one today.
 */
export function handmadeArchive(today: LocalDay): Uint8Array {
  const sent = (name: string, slug: string | null, daysAgo: number, note = ""): string => {
    const words = note.replace("{first}", name.split(" ")[0] ?? "");
    const at = writtenTime(addDays(today, -daysAgo), 0);
    const to = slug === null ? "" : address(slug);
    return `Olga Owner,${name},"${at}","${words}",OUTGOING,${address("olga-owner")},${to}`;
  };
  return zipOf({
    "Connections.csv": [
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      `Thea,Yes,${address("thea-yes")},,Sample Works,Researcher,${writtenDay(addDays(today, -38))}`,
      `Sam,Twice,${address("sam-twice-a")},,,,08 Feb 2020`,
      `Sam,Twice,${address("sam-twice-b")},,,,09 Feb 2020`,
    ].join("\n"),
    "Invitations.csv": [
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
      sent("Thea Yes", "thea-yes", 40, MET),
      sent("Nils Silent", "nils-silent", 40, MET),
      sent("Sam Twice", null, 40, MET),
      sent("Uma Young", "uma-young", 3),
      sent("Vera Young", "vera-young", 3),
      sent("Walt Young", "walt-young", 0),
    ].join("\n"),
  });
}
