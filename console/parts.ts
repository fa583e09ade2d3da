import { signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '@/policy/language.ts';
import { AgreementBook } from './agreement-book.ts';
import { CallBook } from './call-book.ts';
import { createApi } from './api.ts';
import type { Fetch } from './endpoint.ts';
import { createClock, type Clock } from './clock.ts';
import { ConfidentialBook } from './confidential-book.ts';
import { DeviceBook } from './device-book.ts';
import { chooseLanguage, keepLanguage, type Keeping } from './language.ts';
import type { OpenSource } from './live.ts';
import { PreparedBook } from './prepared-book.ts';
import { LogBook } from './log-book.ts';
import { SignatureBook } from './signature-book.ts';
import { Session } from './session.ts';
import { counted, WORDS } from './words/table.ts';
import type { Plural } from './words/plural.ts';
import type { Words } from './words/words.ts';

/** What the console needs of the browser. */
export type Surroundings = {
  fetch: Fetch;
  openSource: OpenSource;
  now: () => Date;
  languages: readonly string[];
  keeping?: Keeping | undefined;
};

/** Everything the pages share. */
export type Parts = ReturnType<typeof createParts>;

/** Builds the console's parts; nothing is asked of the endpoint yet. */
export function createParts(around: Surroundings) {
  const api = createApi(around.fetch);
  const session = new Session(api);
  const notice = session.notice.bind(session);
  const language: Signal<Language> = signal(chooseLanguage(around.languages, around.keeping));
  return {
    api,
    session,
    log: new LogBook({ api, now: around.now, notice }),
    calls: new CallBook({ api, notice }),
    devices: new DeviceBook({ api, notice }),
    agreements: new AgreementBook({ api, notice }),
    confidential: new ConfidentialBook({ api, notice }),
    prepared: new PreparedBook({ api, notice }),
    signatures: new SignatureBook({ api, notice }),
    /** How many secrets stand on the page that are not shown again. */
    unkept: signal(0),
    openSource: around.openSource,
    /** The present minute, so that "Today" moves on at midnight. */
    now: signal(around.now()),
    readNow: around.now,
    language,
    speak: (chosen: Language) => {
      language.value = chosen;
      keepLanguage(chosen, around.keeping);
    },
  };
}

export const PartsContext = createContext<Parts | undefined>(undefined);

/** Returns the console's parts. Throws outside the console, which is a bug. */
export function useParts(): Parts {
  const parts = useContext(PartsContext);
  if (!parts) throw new Error('A page stands outside the console.');
  return parts;
}

/** Returns whether the reader is a manager, whose the agreements are. */
export function useIsManager(): boolean {
  const state = useParts().session.state.value;
  return state.is === 'signed-in' && state.me.role === 'manager';
}

/** Returns whether the reader is one of the setting's designated persons, to whom alone confidential reports go. */
export function useIsDesignated(): boolean {
  const state = useParts().session.state.value;
  return state.is === 'signed-in' && state.me.designated && state.me.role !== 'it';
}

/** Returns whether the reader may turn devices away, have the record checked and see the list of authorised users. */
export function useCaresForDevices(): boolean {
  const state = useParts().session.state.value;
  return state.is === 'signed-in' && state.me.role !== 'viewer';
}

/** Returns whether the reader may see who has signed the notice. */
export function useSeesSignatures(): boolean {
  const state = useParts().session.state.value;
  return state.is === 'signed-in' && state.me.role !== 'it';
}

/** The words and the clock of the reader. */
export type Speech = { language: Language; words: Words; clock: Clock; count: (forms: Plural, n: number) => string };

/** Returns the words in the reader's language, and the setting's clock. */
export function useSpeech(): Speech {
  const { language, session } = useParts();
  const spoken = language.value;
  const state = session.state.value;
  const zone = (state.is === 'signed-in' && state.me.setting.timeZone) || Intl.DateTimeFormat().resolvedOptions().timeZone;
  return useMemo(
    () => ({
      language: spoken,
      words: WORDS[spoken],
      clock: createClock(spoken, zone),
      count: (forms, n) => counted(spoken, forms, n),
    }),
    [spoken, zone],
  );
}
