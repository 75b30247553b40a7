import type { PageModel } from "../site/models.ts";
import { assertNever } from "./assert-never.ts";
import type { Backend } from "./backend.ts";
import { renderComposer } from "./ember/composer.ts";
import { renderCustomInvite } from "./ember/custom-invite.ts";
import { renderProfile as renderProfileOf2019 } from "./ember-2019/profile.ts";
import * as ember2021 from "./ember-2021/lists.ts";
import { renderProfile as renderEmberProfile } from "./ember-2021/profile.ts";
import { renderSearch as renderEmberSearch } from "./ember-2021/search.ts";
import { PAGE_LOOK } from "./look.ts";
import { renderLead } from "./sales/lead.ts";
import { renderSalesPeople } from "./sales/people.ts";
import { renderConnections } from "./sdui/connections.ts";
import { renderFeed } from "./sdui/feed.ts";
import { renderGrow } from "./sdui/grow.ts";
import { renderProfile } from "./sdui/profile.ts";
import { renderReceived } from "./sdui/received.ts";
import { renderSearch } from "./sdui/search.ts";
import { renderSent } from "./sdui/sent.ts";
import { renderSearch as renderTransitionalSearch } from "./sdui-2025/search.ts";
import { raiseStage, type Stage } from "./stage.ts";
import { renderGone, renderOther, renderStop } from "./stops.ts";

/** A rendered page. `stop` takes it down again, its timers and listeners too. */
export interface Rendered {
  stop(): void;
}

const LISTS_2026 = {
  search: renderSearch,
  connections: renderConnections,
  sent: renderSent,
  received: renderReceived,
  grow: renderGrow,
} as const;

/** Renderers by generation. One more generation: one folder, one line each. */
const PROFILES = {
  "sdui-2026": renderProfile,
  "ember-2021": renderEmberProfile,
  "ember-2019": renderProfileOf2019,
} as const;
export const LISTS = {
  "sdui-2026": LISTS_2026,
  "sdui-2025": { ...LISTS_2026, search: renderTransitionalSearch },
  "ember-2021": {
    ...LISTS_2026,
    search: renderEmberSearch,
    connections: ember2021.renderConnections,
    sent: ember2021.renderSent,
  },
} as const;

function fill(stage: Stage, model: PageModel): void {
  const lists = LISTS[model.layout.lists];
  switch (model.page) {
    case "profile":
      return PROFILES[model.layout.profile](stage, model);
    case "search":
      return lists.search(stage, model);
    case "connections":
      return lists.connections(stage, model);
    case "sent":
      return lists.sent(stage, model);
    case "received":
      return lists.received(stage, model);
    case "grow":
      return lists.grow(stage, model);
    case "feed":
      return renderFeed(stage, model);
    case "sales-people":
      return renderSalesPeople(stage, model);
    case "sales-lead":
      return renderLead(stage, model);
    case "custom-invite":
      return renderCustomInvite(stage, model);
    case "composer":
      return renderComposer(stage, model);
    case "stop":
      return renderStop(stage, model.stop);
    case "other":
      return renderOther(stage);
    case "gone":
      return renderGone(stage);
    default:
      return assertNever(model);
  }
}

/**
 * Puts a page into the document and lets it behave. `document` may be an iframe's. Links within
 * the new application change the document in place (see `onGo`); everything else is `backend.leave`.
 */
export function renderPage(
  document: Document,
  model: PageModel,
  backend: Backend,
  onGo: (address: string) => void = (address) => backend.leave(address),
): Rendered {
  const { stage, strike } = raiseStage(document, model, backend, onGo);
  const style = stage.make("style", {}, PAGE_LOOK);
  document.head.append(style);
  fill(stage, model);
  return {
    stop() {
      strike();
      style.remove();
    },
  };
}
