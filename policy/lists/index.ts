import type { Category } from '../category.ts';
import { adult } from './adult.ts';
import { archives } from './archives.ts';
import { drugs } from './drugs.ts';
import { extensionStores } from './extension-stores.ts';
import { extremism } from './extremism.ts';
import { fileSharing } from './file-sharing.ts';
import { gambling } from './gambling.ts';
import { games } from './games.ts';
import { hate } from './hate.ts';
import { piracy } from './piracy.ts';
import { proxies } from './proxies.ts';
import { searchEngines } from './search-engines.ts';
import { shopping } from './shopping.ts';
import { softwareDownload } from './software-download.ts';
import { streaming } from './streaming.ts';
import { translators } from './translators.ts';
import { violence } from './violence.ts';
import { weapons } from './weapons.ts';

/**
 * Front doors by category, written by hand: `host` (with everything under it) or `host/path`. Sorted, lower-case ASCII. Categories without a
 * list are known only by subscriptions and by flagging pages.
 */
export const lists: Partial<Record<Category, readonly string[]>> = {
  'search-engines': searchEngines,
  proxies,
  translators,
  archives,
  'file-sharing': fileSharing,
  gambling,
  games,
  shopping,
  streaming,
  'extension-stores': extensionStores,
  'software-download': softwareDownload,
  adult,
  extremism,
  violence,
  hate,
  drugs,
  weapons,
  piracy,
};
