import type { Objection } from '@/policy/console-agreements.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import type { KeptPolicy } from '@/server/database/schema.ts';

/** What a device shows when a request cannot become an agreement, in the setting's first language. `{n}` is the longest time in minutes. */
const WORDS: Record<Language, Partial<Record<Objection, string>> & { other: string }> = {
  en: {
    'none-allowed': 'Your setting’s policy allows no exceptions, so this cannot be asked for.',
    child: 'Only a grown-up can ask for this. Switch to your own level first.',
    locked: 'Nothing opens this kind of site. It cannot be asked for.',
    'too-long': 'Your setting’s policy allows at most {n} minutes. Ask for less time.',
    'unknown-person': 'Your setting’s policy does not name you any more, so you cannot ask in your name. Speak to your manager.',
    other: 'Your setting’s policy does not let this be opened by agreement.',
  },
  ru: {
    'none-allowed': 'Политика вашего учреждения не допускает исключений, поэтому запросить это нельзя.',
    child: 'Запросить это может только взрослый. Сначала перейдите на свой уровень.',
    locked: 'Сайты такого рода не открываются никогда. Запросить это нельзя.',
    'too-long': 'Политика вашего учреждения допускает не более {n} мин. Запросите меньше.',
    'unknown-person':
      'Политика вашего учреждения вас больше не называет, поэтому попросить от своего имени нельзя. Обратитесь к руководителю.',
    other: 'Политика вашего учреждения не позволяет открыть это по договорённости.',
  },
  pl: {
    'none-allowed': 'Zasady placówki nie dopuszczają wyjątków, więc nie można o to prosić.',
    child: 'O to może poprosić tylko osoba dorosła. Najpierw przejdź na swój poziom.',
    locked: 'Takich stron nic nie otwiera. Nie można o to prosić.',
    'too-long': 'Zasady placówki dopuszczają najwyżej {n} min. Poproś o krótszy czas.',
    'unknown-person': 'Zasady placówki już cię nie wymieniają, więc nie możesz prosić w swoim imieniu. Zwróć się do kierownika.',
    other: 'Zasady placówki nie pozwalają otworzyć tego za zgodą.',
  },
  uk: {
    'none-allowed': 'Політика вашого закладу не допускає винятків, тому попросити про це не можна.',
    child: 'Попросити про це може лише дорослий. Спершу перейдіть на свій рівень.',
    locked: 'Сайти такого роду не відкриваються ніколи. Попросити про це не можна.',
    'too-long': 'Політика вашого закладу допускає щонайбільше {n} хв. Попросіть менше.',
    'unknown-person': 'Політика вашого закладу вас більше не називає, тому попросити від свого імені не можна. Зверніться до керівника.',
    other: 'Політика вашого закладу не дає відкрити це за домовленістю.',
  },
  ar: {
    'none-allowed': 'سياسة مؤسستكم لا تسمح بأي استثناء، لذلك لا يمكن طلب هذا.',
    child: 'لا يطلب هذا إلا شخص بالغ. انتقل إلى مستواك أولاً.',
    locked: 'لا شيء يفتح مواقع من هذا النوع، ولا يمكن طلبها.',
    'too-long': 'تسمح سياسة مؤسستكم بما لا يزيد على {n} دقيقة. اطلب وقتاً أقل.',
    'unknown-person': 'لم تعد سياسة مؤسستكم تذكر اسمك، لذلك لا يمكنك الطلب باسمك. تحدّث إلى المدير.',
    other: 'لا تسمح سياسة مؤسستكم بفتح هذا باتفاق.',
  },
};

/** Says an objection to the person at the device, in the first language of the setting. */
export function objectionInWords(objection: Objection, policy: KeptPolicy | undefined): string {
  const words = WORDS[policy?.setting.languages[0] ?? LANGUAGES[0]];
  return (words[objection] ?? words.other).replace('{n}', String(policy?.agreements.maxMinutes ?? 0));
}
