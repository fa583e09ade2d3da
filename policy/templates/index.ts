import type { PolicyDocument } from '../document.ts';
import { allSaints } from './all-saints.ts';
import { azbuka } from './azbuka.ts';
import { defaultPolicy } from './default.ts';
import { huntingdon } from './huntingdon.ts';
import { kaleidoscope } from './kaleidoscope.ts';
import { littleThetford } from './little-thetford.ts';

export const TEMPLATE_NAMES = ['default', 'azbuka', 'little-thetford', 'kaleidoscope', 'huntingdon', 'all-saints'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** The six policies a setting can begin from: the strict default and the stances of five real settings. */
export const templates: Record<TemplateName, PolicyDocument> = {
  default: defaultPolicy,
  azbuka,
  'little-thetford': littleThetford,
  kaleidoscope,
  huntingdon,
  'all-saints': allSaints,
};
