import type { PageWords } from './page-words.ts';

export const en: PageWords = {
  languageName: 'English',
  hold: { title: 'One moment' },
  child: { title: 'Show a grown-up', praise: 'Well done for stopping. Show a grown-up.', home: 'Go back to our page' },
  adult: {
    title: 'This page is closed here',
    lead: 'The setting’s policy keeps this page closed on this device.',
    reason: 'Reason',
    address: 'Site',
    policySays: 'The setting’s policy says:',
    setting: 'Setting',
    adopted: 'Policy adopted',
    version: 'Version',
    talkTo: 'Who can help',
    recordHeading: 'What is recorded',
    record:
      'This visit has been recorded: the time, this device and its level, the site and the page’s path, the reason, the sentence of the policy, and how the page was reached.',
    notRecorded:
      'Not recorded: anything after “?” or “#” in the address, anything typed into a page, what a page shows, pictures of the screen.',
    back: 'Back',
    home: 'Go to the home page',
    chooseLanguage: 'Language',
  },
};
