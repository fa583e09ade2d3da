import { callWords } from './call-words.ts';
import type { TellWords } from './tell-words.ts';

export const pl: TellWords = {
  child: {
    call: callWords.pl,
    calling: 'Brawo! Wołamy dorosłego.',
    rules: [
      'Do internetu wchodzimy z dorosłym.',
      'Jesteśmy dla siebie mili.',
      'Nie mówimy w internecie, kim jesteśmy.',
      'Naciskamy tylko znane przyciski.',
      'Gdy coś nas zasmuci, mówimy dorosłemu.',
    ],
  },
  adult: {
    here: 'Jestem dorosłą osobą',
    title: 'Dla osoby dorosłej',
    back: 'Wróć do obrazka',
    covered: 'Strona została zasłonięta z powodu tego, co na niej jest.',
    asked: 'Dziecko poprosiło o dorosłego.',
    about: 'O czym jest strona',
    site: 'Witryna',
    policySays: 'Zasady placówki mówią:',
    finding: 'Co to było?',
    findings: {
      seen: 'Dziecko coś zobaczyło',
      'not-seen': 'Dziecko nic nie zobaczyło',
      upset: 'Dziecko jest zdenerwowane',
      'false-alarm': 'Fałszywy alarm',
      other: 'Coś innego',
      'maybe-illegal': 'To może być nielegalne',
    },
    ending: 'Co teraz?',
    endings: {
      prepared: 'Wróć do przygotowanej strony',
      closed: 'Zamknij tę stronę',
      returned: 'Wróć do tej strony',
      wrong: 'Zgłoś, że zasłonięto ją niesłusznie',
      held: 'Przeczytałem(-am)',
      released: 'Sprawdzone: z urządzenia można znów korzystać',
    },
    open: 'Otwórz tę stronę na {n} minut',
    locked: 'Strony tego rodzaju nigdy nie są tu otwierane.',
    record: 'Zapisujemy: czas, Twoje imię i nazwisko, obie odpowiedzi oraz to, po jakim czasie ktoś przyszedł.',
    failed: 'Nie udało się. Wpisz PIN jeszcze raz.',
    soundOff: 'Wyłącz głos na tym urządzeniu',
    soundOn: 'Włącz głos',
  },
  illegal: {
    title: 'To może być nielegalne',
    dont: ['Nie otwieraj tego.', 'Nie oglądaj dalej.', 'Nie kopiuj, nie fotografuj i nikomu nie wysyłaj.', 'Niczego nie usuwaj.'],
    tell: 'Powiedz o tym teraz jednej z tych osób:',
    police: 'Policja: 101; 999, jeśli dziecko jest teraz w niebezpieczeństwie.',
    iwf: 'Internet Watch Foundation (iwf.org.uk) przyjmuje zgłoszenia zdjęć i filmów przedstawiających seksualne wykorzystywanie dzieci: sam adres. Wszystko inne, co może być nielegalne, zgłasza się policji.',
    held: 'Zostaw urządzenie tak, jak jest. Nikt go nie używa, dopóki nie sprawdzi go kierownictwo; konsola też to pokazuje.',
    managerOnly: 'Zakończyć może to tylko kierownictwo własnym PIN-em.',
  },
};
