/** Syllables that make words no list of ours has, in the shape of English. */
const SYLLABLES = 'ba de fo lin mar to ren sa wil der ga no pel ter ist hum ka vo lor den ti ran mo fel'.split(' ');
const VOCABULARY = 3_000;

/** Returns a generator of text that is the same in every run: common words come often, as in any language. */
function writer(): (words: number) => string {
  let seed = 42;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const word = (place: number): string => {
    const parts = [place % 24, Math.floor(place / 24) % 24, Math.floor(place / 576) % 24];
    return parts.map((part) => SYLLABLES[part]).join('');
  };
  return (words) => Array.from({ length: words }, () => word(Math.floor(VOCABULARY ** next()))).join(' ');
}

/** Sets `done` in the page once it stands as it will. */
const STANDS = `<script>addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => { globalThis.done = true })))</script>`;

/** Brings posts of thirty words, twenty-five in a frame, and then stands. */
const feedOf = (posts: readonly string[]): string => `<div id="feed"></div><script>
const posts = ${JSON.stringify(posts)};
const feed = document.getElementById('feed');
const bring = () => {
  for (const text of posts.splice(0, 25)) {
    const post = document.createElement('article');
    post.innerHTML = '<h3>Post</h3><p></p>';
    post.lastChild.textContent = text;
    feed.append(post);
  }
  if (posts.length > 0) requestAnimationFrame(bring);
  else globalThis.done = true;
};
addEventListener('load', () => requestAnimationFrame(bring));
</script>`;

/** The pages that reading is measured on, by what they are. */
export function readingPages(): Record<string, string> {
  const write = writer();
  const many = (count: number, one: (place: number) => string): string => Array.from({ length: count }, (_, place) => one(place)).join('');
  return {
    'a small page': many(8, () => `<p>${write(30)}</p>`) + STANDS,
    'an article of 200 paragraphs': many(200, () => `<p>${write(70)}</p>`) + STANDS,
    'a page of 5,000 nodes':
      many(1_000, () => `<div><span>${write(2)}</span> <a href="#x">${write(1)}</a><i></i><b>${write(1)}</b></div>`) + STANDS,
    'a feed of 1,500 posts': feedOf(Array.from({ length: 1_500 }, () => write(30))),
  };
}
