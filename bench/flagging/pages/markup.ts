import type { Around } from './around.ts';
import type { Chance } from './chance.ts';
import type { Shape } from './page-source.ts';

/** What the lines of one page are made into HTML with. */
export type Making = { shape: Shape; around: Around; chance: Chance };

/** Returns a text as it may stand in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Returns a link to a page of the same site that has no words in its address. */
export function link(text: string, chance: Chance): string {
  return `<a href="/${chance.one(['p', 'c', 'go', 'view', 'page'])}/${chance.below(90_000)}">${escaped(text)}</a>`;
}

const KINDS: readonly [mark: RegExp, html: (rest: string, making: Making) => string][] = [
  [/^# /, (rest) => `<h1>${escaped(rest)}</h1>`],
  [/^## /, (rest) => `<h2>${escaped(rest)}</h2>`],
  [/^- /, (rest) => `<ul><li>${escaped(rest)}</li></ul>`],
  [/^> /, post],
  [/^! /, picture],
  [/^\$ /, product],
  [
    /^\* /,
    (rest, { chance }) =>
      `<p class="tags">${parts(rest)
        .map((part) => link(part, chance))
        .join(' ')}</p>`,
  ],
  [/^\[\] /, (rest) => `<p><button type="button">${escaped(rest)}</button></p>`],
  [/^\? /, (rest) => `<p><label>${escaped(rest)} <input type="text"></label></p>`],
  [/^~/, (rest) => rest],
  [/^talk: /, (rest, making) => talk(Number(rest), making)],
];

/** Returns the HTML of lines: headings, list items, posts, pictures, goods, tags, buttons, fields, HTML as it is, drawn talk and paragraphs. */
export function htmlOf(lines: readonly string[], making: Making): string {
  return lines
    .map((line) => {
      const [mark, html] = KINDS.find(([mark]) => mark.test(line)) ?? [];
      return mark && html ? html(line.replace(mark, ''), making) : `<p>${escaped(line)}</p>`;
    })
    .join('\n')
    .replaceAll('</ul>\n<ul>', '\n');
}

/** Returns what stands between the bars of a line. */
export function parts(line: string): string[] {
  return line.split('|').map((part) => part.trim());
}

function post(rest: string, { shape, chance }: Making): string {
  const [, who = '', text = rest] = /^([^:]{1,60}): (.+)$/.exec(rest) ?? [];
  if (shape === 'results') return `<div class="result"><h3>${link(who, chance)}</h3><p>${escaped(text)}</p></div>`;
  if (shape === 'chat') return `<div class="message"><b>${escaped(who)}</b> <span>${escaped(text)}</span></div>`;
  const time = `<time>${10 + chance.below(13)}:${10 + chance.below(49)}</time>`;
  return `<article class="post"><header><strong>${escaped(who)}</strong> ${time}</header><p>${escaped(text)}</p></article>`;
}

function picture(rest: string, { shape, chance }: Making): string {
  const image = `<img loading="lazy" width="320" height="180" src="/i/${chance.below(90_000)}.jpg" alt="${escaped(rest)}">`;
  if (shape !== 'wall') return `<figure>${image}</figure>`;
  const length = `<span class="length">${1 + chance.below(40)}:${10 + chance.below(49)}</span>`;
  return `<div class="tile"><a href="/v/${chance.below(900_000)}">${image}${length}</a><p>${escaped(rest)}</p></div>`;
}

function product(rest: string, { chance }: Making): string {
  const [name = '', price = ''] = parts(rest);
  return `<div class="product"><img src="/i/${chance.below(90_000)}.jpg" alt="${escaped(name)}"><h3>${link(name, chance)}</h3><span class="price">${escaped(price)}</span></div>`;
}

function talk(count: number, making: Making): string {
  return making.chance
    .some(making.around.talk, count)
    .map((text) => post(`${making.chance.one(making.around.name)}: ${text}`, making))
    .join('\n');
}
