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
  access: 'safety-settings',
  search: 'children-no-search',
  internet: 'safety-settings',
  downloads: 'children-no-search',
  uploads: 'documents-stay',
  cover: 'safety-settings',
};

const adultClauses: RuleClauses = {
  access: 'setting-equipment',
  search: 'setting-equipment',
  internet: 'setting-equipment',
  downloads: 'safety-settings',
  uploads: 'documents-stay',
  cover: 'safety-settings',
};

const unsuitable = guarded(UNSUITABLE, 'safety-settings');
const privateMessages = guarded(['webmail', ...TALK], 'private-messages');
const ownUse = guarded([...SOCIAL, 'dating'], 'prior-agreement');

/** Little Thetford Acorns: children never search; staff by prior agreement; its own page, where the manager moderates every posting. */
export const littleThetford: PolicyDocument = {
  format: 1,
  revision: 1,
  setting: {
    id: 'little-thetford',
    name: 'Little Thetford Acorns',
    languages: ['en'],
    timeZone: 'Europe/London',
    homePage: HOME_PAGE,
  },
  adoption: adoptedBy('The manager', 'Manager'),
  designatedPersons: [
    { name: 'The manager', role: 'Designated person (manager)' },
    { name: 'The deputy manager', role: 'Designated person (deputy)' },
  ],
  clauses: [
    {
      id: 'children-no-search',
      sentence: 'Children should not be able to search or install anything on a setting device.',
      requirements: ['C3', 'F11'],
    },
    {
      id: 'safety-settings',
      sentence: 'The designated person ensures that safety settings are set to ensure that inappropriate material cannot be accessed.',
      requirements: ['C1', 'C2', 'C5', 'C10', 'D8'],
    },
    { id: 'private-messages', sentence: 'private email accounts, Whatsapp or via social media', requirements: ['F1'] },
    {
      id: 'work-email',
      sentence: 'The setting has central email addresses for all setting related business',
      requirements: ['F2'],
    },
    { id: 'prior-agreement', sentence: "without prior agreement or in accordance with the setting's policy", requirements: ['F3'] },
    { id: 'own-page', sentence: 'will moderate all postings to the site', requirements: ['F5'] },
    { id: 'authorised-person', sentence: 'These devices should be used by the authorised person only.', requirements: ['F6', 'F10'] },
    {
      id: 'setting-equipment',
      sentence: 'Only ICT equipment belonging to the setting is used by staff and children.',
      requirements: ['F10'],
    },
    {
      id: 'documents-stay',
      sentence: "No electronic documents that include children's names or digital images will be transported out of the setting",
      requirements: ['F14', 'D3'],
    },
    { id: 'dealt-with-quickly', sentence: 'any e-safety concerns that do arise will be dealt with quickly', requirements: ['I2'] },
    {
      id: 'co-ordinates',
      sentence: 'Our designated person (manager/deputy) responsible for co-ordinating action',
      requirements: ['I3', 'D7'],
    },
    { id: 'allegations', sentence: 'allegations process being followed', requirements: ['I4'] },
    { id: 'indecent-images', sentence: 'Staff are aware that it is an offence to distribute indecent images.', requirements: ['I6'] },
    {
      id: 'disciplinary',
      sentence:
        'Staff failure to comply with this policy may be considered serious enough to result in the induction of disciplinary procedures.',
      requirements: ['I8'],
    },
    { id: 'reviewed', sentence: 'This policy will be reviewed', requirements: ['D6'] },
    { id: 'virus-protection', sentence: 'All computers have virus protection installed.', requirements: ['D15'] },
  ],
  lockedClause: 'safety-settings',
  levels: {
    child: childRules({
      clauses: childClauses,
      blocked: [
        ...unsuitable,
        ...guarded(
          [...SOCIAL, ...MAIL, ...TALK, 'collaboration', ...WAYS_ROUND, ...PASTIMES, 'generative-ai', 'local-page'],
          'safety-settings',
        ),
        ...guarded(SOFTWARE, 'children-no-search'),
        ...guarded(['file-sharing'], 'documents-stay'),
      ],
    }),
    visitor: visitorRules({
      clauses: { ...adultClauses, access: 'authorised-person', search: 'authorised-person', internet: 'authorised-person' },
      blocked: [
        ...unsuitable,
        ...privateMessages,
        ...guarded([...SOCIAL, ...PASTIMES], 'prior-agreement'),
        ...guarded(['work-mail', ...SOFTWARE, ...WAYS_ROUND, 'generative-ai', 'collaboration', 'local-page'], 'authorised-person'),
        ...guarded(['file-sharing'], 'documents-stay'),
      ],
    }),
    staff: staffRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...privateMessages,
        ...ownUse,
        ...guarded([...SOFTWARE, 'number-address'], 'safety-settings'),
        ...guarded(['file-sharing'], 'documents-stay'),
      ],
    }),
    manager: managerRules({
      clauses: adultClauses,
      blocked: [...unsuitable, ...guarded(['stranger-chat'], 'private-messages'), ...guarded(['social-networking'], 'own-page')],
    }),
  },
  workMail: {
    // The setting's work addresses end in @btconnect.com, an internet provider's own mail: a plain list of webmail would lock the manager out.
    hosts: ['btconnect.com', ...OFFICE_MAIL],
    googleDomains: [],
    microsoftTenants: [],
    levels: ['staff', 'manager'],
    access: { mode: 'level', clause: 'work-email' },
    closedInSessionHours: false,
    clause: 'work-email',
  },
  ownPages: [
    {
      host: 'facebook.com',
      paths: ['/LittleThetfordAcorns'],
      levels: ['staff', 'manager'],
      roles: ['manager', 'deputy'],
      clause: 'own-page',
    },
  ],
  prepared: WELL_KNOWN,
  agreements: {
    allowed: true,
    categories: [...SOCIAL, 'webmail', 'chat', 'shopping', 'streaming', 'games', 'file-sharing'],
    sites: true,
    roles: ['manager', 'deputy'],
    maxMinutes: 480,
    ratioTick: false,
    clause: 'prior-agreement',
  },
  sessions: { allowed: true, opensSearch: false, opensAccess: true, maxMinutes: 30, idleMinutes: 5, clause: 'safety-settings' },
  timetable: { terms: [], opening: [onWeekdays('08:00', '18:00')], internet: [], sessionHours: [onWeekdays('09:00', '15:00')] },
  people: [leader('manager', 'The manager'), leader('deputy', 'The deputy manager', 'deputy'), practitioner()],
  accounts: { people: [], domains: [], unknown: 'visitor', liftsChildDevices: false, clause: 'authorised-person' },
  sanctions: [
    ...OUTCOMES,
    sanction('disciplinary', 'Disciplinary procedures', ['decider', 'date']),
    sanction('allegations', 'The allegations process is followed', ['authority', 'reference', 'date']),
  ],
  notice: { mode: 'warn', clause: 'disciplinary' },
  images: { mode: 'off', clause: 'safety-settings' },
  retention: { days: 31, clause: 'dealt-with-quickly' },
  subscriptions: [],
};
