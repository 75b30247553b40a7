/** To be built. */
export function HealthPage() {
  return (
    <main class="health-page">
      <h1 class="title">Health</h1>
    </main>
  );
}
