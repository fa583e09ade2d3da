import { nameOf } from '@/policy/category-name.ts';
import type { PreparingObjection } from '@/policy/console-prepared.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import type { KeptPolicy } from '@/server/database/schema.ts';
import type { Against } from './objection.ts';

type Words = Record<PreparingObjection | 'flagged', string> & { keptBack: string };

/** What a device shows when a page is not taken on the list. `{kind}` is the category's name, `{sentence}` the policy's own. */
const WORDS: Record<Language, Words> = {
  en: {
    'no-policy': 'The server does not hold your setting’s policy yet.',
    'in-policy': 'The policy itself names this page. It is changed there.',
    'unknown-person': 'The policy on the server does not name you as staff or manager.',
    over: 'That day is over already. Choose a later one.',
    'too-far': 'That is more than a year from now. Choose an earlier day.',
    full: 'The prepared list is full: 20,000 pages. Let the manager end some first.',
    flagged:
      'A child’s device would cover this page. It is taken when you say that it is right all the same; of kinds that nothing opens, only from a manager.',
    keptBack: 'Your policy keeps this kind of site ({kind}) from children: “{sentence}”',
  },
  ru: {
    'no-policy': 'На сервере ещё нет политики вашего учреждения.',
    'in-policy': 'Эту страницу называет сама политика. Изменить её можно там.',
    'unknown-person': 'В политике на сервере вы не названы сотрудником или руководителем.',
    over: 'Этот день уже прошёл. Выберите более поздний.',
    'too-far': 'Это больше чем через год. Выберите более ранний день.',
    full: 'Список подготовленных страниц полон: 20 000. Сначала руководитель должен убрать некоторые.',
    flagged:
      'Устройство ребёнка закрыло бы эту страницу. Её примут, если вы скажете, что она всё же годится; темы, которые ничто не открывает, — только от руководителя.',
    keptBack: 'Ваша политика закрывает такие сайты ({kind}) от детей: «{sentence}»',
  },
  pl: {
    'no-policy': 'Serwer nie ma jeszcze zasad waszej placówki.',
    'in-policy': 'Tę stronę wymieniają same zasady. Tam się ją zmienia.',
    'unknown-person': 'Zasady na serwerze nie wymieniają cię jako pracownika ani kierownika.',
    over: 'Ten dzień już minął. Wybierz późniejszy.',
    'too-far': 'To więcej niż rok od dziś. Wybierz wcześniejszy dzień.',
    full: 'Lista przygotowanych stron jest pełna: 20 000. Najpierw kierownik musi niektóre usunąć.',
    flagged:
      'Urządzenie dziecka zasłoniłoby tę stronę. Zostanie przyjęta, gdy potwierdzisz, że mimo to jest odpowiednia; tematy, których nic nie otwiera, tylko od kierownika.',
    keptBack: 'Wasze zasady nie dopuszczają takich stron ({kind}) dla dzieci: „{sentence}”',
  },
  uk: {
    'no-policy': 'На сервері ще немає політики вашого закладу.',
    'in-policy': 'Цю сторінку називає сама політика. Змінити її можна там.',
    'unknown-person': 'У політиці на сервері вас не названо працівником чи керівником.',
    over: 'Цей день уже минув. Виберіть пізніший.',
    'too-far': 'Це більш ніж за рік. Виберіть раніший день.',
    full: 'Список підготовлених сторінок повний: 20 000. Спершу керівник має прибрати деякі.',
    flagged:
      'Пристрій дитини закрив би цю сторінку. Її приймуть, якщо ви скажете, що вона все ж годиться; теми, яких ніщо не відкриває, — лише від керівника.',
    keptBack: 'Ваша політика закриває такі сайти ({kind}) від дітей: «{sentence}»',
  },
  ar: {
    'no-policy': 'لا توجد سياسة مؤسستكم على الخادم بعد.',
    'in-policy': 'هذه الصفحة مذكورة في السياسة نفسها، وتُغيَّر هناك.',
    'unknown-person': 'السياسة على الخادم لا تذكرك بين الموظفين أو المديرين.',
    over: 'مضى هذا اليوم. اختر يوماً لاحقاً.',
    'too-far': 'هذا بعد أكثر من سنة. اختر يوماً أقرب.',
    full: 'قائمة الصفحات المُعدّة ممتلئة: 20,000 صفحة. على المدير أن ينهي بعضها أولاً.',
    flagged: 'كان جهاز الطفل سيغطّي هذه الصفحة. تُقبل إذا قلتَ إنها مناسبة رغم ذلك؛ أما الأنواع التي لا يفتحها شيء فمن المدير وحده.',
    keptBack: 'سياسة مؤسستكم تمنع هذا النوع من المواقع ({kind}) عن الأطفال: «{sentence}»',
  },
};

/** Says to the person at the device why a page is not taken, in the first language of the setting. */
export function againstInWords(against: Against | { objection: 'flagged' }, policy: KeptPolicy | undefined): string {
  const language = policy?.setting.languages[0] ?? LANGUAGES[0];
  const words = WORDS[language];
  if ('objection' in against) return words[against.objection];
  const { category, clause } = against.keptBack;
  const sentence = policy?.clauses.find(({ id }) => id === clause)?.sentence ?? '';
  return words.keptBack.replace('{kind}', () => nameOf(category, language)).replace('{sentence}', () => sentence);
}
