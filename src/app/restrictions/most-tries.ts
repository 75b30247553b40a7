/** After so many looks at the Sent page in vain the person is asked. */
export const MOST_TRIES = 3;
