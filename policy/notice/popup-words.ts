import type { Language } from '../language.ts';

/** What the popup says of the notice; apart from the notice's own words, which the popup need not carry. */
type NoticePopupWords = { read: string; unsigned: string; signFirst: string };

export const noticePopupWords: Record<Language, NoticePopupWords> = {
  en: {
    read: 'What is recorded here',
    unsigned: 'The notice of what is recorded is not signed yet.',
    signFirst: 'Your PIN is right. First read and sign the notice that has opened.',
  },
  ru: {
    read: 'Что здесь записывается',
    unsigned: 'Уведомление о том, что записывается, ещё не подписано.',
    signFirst: 'PIN-код верный. Сначала прочитайте и подпишите открывшееся уведомление.',
  },
  pl: {
    read: 'Co jest tu zapisywane',
    unsigned: 'Informacja o tym, co jest zapisywane, nie jest jeszcze podpisana.',
    signFirst: 'PIN jest prawidłowy. Najpierw przeczytaj i podpisz informację, która się otworzyła.',
  },
  uk: {
    read: 'Що тут записується',
    unsigned: 'Повідомлення про те, що записується, ще не підписано.',
    signFirst: 'PIN-код правильний. Спершу прочитайте й підпишіть повідомлення, що відкрилося.',
  },
  ar: {
    read: 'ما الذي يُسجَّل هنا',
    unsigned: 'لم يُوقَّع بعدُ الإشعار بما يُسجَّل.',
    signFirst: 'الرمز صحيح. اقرأ أولًا الإشعار الذي فُتح ووقّعه.',
  },
};
