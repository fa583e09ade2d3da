import type { Entrance } from '@/components/popup/EntryForm.tsx';
import { useTold } from '@/components/use-told.ts';
import type { Entry, Standing } from '@/platform/channels.ts';

/** What the popup asks of the worker; each resolves with nothing when the worker is silent. */
export type StandingDeps = {
  ask(): Promise<Standing | undefined>;
  enter(entrance: Entrance): Promise<Entry | undefined>;
  leave(): Promise<unknown>;
  /** Opens the notice of what is recorded, for somebody who has to sign it where a person is named. */
  read(person?: string): void;
  /** Calls back when the rules change; returns what ends it. */
  onChange(changed: () => void): () => void;
};

/** How it stands on this device as the worker last told of it, what became of the last PIN, and the ways to come and to leave. */
export function useStanding({ ask: askWorker, enter: enterBy, leave: leaveBy, read, onChange }: StandingDeps) {
  const { told, ask, enter, forgetEntry, ...rest } = useTold<Standing, Entry>({
    ask: askWorker,
    waitOf: (standing) => standing.waitSeconds,
    onChange,
  });
  const arrive = async (entrance: Entrance): Promise<void> => {
    await enter(async () => {
      const said = await enterBy(entrance);
      if (said?.outcome === 'unsigned') read(entrance.person);
      return said;
    });
    // The form is long: what came of the PIN stands above it.
    document.documentElement.scrollTop = 0;
  };
  const leave = async (): Promise<void> => {
    forgetEntry();
    await leaveBy();
    await ask();
  };
  return {
    standing: told,
    ...rest,
    ask: () => void ask(),
    enter: (entrance: Entrance) => void arrive(entrance),
    leave: () => void leave(),
  };
}
