import { hashed } from "./make.ts";

/** Ember's parts, for the shadow root and for the page alike. Neutral on purpose. */
export const EMBER_LOOK = `
.a11y-text, .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.artdeco-modal-overlay, [data-test-modal-id] { position: fixed; inset: 0; z-index: 90; display: grid; place-items: start center; padding-top: 12vh; background: rgb(20 24 28 / 55%); font: 15px/1.5 system-ui, sans-serif; color: #23282d; }
.artdeco-modal { position: relative; width: min(540px, 92vw); padding: 24px; border-radius: 12px; background: #fff; box-shadow: 0 12px 40px rgb(0 0 0 / 25%); outline: none; }
.artdeco-modal p { margin: 0 0 10px; }
.artdeco-modal svg { flex: none; }
.artdeco-modal h2 { margin: 0 40px 12px 0; font-size: 20px; font-weight: 600; }
.artdeco-modal__dismiss { position: absolute; top: 18px; right: 18px; border: 0; background: none; cursor: pointer; color: inherit; padding: 6px; }
.artdeco-modal__actionbar { display: flex; justify-content: flex-end; gap: 10px; margin-top: 18px; }
.artdeco-modal textarea { box-sizing: border-box; width: 100%; padding: 10px; border: 1px solid #8a9199; border-radius: 6px; font: inherit; }
.artdeco-modal input { box-sizing: border-box; width: 100%; padding: 8px; border: 1px solid #8a9199; border-radius: 6px; font: inherit; }
.connect-button-send-invite__counter { display: block; text-align: end; font-size: 13px; color: #5b636b; font-variant-numeric: tabular-nums; }
.artdeco-button { padding: 7px 18px; border: 1px solid #4a5560; border-radius: 20px; background: #fff; font: inherit; font-weight: 600; color: #333c45; cursor: pointer; text-decoration: none; }
.artdeco-button--primary { background: #3c4b5a; border-color: #3c4b5a; color: #fff; }
.artdeco-button--tertiary { border-color: transparent; }
.artdeco-button:disabled { background: #e6e8ea; border-color: #e6e8ea; color: #8b9299; cursor: default; }
.artdeco-pill { margin: 3px; padding: 5px 12px; border: 1px solid #8a9199; border-radius: 16px; background: #fff; font: inherit; }
.artdeco-pill[aria-pressed="true"] { background: #dfe4e8; }
.ip-fuse-limit-alert__warning { display: flex; gap: 12px; align-items: start; }
#artdeco-toasts { position: fixed; left: 20px; bottom: 20px; z-index: 95; display: grid; gap: 8px; font: 14px/1.4 system-ui, sans-serif; }
.artdeco-toast-item { padding: 10px 18px; border-radius: 8px; border-inline-start: 5px solid #5b7b62; background: #fff; color: #23282d; box-shadow: 0 4px 18px rgb(0 0 0 / 22%); }
.artdeco-toast-item--error { border-color: #8a5a44; }
.artdeco-toast-item p { margin: 0; }
.msg-overlay-bubble { position: fixed; right: 20px; bottom: 0; z-index: 40; width: 230px; padding: 8px 14px; border: 1px solid #d3d7db; border-bottom: 0; border-radius: 8px 8px 0 0; background: #fff; font: 14px/1.4 system-ui, sans-serif; color: #23282d; }
.msg-overlay-bubble h2 { margin: 0; font-size: 14px; }
`;

const c = (word: string) => `.${hashed(word)}`;

