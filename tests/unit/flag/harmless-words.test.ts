import { describe, expect, it } from 'vitest';
import type { Category } from '@/policy/category.ts';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';

/** The score at which every template covers for a child. */
const CHILD = 60;

/** Words that begin like others, or have a second meaning, with the category of which they say nothing. */
const WORDS: readonly (readonly [category: Category, words: string])[] = [
  ['drugs', 'upalne lato, upał, szkolna wycieczka, działka ogrodowa, nawałnica, skręt w lewo'],
  ['weapons', 'kalibracja wagi, kuszący zapach, proces, procenty, procedura, noże kuchenne, sok z granatów, strzelił gola'],
  ['violence', 'utopia, bita śmietana, flaki po warszawsku'],
  ['extremism', 'Rzeszów, rzeszowski'],
  ['hate', 'żółtko, żółtka, czosnkowy, kebab w bułce, tęczowa grupa'],
  ['bullying', 'polewa czekoladowa, pasztet z zająca, mięczaki, pustaki'],
  ['adult', 'jęczmień, kasza jęczmienna, potencjał, potencjalny, akt urodzenia, stymulator serca'],
  ['stranger-chat', 'słodkie bułeczki, słodycze'],
  ['gambling', 'zakład pracy, kurs językowy, kurs walut, kupon rabatowy'],
  ['drugs', 'підключити, підказка, підкова, тріпотіти, затяжні дощі, морська сіль'],
  ['bullying', 'посмішка, посміхнулася, ніжка стола, курячі ніжки, тупий кут'],
  ['hate', 'хачапурі'],
  ['adult', 'трахея'],
  ['gambling', 'спінінг, відсоткова ставка'],
  ['weapons', 'калібрування, патронаж, стовбур, сік граната'],
];

/** What harmless pages say in Polish and Ukrainian with words that shops, rooms and rules of the other kind say as well. */
const PAGES = [
  'Kebab w bułce z sosem czosnkowym, ostrym albo łagodnym. Dowóz od jedenastej, zamów przez telefon, płatność kartą. Porcja duża i mała, frytki, surówka.',
  'Tarta cytrynowa: oddziel żółtka od białek, dodaj cukier i masło, czosnku tu nie trzeba. Polewa czekoladowa na wierzch, bita śmietana obok.',
  'Działki ogrodowe: kompost, saletra amonowa i obornik. Upalne lato, nawałnica w lipcu, podlewanie wieczorem. Kto ma wolną działkę, niech zgłosi w zarządzie.',
  'Tęczowe Przedszkole, grupa Motylki: rytmika, słodkie bułeczki na podwieczorek, w piątek bal. Rodziców prosimy o numerek z szatni.',
  'Drukarka: zacięcie papieru, kalibracja kolorów, wymiana tonera. Procedura krok po kroku, zrzuty ekranu na dole. Zgłoszenie do działu IT.',
  'Mięczaki i pasożyty, biologia, klasa siódma: ślimak, małż, tasiemiec. Sprawdzian w środę, zadanie domowe w dzienniku.',
  'Utopia w literaturze: Morus, Orwell, Lem. Zdrada ideału, bunt i kara. Lekcja dla klas maturalnych, rozprawka na poniedziałek.',
  'Stymulator serca: wizyta kontrolna, kardiolog, rehabilitacja. Kto może go mieć i kiedy wymienia się baterię.',
  'Festyn w Rzeszowie: sponsorzy, loteria, koncert. Wstąp do nas, zagraj w kręgle, wygraj rower. Kupony rabatowe przy wejściu.',
  'Pustaki, beton i pokrycie dachu: cennik hurtowni budowlanej, dostawa gratis, rabat od pięciu palet. Kupuj online.',
  'Zapora na Solinie i tunel w Zakopanem: trasa zwiedzania, mirror lake, parking, bilety. Objazd przez Lesko.',
  'Хачапурі з сиром: тісто, жирний сир, яйце. Нарізка на стіл, сік граната, вишня — вийміть кісточки. Смачного!',
  'Підключіть ноутбук, натисніть підказку, підкресліть слово. Закладка в браузері, шифр книги, тунель на схемі. Запитання вчительці інформатики.',
  'Посмішка дитини: ніжки, ручки, перші кроки. Смокче палець уночі, трусики й підгузки, порада педіатра.',
  'Лірика Шевченка: реве та стогне Дніпр широкий, слов’яни, козаки, орда. Присяга гетьмана, клятва, вірш напам’ять.',
  'Офіційний дилер тракторів: депозит, ставка ПДВ, доставка, фасовка мастила, реагент для скла. Замовити в один дзвінок.',
  'Геометрія, сьомий клас: тупий кут, гострий кут, коефіцієнт. Домашнє завдання: ставити крапки й підписувати вершини.',
  'Риболовля: спінінг, наживка, ставок за селом, косяк окунів. Затяжні дощі, нижчі температури, на вихідних сонце.',
  'Вступайте до ліцею: вступна кампанія, документи, заслужив відзнаку — додай бали. Поширте серед друзів, голосуємо за талісман.',
  'Селітра, компост і гній: як удобрити грядку. Лопата, грядки, свиня й корова на подвір’ї, опудало від горобців.',
];

describe('“many positive aspects of being online” (C9): words that only look like bad ones', () => {
  it.each(WORDS)('nothing of %s is said by: %s', (category, words) => {
    for (const word of words.split(', ')) {
      const page = createPageFlagger();
      page.read(word, 'text');
      const speaking = page
        .signals()
        .filter((signal) => signal.category === category && signal.weight > 0 && !signal.rule.endsWith('-hint'));
      expect(speaking, word).toEqual([]);
    }
  });

  it.each(PAGES)('this page is not covered for a child: %s', (text) => {
    const page = createPageFlagger();
    page.read(text, 'text');
    expect(page.flags().filter(({ score }) => score >= CHILD)).toEqual([]);
  });
});
