/** To be built. */
export function RestrictionsPage() {
  return (
    <main class="restrictions-page">
      <h1 class="title">What LinkedIn said</h1>
    </main>
  );
}
