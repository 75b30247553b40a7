/** Things a person can press. */
export const PRESSABLE = 'a, button, [role="button"], [role="menuitem"]';

/** SDUI: `ConnectButtonstate:invitation:urn:li:member:100000001_connect`, and `…_pending` once invited. */
export const STATE_KEY = /^ConnectButtonstate:.*?(?:urn:li:member:(\d+))?_(connect|pending)$/;

/** The attribute that carries the key. */
export const KEY = "componentkey";
