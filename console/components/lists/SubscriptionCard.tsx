import { Facts } from '@/components/Facts.tsx';
import { nameOf } from '@/policy/category-name.ts';
import type { SubscriptionLine } from '@/policy/console-lists.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { LOCALES } from '@/policy/locale.ts';
import { Notice } from '../Notice.tsx';
import { useAsking } from '../use-asking.ts';

/** One subscription: what it brings, when it was last good, why it was refused, and the way to fetch it now. */
export function SubscriptionCard({ line, onAsked }: { line: SubscriptionLine; onAsked: () => void }) {
  const { api, now } = useParts();
  const { words, clock, language } = useSpeech();
  const { siteLists } = words;
  const { busy, trouble, ask } = useAsking();
  const number = (count: number) => new Intl.NumberFormat(LOCALES[language]).format(count);
  const moment = (at: string) => clock.moment(at, now.value);
  const send = async () => {
    if (await ask(api.fetchList(line.id))) onAsked();
  };
  const rows = [
    { label: siteLists.category, value: nameOf(line.category, language) },
    { label: siteLists.address, value: <bdi dir="ltr">{line.address}</bdi> },
    { label: siteLists.entries, value: number(line.entries) },
    { label: siteLists.leftOut, value: number(line.wrong + line.wide) },
    { label: siteLists.good, value: line.goodAt ? moment(line.goodAt) : siteLists.never },
    { label: siteLists.next, value: moment(line.nextAt) },
  ];
  return (
    <li class="device">
      <h2>
        <bdi>{line.id}</bdi>
      </h2>
      {line.refused && (
        <p class="broken">
          {siteLists.refused(moment(line.refused.at), siteLists.refusals[line.refused.why](number(line.refused.number ?? 0)))}{' '}
          {line.goodAt ? siteLists.stays : siteLists.nothingYet}
        </p>
      )}
      {line.own.length > 0 && <p class="broken">{siteLists.own(line.own.join(', '))}</p>}
      <Facts rows={rows} />
      {trouble && <Notice text={trouble} />}
      <button type="button" class="plain" disabled={busy} aria-label={`${siteLists.fetch}: ${line.id}`} onClick={() => void send()}>
        {siteLists.fetch}
      </button>
    </li>
  );
}
