import { enPage } from './en-page.ts';
import { plPage } from './pl-page.ts';
import { ruPage } from './ru-page.ts';
import { ukPage } from './uk-page.ts';

/** What pages are read for beside the words of searches, by language; how it is written stands in the README beside this file. */
export const PAGE_WORDS: Readonly<Record<string, string>> = { en: enPage, ru: ruPage, pl: plPage, uk: ukPage };
