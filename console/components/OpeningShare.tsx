import { useEffect, useState } from 'preact/hooks';
import type { OpeningReply, OpeningWeek } from '@/policy/console-opening.ts';
import { LOCALES } from '@/policy/locale.ts';
import { useParts, useSpeech, type Speech } from '../parts.ts';
import { Cell } from './Cell.tsx';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';

/** For how much of each week's opening hours the internet was on for children, under the sentence of the policy. Folded until somebody asks. */
export function OpeningShare() {
  const { api } = useParts();
  const { opening } = useSpeech().words;
  const { trouble, ask } = useAsking();
  const [reply, setReply] = useState<OpeningReply>();
  const read = async () => setReply((await ask(api.opening()))?.value);
  useEffect(() => void read(), [api]);
  const hasHours = reply?.weeks.some(({ openingMinutes }) => openingMinutes > 0);
  return (
    <details class="folded">
      <summary>{opening.title}</summary>
      {reply?.sentence && (
        <figure class="sentence">
          <blockquote dir="auto">{reply.sentence}</blockquote>
        </figure>
      )}
      <p class="faint">{opening.lead}</p>
      {trouble && <Notice text={trouble} onAgain={() => void read()} />}
      {reply?.always && <p class="quiet">{opening.always}</p>}
      {reply && !reply.always && !hasHours && <p class="quiet">{opening.noHours}</p>}
      {reply && !reply.always && hasHours && <Weeks weeks={reply.weeks} />}
    </details>
  );
}

function Weeks({ weeks }: { weeks: readonly OpeningWeek[] }) {
  const { opening } = useSpeech().words;
  return (
    <table class="roster">
      <thead>
        <tr>
          <th scope="col">{opening.week}</th>
          <th scope="col">{opening.share}</th>
          <th scope="col">{opening.on}</th>
          <th scope="col">{opening.open}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <Week key={week.from} week={week} />
        ))}
      </tbody>
    </table>
  );
}

function Week({ week: { from, onMinutes, openingMinutes } }: { week: OpeningWeek }) {
  const { now } = useParts();
  const speech = useSpeech();
  const { opening } = speech.words;
  const percent = new Intl.NumberFormat(LOCALES[speech.language], { style: 'percent' });
  const [share, on, open] =
    openingMinutes === 0
      ? [opening.notYet, '–', '–']
      : [percent.format(onMinutes / openingMinutes), hoursInWords(onMinutes, speech), hoursInWords(openingMinutes, speech)];
  return (
    <tr>
      <th scope="row">{speech.clock.dayName(from, now.value)}</th>
      <Cell head={opening.share}>{share}</Cell>
      <Cell head={opening.on}>{on}</Cell>
      <Cell head={opening.open}>{open}</Cell>
    </tr>
  );
}

/** Minutes below an hour, and hours with a tenth above. */
function hoursInWords(minutes: number, { words, count, language }: Speech): string {
  if (minutes < 60) return count(words.agreements.minutes, minutes);
  const hours = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 });
  return hours.format(minutes / 60);
}
