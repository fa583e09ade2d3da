import type { ConfidentialWords } from './words.ts';

export const en: ConfidentialWords = {
  entry: 'Report a concern in confidence',
  title: 'A report in confidence',
  lead: 'For adults: has somebody misused the internet or email here, or does something worry you? You do not have to say who you are.',
  urgent: 'If a child is in danger now, do not write: tell somebody at once, or call the emergency services.',
  sealed:
    'It is sealed on this device before it is sent. Only the people ticked here can open it, and not whoever looks after the computers. Beside it only the day is kept: not which device it came from, and not who was at it.',
  readers: 'Who may read it',
  readersHint: 'Is it about one of them? Take the tick away: they will not learn that there is a report.',
  fingerprint: 'Number of their key:',
  nobodyChosen: 'Tick at least one person.',
  text: 'What happened?',
  textHint: 'Up to 2,000 characters. If you click outside this window it closes, and what you wrote is gone.',
  name: 'Your name',
  nameHint: 'You may leave it empty.',
  send: 'Seal and send',
  sending: 'Being sealed and sent…',
  back: 'Back',
  sent: 'It is sent. Nothing of it stays on this device.',
  kept: 'The server cannot be reached just now. The report is kept on this device, sealed, so that nobody can read it here. It is sent by itself as soon as that works.',
  full: 'Nothing was sent: too many reports already wait on this device. Speak to one of these people instead.',
  failed: 'This did not work, and nothing was sent. Try again, or speak to one of these people.',
  notYet:
    'Reports cannot be sealed here yet: the setting has not made a key. Speak to one of these people instead; they have to keep it in confidence.',
};
