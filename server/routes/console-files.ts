import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import type { Deps } from '@/server/deps.ts';
import { Refused } from '@/server/refusal.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const NOT_BUILT = 'The console is not built. Run “npm run build” in the Stairgate folder, and reload this page.\n';

/** Serves the built console: its files by name, and its page for every address that names no file. Hashed files may be kept for ever. */
export async function consoleFile({ consoleFolder }: Deps, context: Context): Promise<Response> {
  const path = pathOf(context);
  const isFile = extname(path) !== '';
  if (consoleFolder === undefined) return context.text(NOT_BUILT, 404);
  const body = await contentsOf(join(consoleFolder, isFile ? path : 'index.html'), consoleFolder);
  if (body === undefined && !isFile) return context.text(NOT_BUILT, 404);
  if (body === undefined) throw new Refused(404, 'not-found', `There is no ${path.slice(0, 200)} here.`);
  const keep = path.startsWith(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-store';
  const type = (isFile ? TYPES[extname(path)] : TYPES['.html']) ?? 'application/octet-stream';
  return context.body(Uint8Array.from(body), 200, { 'content-type': type, 'cache-control': keep });
}

function pathOf(context: Context): string {
  try {
    return normalize(decodeURIComponent(context.req.path));
  } catch (cause) {
    throw new Refused(400, 'bad-path', `The address is not written as addresses are (${(cause as Error).name}).`);
  }
}

async function contentsOf(file: string, folder: string): Promise<Buffer | undefined> {
  if (!file.startsWith(folder + sep) || file.includes('\0')) return undefined;
  try {
    return await readFile(file);
  } catch (cause) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw cause;
  }
}
