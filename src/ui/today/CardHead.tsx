import type { Prospect } from "../../core/prospect/prospect.ts";
import { nameOf } from "../words/name.ts";

/** Whom it is about. `id` names what stands below it. */
export function CardHead({ id, person }: { readonly id: string; readonly person: Prospect }) {
  return (
    <header>
      <h3 id={id} dir="auto">
        {nameOf(person)}
      </h3>
      {person.headline && (
        <p class="headline" dir="auto">
          {person.headline}
        </p>
      )}
    </header>
  );
}
