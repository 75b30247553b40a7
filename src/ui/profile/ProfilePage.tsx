/** To be built. */
export function ProfilePage() {
  return (
    <main class="profile-page">
      <h1 class="title">Your profile</h1>
    </main>
  );
}
