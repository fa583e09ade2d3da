import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import type { Lists } from '@/policy/rules.ts';
import { urlLists } from './blocklist.ts';

/** Policy names and their values. Source of every name: https://chromeenterprise.google/policies/ */
export type BrowserPolicies = Record<string, unknown>;

export type Lockdown = { policy: PolicyDocument; level: Level; lists: Lists; developerTools: boolean };

/** Returns what the browser itself is told, apart from the extension: no ways round it, and the same front doors closed. */
export function lockdown({ policy, level, lists, developerTools }: Lockdown): BrowserPolicies {
  const { blocked, allowed } = urlLists(policy, level, lists);
  return {
    ...WAYS_ROUND,
    ...NO_GENERATIVE_AI,
    ...PRIVACY,
    DeveloperToolsAvailability: developerTools ? 1 : 2,
    RemoteDebuggingAllowed: developerTools,
    ForceGoogleSafeSearch: true,
    ForceYouTubeRestrict: level === 'child' ? 2 : 1,
    DownloadRestrictions: downloadRestrictions(policy, level),
    ...workAccounts(policy),
    ...(level === 'child' ? childOnly(policy) : {}),
    URLBlocklist: blocked,
    ...(allowed.length > 0 ? { URLAllowlist: allowed } : {}),
  };
}

const WAYS_ROUND: BrowserPolicies = {
  IncognitoModeAvailability: 1,
  BrowserGuestModeEnabled: false,
  BrowserAddPersonEnabled: false,
  TaskManagerEndProcessEnabled: false,
  BlockExternalExtensions: true,
  ExtensionDeveloperModeSettings: 1,
  WebAppInstallByUserEnabled: false,
  DnsOverHttpsMode: 'off',
  NetworkPredictionOptions: 2,
};

/** One by one, because the browser takes `GenAiDefaultSettings` from its cloud alone and ignores it in a file (seen in chrome://policy). */
const NO_GENERATIVE_AI: BrowserPolicies = {
  GeminiSettings: 1,
  AIModeSettings: 1,
  SearchContentSharingSettings: 1,
  LensOverlaySettings: 1,
  HelpMeWriteSettings: 2,
  CreateThemesSettings: 2,
  HistorySearchSettings: 2,
  TabCompareSettings: 2,
};

const PRIVACY: BrowserPolicies = {
  DefaultNotificationsSetting: 2,
  MetricsReportingEnabled: false,
  UrlKeyedAnonymizedDataCollectionEnabled: false,
};

/** C8: no place, picture or voice of a child; and the prepared page is where the browser begins and returns to. */
function childOnly(policy: PolicyDocument): BrowserPolicies {
  const { homePage } = policy.setting;
  return {
    DefaultGeolocationSetting: 2,
    VideoCaptureAllowed: false,
    AudioCaptureAllowed: false,
    BrowserSignin: 0,
    SafeSitesFilterBehavior: 1,
    SearchSuggestEnabled: false,
    PasswordManagerEnabled: false,
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    ...(policy.levels.child.search.mode === 'off' ? { DefaultSearchProviderEnabled: false } : {}),
    HomepageLocation: homePage,
    HomepageIsNewTabPage: false,
    ShowHomeButton: true,
    NewTabPageLocation: homePage,
    RestoreOnStartup: 4,
    RestoreOnStartupURLs: [homePage],
  };
}

/**
 * 3 blocks every download, 1 what is dangerous by its kind, 4 only what is known to be malicious. 2 would block by repute too: a browser that hears of none, as Debian's
 * Chromium or one without a way to Google, keeps no file at all under it (seen in Chromium 156).
 */
function downloadRestrictions(policy: PolicyDocument, level: Level): 1 | 3 | 4 {
  const { kinds } = policy.levels[level].downloads;
  if (kinds.length === 0) return 3;
  return kinds.includes('program') ? 4 : 1;
}

/** On Google's hosts only the setting's own accounts work. */
function workAccounts(policy: PolicyDocument): BrowserPolicies {
  const { googleDomains } = policy.workMail;
  return googleDomains.length > 0 ? { AllowedDomainsForApps: googleDomains.join(',') } : {};
}
