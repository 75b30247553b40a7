/** A reason and its source behind a fold. `of` names what it belongs to for those who hear the page. */
export function Why({ of, children }: { readonly of: string; readonly children: string }) {
  return (
    <details>
      <summary>
        Why<span class="hidden-text">: {of}</span>
      </summary>
      <p>{children}</p>
    </details>
  );
}
