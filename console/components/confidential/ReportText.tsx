import { useEffect, useState } from 'preact/hooks';
import { fingerprintOf } from '@/sealing/fingerprint.ts';
import type { OpenedReport } from '../../confidential-book.ts';
import { useParts, useSpeech } from '../../parts.ts';

/** What an opened report says, in the reporter's own words, to whom it is sealed, and the notes that were made. */
export function ReportText({ opened: { report, notes } }: { opened: OpenedReport }) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  const { confidential } = words;
  return (
    <>
      <p class="words" dir="auto">
        {report.text}
      </p>
      <dl>
        <dt>{confidential.from}</dt>
        <dd>{report.name ? <bdi>{report.name}</bdi> : confidential.unnamed}</dd>
        <dt>{confidential.written}</dt>
        <dd>{clock.dayName(report.day, now.value)}</dd>
        <dt>{confidential.readers}</dt>
        <dd>
          <ul>
            {report.to.map(({ name, key }) => (
              <li key={key}>
                <bdi>{name}</bdi> <Fingerprint of={key} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  );
}

function Notes({ notes }: Pick<OpenedReport, 'notes'>) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  const { confidential } = words;
  return (
    <section>
      <h3>{confidential.notes}</h3>
      {notes.map((note) => (
        <figure key={`${note.by} ${note.day} ${note.text}`}>
          <blockquote class="words" dir="auto">
            {note.text}
          </blockquote>
          <figcaption class="faint">{confidential.noteBy(note.by, clock.dayName(note.day, now.value))}</figcaption>
        </figure>
      ))}
    </section>
  );
}

function Fingerprint({ of: key }: { of: string }) {
  const [digits, know] = useState('');
  useEffect(() => void fingerprintOf(key).then(know), [key]);
  return (
    <bdi class="faint" dir="ltr">
      {digits}
    </bdi>
  );
}
