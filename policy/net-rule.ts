/** Kinds of request that show a document in a frame of a page. `object` counts: `<object>` and `<embed>` show pages too. */
export const FRAME_TYPES = ['sub_frame', 'object'] as const;

/** Every other kind of request but a page in a tab. */
export const PART_TYPES = [
  'stylesheet',
  'script',
  'image',
  'font',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'webtransport',
  'webbundle',
  'other',
] as const;

export type ResourceType = 'main_frame' | (typeof FRAME_TYPES)[number] | (typeof PART_TYPES)[number];

export const EVERY_TYPE: ResourceType[] = ['main_frame', ...FRAME_TYPES, ...PART_TYPES];

/** Where a request is led instead: to a page of ours, or to the same address with other parameters. */
export type Redirect =
  | { regexSubstitution: string }
  | { url: string }
  | { transform: { queryTransform: { removeParams: string[]; addOrReplaceParams: { key: string; value: string }[] } } };

/** A header that an answer has besides its own of that name. */
export type AddHeader = { header: string; operation: 'append'; value: string };

/** A header that is set whatever the page asked for, in place of any of that name. */
export type SetHeader = { header: string; operation: 'set'; value: string };

/** One declarativeNetRequest rule, of the parts that are used here. */
export type NetRule = {
  id: number;
  priority: number;
  action:
    | { type: 'allow' | 'block' }
    | { type: 'redirect'; redirect: Redirect }
    | { type: 'modifyHeaders'; requestHeaders: SetHeader[] }
    | { type: 'modifyHeaders'; responseHeaders: AddHeader[] };
  condition: {
    urlFilter?: string;
    regexFilter?: string;
    isUrlFilterCaseSensitive?: boolean;
    requestDomains?: string[];
    excludedRequestDomains?: string[];
    initiatorDomains?: string[];
    excludedInitiatorDomains?: string[];
    requestMethods?: ['post'];
    resourceTypes: ResourceType[];
  };
};

export type NetRuleDraft = Omit<NetRule, 'id'>;

/** Rule ids are rented in blocks, so that one owner's rules cannot disturb another's. */
export const NET_RULE_IDS = {
  version: { first: 1, last: 9 },
  categories: { first: 1_000, last: 4_999 },
  openings: { first: 5_000, last: 29_999 },
  defaults: { first: 30_000, last: 30_099 },
  safeSearch: { first: 31_000, last: 31_099 },
  headers: { first: 32_000, last: 32_099 },
  always: { first: 33_000, last: 33_099 },
  /** Of each category's list, in table order, a few ids of its own: see `compile-lists.ts`. */
  lists: { first: 40_000, last: 40_999 },
} as const;

/**
 * The decision order as priorities: a higher one speaks first. Headers stand above all, because a rule that opens a site also takes away the headers
 * of every rule below it; strict search stands above every rule that opens a site.
 */
export const PRIORITY = {
  headers: 2_000,
  locked: 1_000,
  always: 980,
  safeSearch: 950,
  agreement: 900,
  workMail: 800,
  ownPage: 700,
  prepared: 600,
  category: 500,
  search: 400,
  staffPrepared: 350,
  hours: 300,
  details: 250,
  access: 200,
  version: 1,
} as const;
