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
import { MAIL, PASTIMES, SOCIAL, SOFTWARE, TALK, visitorRules, WAYS_ROUND, WELL_KNOWN, type RuleClauses } from './parts.ts';
import { OUTCOMES, sanction } from './outcomes.ts';

const childClauses: RuleClauses = {
  access: 'no-routine-access',
  search: 'closely-supervised',
  internet: 'no-routine-access',
  downloads: 'safety-settings',
  uploads: 'five-rules',
  cover: 'five-rules',
};

const adultClauses: RuleClauses = {
  access: 'safety-settings',
  search: 'safety-settings',
  internet: 'safety-settings',
  downloads: 'safety-settings',
  uploads: 'no-full-names',
  cover: 'safety-settings',
};

const unsuitable = [
  ...guarded(['hate', 'bullying'], 'racism-bullying'),
  ...guarded(['gambling', 'violence', 'drugs', 'weapons', 'piracy'], 'safety-settings'),
];
const personalMail = guarded(['webmail', ...TALK], 'no-personal-email');

/** All Saints Preschool: no routine internet for children; work email closed in sessions; two Facebook pages that the preschool runs itself. */
export const allSaints: PolicyDocument = {
  format: 1,
  revision: 1,
  setting: { id: 'all-saints', name: 'All Saints Preschool', languages: ['en'], timeZone: 'Europe/London', homePage: HOME_PAGE },
  adoption: adoptedBy('The Committee Chair', 'Committee Chair'),
  designatedPersons: [
    { name: 'The Manager', role: 'Manager' },
    { name: 'The Deputy Manager', role: 'Deputy Manager' },
    { name: 'The Committee Chair', role: 'Committee Chair' },
  ],
  clauses: [
    { id: 'children-no-social', sentence: 'Children are not allowed to access social networking sites.', requirements: ['C1'] },
    { id: 'children-no-email', sentence: 'Children are not permitted to use emails at preschool.', requirements: ['C1'] },
    { id: 'no-routine-access', sentence: 'Children do not routinely have access to the internet.', requirements: ['C2', 'C3', 'C5'] },
    {
      id: 'closely-supervised',
      sentence: 'On occasion, staff may access the internet with the children for educational purposes. This is always closely supervised.',
      requirements: ['C4', 'C5'],
    },
    {
      id: 'five-rules',
      sentence:
        'Children are taught to only access the internet with an adult, to be kind, to never share personal information online, to only press buttons online that they understand and to tell an adult if anything online upsets them in any way.',
      requirements: ['C7', 'C8', 'C9'],
    },
    { id: 'racism-bullying', sentence: 'which may promote racism, bullying or harassment', requirements: ['C10'] },
    {
      id: 'no-personal-email',
      sentence: 'Staff may not use the setting ICT equipment to access personal emails.',
      requirements: ['F1'],
    },
    { id: 'work-email', sentence: 'The preschool email address', requirements: ['F2'] },
    {
      id: 'own-facebook-pages',
      sentence:
        'All Saints Preschool has a Facebook page and also administers a Facebook page for current Families called All Saints Preschool Parents.',
      requirements: ['F5'],
    },
    {
      id: 'work-email-in-sessions',
      sentence:
        'Staff will only access work emails during preschool sessions with prior agreement from the Manager/Deputy Manager and only when adult:child ratios allow.',
      requirements: ['F3', 'F8'],
    },
    {
      id: 'mailbox-by-role',
      sentence: 'Only those who administer and access these email addresses have access',
      requirements: ['F8'],
    },
    { id: 'report-concerns', sentence: 'report any concerns to the Manager/Deputy who will act accordingly', requirements: ['I3'] },
    {
      id: 'report-immediately',
      sentence: 'immediately to the Manager, the Deputy Manager or the Committee Chair',
      requirements: ['I2', 'I3'],
    },
    {
      id: 'report-offensive',
      sentence:
        'Staff will report any suspicious or offensive material including that which may promote racism, bullying or harassment to the Internet Watch Foundation at www.iwf.org.uk',
      requirements: ['I5'],
    },
    { id: 'no-full-names', sentence: 'Children must not be referred to by their full names.', requirements: ['D3'] },
    { id: 'password-protected', sentence: 'password protected', requirements: ['D4'] },
    {
      id: 'safety-settings',
      sentence:
        'The Manager and Deputy Manager ensure that safety settings are set to ensure that inappropriate material cannot be accessed.',
      requirements: ['C10', 'F6', 'D8'],
    },
    { id: 'passwords-changed', sentence: 'the Passwords are changed regularly', requirements: ['D11'] },
    {
      id: 'second-hand',
      sentence:
        'If a second hand computer is donated to the preschool, the Manager and Deputy Manager will ensure that it is restored to factory settings and that no inappropriate material is stored on it.',
      requirements: ['D14'],
    },
  ],
  lockedClause: 'safety-settings',
  levels: {
    child: childRules({
      clauses: childClauses,
      search: 'with-adult',
      internet: 'closed-unless-session',
      blocked: [
        ...unsuitable,
        ...guarded(SOCIAL, 'children-no-social'),
        ...guarded(MAIL, 'children-no-email'),
        ...guarded([...TALK, 'collaboration', ...WAYS_ROUND, ...SOFTWARE], 'safety-settings'),
        ...guarded([...PASTIMES, 'generative-ai', 'file-sharing', 'local-page'], 'no-routine-access'),
      ],
    }),
    visitor: visitorRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...personalMail,
        ...guarded([...SOCIAL, ...PASTIMES, ...WAYS_ROUND, ...SOFTWARE], 'safety-settings'),
        ...guarded(['work-mail'], 'mailbox-by-role'),
        ...guarded(['generative-ai', 'file-sharing', 'collaboration', 'local-page'], 'safety-settings'),
      ],
    }),
    staff: staffRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...personalMail,
        ...guarded(['social-networking'], 'own-facebook-pages'),
        ...guarded(['dating', ...SOFTWARE, 'number-address'], 'safety-settings'),
      ],
    }),
    manager: managerRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...guarded(['stranger-chat'], 'safety-settings'),
        ...guarded(['webmail'], 'no-personal-email'),
        ...guarded(['social-networking'], 'own-facebook-pages'),
      ],
    }),
  },
  workMail: {
    // Egress carries the preschool's secure mail.
    hosts: ['egress.com', ...OFFICE_MAIL],
    googleDomains: [],
    microsoftTenants: [],
    levels: ['staff', 'manager'],
    access: { mode: 'right', clause: 'mailbox-by-role' },
    closedInSessionHours: true,
    clause: 'work-email-in-sessions',
  },
  ownPages: [
    {
      host: 'facebook.com',
      paths: ['/AllSaintsPreschool', '/groups/AllSaintsPreschoolParents'],
      levels: ['staff', 'manager'],
      roles: ['manager', 'deputy', 'administrator'],
      clause: 'own-facebook-pages',
    },
  ],
  prepared: WELL_KNOWN,
  agreements: {
    allowed: true,
    categories: ['work-mail'],
    sites: false,
    roles: ['manager', 'deputy'],
    maxMinutes: 30,
    ratioTick: true,
    clause: 'work-email-in-sessions',
  },
  sessions: { allowed: true, opensSearch: true, opensAccess: true, maxMinutes: 20, idleMinutes: 3, clause: 'closely-supervised' },
  timetable: {
    terms: [],
    opening: [onWeekdays('08:30', '15:30')],
    internet: [],
    sessionHours: [onWeekdays('09:00', '12:00'), onWeekdays('12:30', '15:00')],
  },
  people: [
    leader('manager', 'The Manager'),
    leader('deputy', 'The Deputy Manager', 'deputy'),
    leader('chair', 'The Committee Chair', 'chair'),
    {
      id: 'administrator',
      name: 'The administrator',
      role: 'administrator',
      level: 'staff',
      mayAgree: false,
      rights: ['search', 'work-mail'],
    },
    { ...practitioner(), rights: ['search'] },
  ],
  accounts: { people: [], domains: [], unknown: 'visitor', liftsChildDevices: false, clause: 'safety-settings' },
  sanctions: [...OUTCOMES, sanction('disciplinary', 'The disciplinary procedure', ['decider', 'date'])],
  notice: { mode: 'warn', clause: 'safety-settings' },
  images: { mode: 'off', clause: 'safety-settings' },
  retention: { days: 31, clause: 'password-protected' },
  subscriptions: [],
};
