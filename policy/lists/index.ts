import type { Category } from '../category.ts';
import { blogs } from './blogs.ts';
import { chat } from './chat.ts';
import { dating } from './dating.ts';
import { forums } from './forums.ts';
import { generativeAi } from './generative-ai.ts';
import { socialNetworking } from './social-networking.ts';
import { strangerChat } from './stranger-chat.ts';
import { webmail } from './webmail.ts';

/** Front doors by category, written by hand: `host` (with everything under it) or `host/path`. Sorted, lower-case ASCII. */
export const lists: Partial<Record<Category, readonly string[]>> = {
  'social-networking': socialNetworking,
  webmail,
  chat,
  'stranger-chat': strangerChat,
  blogs,
  forums,
  'generative-ai': generativeAi,
  dating,
};
