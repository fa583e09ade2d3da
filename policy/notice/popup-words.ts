import type { Language } from '../language.ts';

/** What the popup says of the notice; apart from the notice's own words, which the popup need not carry. */
type NoticePopupWords = { read: string; unsigned: string; unsignedByAll: string; signFirst: string };

export const noticePopupWords: Record<Language, NoticePopupWords> = {
  en: {
    read: 'What is recorded here',
    unsigned: 'You have not signed the notice of what is recorded yet.',
    unsignedByAll: 'Not everybody who may use this device has signed the notice of what is recorded.',
    signFirst: 'Your PIN is right. First read and sign the notice that has opened.',
  },
  ru: {
    read: 'Что здесь записывается',
    unsigned: 'Вы ещё не подписали уведомление о том, что записывается.',
    unsignedByAll: 'Ещё не все, кто может пользоваться этим устройством, подписали уведомление о том, что записывается.',
    signFirst: 'PIN-код верный. Сначала прочитайте и подпишите открывшееся уведомление.',
  },
  pl: {
    read: 'Co jest tu zapisywane',
    unsigned: 'Informacja o tym, co jest zapisywane, nie jest jeszcze przez Ciebie podpisana.',
    unsignedByAll: 'Nie wszyscy, którzy mogą korzystać z tego urządzenia, podpisali informację o tym, co jest zapisywane.',
    signFirst: 'PIN jest prawidłowy. Najpierw przeczytaj i podpisz informację, która się otworzyła.',
  },
  uk: {
    read: 'Що тут записується',
    unsigned: 'Ви ще не підписали повідомлення про те, що записується.',
    unsignedByAll: 'Ще не всі, хто може користуватися цим пристроєм, підписали повідомлення про те, що записується.',
    signFirst: 'PIN-код правильний. Спершу прочитайте й підпишіть повідомлення, що відкрилося.',
  },
  ar: {
    read: 'ما الذي يُسجَّل هنا',
    unsigned: 'لم توقّع بعدُ الإشعار بما يُسجَّل.',
    unsignedByAll: 'لم يوقّع بعدُ كل من يحق له استخدام هذا الجهاز الإشعار بما يُسجَّل.',
    signFirst: 'الرمز صحيح. اقرأ أولًا الإشعار الذي فُتح ووقّعه.',
  },
};
