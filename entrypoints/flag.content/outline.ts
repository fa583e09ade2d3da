import { attributeOf, textOf } from '@/platform/page-nodes.ts';
import type { PageOutline } from '@/policy/flag/page-signals.ts';

const SMALLEST_THUMBNAIL = 80;
const LONGEST_DATA = 20_000;
const MOST = 500;
const LIVE = /^\s*(?:live|в эфире|na żywo|наживо)\s*$/i;

/** Returns what the page says of itself beside its words. Where its links lead is asked apart (`neighbours.ts`). */
export function outlineOf(page: Document): PageOutline {
  return {
    labels: [...labelsOfMeta(page), ...labelsOfData(page)],
    buttons: [...page.querySelectorAll('button,[role="button"],a[class*="btn" i],a[class*="button" i],a[class*="enter" i]')]
      .slice(0, 50)
      .map((button) => textOf(button)),
    thumbnails: [...page.querySelectorAll<HTMLImageElement>('a img')].filter(({ width }) => width >= SMALLEST_THUMBNAIL).length,
    autoplaying: page.querySelectorAll('video[autoplay]').length,
    liveMarks: [...page.querySelectorAll('[class*="live" i],[class*="badge" i]')].filter((mark) => LIVE.test(textOf(mark))).length,
  };
}

function labelsOfMeta(page: Document): PageOutline['labels'] {
  const metas = [...page.querySelectorAll('meta[content],[itemprop]')].slice(0, MOST);
  return metas.map((meta) => ({
    name: ['name', 'property', 'http-equiv', 'itemprop'].map((kind) => attributeOf(meta, kind)).find((name) => name !== '') ?? '',
    value: attributeOf(meta, 'content'),
  }));
}

/** Plain values of structured data by their keys; data that cannot be read says nothing. */
function labelsOfData(page: Document): { name: string; value: string }[] {
  const labels: { name: string; value: string }[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, LONGEST_DATA);
    for (const [, name = '', value = ''] of text.matchAll(/"(\w+)"\s*:\s*"?([^"{}[\],]*)"?/g)) labels.push({ name, value });
  }
  return labels.slice(0, MOST);
}
