import type { CallWords } from './words.ts';

export const callsPl: CallWords = {
  now: 'Teraz',
  calling: (device, room) => `Dziecko woła dorosłego: ${device}, ${room}`,
  since: (time) => `od ${time}`,
  held: (device, room) => `Nie używać, dopóki nie sprawdzi kierownictwo: ${device}, ${room}`,
  heldHint: 'Osoba dorosła przy urządzeniu uznała, że coś może być nielegalne. Nie otwieraj, nie oglądaj dalej, nie kopiuj.',
  called: 'Dziecko zawołało dorosłego',
  answered: 'Przyszła osoba dorosła',
  powerOff: 'Urządzenie wyłączyło się, gdy stał obrazek',
  finding: 'Co to było',
  ending: 'Co dalej',
  endings: {
    prepared: 'Powrót do przygotowanej strony',
    closed: 'Strona zamknięta',
    opened: 'Strona otwarta na pewien czas',
    returned: 'Powrót do strony',
    wrong: 'Zgłoszono niesłuszne zasłonięcie',
    held: 'Urządzenie czeka na kierownictwo',
    released: 'Kierownictwo sprawdziło: urządzenie znów w użyciu',
  },
  minutes: (n) => `Minuty: ${n}`,
  waited: 'Czas do przyjścia dorosłego',
  wentOff: 'Wyłączyło się po',
  spans: { seconds: (s) => `${s} s`, minutes: (m, s) => `${m} min ${s} s`, hours: (h, m) => `${h} godz. ${m} min` },
  cover: 'Należy do wiersza',
};
