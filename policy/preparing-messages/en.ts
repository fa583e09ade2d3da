import type { PreparingWords } from './preparing-words.ts';

export const en: PreparingWords = {
  heading: 'Prepare this page for children',
  who: 'Staff and managers can prepare the page that is open for children. Come in with your own PIN first.',
  noEndpoint: 'This device has no server of the setting to keep the list. The manager can name the page in the policy.',
  notAPage: 'This is not a page of the web that could be prepared.',
  keptBack: 'Your policy keeps this kind of site from children ({kind}), whoever checks it:',
  inPolicy: 'The policy itself names this page, so it is changed there.',
  already: 'Children can open it already, until {day}. Checking it again gives it a new day.',
  closed: 'For children this page is closed now.',
  what: 'What children may open',
  pageOnly: 'This page and what lies below it: {site}',
  wholeSite: 'The whole site: {site}',
  title: 'What the page is called',
  until: 'Until',
  ownEyes: 'Stairgate has not read the page. Only your own eyes have checked it: pictures, sounds, adverts, and where its links lead.',
  looked: 'I have looked through it',
  submit: 'Add it to the prepared pages',
  sending: 'One moment…',
  added: 'Added. Children can open it within seconds.',
  notAllowed: 'It was not added.',
  unreached: 'The server cannot be reached just now, so nothing was added. Try again when this device is online.',
};
