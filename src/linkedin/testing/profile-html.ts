/** Skeletal profile markup of invented people, one part at a time, for what the practice site does not show. */

export interface ProfileParts {
  readonly slug?: string;
  readonly contactSlug?: string;
  readonly profileId?: string;
  readonly name?: string;
  readonly degrees?: string;
  readonly row?: string;
  /** Before the top card, inside `main`. */
  readonly before?: string;
  readonly after?: string;
}

export const MORE = '<button type="button" aria-expanded="false"><span><span>More</span></span></button>';

export function connectLink(slug: string, name: string, memberId: string): string {
  return `<a aria-label="Invite ${name} to connect" href="/preload/custom-invite/?vanityName=${slug}"
    componentkey="ConnectButtonstate:invitation:urn:li:member:${memberId}_connect"><span>Connect</span></a>`;
}

export function pendingLink(slug: string, name: string, memberId: string): string {
  return `<a aria-label="Pending, click to withdraw invitation sent to ${name}" href="/in/${slug}/"
    componentkey="ConnectButtonstate:invitation:urn:li:member:${memberId}_pending"><span>Pending</span></a>`;
}

/** A 2026 profile: top card with the given row, and whatever stands around it. */
export function sduiProfile({
  slug = "noor-example",
  contactSlug = slug,
  profileId = "ACoAAEXAMPLE",
  name = "Noor Example",
  degrees = "<p>· 2nd</p>",
  row = `${connectLink(slug, name, "100000001")} ${MORE}`,
  before = "",
  after = "",
}: ProfileParts = {}): string {
  const key = `com.linkedin.sdui.profile.card.ref${profileId}Topcard`;
  return `<main id="workspace">${before}<div id="${key}" componentkey="${key}"><section>
    <h2>${name}</h2>${degrees}
    <p>Head of Trials at Sample Works</p><p>Sample Works · Sample University</p><p>Lund, Sweden</p>
    <a href="/in/${contactSlug}/overlay/contact-info/">Contact info</a><p>500+</p><p>connections</p>
    <div>${row}</div></section></div>${after}</main>`;
}

/** A profile as it was until early 2026. */
export function emberProfile(row: string): string {
  return `<main class="scaffold-layout__main"><section class="artdeco-card pv-top-card" data-member-id="100000001">
    <h1 class="text-heading-xlarge">Noor Example</h1>
    <span class="pv-top-card__distance-badge"><span class="dist-value" aria-hidden="true">2nd</span><span
      class="visually-hidden" style="position:absolute;clip-path:inset(50%)">2nd degree connection</span></span>
    <div class="text-body-medium break-words">Head of Trials at Sample Works</div>
    <span class="text-body-small inline t-black--light break-words">Lund, Sweden</span>
    <div class="pvs-profile-actions">${row}</div></section></main>`;
}
