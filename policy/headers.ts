import { decide } from './decide.ts';
import type { Situation } from './decision.ts';
import type { Level } from './level.ts';
import { EVERY_TYPE, FRAME_TYPES, PRIORITY, type NetRuleDraft, type SetHeader } from './net-rule.ts';
import type { Rules } from './rules.ts';
import { splitSite } from './site-index.ts';

/** Source: Microsoft Entra’s documentation of tenant restrictions, which keeps `device.login.microsoftonline.com` out. */
const MICROSOFT_LOGIN = ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'];
/** Where personal Microsoft accounts sign in, and where their mail is read. Source: github.com/jpazureid/blog, tenant-restriction.md. */
const PERSONAL_LOGIN = ['login.live.com'];
const PERSONAL_MAIL = 'https://outlook.live.com/';
/** The hosts that DNS filters send to `restrict.youtube.com`, with everything under them. */
const YOUTUBE = ['youtube.com', 'youtube-nocookie.com', 'youtubei.googleapis.com', 'youtube.googleapis.com'];

/** The same as `ForceYouTubeRestrict` in the pack, but that a grown-up whom we do not know gets what a child gets. */
const YOUTUBE_MODE = { child: 'Strict', visitor: 'Strict', staff: 'Moderate', manager: 'Moderate' } as const satisfies Record<
  Level,
  string
>;

/**
 * What a page has the browser ask of other hosts by itself, where no rule sees it: a payment method's manifest, who signs people in (FedCM), and which
 * sites share a passkey. Of two values for a feature the last one counts. Source: W3C Permissions Policy.
 */
const ASKED_BY_THE_BROWSER = ['payment', 'identity-credentials-get', 'publickey-credentials-get', 'publickey-credentials-create'];

/**
 * Returns the net rules that tell a site's own server whom to let in and what to show, and pages what they may not ask the browser for. They open nothing. Every header of a request is set in place of what a page
 * may have asked for, on every kind of request. Without domains or tenants in the policy there are no work accounts to keep apart, so no such header.
 */
export function headerRules(rules: Rules, situation: Situation): NetRuleDraft[] {
  const { googleDomains, microsoftTenants, microsoftDirectory } = rules.policy.workMail;
  const drafts = [onHosts(YOUTUBE, [set('YouTube-Restrict', YOUTUBE_MODE[situation.level])])];
  if (googleDomains.length > 0) drafts.push(onHosts(googleHosts(rules), [set('X-GoogApps-Allowed-Domains', googleDomains.join(','))]));
  if (microsoftTenants.length > 0) {
    const context = microsoftDirectory ? [set('Restrict-Access-Context', microsoftDirectory)] : [];
    drafts.push(onExactly(MICROSOFT_LOGIN, [set('Restrict-Access-To-Tenants', microsoftTenants.join(',')), ...context]));
  }
  if (isPersonalMailClosed(rules, situation))
    drafts.push(onExactly(PERSONAL_LOGIN, [set('sec-Restrict-Tenant-Access-Policy', 'restrict-msa')]));
  if (FORBEARING.has(situation.level)) drafts.push(FORBEARANCE);
  return drafts;
}

/** Adults sign in with passkeys and pay for the setting; nobody else has to. */
const FORBEARING: ReadonlySet<Level> = new Set(['child', 'visitor']);
const FORBEARANCE: NetRuleDraft = {
  priority: PRIORITY.headers,
  action: {
    type: 'modifyHeaders',
    responseHeaders: [
      { header: 'permissions-policy', operation: 'append', value: ASKED_BY_THE_BROWSER.map((feature) => `${feature}=()`).join(', ') },
    ],
  },
  condition: { resourceTypes: ['main_frame', ...FRAME_TYPES] },
};

/** An agreement that opens personal mail has to open the way in as well, or it would open nothing. */
function isPersonalMailClosed(rules: Rules, situation: Situation): boolean {
  return decide(rules, { address: PERSONAL_MAIL, as: 'embedded' }, situation).action === 'block';
}

/** Chrome's own AllowedDomainsForApps sends the header to google.com and what lies under it; the country hosts, which share its accounts, are ours. */
function googleHosts(rules: Rules): string[] {
  const listed = (rules.lists['search-engines'] ?? []).map((site) => splitSite(site).host);
  return [...new Set(['google.com', ...listed.filter((host) => /^google\.(?:com?\.)?[a-z]{2,3}$/.test(host))])];
}

function onHosts(requestDomains: string[], requestHeaders: SetHeader[]): NetRuleDraft {
  return {
    priority: PRIORITY.headers,
    action: { type: 'modifyHeaders', requestHeaders },
    condition: { requestDomains, resourceTypes: EVERY_TYPE },
  };
}

/** On these hosts and on none under them. */
function onExactly(hosts: string[], requestHeaders: SetHeader[]): NetRuleDraft {
  const rule = onHosts(hosts, requestHeaders);
  const names = hosts.map((host) => host.replaceAll('.', String.raw`\.`)).join('|');
  return { ...rule, condition: { ...rule.condition, regexFilter: `^[a-z]+://(?:[^/@]*@)?(?:${names})\\.?[:/]` } };
}

function set(header: string, value: string): SetHeader {
  return { header, operation: 'set', value };
}
