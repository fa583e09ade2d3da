import * as z from 'zod/mini';
import { Facts } from '@/components/Facts.tsx';
import type { LogLine } from '@/policy/console.ts';
import { isDefanged } from '@/policy/defang.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { visible } from '@/policy/visible.ts';
import { useIsManager, useSpeech, type Speech } from '../parts.ts';
import { deviceName, endingText, whatHappened } from '../plain.ts';
import { spanText } from '../span-text.ts';
import { shownHostOf } from '../shown.ts';
import type { CallWords } from '../words/calls/words.ts';

/** A line's facts in plain words; the technical ones are folded away. */
export function LineFacts({ line }: { line: LogLine }) {
  const { words } = useSpeech();
  const { event } = line;
  return (
    <>
      <Sentence line={line} />
      <PlainFacts line={line} />
      {event.host && (line.defanged || isDefanged(event.category)) && <p class="faint">{words.details.defanged}</p>}
      <Technical line={line} />
    </>
  );
}

function PlainFacts({ line }: { line: LogLine }) {
  const speech = useSpeech();
  const { words, clock } = speech;
  const { details, calls } = words;
  const { event } = line;
  const action = event.action === 'note' ? '' : ` · ${words.actions[event.action]}`;
  const rows = [
    { label: details.what, value: whatHappened(line, speech) + action },
    { label: details.site, value: event.host && <bdi dir="ltr">{shownHostOf(line)}</bdi> },
    { label: details.path, value: event.path && <bdi dir="ltr">{visible(event.path)}</bdi> },
    { label: details.reached, value: event.reached && words.reached[event.reached] },
    { label: details.when, value: clock.full(event.at) },
    { label: details.repeats, value: event.repeats > 1 && speech.count(words.list.times, event.repeats) },
    { label: details.device, value: <bdi>{deviceName(line.deviceLabel, event.device)}</bdi> },
    { label: details.room, value: line.room && <bdi>{line.room}</bdi> },
    { label: details.level, value: words.levels[event.level] },
    { label: details.person, value: event.person && <bdi>{line.personName ?? event.person}</bdi> },
    { label: calls.finding, value: event.finding && tellWords[speech.language].adult.findings[event.finding] },
    {
      label: calls.ending,
      value: event.ending && endingText(event.ending, event.minutes, speech),
    },
    {
      label: spanLabel(event, calls),
      value: event.seconds !== undefined && spanText(event.seconds, calls),
    },
    { label: details.agreement, value: event.agreement && <AgreementOf id={event.agreement} /> },
    { label: details.detail, value: !isNamedByRules(event) && detailOf(line) },
    { label: details.policy, value: revisionWords(event.revision, speech) },
    { label: details.chain, value: <Wholeness broken={line.broken} /> },
  ];
  return <Facts rows={rows} />;
}

function spanLabel({ kind, level }: LogLine['event'], { wentOff, leftAfter, waited, stood }: CallWords): string {
  if (kind === 'power-off') return wentOff;
  if (kind === 'cover-left') return leftAfter;
  return level === 'child' ? waited : stood;
}

/** Of these lines the detail names rules and categories of ours by their ids, which say nothing to a manager. */
function isNamedByRules({ kind }: LogLine['event']): boolean {
  return kind === 'visit' || kind === 'flag' || kind === 'prepared-added' || kind === 'prepared-changed';
}

function detailOf({ event }: LogLine) {
  return event.detail && <bdi>{visible(event.detail)}</bdi>;
}

function Wholeness({ broken }: { broken: boolean }) {
  const { details } = useSpeech().words;
  return <span class={broken ? 'broken' : 'whole'}>{broken ? details.chainBroken : details.chainWhole}</span>;
}

function Sentence({ line }: { line: LogLine }) {
  const { words } = useSpeech();
  if (line.sentence) {
    return (
      <figure class="sentence">
        <figcaption>{words.details.rests}</figcaption>
        <blockquote dir="auto">{line.sentence}</blockquote>
      </figure>
    );
  }
  if (!line.event.clause) return null;
  return (
    <p class="sentence">
      {words.details.noSentence} <bdi dir="ltr">{line.event.clause}</bdi>
    </p>
  );
}

function Technical({ line }: { line: LogLine }) {
  const { words, clock } = useSpeech();
  const { event } = line;
  const rows = [
    { label: words.details.detail, value: isNamedByRules(event) && detailOf(line) },
    { label: words.details.line, value: code(event.id) },
    { label: words.details.arrived, value: clock.full(line.receivedAt) },
    { label: words.calls.cover, value: event.cover && code(event.cover) },
    { label: words.details.deviceId, value: code(event.device) },
    { label: words.details.epoch, value: code(event.epoch) },
    { label: words.details.sequence, value: code(String(event.seq)) },
    { label: words.details.previous, value: code(event.previous) },
    { label: words.details.session, value: event.session && code(event.session) },
  ];
  return (
    <details class="technical">
      <summary>{words.details.technical}</summary>
      <Facts rows={rows} />
    </details>
  );
}

/** Only managers can read what an agreement says; for others it stays a number. */
function AgreementOf({ id }: { id: string }) {
  const { words } = useSpeech();
  const isManager = useIsManager();
  if (!isManager || !z.uuid().safeParse(id).success) return code(id);
  return <a href={`/agreements?agreement=${id}`}>{words.agreements.show}</a>;
}

function code(text: string) {
  return <code dir="ltr">{text}</code>;
}

/** Names a policy revision; 0 is what held before any policy was known. */
function revisionWords(revision: number, { words }: Speech): string {
  return revision === 0 ? words.details.builtIn : words.details.revision(String(revision));
}
