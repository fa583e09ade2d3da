import type { PageWords } from './page-words.ts';

export const pl: PageWords = {
  languageName: 'Polski',
  hold: { title: 'Chwileczkę', unsent: 'Nic jeszcze nie wysłano. Wróć i wyślij ponownie.' },
  child: { title: 'Pokaż dorosłemu', praise: 'Brawo! Pokaż to komuś dorosłemu.', home: 'Wróć na naszą stronę' },
  adult: {
    title: 'Ta strona jest tu zamknięta',
    lead: 'Zgodnie z zasadami placówki ta strona jest na tym urządzeniu zamknięta.',
    reason: 'Powód',
    address: 'Witryna',
    policySays: 'Zasady placówki mówią:',
    byPin:
      'Niektóre osoby mogą otworzyć tę stronę ze swoim PIN-em. Jeśli ty też: naciśnij przycisk Stairgate na pasku narzędzi przeglądarki, wybierz swoje imię i nazwisko i wpisz PIN. Strona otworzy się sama.',
    setting: 'Placówka',
    adopted: 'Zasady przyjęto',
    version: 'Wersja',
    talkTo: 'Kto może pomóc',
    recordHeading: 'Co zapisano',
    record:
      'Ta wizyta została zapisana: czas, urządzenie i jego poziom, witryna i ścieżka strony, powód, zdanie z zasad oraz sposób otwarcia strony.',
    notRecorded: 'Nie zapisuje się: tego, co w adresie stoi po „?” lub „#”, tekstu wpisanego na stronach, treści stron ani zdjęć ekranu.',
    back: 'Wstecz',
    home: 'Na stronę główną',
    chooseLanguage: 'Język',
  },
  left: {
    heading: 'Do osoby dorosłej, która tu była',
    text: 'Została otwarta strona i możesz być na niej nadal zalogowana lub zalogowany. Wróć ze swoim PIN-em i wyloguj się tam.',
  },
  ask: {
    heading: 'Poproś o zgodę',
    lead: 'Osoba, która może się zgodzić, od razu zobaczy prośbę. Po jej zgodzie strona otworzy się sama.',
    who: 'Imię i nazwisko',
    asIn: 'Prosisz jako',
    reason: 'Do czego jest potrzebna',
    minutes: 'Na ile minut',
    send: 'Poproś',
    sending: 'Wysyłanie…',
    again: 'Poproś ponownie',
    waiting: 'Prośba wysłana. Nikt jeszcze nie odpowiedział; strona otworzy się sama, gdy ktoś się zgodzi.',
    agreed: 'Jest zgoda. Strona jest otwarta, dopóki zgoda obowiązuje.',
    declined: 'Odmówiono.',
    notAllowed: 'Na to nie można tu wyrazić zgody.',
    unreached:
      'Prośba nie dotarła: urządzenie jest offline albo serwer placówki nie odpowiada. Wpisany tekst nadal tu jest; spróbuj za chwilę albo porozmawiaj z jedną z osób wymienionych powyżej.',
    answer: 'Odpowiedź:',
  },
};
