import type { Ending } from './cover-answer.ts';
import type { Event } from './event.ts';
import type { Language } from './language.ts';

/** What the record's lines about covers and calls say, and what became of a covered page, by language: in the console and in its tables. */
export type CoverLineWords = {
  called: string;
  answered: string;
  /** The same at an adult's own device, where no child called and nobody came. */
  calledHere: string;
  answeredHere: string;
  powerOff: string;
  left: string;
  endings: Record<Ending, string>;
};

export const coverLineWords: Record<Language, CoverLineWords> = {
  en: {
    called: 'A child called a grown-up',
    answered: 'A grown-up came',
    calledHere: 'A page was covered by hand',
    answeredHere: 'An adult said what it was',
    powerOff: 'The device went off while the picture stood',
    left: 'The picture was closed or left before a grown-up answered',
    endings: {
      prepared: 'Back to the prepared page',
      closed: 'Page closed',
      opened: 'Page opened for a while',
      returned: 'Back to the page',
      wrong: 'Reported as wrongly covered',
      held: 'Kept for the manager to look',
      released: 'The manager has looked: device in use again',
    },
  },
  ru: {
    called: 'Ребёнок позвал взрослого',
    answered: 'Взрослый подошёл',
    calledHere: 'Страницу закрыли вручную',
    answeredHere: 'Взрослый сказал, что это было',
    powerOff: 'Устройство выключилось, пока стояла картинка',
    left: 'Картинку закрыли или ушли с неё раньше, чем взрослый ответил',
    endings: {
      prepared: 'Вернулись на подготовленную страницу',
      closed: 'Страница закрыта',
      opened: 'Страница открыта на время',
      returned: 'Вернулись на страницу',
      wrong: 'Сообщено, что закрыто по ошибке',
      held: 'Ждёт, пока осмотрит руководитель',
      released: 'Руководитель осмотрел: устройство снова в работе',
    },
  },
  pl: {
    called: 'Dziecko zawołało dorosłego',
    answered: 'Przyszła osoba dorosła',
    calledHere: 'Stronę zasłonięto ręcznie',
    answeredHere: 'Osoba dorosła powiedziała, co to było',
    powerOff: 'Urządzenie wyłączyło się, gdy stał obrazek',
    left: 'Obrazek zamknięto lub opuszczono, zanim odpowiedział dorosły',
    endings: {
      prepared: 'Powrót do przygotowanej strony',
      closed: 'Strona zamknięta',
      opened: 'Strona otwarta na pewien czas',
      returned: 'Powrót do strony',
      wrong: 'Zgłoszono niesłuszne zasłonięcie',
      held: 'Czeka, aż sprawdzi kierownictwo',
      released: 'Kierownictwo sprawdziło: urządzenie znów w użyciu',
    },
  },
  uk: {
    called: 'Дитина покликала дорослого',
    answered: 'Дорослий підійшов',
    calledHere: 'Сторінку закрили вручну',
    answeredHere: 'Дорослий сказав, що це було',
    powerOff: 'Пристрій вимкнувся, поки стояла картинка',
    left: 'Картинку закрили або пішли з неї раніше, ніж дорослий відповів',
    endings: {
      prepared: 'Повернулися на підготовлену сторінку',
      closed: 'Сторінку закрито',
      opened: 'Сторінку відкрито на певний час',
      returned: 'Повернулися на сторінку',
      wrong: 'Повідомлено, що закрито помилково',
      held: 'Чекає, доки огляне керівник',
      released: 'Керівник оглянув: пристрій знову в роботі',
    },
  },
  ar: {
    called: 'نادى طفل شخصًا كبيرًا',
    answered: 'جاء شخص كبير',
    calledHere: 'غُطّيت الصفحة يدويًا',
    answeredHere: 'قال شخص كبير ما كان ذلك',
    powerOff: 'انطفأ الجهاز والصورة قائمة',
    left: 'أُغلقت الصورة أو غُودرت قبل أن يجيب شخص كبير',
    endings: {
      prepared: 'العودة إلى الصفحة المُعدّة',
      closed: 'أُغلقت الصفحة',
      opened: 'فُتحت الصفحة مدة',
      returned: 'العودة إلى الصفحة',
      wrong: 'أُبلغ بأنها غُطّيت خطأً',
      held: 'بانتظار أن ينظر المدير',
      released: 'نظر المدير: الجهاز مستخدم من جديد',
    },
  },
};

/** Returns what a line about a cover or a call tells of, or nothing for another kind of line. */
export function coverLineText({ kind, level }: Pick<Event, 'kind' | 'level'>, words: CoverLineWords): string | undefined {
  if (kind === 'call') return level === 'child' ? words.called : words.calledHere;
  if (kind === 'answered') return level === 'child' ? words.answered : words.answeredHere;
  if (kind === 'cover-left') return words.left;
  return kind === 'power-off' ? words.powerOff : undefined;
}
