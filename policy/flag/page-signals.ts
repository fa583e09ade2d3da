import type { Category } from '../category.ts';
import { FEWEST_HOSTS } from '../neighbour-hosts.ts';
import { labelSignals, type PageLabel } from './page-labels.ts';
import type { Signal } from './weigh.ts';

/** What a page says of itself beside its words, as plain values; whoever reads the page fills it in, and may do so again whenever the page has changed. */
export type PageOutline = {
  /**
   * The page's own labels, each as it stands there: every `meta` by its `name`, `property` or `http-equiv`, every `itemprop`, and every plain value
   * in `application/ld+json` by its key, such as `isFamilyFriendly`.
   */
  labels: readonly PageLabel[];
  /** What stands on buttons and on links that look like buttons, the first fifty of them; an age gate is known by them. */
  buttons: readonly string[];
  /** Pictures of at least 80 pixels that are links or stand in one. */
  thumbnails: number;
  /** Videos that begin to play by themselves. */
  autoplaying: number;
  /** Elements that say nothing but that something is live now: `LIVE`, `в эфире`, `na żywo`, `наживо`. */
  liveMarks: number;
};

/** How many other hosts a page's links lead to, and how many of these are of which category that pages are flagged as. */
export type PageLinks = { count: number; blocked: Readonly<Partial<Record<Category, number>>> };

const LONGEST_BUTTON = 80;
const MOST_BUTTONS = 50;
/** An age that only a grown-up has, as on “I am 18 or older”, and not in a number, a date or a price. */
const GROWN_UP = /(?<![\d.,:/£$€-])(?:18|21)(?![\d.,:/%]\d|\d)/;
const SAYS_AGE = /\b(?:years?|age|old|older|over)\b|лет|года|років|роки|\blat\b|więcej|старше|повнолітн|совершеннолетн|pełnoletn/i;

/** Returns what a page's labels, buttons and structure say. None of its structure is enough by itself to cover a page; a label or a gate may be. */
export function signalsOfPage(outline: PageOutline): Signal[] {
  return [...labelSignals(outline.labels), ...gateSignals(outline.buttons), ...structureSignals(outline)];
}

/** Returns what a page's neighbours say of it: a fifth of them, and at least three. */
export function linkSignals({ count, blocked }: PageLinks): Signal[] {
  if (count < FEWEST_HOSTS) return [];
  return (Object.entries(blocked) as [Category, number][]).flatMap(([category, those]) => {
    const share = those / count;
    if (those < 3 || share < 0.2) return [];
    return [{ rule: `${category}-page-links`, category, weight: share >= 0.5 ? 100 : 40 }];
  });
}

function gateSignals(buttons: readonly string[]): Signal[] {
  const isGate = buttons.slice(0, MOST_BUTTONS).some((text) => text.length <= LONGEST_BUTTON && GROWN_UP.test(text) && SAYS_AGE.test(text));
  return isGate ? [{ rule: 'adult-page-gate', category: 'adult', weight: 60 }] : [];
}

/** Walls of thumbnails, videos that begin by themselves and marks of live pictures stand on good pages too, so that together they stay below every limit. */
function structureSignals({ thumbnails, autoplaying, liveMarks }: PageOutline): Signal[] {
  const speaking: [name: string, speaks: boolean, weight: number][] = [
    ['thumbnails', thumbnails >= 24, 10],
    ['autoplay', autoplaying >= 3, 10],
    ['live', liveMarks >= 4, 20],
  ];
  return speaking.flatMap(([name, speaks, weight]) => (speaks ? [{ rule: `adult-page-${name}`, category: 'adult', weight }] : []));
}
