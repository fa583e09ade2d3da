/** Bare host names of sites known for showing real violence, for a matcher and nothing else. */
export const violence: readonly string[] = [
  'bestgore.com',
  'crazyshit.com',
  'deathaddict.com',
  'documentingreality.com',
  'goregrish.com',
  'hoodsite.com',
  'kaotic.com',
  'livegore.com',
  'liveleak.com',
  'ogrish.com',
  'rotten.com',
  'runthegauntlet.org',
  'seegore.com',
  'theync.com',
  'watchpeopledie.tv',
];
