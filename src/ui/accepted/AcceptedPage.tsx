/** To be built. */
export function AcceptedPage() {
  return (
    <main class="accepted-page">
      <h1 class="title">New connections</h1>
    </main>
  );
}
