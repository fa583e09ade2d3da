/** Archives that run the software of the Wayback Machine under a collection's name, or none. */
export const WAYBACK_HOSTS: readonly string[] = [
  'archive-it.org',
  'archive.bibalex.org',
  'arquivo.pt',
  'conifer.rhizome.org',
  'haw.nsk.hr',
  'langzeitarchivierung.bib-bvb.de',
  'swap.stanford.edu',
  'vefsafn.is',
  'webarchiv.cz',
  'webarchive.loc.gov',
  'webarchive.nationalarchives.gov.uk',
  'webarchive.nla.gov.au',
  'webarchive.nrscotland.gov.uk',
  'webarchive.org.uk',
  'webarchive.parliament.uk',
  'webarchive.proni.gov.uk',
  'webharvest.gov',
];

/** The names of archive.today. */
export const ARCHIVE_TODAY_HOSTS: readonly string[] = ['fo', 'is', 'li', 'md', 'ph', 'today', 'vn'].map((end) => `archive.${end}`);
