/** The most hosts that one page is known by. */
export const MOST_HOSTS = 200;