/** The page itself. */
export const PAGE_LOOK = `${EMBER_LOOK}
html, body { margin: 0; height: 100%; }
body { background: #f2f1ee; color: #23282d; font: 15px/1.45 system-ui, sans-serif; }
#root { height: calc(100vh - 24px); }
p, h1, h2 { margin: 0; overflow-wrap: anywhere; }
a { color: #34506b; }
${c("ribbon")} { height: 24px; background: #6d7278; color: #fff; font-size: 12px; line-height: 24px; letter-spacing: .08em; text-align: center; }
${c("frame")} { display: flex; flex-direction: column; height: 100%; }
${c("nav")} { display: flex; gap: 22px; align-items: center; padding: 10px max(24px, calc(50vw - 400px)); border-bottom: 1px solid #dcdad5; background: #fff; }
${c("nav-link")} { color: #4a535c; text-decoration: none; font-size: 14px; }
${c("search-form")} { margin-inline-start: auto; }
${c("search-form")} input { padding: 6px 12px; border: 1px solid #c9c7c2; border-radius: 6px; font: inherit; }
${c("workspace")} { flex: 1; overflow-y: auto; padding: 20px max(24px, calc(50vw - 400px)) 80px; }
${c("column")} { display: grid; gap: 14px; }
${c("card")} { padding: 20px 24px; border: 1px solid #dfddd8; border-radius: 10px; background: #fff; }
${c("card")} > h2, ${c("card")} section > h2 { margin-bottom: 8px; font-size: 18px; }
${c("topcard")} > ${c("name")} { margin: 10px 0 2px; font-size: 26px; line-height: 1.2; }
${c("banner")} { height: 90px; margin: -20px -24px 0; border-radius: 10px 10px 0 0; background: linear-gradient(100deg, #d9d6cd, #c4cdd2); }
${c("topcard")} > ${c("picture")} { width: 104px; height: 104px; margin: -60px 0 0; border: 4px solid #fff; font-size: 42px; }
${c("picture")} { display: grid; place-items: center; width: 52px; height: 52px; margin: 0; border-radius: 50%; background: #b9c2c6; color: #fff; font-size: 22px; font-weight: 600; }
a:has(> ${c("picture")}) { text-decoration: none; }
${c("topcard")} > a { margin-inline-end: 14px; font-size: 14px; }
${c("edit")} { float: right; text-decoration: none; }
${c("headline")} { font-size: 17px; }
${c("quiet")} { color: #6a7178; font-size: 14px; }
${c("count")} { display: inline-block; margin: 6px 5px 0 0; color: #34506b; font-weight: 600; font-size: 14px; }
${c("row")} { display: flex; gap: 10px; min-height: 38px; margin-top: 14px; }
${c("control")}, ${c("control-filled")} { display: inline-flex; gap: 6px; align-items: center; padding: 6px 16px; border: 1px solid #6c7680; border-radius: 19px; background: #fff; color: #3b444d; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; white-space: nowrap; }
${c("row")} ${c("control-filled")} { background: rgb(10,102,194); border-color: rgb(10,102,194); color: #fff; }
${c("sticky")} { position: fixed; top: -64px; left: 0; right: 0; z-index: 20; display: flex; gap: 10px; padding: 8px 24px; background: #fff; }
${c("suggestion")}, ${c("result")} { display: flex; gap: 14px; align-items: center; padding: 10px 0; border-top: 1px solid #eceae6; }
${c("suggestion")} > div:nth-child(2), ${c("whole")} > div { flex: 1; }
${c("whole")} { display: flex; flex: 1; gap: 14px; align-items: center; color: inherit; text-decoration: none; }
${c("plain")} { color: inherit; text-decoration: none; font-weight: 600; }
${c("tiles")} { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 14px; }
${c("tile")} { display: grid; gap: 8px; grid-template-rows: auto 1fr auto; justify-items: center; padding: 16px; border: 1px solid #e4e2dd; border-radius: 10px; text-align: center; }
${c("entry")} { display: grid; grid-template-columns: 64px 1fr auto; column-gap: 8px; padding: 12px 0; border-bottom: 1px solid #eceae6; }
${c("column")} > ${c("entry")} { padding: 14px 20px; border: 1px solid #dfddd8; border-radius: 10px; background: #fff; }
${c("entry")} > :first-child { grid-row: 1 / span 4; }
${c("entry")} > :not(:first-child) { grid-column: 2; }
${c("entry")} > ${c("control")} { grid-column: 3; grid-row: 1 / span 3; align-self: center; }
${c("tabs")} { display: flex; gap: 20px; padding: 0 4px 14px; }
${c("pages")} { display: flex; gap: 8px; justify-content: center; }
${c("menu")} { position: fixed; z-index: 30; min-width: 230px; padding: 6px 0; border: 1px solid #dcdad5; border-radius: 8px; background: #fff; box-shadow: 0 8px 26px rgb(0 0 0 / 18%); }
${c("menu-item")} { display: flex; gap: 8px; align-items: center; padding: 8px 16px; color: inherit; text-decoration: none; cursor: pointer; }
${c("dialog")} { z-index: 80; top: 18vh; width: 420px; border: 1px solid #c9c7c2; border-radius: 12px; padding: 22px; }
${c("dialog")} button { margin: 14px 8px 0 0; }
${c("bone")} { height: 18px; margin: 10px 0; border-radius: 6px; background: #e9e7e2; }
.stop-page, .scaffold-layout__main { max-width: 420px; margin: 14vh auto; padding: 28px; border-radius: 10px; background: #fff; }
.stop-page h1 { margin-bottom: 14px; font-size: 22px; }
.stop-page label, .stop-page input { display: block; width: 100%; box-sizing: border-box; }
.stop-page form { display: grid; gap: 10px; }
`;
