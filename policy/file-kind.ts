import { openedPath } from './address.ts';
import type { FileKind } from './document.ts';
import { ENDINGS, TYPES } from './tables/file-endings.ts';

/** What is known of a file before it is there; whatever is missing or empty says nothing. */
export type FileFacts = { name?: string | undefined; address?: string | undefined; type?: string | undefined };

const byEnding = new Map(
  Object.entries(ENDINGS).flatMap(([kind, endings]) => endings.map((ending) => [ending, kind as FileKind] as const)),
);

/**
 * Returns what kind of file something is, from its name, its address and the media type its server gives. The worst that any of them says counts: a
 * program that is called a picture by its server is a program. Without a name the address stands for it. `other` is what nothing is known of.
 */
export function fileKindOf({ name, address, type }: FileFacts): FileKind {
  const named = kindOfName(name ?? '');
  const kinds = [named, named === undefined ? kindOfAddress(address ?? '') : undefined, kindOfType(type ?? '')];
  return (['program', 'archive'] as const).find((kind) => kinds.includes(kind)) ?? kinds.find((kind) => kind !== undefined) ?? 'other';
}

/** Windows drops dots and spaces at a name's end, and characters that turn the direction of writing hide its real ending. */
function kindOfName(name: string): FileKind | undefined {
  const bare = name.replace(/[\p{Cf}\p{Cc}]/gu, '').replace(/[. ]+$/, '');
  const ending = /\.([^./\\]+)$/.exec(bare)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : byEnding.get(ending);
}

/** The last part of a path; a host alone has no ending, although `.com` once was one. */
function kindOfAddress(address: string): FileKind | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && url.protocol !== 'data:' ? kindOfName(openedPath(url.pathname)) : undefined;
}

function kindOfType(type: string): FileKind | undefined {
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return TYPES.find(([words]) => words.test(bare))?.[1];
}
