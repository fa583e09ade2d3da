import type { Chance } from './chance.ts';
import type { PageSource } from './page-source.ts';
import { escaped, htmlOf, link, parts, type Making } from './markup.ts';

const HEAD_LINE = /^(title|meta|nav|foot): (.+)$/;

/** Returns the whole HTML of a page from its lines, which have no placeholder left: `title:`, `meta: name = content`, `nav:` and `foot:` first, then the text. */
export function shell(source: PageSource, lines: readonly string[], making: Making): string {
  const said = lines.flatMap((line) => [HEAD_LINE.exec(line)?.slice(1) ?? []]).filter((found) => found.length > 0);
  const all = (kind: string) => said.filter(([named]) => named === kind).map(([, text = '']) => text);
  const text = htmlOf(
    lines.filter((line) => !HEAD_LINE.test(line)),
    making,
  );
  const nav = all('nav').flatMap(parts);
  const { chance, around } = making;
  const menu = nav.length > 0 ? nav : chance.some(around.menu, 4 + chance.below(4));
  const foot = all('foot').length > 0 ? all('foot') : chance.some(around.foot, 1 + chance.below(3));
  return [
    `<!doctype html><html lang="${source.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(all('title')[0] ?? source.id)}</title>`,
    ...all('meta').map(metaOf),
    '<link rel="stylesheet" href="/s.css"><script>window.dataLayer=[];function gtag(){dataLayer.push(arguments)}</script></head><body>',
    `<header><nav>${menu.map((entry) => link(entry, chance)).join(' ')}</nav></header>`,
    chance.below(3) === 0 ? '' : `<div class="cookies" role="dialog">${chance.one(around.cookies)}</div>`,
    `<main class="${source.shape}">${text}</main>`,
    remarksOn(source, making),
    besideOf(source, making),
    `<footer>${foot.map((entry) => `<p>${escaped(entry)}</p>`).join('')}</footer></body></html>`,
  ].join('\n');
}

function metaOf(line: string): string {
  const [name = '', content = ''] = line.split(' = ');
  return `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${escaped(name)}" content="${escaped(content)}">`;
}

/** What readers have written below the text: on one page in three, and below every short one. */
function remarksOn({ shape, lines }: PageSource, making: Making): string {
  const { chance } = making;
  const isShort = lines.join(' ').split(' ').length < 90;
  if (shape === 'wall' || (chance.below(3) > 0 && !isShort)) return '';
  return `<section class="remarks">${htmlOf([`talk: ${isShort ? 6 + chance.below(9) : 8 + chance.below(30)}`], making)}</section>`;
}

/** What a site sets beside the text: links to other pages, a letter to subscribe to. Tiles and chats have none. */
function besideOf({ shape }: PageSource, { around, chance }: Making): string {
  if (shape === 'wall' || shape === 'chat') return '';
  const links = chance.some(around.beside, 3 + chance.below(6));
  return `<aside><ul>${listOf(links, chance)}</ul>${chance.below(2) === 0 ? `<p>${escaped(chance.one(around.letter))}</p>` : ''}</aside>`;
}

function listOf(links: readonly string[], chance: Chance): string {
  return links.map((text) => `<li>${link(text, chance)}</li>`).join('');
}
