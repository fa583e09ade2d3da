import { coverLineWords } from '@/policy/cover-line-words.ts';
import type { CallWords } from './words.ts';

export const callsPl: CallWords = {
  now: 'Teraz',
  calling: (device, room) => `Dziecko woła dorosłego: ${device}, ${room}`,
  since: (time) => `od ${time}`,
  many: (n) => `Wezwania: ${n}`,
  held: (device, room) => `Nie używać, dopóki nie sprawdzi kierownictwo: ${device}, ${room}`,
  heldHint: 'Osoba dorosła przy urządzeniu uznała, że coś może być nielegalne. Nie otwieraj, nie oglądaj dalej, nie kopiuj.',
  ...coverLineWords.pl,
  finding: 'Co to było',
  ending: 'Co dalej',
  minutes: (n) => `Minuty: ${n}`,
  waited: 'Czas do przyjścia dorosłego',
  stood: 'Strona była zasłonięta',
  wentOff: 'Wyłączyło się po',
  leftAfter: 'Zamknięto lub opuszczono po',
  spans: { seconds: (s) => `${s} s`, minutes: (m, s) => `${m} min ${s} s`, hours: (h, m) => `${h} godz. ${m} min` },
  cover: 'Należy do wiersza',
};
