import type { Language } from '@/policy/language.ts';

/** What is said, in which language. */
export type Spoken = { language: Language; text: string };

/** What we need of the system's voice. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;

/** A little slower than people speak, for small children. */
const RATE = 0.9;
/** How long voices are waited for: some systems know theirs only a moment after they are asked. */
const VOICES_MS = 1_000;

/**
 * Says each text in a voice of its language that is on this device, one after another. Returns false when there is no such voice for any of
 * them. A voice that speaks by way of a server is not used.
 */
export async function say(speech: Speech, spoken: readonly Spoken[], make: (text: string) => SpeechSynthesisUtterance): Promise<boolean> {
  const voices = await voicesOf(speech);
  const sayable = spoken.flatMap(({ language, text }) => {
    const voice = voices.find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
    return voice ? [{ voice, text }] : [];
  });
  speech.cancel();
  for (const { voice, text } of sayable) speech.speak(Object.assign(make(text), { voice, lang: voice.lang, rate: RATE }));
  return sayable.length > 0;
}

async function voicesOf(speech: Speech): Promise<SpeechSynthesisVoice[]> {
  const known = speech.getVoices();
  if (known.length > 0) return known;
  await new Promise((resolve) => {
    speech.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, VOICES_MS);
  });
  return speech.getVoices();
}
