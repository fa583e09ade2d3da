import { browser, type Browser } from '@wxt-dev/browser';
import { FILE_KINDS } from '@/policy/document.ts';
import { fileKindOf } from '@/policy/file-kind.ts';
import { judgeFile, type Ruling } from '@/policy/verbs.ts';
import type { Gate } from './gate.ts';
import { isOurs } from './our-pages.ts';
import { refusalHappening, refusalWords, type RefusalWords } from './refusals.ts';
import type { DeviceRecord } from './device-record.ts';

/** What the browser says of a download; the name comes later than the rest, and Chromium alone tells of an address after redirects. */
export type Download = Pick<Browser.downloads.DownloadItem, 'id' | 'url' | 'startTime'> &
  Partial<Pick<Browser.downloads.DownloadItem, 'filename' | 'mime' | 'referrer'>> & { finalUrl?: string };

type DownloadDeps = { gate: Gate; write: DeviceRecord['write']; onBug(cause: unknown): void };

/**
 * Stops downloads that the policy does not allow, when they begin, before they get their name, and once more when they have it. The name is given only
 * after the verdict, so that nothing that is refused ever stands under a name on the disk. Attach it in the worker's first turn.
 */
export function watchDownloads({ gate, write, onBug }: DownloadDeps): { sweep(): Promise<void> } {
  const refused = new Set<number>();
  const judge = async (item: Download): Promise<boolean> => {
    await gate.ready;
    const ruling = judgeDownload(gate, item);
    if (ruling.action === 'allow') return !refused.has(item.id);
    const isNew = !refused.has(item.id);
    refused.add(item.id);
    if (isNew) void tellOfRefusal(refusalWords(gate, ruling.clause)).catch(onBug);
    // Both at once: the file may not wait for the record, nor the record for the file.
    await Promise.all([remove(item.id), write(refusalOf(gate, item, ruling), `download ${item.id} ${item.startTime}`)]);
    return false;
  };

  browser.downloads.onCreated.addListener((item) => void judge(item).catch(onBug));
  browser.downloads.onDeterminingFilename.addListener((item, suggest) => {
    // Without a suggestion the browser keeps the file nameless; it is cancelled then.
    judge(item).then((isOpen) => isOpen && suggest(), onBug);
    return true;
  });
  browser.downloads.onChanged.addListener(({ id, filename, state }) => {
    if (filename === undefined && state?.current !== 'complete') return;
    void browser.downloads
      .search({ id })
      .then((items) => Promise.all(items.map(judge)))
      .catch(onBug);
  });
  return {
    async sweep() {
      const running = await browser.downloads.search({ state: 'in_progress' });
      await Promise.all(running.map(judge));
    },
  };
}

/** Returns what becomes of a download: the site it comes from counts first, then what kind of file it is. Throws before the first rules. */
export function judgeDownload(gate: Gate, item: Download): Ruling {
  const rules = gate.rules();
  if (!rules) throw new Error('A download was judged before there were rules.');
  const from = item.referrer && !isOurs(item.referrer) ? item.referrer : undefined;
  for (const address of addressesOf(item)) {
    const decision = gate.decide({ address, ...(from ? { as: 'embedded' as const, from } : { as: 'page' as const }) });
    if (decision?.action === 'block') return decision;
  }
  const situation = gate.situation();
  // A server may send anything from any address: only the name says for sure, and it is asked for again when it is known.
  const isTooSoon = !item.filename && FILE_KINDS.some((kind) => judgeFile(rules.policy, situation, kind).action === 'allow');
  if (isTooSoon) return { action: 'allow' };
  return judgeFile(rules.policy, situation, fileKindOf({ name: item.filename, address: item.finalUrl ?? item.url, type: item.mime }));
}

/** Where it was asked for and where it came from in the end; what a page made itself comes from that page. */
function addressesOf({ url, finalUrl, referrer }: Download): string[] {
  return [url, finalUrl, referrer].flatMap((address) => (address && !address.startsWith('data:') && !isOurs(address) ? [address] : []));
}

function refusalOf(gate: Gate, item: Download, ruling: Extract<Ruling, { action: 'block' }>) {
  return refusalHappening(gate, 'download', { ruling, address: addressesOf(item).at(0) ?? '' });
}

/** Says on the pages that stand in front that a file was stopped: a download belongs to no tab that the browser would name. */
async function tellOfRefusal(refused: RefusalWords): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  // The browser's own pages have none of our scripts in them.
  await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && browser.tabs.sendMessage(id, { refused }, { frameId: 0 }).catch(() => undefined)),
  );
}

/** Ends a download and takes away what is there of it, also when it was complete before it could be stopped. */
async function remove(id: number): Promise<void> {
  await browser.downloads.cancel(id).catch(() => undefined);
  const [item] = await browser.downloads.search({ id });
  if (item?.state === 'complete' && item.exists) await browser.downloads.removeFile(id).catch((cause: unknown) => wasGone(id, cause));
  await browser.downloads.erase({ id });
}

/** A file that something else took away meanwhile is as good as removed; one that is still there is not. */
async function wasGone(id: number, cause: unknown): Promise<void> {
  const [item] = await browser.downloads.search({ id });
  if (item?.exists) throw cause;
}
