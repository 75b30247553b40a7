/** The exact words the other person would get, as text. An empty note is said to be one. */
export function NoteText({ note }: { readonly note: string }) {
  return note === "" ? (
    <p class="note blank">Without a note</p>
  ) : (
    <blockquote class="note">{note}</blockquote>
  );
}
