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

/** One declarativeNetRequest rule, of the parts that are used here. */
export type NetRule = {
  id: number;
  priority: number;
  action: { type: 'allow' | 'block' } | { type: 'redirect'; redirect: { regexSubstitution: string } | { url: string } };
  condition: {
    urlFilter?: string;
    regexFilter?: string;
    requestDomains?: string[];
    initiatorDomains?: string[];
    resourceTypes: ResourceType[];
  };
};

/** Rule ids are rented in blocks, so that one owner's rules cannot disturb another's. */
export const NET_RULE_IDS = {
  version: { first: 1, last: 9 },
  categories: { first: 1_000, last: 4_999 },
  openings: { first: 5_000, last: 19_999 },
  defaults: { first: 20_000, last: 20_099 },
} as const;

/** The decision order as priorities: a higher one speaks first. */
export const PRIORITY = {
  locked: 1_000,
  agreement: 900,
  workMail: 800,
  ownPage: 700,
  prepared: 600,
  category: 500,
  search: 400,
  hours: 300,
  access: 200,
  version: 1,
} as const;
