/** To be built. */
export function PendingPage() {
  return (
    <main class="pending-page">
      <h1 class="title">Pending</h1>
    </main>
  );
}
