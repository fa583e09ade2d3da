import type { SignatureWords } from './words.ts';

export const signaturesPl: SignatureWords = {
  title: 'Podpisy',
  lead: 'Kto przeczytał i podpisał informację o tym, co jest zapisywane. Dorośli znajdą ją w okienku na pasku przeglądarki każdego urządzenia; zmienioną informację podpisuje się od nowa.',
  notForYou: 'Podpisy są dla kierownictwa i czytelników.',
  noPolicy: 'Serwer nie ma jeszcze zasad tej placówki.',
  nobody: 'Zasady nie wymieniają jeszcze żadnego dorosłego.',
  policy: (version, revision) => `Informacja do zasad w wersji ${version}, wydanie ${revision}`,
  mode: {
    required: 'Poziomy dla dorosłych otwierają się tylko tym, którzy podpisali.',
    warn: 'Poziomy dla dorosłych otwierają się wszystkim; kto nie podpisał, dostaje przypomnienie.',
  },
  allSigned: 'Podpisali wszyscy.',
  missing: {
    one: 'nie podpisała {n} osoba',
    few: 'nie podpisały {n} osoby',
    many: 'nie podpisało {n} osób',
    other: 'nie podpisało {n} osoby',
  },
  csv: 'Zapisz jako tabelę (CSV)',
  print: 'Drukuj',
  name: 'Imię i nazwisko',
  level: 'Poziom',
  state: 'Ta informacja',
  before: 'Wcześniejsze informacje',
  signed: (when) => `Podpisano: ${when}`,
  notSigned: 'Nie podpisano',
  noPin: 'Nie ma jeszcze kodu PIN: nie może podpisać',
  earlier: (version, when) => `${version}: ${when}`,
  revision: (number) => `wydanie ${number}`,
};
