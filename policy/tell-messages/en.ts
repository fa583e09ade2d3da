import { callWords } from './call-words.ts';
import type { TellWords } from './tell-words.ts';

export const en: TellWords = {
  child: {
    call: callWords.en,
    calling: 'Well done! We are calling a grown-up.',
    rules: [
      'We go online with a grown-up.',
      'We are kind to each other.',
      'We keep our names to ourselves.',
      'We press only buttons we know.',
      'If something upsets us, we tell.',
    ],
  },
  adult: {
    here: 'I am the grown-up',
    title: 'For the grown-up',
    back: 'Back to the picture',
    covered: 'This page was covered because of what is on it.',
    asked: 'The child asked for a grown-up.',
    about: 'What the page is about',
    site: 'Site',
    policySays: 'The setting’s policy says:',
    finding: 'What was it?',
    findings: {
      seen: 'The child saw something',
      'not-seen': 'The child saw nothing',
      upset: 'The child is upset',
      'false-alarm': 'False alarm',
      other: 'Something else',
      'maybe-illegal': 'It may be illegal',
    },
    ending: 'What now?',
    endings: {
      prepared: 'Back to the prepared page',
      closed: 'Close this page',
      returned: 'Back to this page',
      wrong: 'Report it as wrongly covered',
      held: 'I have read this',
      released: 'I have looked: this device may be used again',
    },
    open: 'Open this page for {n} minutes',
    locked: 'A page of this kind is never opened here.',
    record: 'Written down: the time, your name, your two answers, and how long it took until somebody came.',
    failed: 'That did not work. Please enter your PIN once more.',
    soundOff: 'Turn the voice off on this device',
    soundOn: 'Turn the voice on',
  },
  illegal: {
    title: 'This may be illegal',
    dont: ['Do not open it.', 'Do not look further.', 'Do not copy it, photograph it or send it to anybody.', 'Do not delete anything.'],
    tell: 'Tell one of these people now:',
    police: 'The police: 101; 999 if a child is in danger now.',
    iwf: 'The Internet Watch Foundation (iwf.org.uk) takes reports of images and videos of child sexual abuse: the address alone. For anything else that may be illegal, the police.',
    held: 'Please leave this device as it is. Nobody uses it until the manager has looked; the console says so too.',
    managerOnly: 'Only a manager’s own PIN ends this.',
  },
};
