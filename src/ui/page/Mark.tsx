/** The mark of the toolbar's icon, beside the name. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
    <path d="M30 22h68a12 12 0 0 1 12 12v42a12 12 0 0 1-12 12H66l-24 22V88H30a12 12 0 0 1-12-12V34a12 12 0 0 1 12-12z" />
    <path class="tick" d="M42 56l15 14 29-29" />
  </svg>
);
