/**
 * What a person must have read before the extension may press Send. Consent is stored with the
 * version: raise it whenever the meaning changes, and consent is asked for again. Version 1 spoke of Send
 * alone; version 2 also of taking back (`NAMES_WITHDRAWING`): who agreed to the first keeps what it named.
 * Sources: LinkedIn User Agreement in force since 3 November 2025, section 8.2; LinkedIn Help a1341387.
 */
export const STATEMENT_VERSION = 2;

export const STATEMENT: readonly string[] = [
  "LinkedIn's User Agreement, section 8.2, says that members do not use bots or other unauthorised automated methods to add contacts or send messages, and do not get round its limits. Its help pages say that extensions which automate activity are not permitted.",
  "Letting the extension press Send, or Withdraw, is such a method. LinkedIn may warn you, restrict your account or close it. Nobody but you carries that risk.",
  "What the extension does then: it opens the profile of each person you approved, checks that it is the right one, puts in the exact note you approved and presses Send, within your hours, caps and gaps. For each invitation you picked to be taken back, it finds the person on LinkedIn's list of sent ones, presses Withdraw and confirms LinkedIn's question, once. It stops when LinkedIn says stop, and going on needs you.",
  "What it never does: invite anyone you did not approve, take back what you did not pick, hide itself, imitate a person's movements, solve a captcha, or go on after a warning. It makes no promise that LinkedIn won't notice.",
  "You can turn this off at any time. Then everything is prepared for you again and you press Send and Withdraw.",
];
