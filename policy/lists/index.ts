import type { Category } from '../category.ts';
import { adult } from './adult.ts';
import { archives } from './archives.ts';
import { blogs } from './blogs.ts';
import { chat } from './chat.ts';
import { collaboration } from './collaboration.ts';
import { dating } from './dating.ts';
import { drugs } from './drugs.ts';
import { extensionStores } from './extension-stores.ts';
import { extremism } from './extremism.ts';
import { fileSharing } from './file-sharing.ts';
import { forums } from './forums.ts';
import { gambling } from './gambling.ts';
import { games } from './games.ts';
import { generativeAi } from './generative-ai.ts';
import { hate } from './hate.ts';
import { numberAddress } from './number-address.ts';
import { piracy } from './piracy.ts';
import { proxies } from './proxies.ts';
import { searchEngines } from './search-engines.ts';
import { shopping } from './shopping.ts';
import { socialNetworking } from './social-networking.ts';
import { softwareDownload } from './software-download.ts';
import { strangerChat } from './stranger-chat.ts';
import { streaming } from './streaming.ts';
import { translators } from './translators.ts';
import { violence } from './violence.ts';
import { weapons } from './weapons.ts';
import { webmail } from './webmail.ts';

/**
 * Front doors by category, written by hand: `host` (with everything under it) or `host/path`. Sorted, lower-case ASCII. Categories without a
 * list are known only by subscriptions and by flagging pages.
 */
export const lists: Partial<Record<Category, readonly string[]>> = {
  'social-networking': socialNetworking,
  webmail,
  chat,
  'stranger-chat': strangerChat,
  blogs,
  forums,
  'search-engines': searchEngines,
  'generative-ai': generativeAi,
  proxies,
  translators,
  archives,
  'file-sharing': fileSharing,
  collaboration,
  dating,
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
  'number-address': numberAddress,
  piracy,
};
