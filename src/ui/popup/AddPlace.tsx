import "../styles/add.css";
import { AddPeople, type AddPeopleProps } from "../add/AddPeople.tsx";
import { createAdding } from "../add/adding.ts";
import type { Kept } from "./kept.ts";

export type AddPlaceProps = Omit<AddPeopleProps, "adding"> & { readonly kept: Kept };

/** Adding people, in the popup. */
export function AddPlace({ kept, ...props }: AddPlaceProps) {
  kept.adding ??= createAdding(kept.actions, kept.shelf);
  return <AddPeople {...props} adding={kept.adding} />;
}
