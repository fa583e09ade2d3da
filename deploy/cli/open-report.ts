import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { jsonFrom } from '@/policy/json-text.ts';
import { SealedFile } from '@/policy/console-confidential.ts';
import { fingerprintOf } from '@/sealing/fingerprint.ts';
import { openNote, openReport } from '@/sealing/report.ts';
import { unlockReportKey } from '@/sealing/report-key.ts';
import { inWords, Refused, refuseUnknown } from './in-words.ts';
import { askUnseen, pipedIn } from './unseen.ts';

const ARGS = {
  file: { type: 'positional', description: 'What “Save the sealed report” saved', valueHint: 'FILE', required: true },
} as const;

/** Opens a saved report without the endpoint and without a network. The passphrase is no option: those stand in the shell's history. */
export const openReportCommand = defineCommand({
  meta: {
    name: 'open-report',
    description: 'Open a sealed confidential report on this computer alone, with your passphrase or recovery code',
  },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const file = await sealedFileIn(args.file);
      const typed = process.stdin.isTTY ? await askUnseen('Passphrase or recovery code: ') : await pipedIn();
      console.log((await linesIn(file, typed)).join('\n'));
    }),
});

async function sealedFileIn(path: string): Promise<SealedFile> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new Refused(`${path} cannot be read (${cause.code}).`);
  });
  const read = SealedFile.safeParse(jsonFrom(text));
  if (!read.success) throw new Refused(`${path} is not a sealed report that the console saved.`);
  return read.data;
}

async function linesIn({ report: sealed, keys }: SealedFile, typed: string): Promise<string[]> {
  const locked = keys.find(({ publicKey }) => publicKey === sealed.box.recipient);
  const key = locked && (await unlockReportKey(locked, typed));
  if (!key) throw new Refused('This is neither the passphrase nor the recovery code of the key that the report is sealed to.');
  const report = await openReport(key.pair, sealed.id, sealed.box);
  if (!report) throw new Refused('The key is open, but the report is not: it was damaged or changed.');
  const notes = await Promise.all(sealed.notes.map((one) => openNote(key.pair, { report: sealed.id, note: one.note }, one.box)));
  const readers = await Promise.all(report.to.map(async (one) => `  ${shown(one.name)}: ${await fingerprintOf(one.key)}`));
  return [
    `From: ${report.name ? shown(report.name) : 'did not give a name'}`,
    `Written on ${report.day}, came in on ${sealed.receivedOn}`,
    'Sealed to:',
    ...readers,
    '',
    shown(report.text),
    ...notes.flatMap((note) =>
      note ? ['', `Note by ${shown(note.by)}, ${note.day}:`, shown(note.text)] : ['', 'A note that cannot be opened.'],
    ),
  ];
}

/** Escape sequences could make a terminal show something other than what was written. */
function shown(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, '�');
}
