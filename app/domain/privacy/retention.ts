/** For how many months after it an event can keep the names of those who came. */
export const RETENTION_MONTHS = Array.from({ length: 24 }, (_, position) => position + 1);
