import type { ConfidentialWords } from './words.ts';

export const pl: ConfidentialWords = {
  entry: 'Zgłoś sprawę poufnie',
  title: 'Zgłoszenie poufne',
  lead: 'Dla dorosłych: czy ktoś nadużył tu internetu lub poczty albo coś Cię niepokoi? Nie musisz się przedstawiać.',
  urgent: 'Jeśli dziecku coś teraz grozi, nie pisz: od razu powiedz komuś albo zadzwoń na numer alarmowy.',
  sealed:
    'Zgłoszenie jest pieczętowane na tym urządzeniu przed wysłaniem. Otworzą je tylko osoby zaznaczone poniżej, a nie ten, kto zajmuje się komputerami. Obok zapisywany jest tylko dzień: ani urządzenie, ani kto przy nim był.',
  readers: 'Kto może je przeczytać',
  readersHint: 'Chodzi o jedną z tych osób? Odznacz ją: nie dowie się, że zgłoszenie istnieje.',
  fingerprint: 'Numer klucza:',
  nobodyChosen: 'Zaznacz co najmniej jedną osobę.',
  text: 'Co się stało?',
  textHint: 'Do 2000 znaków. Kliknięcie poza tym oknem zamyka je, a napisany tekst przepada.',
  name: 'Twoje imię i nazwisko',
  nameHint: 'Możesz zostawić puste.',
  send: 'Zapieczętuj i wyślij',
  sending: 'Pieczętowanie i wysyłanie…',
  back: 'Wstecz',
  sent: 'Wysłane. Na tym urządzeniu nic nie zostało.',
  kept: 'Teraz nie ma połączenia z serwerem. Zgłoszenie jest przechowywane na tym urządzeniu zapieczętowane i nikt go tu nie przeczyta. Zostanie wysłane samo, gdy tylko będzie to możliwe.',
  full: 'Nic nie wysłano: na tym urządzeniu czeka już zbyt wiele zgłoszeń. Porozmawiaj z jedną z tych osób.',
  failed: 'Nie udało się i nic nie wysłano. Spróbuj ponownie albo porozmawiaj z jedną z tych osób.',
  notYet:
    'Nie można tu jeszcze pieczętować zgłoszeń: placówka nie utworzyła klucza. Porozmawiaj z jedną z tych osób; muszą zachować poufność.',
};
