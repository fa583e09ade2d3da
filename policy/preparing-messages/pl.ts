import type { PreparingWords } from './preparing-words.ts';

export const pl: PreparingWords = {
  heading: 'Przygotuj tę stronę dla dzieci',
  who: 'Otwartą stronę mogą przygotować dla dzieci pracownicy i kierownicy. Najpierw wejdź swoim PIN-em.',
  noEndpoint: 'To urządzenie nie ma serwera placówki, który prowadziłby listę. Kierownik może wymienić stronę w zasadach.',
  notAPage: 'To nie jest strona internetowa, którą można przygotować.',
  keptBack: 'Wasze zasady nie dopuszczają takich stron dla dzieci ({kind}), niezależnie od tego, kto je sprawdzi:',
  inPolicy: 'Tę stronę wymieniają same zasady, tam się ją zmienia.',
  already: 'Dzieci mogą ją już otworzyć, do {day}. Ponowne sprawdzenie da nowy termin.',
  closed: 'Dla dzieci ta strona jest teraz zamknięta.',
  what: 'Co mogą otworzyć dzieci',
  pageOnly: 'Tę stronę i to, co pod nią: {site}',
  wholeSite: 'Całą witrynę: {site}',
  title: 'Jak nazywa się strona',
  until: 'Do',
  ownEyes: 'Stairgate nie czytał tej strony. Sprawdziły ją tylko twoje oczy: obrazy, dźwięki, reklamy i dokąd prowadzą linki.',
  looked: 'Obejrzałem (obejrzałam) ją w całości',
  submit: 'Dodaj do przygotowanych stron',
  sending: 'Chwileczkę…',
  added: 'Dodano. Dzieci otworzą ją za kilka sekund.',
  notAllowed: 'Strony nie dodano.',
  unreached: 'Serwer jest teraz nieosiągalny, niczego nie dodano. Spróbuj ponownie, gdy urządzenie będzie w sieci.',
};
