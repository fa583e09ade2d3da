import { Facts } from '@/components/Facts.tsx';
import { nameOf } from '@/policy/category-name.ts';
import type { ListException } from '@/policy/console-lists.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { ReasonForm } from '../ReasonForm.tsx';
import { useAsking } from '../use-asking.ts';

/** What was said of one site, by whom and why, and the manager's way to take it back. */
export function ExceptionCard({ line, isManager, onEnded }: { line: ListException; isManager: boolean; onEnded: () => void }) {
  const { api, now } = useParts();
  const { words, clock, language } = useSpeech();
  const { siteLists } = words;
  const { busy, trouble, ask } = useAsking();
  const send = async (reason: string) => {
    if (await ask(api.endException(line.site, reason))) onEnded();
  };
  const rows = [
    ...(line.category ? [{ label: siteLists.as, value: nameOf(line.category, language) }] : []),
    { label: siteLists.why, value: <bdi>{line.reason}</bdi> },
    { label: siteLists.by, value: <bdi>{`${line.by} · ${clock.moment(line.at, now.value)}`}</bdi> },
  ];
  return (
    <li class="device">
      <h3>
        <bdi dir="ltr">{line.site}</bdi>
      </h3>
      <p>{siteLists.verdicts[line.verdict]}</p>
      <Facts rows={rows} />
      {isManager && (
        <ReasonForm act={siteLists.end} busy={busy} trouble={trouble} why={words.account.reason} onSend={(reason) => void send(reason)} />
      )}
    </li>
  );
}
