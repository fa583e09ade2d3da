import type { Ending } from './cover-answer.ts';
import type { Language } from './language.ts';

/** What the record's lines about covers and calls say, and what became of a covered page, by language: in the console and in its tables. */
export type CoverLineWords = { called: string; answered: string; powerOff: string; endings: Record<Ending, string> };

export const coverLineWords: Record<Language, CoverLineWords> = {
  en: {
    called: 'A child called a grown-up',
    answered: 'A grown-up came',
    powerOff: 'The device went off while the picture stood',
    endings: {
      prepared: 'Back to the prepared page',
      closed: 'Page closed',
      opened: 'Page opened for a while',
      returned: 'Back to the page',
      wrong: 'Reported as wrongly covered',
      held: 'Device kept for the manager',
      released: 'The manager has looked: device in use again',
    },
  },
  ru: {
    called: 'Ребёнок позвал взрослого',
    answered: 'Взрослый подошёл',
    powerOff: 'Устройство выключилось, пока стояла картинка',
    endings: {
      prepared: 'Вернулись на подготовленную страницу',
      closed: 'Страница закрыта',
      opened: 'Страница открыта на время',
      returned: 'Вернулись на страницу',
      wrong: 'Сообщено, что закрыто по ошибке',
      held: 'Устройство оставлено для руководителя',
      released: 'Руководитель осмотрел: устройство снова в работе',
    },
  },
  pl: {
    called: 'Dziecko zawołało dorosłego',
    answered: 'Przyszła osoba dorosła',
    powerOff: 'Urządzenie wyłączyło się, gdy stał obrazek',
    endings: {
      prepared: 'Powrót do przygotowanej strony',
      closed: 'Strona zamknięta',
      opened: 'Strona otwarta na pewien czas',
      returned: 'Powrót do strony',
      wrong: 'Zgłoszono niesłuszne zasłonięcie',
      held: 'Urządzenie czeka na kierownictwo',
      released: 'Kierownictwo sprawdziło: urządzenie znów w użyciu',
    },
  },
  uk: {
    called: 'Дитина покликала дорослого',
    answered: 'Дорослий підійшов',
    powerOff: 'Пристрій вимкнувся, поки стояла картинка',
    endings: {
      prepared: 'Повернулися на підготовлену сторінку',
      closed: 'Сторінку закрито',
      opened: 'Сторінку відкрито на певний час',
      returned: 'Повернулися на сторінку',
      wrong: 'Повідомлено, що закрито помилково',
      held: 'Пристрій залишено для керівника',
      released: 'Керівник оглянув: пристрій знову в роботі',
    },
  },
  ar: {
    called: 'نادى طفل شخصًا كبيرًا',
    answered: 'جاء شخص كبير',
    powerOff: 'انطفأ الجهاز والصورة قائمة',
    endings: {
      prepared: 'العودة إلى الصفحة المُعدّة',
      closed: 'أُغلقت الصفحة',
      opened: 'فُتحت الصفحة مدة',
      returned: 'العودة إلى الصفحة',
      wrong: 'أُبلغ بأنها غُطّيت خطأً',
      held: 'الجهاز محفوظ للمدير',
      released: 'نظر المدير: الجهاز مستخدم من جديد',
    },
  },
};
