/** Things a person can press. */
export const PRESSABLE = 'a, button, [role="button"], [role="menuitem"]';

/** SDUI: `ConnectButtonstate:invitation:urn:li:member:100000001_connect`, and `…_pending` once invited. */
export const STATE_KEY = /^ConnectButtonstate:.*?(?:urn:li:member:(\d+))?_(connect|pending)$/;

/** Ember until 2021: all that its Connect says, and whose it is it does not say. */
export const CONNECT_OF_2019 = '[data-control-name="connect"]';

/** The attribute that carries the key. */
export const KEY = "componentkey";
