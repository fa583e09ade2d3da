import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** A picture larger than this makes a checkout heavy. */
const MOST_BYTES = 150_000;
const SIZE = { width: 1_280, height: 800 };

/** The pictures of one walk, numbered in the order of their moments. */
export type Album = {
  /** Takes a picture of what a page shows now. `name` is the file's; `words` say what is seen. */
  take(page: Page, name: string, words: string): Promise<void>;
  /** Puts the pictures and their page in the place of the last walk's, and returns how many there are. */
  close(): Promise<number>;
};

/** Opens an album for a folder of its own, which stays as it is until the walk has come to its end. */
export function openAlbum(folder: string): Album {
  const pictures: { file: string; bytes: Uint8Array; words: string }[] = [];
  return {
    async take(page, name, words) {
      const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
      // A popup has the size that the browser gives it.
      if (!page.url().endsWith('/popup.html')) await page.setViewport(SIZE);
      await page.emulateMediaFeatures([
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'prefers-color-scheme', value: name.endsWith('-dark') ? 'dark' : 'light' },
      ]);
      const bytes = await page.screenshot({ type: 'png', optimizeForSpeed: false });
      if (bytes.byteLength > MOST_BYTES) throw new Error(`${file} has ${bytes.byteLength} bytes; at most ${MOST_BYTES} are kept.`);
      pictures.push({ file, bytes, words });
      console.log(`${file}: ${words}`);
    },
    async close() {
      await mkdir(folder, { recursive: true });
      for (const name of await readdir(folder)) if (name.endsWith('.png')) await rm(join(folder, name));
      for (const { file, bytes } of pictures) await writeFile(join(folder, file), bytes);
      const lines = pictures.map(({ file, words }, index) => `## ${index + 1}\n\n${words}\n\n![Picture ${index + 1}](${file})\n`);
      await writeFile(join(folder, 'README.md'), `${HEADING}\n${lines.join('\n')}`);
      return pictures.length;
    },
  };
}

const HEADING = `# The tour

Every picture is of the real thing: a browser under the real policy files, a real endpoint, the real console. \`npm run tour\` walks it all and takes them anew.
`;
