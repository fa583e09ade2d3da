import { describe, expect, it } from 'vitest';
import { flaggerOf, readHtml } from '@/deploy/html-page.ts';

const textOf = (html: string): string =>
  readHtml(html)
    .pieces.map(({ text }) => text)
    .join(' | ');

describe('a page read from HTML', () => {
  it('is its text in blocks, where a word goes on through an element that ends none', () => {
    expect(textOf('<h1>On the <b>po</b>nd</h1><ul><li>ducks<li>frogs</ul>')).toBe('On the pond | ducks | frogs');
    expect(textOf('<svg><text><tspan>po</tspan><tspan>nd</tspan></text></svg>')).toBe('pond');
  });

  it('has a title, and descriptions of what cannot be read', () => {
    const { pieces } = readHtml(
      '<title>Pond</title><meta name=description content="All of it"><img alt="A duck"><input placeholder="Find a frog">',
    );
    expect(pieces).toEqual([
      { text: 'Pond', standing: 'title' },
      { text: 'All of it', standing: 'description' },
      { text: 'A duck', standing: 'description' },
      { text: 'Find a frog', standing: 'description' },
    ]);
  });

  it('has what stands on buttons, in fields and in choices, and not what is only sent', () => {
    const { pieces } = readHtml(
      '<input type=submit value=Duck><input value=Frog><optgroup label=Pond><option label=Newt value=3></optgroup><p aria-description=Toad>' +
        '<input type=hidden value=no><input type=checkbox value=no><input type=Password value=no><li value=3><button value=no>',
    );
    expect(pieces.map(({ text }) => text)).toEqual(['Duck', 'Frog', 'Pond', 'Newt', 'Toad']);
  });

  it('has no text of scripts and styles', () => {
    expect(textOf('<style>.duck{}</style><script>duck()</script><noscript>no duck</noscript><template>duck</template><p>frog')).toBe(
      'frog',
    );
  });

  it('says its labels, its buttons and its structure', () => {
    const html = `<meta name="RATING" content="general"><meta itemprop="typicalAgeRange" content="3-5">
      <script type="application/ld+json">{"@type": "WebPage", "isFamilyFriendly": false, "contentRating": "all \\"ages\\""}</script>
      <a href="https://duck.test/"><img width="200"></a><a href="/frog"><img width="20"></a><button>Feed <b>them</b></button><video autoplay></video><i>LIVE</i>`;
    expect([...readHtml(html).hosts].filter(Boolean)).toEqual(['duck.test']);
    expect(readHtml(html).outline).toEqual({
      labels: expect.arrayContaining([
        { name: 'RATING', value: 'general' },
        { name: 'typicalAgeRange', value: '3-5' },
        { name: 'isFamilyFriendly', value: 'false' },
      ]) as unknown,
      buttons: ['', '', 'Feed them'],
      thumbnails: 1,
      autoplaying: 1,
      liveMarks: 1,
    });
  });

  it('is judged by its words, its labels and its address', () => {
    expect(flaggerOf(readHtml('<p>ducks on the pond')).flags()).toEqual([]);
    expect(flaggerOf(readHtml('<p>ducks on the pond'), 'https://casino.test/').flags()).toMatchObject([{ category: 'gambling' }]);
    expect(flaggerOf(readHtml('<meta name=rating content=adult><p>ducks')).flags()).toEqual([
      { category: 'adult', score: 200, rules: ['adult-label-rating'] },
    ]);
  });

  it.each(['', 'no HTML at all', '<', '<p', '<a href=x', '<title>', '</p></p>', '<script>', '<!--', '\0\ud800'])(
    'is read whatever it is: %j',
    (html) => {
      expect(flaggerOf(readHtml(html)).flags()).toEqual([]);
    },
  );
});
