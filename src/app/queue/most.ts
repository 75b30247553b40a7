/** Most entries the list for review ever holds: a week of the hardest-working account. */
export const QUEUE_MOST = 200;
