/** How many hosts a page is remembered to have connections to; the oldest are forgotten first. */
export const MOST_TALKS = 200;

/** How many frames a page is remembered to have had, by their host and by who asked for them; the oldest are forgotten first. */
export const MOST_FRAMED = 200;
