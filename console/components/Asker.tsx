import type { Named } from '@/policy/console-agreements.ts';
import { useSpeech } from '../parts.ts';

/** Who asked, and how the request came by that name: what somebody typed is no more than that. */
export function Asker({ who, named }: { who: string; named: Named }) {
  const { words } = useSpeech();
  return (
    <>
      <bdi>{who}</bdi> <span class={named === 'stranger' ? 'broken' : 'faint'}>({words.agreements.named[named]})</span>
    </>
  );
}
