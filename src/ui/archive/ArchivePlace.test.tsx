import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { archiveViews, foreignProblem, importReport } from "../../../tests/gallery/archive.tsx";
import { accessProblems } from "../../../tests/gallery/mount.tsx";
import type { ArchiveMappings, ArchiveTold, OpenArchiveWork } from "../../app/archive/desk.ts";
import { ArchivePart } from "./ArchivePlace.tsx";
import { createBringing } from "./bringing.ts";

afterEach(cleanup);

/** Workers that say what the test says, one for each reading. */
function pretendedWork() {
  const opened: {
    readonly tell: (told: ArchiveTold) => void;
    readonly asked: (string | ArchiveMappings)[];
  }[] = [];
  const open: OpenArchiveWork<File> = (tell) => {
    const asked: (string | ArchiveMappings)[] = [];
    opened.push({ tell, asked });
    return {
      read: (files, mappings) => void asked.push(files.map(({ name }) => name).join(), mappings),
      bringIn: () => void asked.push("bring-in"),
      cancel: () => void asked.push("cancel"),
    };
  };
  return { opened, open };
}

function mount(account: string | null = "Olga Owner") {
  const { opened, open } = pretendedWork();
  const bringing = createBringing(open);
  render(<ArchivePart bringing={bringing} account={account} />);
  const last = () => {
    const work = opened.at(-1);
    if (!work) throw new Error("No worker was started.");
    return work;
  };
  return { opened, bringing, last };
}

const button = (name: string) => screen.getByRole("button", { name });
const zip = new File(["x"], "archive.zip");

describe("one archive on its way in", () => {
  test("is read, shown before anything is kept, and brought in by the yes to whose it is", async () => {
    const { bringing, last } = mount();
    await userEvent.upload(screen.getByLabelText("The zip, or its two CSV files"), zip);
    expect(last().asked).toEqual(["archive.zip", {}]);
    last().tell({
      kind: "progress",
      progress: { done: 0.4, doing: { kind: "reading", file: "Connections.csv" } },
    });
    await screen.findByText("Reading Connections.csv …");
    expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0.4);
    last().tell({ kind: "preview", report: importReport });
    await screen.findByText("Is this the archive of Olga Owner?");
    expect(screen.getByText(/12 connected already, 3 invited in the last 3 weeks and 7/)).toBeTruthy();
    expect(last().asked).not.toContain("bring-in");
    await userEvent.dblClick(button("Yes, bring it in"));
    expect(last().asked.filter((what) => what === "bring-in")).toHaveLength(1);
    last().tell({ kind: "done", report: importReport });
    await screen.findByText("Brought in");
    expect(
      screen.getByText(/Half of the 398 who said yes did so within 2 days, nine in ten within 12 days\./),
    ).toBeTruthy();
    expect(screen.getByText(/44 % said yes, likely 39 to 49, of 371 decided; 388 sent/)).toBeTruthy();
    expect(bringing.state.value.step).toBe("done");
  });

  test("cancelled, its worker ends, and what it still says is for nobody", async () => {
    const { bringing, last } = mount();
    bringing.choose([zip]);
    const work = last();
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(work.asked).toContain("cancel");
    work.tell({ kind: "preview", report: importReport });
    expect(bringing.state.value.step).toBe("choosing");
  });

  test("where no account was recognised it says so", async () => {
    const { bringing, last } = mount(null);
    bringing.choose([zip]);
    last().tell({ kind: "preview", report: importReport });
    expect(await screen.findByText(/No account was recognised yet/)).toBeTruthy();
  });

  test("columns the person names are read with the same file", async () => {
    const { opened, bringing, last } = mount();
    bringing.choose([zip]);
    last().tell({ kind: "problem", problem: foreignProblem });
    expect((await screen.findByRole("alert")).textContent).toBe(
      "Kontakte.csv: Its columns are “Vorname”, “Nachname”, “Adresse”, “Verbunden am”; known are the English ones. Say which column holds names, address and date, or set LinkedIn to English and get the archive again.",
    );
    await userEvent.selectOptions(screen.getByLabelText("First name"), "0");
    await userEvent.selectOptions(screen.getByLabelText("Connected on"), "3");
    await userEvent.click(button("Read it so"));
    expect(opened).toHaveLength(2);
    expect(last().asked).toEqual([
      "archive.zip",
      {
        connections: {
          first: 0,
          last: null,
          full: null,
          url: null,
          connectedOn: 3,
          company: null,
        },
      },
    ]);
  });

  test("a store that refuses is said, and another file can be chosen", async () => {
    const { bringing, last } = mount();
    bringing.choose([zip]);
    last().tell({ kind: "failed", problem: { kind: "write-refused", message: "QuotaExceededError" } });
    expect((await screen.findByRole("alert")).textContent).toMatch(/refused to save/);
    expect(screen.getByLabelText("Choose again")).toBeTruthy();
  });
});

test.each(Object.keys(archiveViews))("%s has no accessibility problem axe knows", async (name) => {
  const { container } = render(archiveViews[name]?.() ?? <p />);
  expect(await accessProblems(container)).toEqual([]);
});
