import type { OpeningWords } from './words.ts';

export const openingPl: OpeningWords = {
  title: 'Internet dla dzieci',
  lead: 'Przez jaką część godzin otwarcia internet był włączony dla dzieci na którymkolwiek urządzeniu: według planu lub dlatego, że ktoś z nimi siedział.',
  week: 'Tydzień od',
  on: 'Włączony',
  open: 'Godziny otwarcia',
  share: 'Udział',
  noHours: 'Zasady nie podają godzin otwarcia, więc udziału nie da się obliczyć.',
  always:
    'Polityka nie wyznacza dzieciom godzin: to, co mogą otworzyć, jest otwarte cały dzień, z dorosłym i bez. Udział liczy się, gdy w levels.child.internet stoi “timetable” lub “closed-unless-session”.',
  notYet: 'jeszcze nie otwarto',
};
