/** How many hosts a page is remembered to have connections to; the oldest are forgotten first. */
export const MOST_TALKS = 200;
