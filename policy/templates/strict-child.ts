import type { ClauseKind } from '../category.ts';
import type { ClauseId, LevelRules, PolicyDocument } from '../document.ts';
import { childRules, guardedByTable, type RuleClauses } from './parts.ts';

/** The strictest sentence that any of the five settings wrote, per kind. */
export const strictest = {
  social: 'no-social-networking',
  email: 'no-personal-email',
  chat: 'no-private-messages',
  'own-use': 'no-own-use',
  inappropriate: 'inappropriate',
  illegal: 'risks',
  search: 'no-search-no-install',
  install: 'no-search-no-install',
  confidential: 'nothing-leaves',
  prepared: 'checked-first',
  hours: 'no-routine-access',
} as const satisfies Record<ClauseKind, ClauseId>;

const young = {
  ...strictest,
  social: 'children-no-email-chat-social',
  email: 'children-no-email-chat-social',
  chat: 'children-no-email-chat-social',
};

const childClauses: RuleClauses = {
  access: 'checked-first',
  search: 'no-search-no-install',
  internet: 'no-routine-access',
  downloads: 'no-search-no-install',
  uploads: 'nothing-leaves',
  cover: 'ask-for-help',
};

/** What holds for a child where nothing else was chosen. */
export const strictChild: LevelRules = childRules({ blocked: guardedByTable('child', young), clauses: childClauses });

/** The sentences that those rules rest on, and how long the record is kept. */
export const CHILD_SENTENCES: PolicyDocument['clauses'] = [
  {
    id: 'children-no-email-chat-social',
    sentence:
      'Children will not have access to email, on-line chat rooms or social networking sites. We will endeavour to block access to these areas',
    requirements: ['C1'],
  },
  {
    id: 'checked-first',
    sentence: 'Staff will check the content of any internet access before sharing with children in our care.',
    requirements: ['C2', 'C6'],
  },
  {
    id: 'no-search-no-install',
    sentence: 'Children should not be able to search or install anything on a setting device.',
    requirements: ['C3'],
  },
  { id: 'no-routine-access', sentence: 'Children do not routinely have access to the internet.', requirements: ['C5'] },
  {
    id: 'ask-for-help',
    sentence: 'enable children to know how to ask for help if they come across material which makes them feel uncomfortable',
    requirements: ['C7', 'C9'],
  },
  {
    id: 'risks',
    sentence:
      'Risks include access to illegal, inappropriate, biased and inaccurate material, exposure to grooming and child abuse, or cyberbullying.',
    requirements: ['C10'],
  },
  {
    id: 'no-own-use',
    sentence:
      'Any use of our electronic communication systems (including email, internet and telephones) for purposes other than the duties of your employment is not permitted.',
    requirements: ['F9'],
  },
  {
    id: 'nothing-leaves',
    sentence: "No electronic documents that include children's names or digital images will be transported out of the setting",
    requirements: ['F14', 'D3'],
  },
  {
    id: 'inappropriate',
    sentence: 'The designated person ensures that safety settings are set to ensure that inappropriate material cannot be accessed.',
    requirements: ['D7', 'D8'],
  },
  {
    id: 'logged',
    sentence: 'All activity in this user tool will be logged and kept for a minimum of one month in case of any incident.',
    requirements: ['D1'],
  },
];
