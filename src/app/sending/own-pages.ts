/** Pages of one's own on LinkedIn that the worker opens. The first sends whoever asks to their own profile. */
export const OWN_PROFILE = "https://www.linkedin.com/in/me/";
export const CONNECTIONS = "https://www.linkedin.com/mynetwork/invite-connect/connections/";
export const SENT_PAGE = "https://www.linkedin.com/mynetwork/invitation-manager/sent/";
