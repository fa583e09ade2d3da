import type { PolicyDocument } from '../document.ts';
import {
  adoptedBy,
  childRules,
  guarded,
  HOME_PAGE,
  leader,
  managerRules,
  onWeekdays,
  practitioner,
  staffRules,
  OFFICE_MAIL,
} from './parts.ts';
import { MAIL, PASTIMES, SOCIAL, SOFTWARE, TALK, UNSUITABLE, visitorRules, WAYS_ROUND, WELL_KNOWN, type RuleClauses } from './parts.ts';
import { OUTCOMES, sanction } from './outcomes.ts';

const childClauses: RuleClauses = {
  access: 'educational',
  search: 'educational',
  internet: 'planned',
  downloads: 'cleared-software',
  uploads: 'personal-details',
  cover: 'ask-for-help',
};

const adultClauses: RuleClauses = {
  access: 'authorised-users',
  search: 'authorised-users',
  internet: 'authorised-users',
  downloads: 'four-verbs',
  uploads: 'four-verbs',
  cover: 'offensive-sites',
};

const unsuitable = guarded(UNSUITABLE, 'offensive-sites');
const noSocial = guarded(SOCIAL, 'no-social-networking');
const dutiesOnly = guarded(['webmail', ...TALK, ...PASTIMES], 'duties-only');

