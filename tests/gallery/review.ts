import { screen } from "@testing-library/preact";
import type { Actions } from "../../src/app/actions.ts";
import type { ApproveReport } from "../../src/app/reports.ts";
import { NOW } from "./people.ts";
import { overview } from "./usual.ts";

/** What approving the first one of the list gives. */
export const approvedOne: ApproveReport = {
  approved: 1,
  refused: 0,
  undo: {
    label: "approve",
    before: overview.review.slice(0, 1).map((one) => one.invitation),
    changedAt: NOW,
  },
};
/** What approving whoever was asked for gives. */
export const approvedAsked: Actions["approve"] = async (asked) => ({
  approved: asked.length,
  refused: 0,
  undo: {
    label: "approve",
    before: overview.review
      .map((one) => one.invitation)
      .filter((one) => asked.some(({ id }) => id === one.id)),
    changedAt: NOW,
  },
});
/** Of the person of that name, in today's list. */
export const card = (name: string) => {
  const heading = screen.getByRole("heading", { name, level: 3 });
  const article = heading.closest("article");
  if (!article) throw new Error(`${name} has no card.`);
  return article;
};
/** The button. */
export const named = (name: RegExp) => screen.getByRole("button", { name });
