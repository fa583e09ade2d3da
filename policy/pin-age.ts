const DAY_MS = 24 * 60 * 60_000;

/** After how many days a PIN is old: “the Passwords are changed regularly” (D11) names no number, so half a year stands here. */
export const OLD_PIN_DAYS = 182;

/** Returns how many whole days ago a PIN was changed, given that day as `YYYY-MM-DD`; 0 for a day that is still to come. */
export function pinAgeDays(changed: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(changed)) / DAY_MS));
}
