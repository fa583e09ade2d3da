import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSounds } from '@/entrypoints/tell/sounds.ts';
import { say, type Speech } from '@/entrypoints/tell/voice.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

function speechOf(...voices: Voice[]): Speech & { spoken: SpeechSynthesisUtterance[] } {
  const spoken: SpeechSynthesisUtterance[] = [];
  return {
    spoken,
    getVoices: () => voices as SpeechSynthesisVoice[],
    speak: (one) => void spoken.push(one),
    cancel: () => undefined,
    addEventListener: () => undefined,
  };
}

const make = (text: string) => ({ text }) as SpeechSynthesisUtterance;
const BOTH = [
  { language: 'ru', text: 'Молодец!' },
  { language: 'en', text: 'Well done!' },
] as const;

test('each text is said in a voice of its language, one after another, and none by a voice that lives on a server', async () => {
  const speech = speechOf(
    { lang: 'en-GB', localService: true },
    { lang: 'ru_RU', localService: true },
    { lang: 'ru-RU', localService: false },
  );
  expect(await say(speech, BOTH, make)).toBe(true);
  expect(speech.spoken.map(({ text, lang }) => [text, lang])).toEqual([
    ['Молодец!', 'ru_RU'],
    ['Well done!', 'en-GB'],
  ]);
  const remote = speechOf({ lang: 'en-GB', localService: false });
  expect(await say(remote, BOTH, make)).toBe(false);
  expect(remote.spoken).toEqual([]);
});

test('a device that has no voice is not waited for for ever', async () => {
  const silent = say(speechOf(), BOTH, make);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await silent).toBe(false);
});

test('the ring goes on, gently, until it is stopped, and two presses do not ring twice', () => {
  const started: number[] = [];
  const param = {
    setValueAtTime: () => undefined,
    linearRampToValueAtTime: (loud: number) => void started.push(loud),
    exponentialRampToValueAtTime: () => undefined,
  };
  const node = { connect: <Next>(next: Next) => next, gain: param, start: () => undefined, stop: () => undefined };
  function OscillatorNode(): object {
    return node;
  }
  vi.stubGlobal('OscillatorNode', OscillatorNode);
  const context = { currentTime: 0, destination: node, createGain: () => node, resume: async () => undefined };
  const sounds = createSounds(() => context as unknown as AudioContext);
  sounds.ring();
  sounds.ring();
  const once = started.length;
  expect(once).toBe(4);
  expect(Math.max(...started)).toBeLessThan(0.3);
  vi.advanceTimersByTime(10_000);
  expect(started.length).toBe(3 * once);
  sounds.stop();
  vi.advanceTimersByTime(60_000);
  expect(started.length).toBe(3 * once);
});
