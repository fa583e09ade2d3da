import { readdirSync, readFileSync } from 'node:fs';

/** One file of ours, by its path from the root with forward slashes. */
export type Source = { path: string; text: string };

const FOLDERS = ['bench', 'components', 'console', 'deploy', 'entrypoints', 'platform', 'policy', 'public', 'sealing', 'server', 'tests'];

/** Returns every text file under the folders named, or under all of ours. */
export function sourcesIn(folders: readonly string[] = FOLDERS, kinds = /\.(?:tsx?|html|css|json|svg)$/): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && kinds.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

/** Returns a TypeScript text without its comments: words about a thing are not the thing. A comment mark inside a string stays. */
export function withoutComments(text: string): string {
  return text.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm,
    (_, quoted?: string) => quoted ?? '',
  );
}

/** Returns `path: line` for every line that a pattern is found in, comments left out. */
export function linesWith(pattern: RegExp, sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}
