import type { Language } from './language.ts';

/**
 * What `Intl` is asked for, in a file of its own that a content script can carry. Latin digits in Arabic too: hosts, revisions, the PIN pad and the
 * device's own clock stand beside them.
 */
export const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru', pl: 'pl', uk: 'uk', ar: 'ar-u-nu-latn' };
