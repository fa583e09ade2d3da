import type { SignatureWords } from './words.ts';

export const signaturesEn: SignatureWords = {
  title: 'Signatures',
  lead: 'Who has read and signed the notice of what is recorded. Adults find it in the toolbar’s popup on any device; a changed notice is signed anew.',
  notForYou: 'Signatures are for managers and readers.',
  noPolicy: 'The server holds no policy for this setting yet.',
  nobody: 'The policy names no adult yet.',
  policy: (version, revision) => `Notice of policy version ${version}, revision ${revision}`,
  mode: {
    required: 'Adult levels open only for those who have signed.',
    warn: 'Adult levels open for everybody; those who have not signed are reminded.',
  },
  allSigned: 'Everybody has signed.',
  missing: { one: '{n} person has not signed', other: '{n} people have not signed' },
  csv: 'Save as a table (CSV)',
  print: 'Print',
  name: 'Name',
  level: 'Level',
  state: 'This notice',
  before: 'Earlier notices',
  signed: (when) => `Signed: ${when}`,
  notSigned: 'Not signed',
  noPin: 'No PIN yet: cannot sign',
  earlier: (version, when) => `${version}: ${when}`,
  revision: (number) => `revision ${number}`,
};
