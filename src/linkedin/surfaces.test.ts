import { describe, expect, it } from "vitest";
import { SURFACES, surfaceAt } from "./surfaces.ts";

const LEAD = "ACwAAEXAMPLEabcdefghij";

/** Every surface with addresses as they occur; null: none of them. */
const ADDRESSES: readonly (readonly [surface: string | null, address: string])[] = [
  ["profile", "https://www.linkedin.com/in/noor-example/"],
  ["profile", "https://www.linkedin.com/in/noor-example"],
  ["profile", "https://www.linkedin.com/in/noor-example/?trk=public_profile#about"],
  ["profile", "https://www.linkedin.com/in/noor-example/de/"],
  ["profile", "https://www.linkedin.com/in/noor-example/pt-BR"],
  ["profile", "https://www.linkedin.com/in/noor-example/overlay/contact-info/"],
  ["profile", "https://www.linkedin.com/in/zo%C3%AB-%C3%A5str%C3%B6m-exempl%C3%A9/"],
  ["profile", "https://www.linkedin.com/IN/Noor-Example/"],
  ["profile", "https://www.linkedin.com/in/ACoAAEXAMPLEabcdefghij/"],
  ["profile", "https://www.linkedin.com/in/me/"],
  ["gone", "https://www.linkedin.com/404/"],
  ["gone", "https://www.linkedin.com/in/unavailable/"],
  ["gone", "https://www.linkedin.com/in/unavailable"],
  ["search", "https://www.linkedin.com/search/results/people/?keywords=a%20b&network=%5B%22S%22%5D&page=2"],
  ["search", "https://www.linkedin.com/search/results/people"],
  ["suggestions", "https://www.linkedin.com/mynetwork/grow/"],
  ["suggestions", "https://www.linkedin.com/mynetwork/grow?skipRedirect=true"],
  ["connections", "https://www.linkedin.com/mynetwork/invite-connect/connections/"],
  ["sent-invitations", "https://www.linkedin.com/mynetwork/invitation-manager/sent/"],
  ["sent-invitations", "https://www.linkedin.com/mynetwork/invitation-manager/sent/CONNECTION/"],
  ["sales-lead", `https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,aB3d`],
  ["sales-lead", `https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,aB3d?_ntb=x%3D%3D`],
  ["sales-lead", `https://www.linkedin.com/sales/lead/${LEAD}/`],
  ["sales-people", "https://www.linkedin.com/sales/search/people?query=(spellCorrectionEnabled%3Atrue)"],
  ["sales-people", "https://www.linkedin.com/sales/lists/people/700000001?sortCriteria=CREATED_TIME"],
  [null, "https://www.linkedin.com/in/noor-example/details/experience/"],
  [null, "https://www.linkedin.com/in/noor-example/recent-activity/all/"],
  [null, "https://www.linkedin.com/in/"],
  [null, "https://www.linkedin.com/search/results/companies/"],
  [null, "https://www.linkedin.com/mynetwork/invitation-manager/received/"],
  [null, "https://www.linkedin.com/mynetwork/"],
  [null, "https://www.linkedin.com/sales/home"],
  [null, "https://www.linkedin.com/sales/lists/people/"],
  [null, "https://www.linkedin.com/sales/company/100"],
  [null, "https://www.linkedin.com/feed/?to=/in/noor-example/"],
  [null, "https://www.linkedin.com.example.test/in/noor-example/"],
  [null, "https://evil-linkedin.com/in/noor-example/"],
  [null, "https://example.test/www.linkedin.com/in/noor-example/"],
  [null, "https://www.linkedin.com@example.test/in/noor-example/"],
];

describe("which surface an address promises", () => {
  it.each(ADDRESSES)("%s: %s", (surface, address) => {
    expect(surfaceAt(new URL(address))?.name ?? null).toBe(surface);
  });

  it("every surface of the registry has an address here, and one name", () => {
    const names = SURFACES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.toSorted()).toEqual(
      [...new Set(ADDRESSES.flatMap(([surface]) => surface ?? []))].toSorted(),
    );
  });
});