/** Kaleidoscope Childcare: children for education alone; staff for the duties of their employment alone, with no exception by agreement. */
export const kaleidoscope: PolicyDocument = {
  format: 1,
  revision: 1,
  setting: { id: 'kaleidoscope', name: 'Kaleidoscope Childcare', languages: ['en'], timeZone: 'Europe/London', homePage: HOME_PAGE },
  adoption: adoptedBy('The manager', 'Manager'),
  designatedPersons: [
    { name: 'The Designated Safeguarding Lead', role: 'E-safety administrator' },
    { name: 'The manager', role: 'Manager' },
  ],
  clauses: [
    {
      id: 'children-no-email-chat-social',
      sentence:
        'Children will not have access to email, on-line chat rooms or social networking sites. We will endeavour to block access to these areas',
      requirements: ['C1'],
    },
    { id: 'educational', sentence: 'used by the children solely for educational purposes', requirements: ['C2', 'C3'] },
    {
      id: 'planned',
      sentence: 'Internet use must be carefully planned and targeted within a regulated and managed environment',
      requirements: ['C2', 'C5'],
    },
    {
      id: 'ask-for-help',
      sentence: 'enable children to know how to ask for help if they come across material which makes them feel uncomfortable',
      requirements: ['C7'],
    },
    {
      id: 'personal-details',
      sentence:
        'Older children will be advised to never give out personal details of any kind that would identify themselves or their location.',
      requirements: ['C8'],
    },
    { id: 'educating', sentence: 'It is not about restricting children but about educating them about the risks', requirements: ['C9'] },
    {
      id: 'risks',
      sentence:
        'Risks include access to illegal, inappropriate, biased and inaccurate material, exposure to grooming and child abuse, or cyberbullying.',
      requirements: ['C10'],
    },
    {
      id: 'offensive-sites',
      sentence: 'inappropriate, obscene, pornographic or otherwise offensive websites',
      requirements: ['C10'],
    },
    {
      id: 'no-social-networking',
      sentence: 'Social networking sites such as Facebook and Twitter will not be used.',
      requirements: ['F4'],
    },
    {
      id: 'authorised-users',
      sentence: 'We have an agreed list of assigned authorised users with controlled access.',
      requirements: ['F6', 'F7'],
    },
    {
      id: 'duties-only',
      sentence:
        'Any use of our electronic communication systems (including email, internet and telephones) for purposes other than the duties of your employment is not permitted.',
      requirements: ['F1', 'F2', 'F9'],
    },
    {
      id: 'cleared-software',
      sentence: 'Employees may not install any software that has not been cleared for use by the manager',
      requirements: ['F11'],
    },
    {
      id: 'four-verbs',
      sentence: 'You must not use the internet facilities to visit, bookmark, download material from or upload material to inappropriate',
      requirements: ['F13', 'F14'],
    },
    { id: 'log-out', sentence: 'Users must log out of their accounts when leaving.', requirements: ['F15'] },
    {
      id: 'working-hours',
      sentence: 'Unauthorised time is spent on personal communications during working hours.',
      requirements: ['F16'],
    },
    {
      id: 'confidential-report',
      sentence:
        'Each employee has a responsibility to report any misuse of the internet or email. By not reporting such knowledge, the employee will be considered to be collaborating in the misuse. Each employee can be assured of confidentiality when reporting misuse.',
      requirements: ['I7'],
    },
    {
      id: 'misconduct',
      sentence:
        'Such use constitutes misconduct and will lead to disciplinary action up to and including summary dismissal in serious cases.',
      requirements: ['I4', 'I8'],
    },
    {
      id: 'stored-securely',
      sentence:
        'Electronically held personal information will be stored securely and within guidelines of the Information Commissioners Office (ICO).',
      requirements: ['D4'],
    },
    { id: 'signed-contract', sentence: 'Staff are required to sign a Social Media Use contract', requirements: ['D5'] },
    { id: 'reviewed', sentence: 'clear monitoring, evaluation and review of procedures', requirements: ['D6'] },
    {
      id: 'safeguarding-lead',
      sentence:
        '[name] is the Designated Safeguarding Lead who is the e-safety administrator. She is responsible for ensuring that all aspects of online safety are implemented.',
      requirements: ['D7'],
    },
    {
      id: 'filter-monitored',
      sentence: 'we will monitor our filtering systems to ensure that they are as effective as possible',
      requirements: ['D9'],
    },
    {
      id: 'own-password',
      sentence: 'you must not allow any other staff member to know or use your password',
      requirements: ['D11'],
    },
  ],
  lockedClause: 'offensive-sites',
  levels: {
    child: childRules({
      clauses: childClauses,
      blocked: [
        ...unsuitable,
        ...guarded([...SOCIAL, ...MAIL, ...TALK, 'collaboration'], 'children-no-email-chat-social'),
        ...guarded([...PASTIMES, ...WAYS_ROUND, 'generative-ai', 'file-sharing', 'local-page'], 'educational'),
        ...guarded(SOFTWARE, 'cleared-software'),
      ],
    }),
    visitor: visitorRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...noSocial,
        ...dutiesOnly,
        ...guarded(['work-mail', ...WAYS_ROUND, 'generative-ai', 'file-sharing', 'collaboration', 'local-page'], 'authorised-users'),
        ...guarded(SOFTWARE, 'cleared-software'),
      ],
    }),
    staff: staffRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...noSocial,
        ...dutiesOnly,
        ...guarded(SOFTWARE, 'cleared-software'),
        ...guarded(['file-sharing', 'number-address'], 'four-verbs'),
      ],
    }),
    manager: managerRules({ clauses: adultClauses, blocked: [...unsuitable, ...noSocial, ...dutiesOnly] }),
  },
  workMail: {
    hosts: OFFICE_MAIL,
    googleDomains: [],
    microsoftTenants: [],
    levels: ['staff', 'manager'],
    access: { mode: 'level', clause: 'duties-only' },
    closedInSessionHours: false,
    clause: 'duties-only',
  },
  ownPages: [],
  prepared: WELL_KNOWN,
  agreements: { allowed: false, categories: [], sites: false, roles: ['manager'], maxMinutes: 60, ratioTick: false, clause: 'duties-only' },
  sessions: { allowed: true, opensSearch: false, opensAccess: true, maxMinutes: 30, idleMinutes: 5, clause: 'planned' },
  timetable: { terms: [], opening: [onWeekdays('08:00', '18:00')], internet: [], sessionHours: [] },
  people: [leader('manager', 'The manager'), leader('safeguarding-lead', 'The Designated Safeguarding Lead', 'deputy'), practitioner()],
  accounts: { people: [], domains: [], unknown: 'visitor', liftsChildDevices: false, clause: 'authorised-users' },
  sanctions: [
    ...OUTCOMES,
    sanction('misconduct', 'Misconduct: disciplinary action', ['decider', 'date']),
    sanction('summary-dismissal', 'Misconduct: summary dismissal, in a serious case', ['decider', 'date']),
  ],
  notice: { mode: 'required', clause: 'signed-contract' },
  images: { mode: 'off', clause: 'offensive-sites' },
  retention: { days: 31, clause: 'stored-securely' },
  subscriptions: [],
};
