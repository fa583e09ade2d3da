import type { ComponentChildren } from 'preact';
import * as z from 'zod/mini';
import type { LogLine } from '@/policy/console.ts';
import { useIsManager, useSpeech, type Speech } from '../parts.ts';
import { deviceName, whatHappened } from '../plain.ts';
import { isDefanged, shownHost, visible } from '../shown.ts';

/** A line's facts in plain words; the technical ones are folded away. */
export function LineFacts({ line }: { line: LogLine }) {
  const speech = useSpeech();
  const { words, clock } = speech;
  const { event } = line;
  const action = event.action === 'note' ? '' : ` · ${words.actions[event.action]}`;
  return (
    <>
      <Sentence line={line} />
      <dl class="facts">
        <Fact name={words.details.what}>{whatHappened(line, speech) + action}</Fact>
        <Fact name={words.details.site}>{event.host && <bdi dir="ltr">{shownHost(event.host, event.category)}</bdi>}</Fact>
        <Fact name={words.details.path}>{event.path && <bdi dir="ltr">{visible(event.path)}</bdi>}</Fact>
        <Fact name={words.details.reached}>{event.reached && words.reached[event.reached]}</Fact>
        <Fact name={words.details.when}>{clock.full(event.at)}</Fact>
        <Fact name={words.details.repeats}>{event.repeats > 1 && speech.count(words.list.times, event.repeats)}</Fact>
        <Fact name={words.details.device}>{<bdi>{deviceName(line.deviceLabel, event.device)}</bdi>}</Fact>
        <Fact name={words.details.room}>{line.room && <bdi>{line.room}</bdi>}</Fact>
        <Fact name={words.details.level}>{words.levels[event.level]}</Fact>
        <Fact name={words.details.person}>{event.person && <bdi>{event.person}</bdi>}</Fact>
        <Fact name={words.details.agreement}>{event.agreement && <AgreementOf id={event.agreement} />}</Fact>
        <Fact name={words.details.detail}>{event.detail && <bdi>{visible(event.detail)}</bdi>}</Fact>
        <Fact name={words.details.policy}>{revisionWords(event.revision, speech)}</Fact>
        <Fact name={words.details.chain}>
          <span class={line.broken ? 'broken' : 'whole'}>{line.broken ? words.details.chainBroken : words.details.chainWhole}</span>
        </Fact>
      </dl>
      {event.host && isDefanged(event.category) && <p class="faint">{words.details.defanged}</p>}
      <Technical line={line} />
    </>
  );
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
  return (
    <details class="technical">
      <summary>{words.details.technical}</summary>
      <dl class="facts">
        <Fact name={words.details.line}>{code(event.id)}</Fact>
        <Fact name={words.details.arrived}>{clock.full(line.receivedAt)}</Fact>
        <Fact name={words.details.deviceId}>{code(event.device)}</Fact>
        <Fact name={words.details.epoch}>{code(event.epoch)}</Fact>
        <Fact name={words.details.sequence}>{code(String(event.seq))}</Fact>
        <Fact name={words.details.previous}>{code(event.previous)}</Fact>
        <Fact name={words.details.session}>{event.session && code(event.session)}</Fact>
      </dl>
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

/** One fact; nothing at all when there is nothing to say. */
function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function code(text: string) {
  return <code dir="ltr">{text}</code>;
}

/** Names a policy revision; 0 is what held before any policy was known. */
function revisionWords(revision: number, { words }: Speech): string {
  return revision === 0 ? words.details.builtIn : words.details.revision(String(revision));
}
