import { expect, test } from "vitest";
import type { ToldOnToolbar } from "../../app/ports-toolbar.ts";
import { badgeWords } from "./badge.ts";

test.each<readonly [ToldOnToolbar, string]>([
  [{ kind: "nothing" }, "Politely"],
  [{ kind: "paused" }, "Paused. Nothing is sent until you go on."],
  [{ kind: "stopped" }, "LinkedIn asked to stop. Nothing is sent."],
  [{ kind: "sent-page-next" }, "Confirmed. The Sent page is looked at before the next one goes."],
  [{ kind: "sent-page-unread" }, "The Sent page could not be read. Nothing is sent until it was."],
  [{ kind: "press-send" }, "An invitation is ready: press Send on LinkedIn."],
  [{ kind: "press-withdraw" }, "One to take back: press Withdraw when LinkedIn asks."],
  [{ kind: "sent-or-not", count: 1 }, "1 with an outcome only you can tell."],
  [{ kind: "taken-back-or-not", count: 2 }, "2 taken back or not: only you can tell."],
  [{ kind: "to-review", count: 3 }, "3 to review today."],
  [{ kind: "reading-sent-page", read: 600 }, "Reading the Sent page: 600 so far."],
  [{ kind: "store-unusable" }, "Politely can’t use its store. Click for what to do."],
])("the toolbar says $0.kind", (told, words) => {
  expect(badgeWords(told)).toBe(words);
});
