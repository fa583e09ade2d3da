import { Facts } from '@/components/Facts.tsx';
import { nameOf } from '@/policy/category-name.ts';
import type { AgreementLine } from '@/policy/console-agreements.ts';
import { timesInWords } from '../agreement-times.ts';
import { useParts, useSpeech } from '../parts.ts';
import { deviceName } from '../plain.ts';
import { shownHost } from '../shown.ts';
import { Asker } from './Asker.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { useSending } from './use-sending.ts';

type AgreementCardProps = { line: AgreementLine; onSaid?: (text: string) => void };

/** One agreement: what it opens, for whom, until when; with the way to end it while it stands. */
export function AgreementCard({ line, onSaid }: AgreementCardProps) {
  const { now } = useParts();
  const speech = useSpeech();
  const { words, language } = speech;
  const opened = [...line.sites.map((site) => shownHost(site)), ...line.categories.map((category) => nameOf(category, language))];
  return (
    <li class={`agreement agreement-${line.state}`}>
      <h3>
        {opened.map((name, index) => (
          <span key={name}>
            {index > 0 && ', '}
            <bdi>{name}</bdi>
          </span>
        ))}
      </h3>
      <p>
        <span class="state">{words.agreements.states[line.state]}</span> · {timesInWords(line, speech, now.value)}
      </p>
      <p dir="auto">{line.reason}</p>
      <AgreementFacts line={line} />
      {line.ratiosAllow && <p class="faint">{words.agreements.ratiosTicked}</p>}
      {line.ended && <Ended ended={line.ended} />}
      {line.state !== 'past' && onSaid && <EndForm id={line.id} onSaid={onSaid} />}
    </li>
  );
}

function AgreementFacts({ line }: { line: AgreementLine }) {
  const { words } = useSpeech();
  const devices = line.devices.map(({ device, label }) => deviceName(label, device)).join(', ');
  const rows = [
    { label: words.agreements.forWhom, value: <ForWhom line={line} /> },
    { label: words.details.device, value: <bdi>{devices || words.agreements.everywhere}</bdi> },
    { label: words.agreements.agreedBy, value: <AgreedBy line={line} /> },
  ];
  return <Facts rows={rows} />;
}

function AgreedBy({ line }: { line: AgreementLine }) {
  const { now } = useParts();
  const { clock } = useSpeech();
  return (
    <>
      <bdi>{line.agreedBy}</bdi>, {clock.moment(line.agreedAt, now.value)}
    </>
  );
}

function ForWhom({ line }: { line: AgreementLine }) {
  const { words } = useSpeech();
  const levels = line.levels.map((level) => words.levels[level]).join(', ');
  const people = line.people.map(({ name }) => name).join(', ');
  return (
    <>
      {people && (
        <>
          <bdi>{people}</bdi> ·{' '}
        </>
      )}
      {line.who !== undefined && (
        <>
          <Asker who={line.who} named={line.named ?? 'typed'} /> ·{' '}
        </>
      )}
      {levels}
    </>
  );
}

function Ended({ ended }: { ended: NonNullable<AgreementLine['ended']> }) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  return (
    <p class="faint">
      {words.agreements.endedBy(ended.by, clock.moment(ended.at, now.value))}: <bdi>{ended.reason}</bdi>
    </p>
  );
}

function EndForm({ id, onSaid }: { id: string; onSaid: (text: string) => void }) {
  const { api } = useParts();
  const words = useSpeech().words.agreements;
  const { busy, trouble, send } = useSending(onSaid);
  const end = (reason: string) => void send(api.endAgreement(id, reason), words.ended);
  return <ReasonForm act={words.end} why={words.endReason} busy={busy} trouble={trouble} onSend={end} />;
}
