/** The old application's pages, as far as they differ from its dialogs. Neutral on purpose. */
export const EMBER_2021_LOOK = `
.global-nav { display: flex; gap: 22px; padding: 10px max(24px, calc(50vw - 400px)); border-bottom: 1px solid #dcdad5; background: #fff; }
.scaffold-layout { display: grid; gap: 14px; width: min(800px, 92vw); margin: 20px auto 80px; }
.scaffold-layout .scaffold-layout__main { max-width: none; margin: 0; padding: 0; background: none; }
.artdeco-card { margin-bottom: 14px; padding: 20px 24px; border: 1px solid #dfddd8; border-radius: 10px; background: #fff; }
.pvs-profile-actions, .pvs-sticky-header-profile-actions { display: flex; gap: 10px; min-height: 38px; margin-top: 14px; }
.pvs-sticky-header-profile-actions { position: fixed; top: -64px; left: 24px; }
.artdeco-dropdown { position: relative; }
.artdeco-dropdown__content { position: absolute; z-index: 30; min-width: 240px; border: 1px solid #dcdad5; background: #fff; }
.artdeco-dropdown__item { display: flex; gap: 8px; padding: 8px 16px; color: inherit; text-decoration: none; cursor: pointer; }
.scaffold-layout ul { margin: 0; padding: 0; list-style: none; }
.invitation-card, .mn-connection-card, .entity-result__item { padding: 14px 0; border-top: 1px solid #eceae6; }
.invitation-card__link, .mn-connection-card__link { display: block; min-height: 40px; }
.mn-connection-card__occupation { display: block; }
`;
