/** A note: its pitch in Hz, when it begins and how long it sounds, in seconds. */
type Note = { hertz: number; at: number; seconds: number };

/** A soft rise, for a device that has no voice. */
const CHIME: readonly Note[] = [
  { hertz: 523, at: 0, seconds: 0.9 },
  { hertz: 659, at: 0.25, seconds: 1.1 },
  { hertz: 784, at: 0.5, seconds: 1.4 },
];
/** A door bell from a friendly house. */
const RING: readonly Note[] = [
  { hertz: 784, at: 0, seconds: 1.2 },
  { hertz: 622, at: 0.45, seconds: 1.6 },
  { hertz: 784, at: 1.2, seconds: 1.2 },
  { hertz: 622, at: 1.65, seconds: 1.8 },
];
const RING_EVERY_MS = 4_500;
/** Gentle enough for a child who sits in front of it, and to be heard in a room. */
const LOUDNESS = 0.22;

export type Sounds = {
  chime(): void;
  /** Rings until it is stopped; a second call changes nothing. */
  ring(): void;
  stop(): void;
};

/** Returns the page's sounds, made here and loaded from nowhere. `open` makes the audio context with the first of them; nothing sounds while it gives none. */
export function createSounds(open: () => AudioContext | undefined): Sounds {
  let context: AudioContext | undefined;
  let ringing: ReturnType<typeof setInterval> | undefined;
  const play = (notes: readonly Note[]): void => {
    context ??= open();
    if (!context) return;
    // A browser that wants a touch first lets it go on with the next one.
    void context.resume();
    for (const note of notes) sound(context, note);
  };
  return {
    chime: () => play(CHIME),
    ring() {
      if (ringing !== undefined) return;
      play(RING);
      ringing = setInterval(() => play(RING), RING_EVERY_MS);
    },
    stop() {
      clearInterval(ringing);
      ringing = undefined;
    },
  };
}

function sound(context: AudioContext, { hertz, at, seconds }: Note): void {
  const from = context.currentTime + at;
  const loudness = context.createGain();
  loudness.gain.setValueAtTime(0, from);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, from + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, from + seconds);
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  tone.connect(loudness).connect(context.destination);
  tone.start(from);
  tone.stop(from + seconds);
}
