/** Where engines ask about cookies before the first search: the answer is a form with no details in it, and without it nobody gets to the results. */
export const CONSENT_HOSTS: readonly string[] = [
  'consent.google.com',
  'consent.google.co.uk',
  'consent.google.pl',
  'consent.google.com.ua',
  'consent.youtube.com',
  'consent.yahoo.com',
];
