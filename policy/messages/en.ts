import type { PageWords } from './page-words.ts';

export const en: PageWords = {
  languageName: 'English',
  hold: { title: 'One moment', unsent: 'This was not sent yet. Please go back and send it again.' },
  child: { title: 'Show a grown-up', praise: 'Well done for stopping. Show a grown-up.', home: 'Go back to our page' },
  adult: {
    title: 'This page is closed here',
    lead: 'The setting’s policy keeps this page closed on this device.',
    reason: 'Reason',
    address: 'Site',
    policySays: 'The setting’s policy says:',
    byPin:
      'Some people may open this page with their own PIN. If you are one of them: press the Stairgate button in the browser’s toolbar, choose your name and enter your PIN. The page then opens by itself.',
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
  left: {
    heading: 'For the grown-up who was here',
    text: 'A page was left open, and you may still be signed in on it. Please come back with your PIN and log out there.',
  },
  ask: {
    heading: 'Ask for an agreement',
    lead: 'Whoever may agree to it sees your request at once. This page opens by itself when they agree.',
    who: 'Your name',
    asIn: 'You ask as',
    reason: 'What you need it for',
    minutes: 'For how many minutes',
    send: 'Ask',
    sending: 'Asking…',
    again: 'Ask again',
    waiting: 'You have asked. Nobody has answered yet; this page opens by itself when somebody agrees.',
    agreed: 'It was agreed. This page is open for as long as the agreement runs.',
    declined: 'It was declined.',
    notAllowed: 'This cannot be agreed to here.',
    unreached:
      'Your request did not get through: this device is offline, or the setting’s server does not answer. What you wrote is still here; try again in a moment, or speak to one of the people above.',
    answer: 'In answer:',
  },
};
