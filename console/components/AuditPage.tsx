import { useEffect, useState } from 'preact/hooks';
import { Facts } from '@/components/Facts.tsx';
import type { AuditLine, AuditPage as Page } from '@/policy/console-audit.ts';
import { AUDIT_TABLE } from '../tables.ts';
import { useParts, useSpeech } from '../parts.ts';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** Who did what, when and why: newest first, a page at a time, and all of it as a table. */
export function AuditPage() {
  const { words, count } = useSpeech();
  const { upkeep } = words;
  const { page, arrived, busy, trouble, readOn } = useAudit();
  useTitle(upkeep.auditTitle);
  return (
    <>
      <h1>{upkeep.auditTitle}</h1>
      <p class="faint">{upkeep.auditLead}</p>
      <p>
        <a href={AUDIT_TABLE} download>
          {upkeep.csv}
        </a>
      </p>
      {page?.lines.length === 0 && <p class="quiet">{upkeep.noActs}</p>}
      <ol class="acts">
        {page?.lines.map((line) => (
          <Act key={line.id} line={line} />
        ))}
      </ol>
      <p class="unseen" role="status">
        {arrived > 0 && count(upkeep.olderArrived, arrived)}
      </p>
      {trouble && <Notice text={trouble} onAgain={readOn} />}
      {!page && !trouble && <Waiting />}
      {page?.next && (
        <button type="button" class="plain" disabled={busy} onClick={readOn}>
          {upkeep.older}
        </button>
      )}
    </>
  );
}

/** What has been read so far; `arrived` is how many older lines the last reading brought. */
function useAudit() {
  const { api } = useParts();
  const { busy, trouble, ask } = useAsking();
  const [page, setPage] = useState<Page>();
  const [arrived, setArrived] = useState(0);
  const read = async (known?: Page) => {
    const answer = await ask(api.audit(known?.next));
    if (!answer) return;
    setPage({ ...answer.value, lines: [...(known?.lines ?? []), ...answer.value.lines] });
    setArrived(known ? answer.value.lines.length : 0);
  };
  useEffect(() => void read(), [api]);
  return { page, arrived, busy, trouble, readOn: () => void read(page) };
}

function Act({ line }: { line: AuditLine }) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  const { upkeep } = words;
  // An act that these words do not know was done by a later version.
  const name = (upkeep.acts as Record<string, string>)[line.act] ?? line.act;
  return (
    <li class="act">
      <p>
        <strong>{name}</strong>
        <About line={line} />
      </p>
      <p class="faint">
        {clock.moment(line.at, now.value)} · <bdi>{line.who}</bdi>
      </p>
      {line.withheld ? <p class="faint">{upkeep.withheld}</p> : <p dir="auto">{line.reason}</p>}
      {line.detail.length > 0 && (
        <details class="technical">
          <summary>{words.details.technical}</summary>
          <Facts rows={line.detail.map(({ name: label, value }) => ({ label, value: <bdi>{value}</bdi> }))} />
        </details>
      )}
    </li>
  );
}

/** Particulars that say in plain words what an act was about; the others are for whoever looks after the computers. */
const PLAIN: ReadonlySet<string> = new Set(['member', 'label', 'site', 'sites', 'revision']);

function About({ line }: { line: AuditLine }) {
  const roles: Record<string, string> = useSpeech().words.roles;
  const told = line.detail.filter(({ name, value }) => PLAIN.has(name) || roles[value] !== undefined);
  if (told.length === 0) return null;
  return (
    <>
      : <bdi>{told.map(({ value }) => roles[value] ?? value).join(' · ')}</bdi>
    </>
  );
}
