import * as z from 'zod/mini';
import type { Language } from './language.ts';
import type { Level } from './level.ts';

/** What kind of sentence in a setting's policy a category rests on. */
export type ClauseKind =
  | 'social'
  | 'email'
  | 'chat'
  | 'own-use'
  | 'inappropriate'
  | 'illegal'
  | 'search'
  | 'install'
  | 'confidential'
  | 'prepared'
  | 'hours';

type Fact = {
  /** `content` is what a site is about and has a list; `situation` is about the visit itself and has none. */
  kind: 'content' | 'situation';
  /** True where no session, agreement or setting opens it. */
  locked: boolean;
  clauseKind: ClauseKind;
  /** Levels that the `default` template blocks it at. Locked ones are blocked at every level. */
  blockedAt: readonly Level[];
  name: Record<Language, string>;
};

const everyone = ['child', 'visitor', 'staff', 'manager'] as const;
const guarded = ['child', 'visitor', 'staff'] as const;
const young = ['child', 'visitor'] as const;

/** The one table of categories: everything else about them is read from here. */
export const categories = {
  'social-networking': {
    kind: 'content',
    locked: false,
    clauseKind: 'social',
    blockedAt: guarded,
    name: {
      en: 'Social networking',
      ru: 'Социальные сети',
      pl: 'Media społecznościowe',
      uk: 'Соціальні мережі',
      ar: 'شبكات التواصل الاجتماعي',
    },
  },
  webmail: {
    kind: 'content',
    locked: false,
    clauseKind: 'email',
    blockedAt: guarded,
    name: { en: 'Personal email', ru: 'Личная почта', pl: 'Prywatna poczta', uk: 'Особиста пошта', ar: 'البريد الشخصي' },
  },
  'work-mail': {
    kind: 'content',
    locked: false,
    clauseKind: 'email',
    blockedAt: young,
    name: { en: 'Work email', ru: 'Рабочая почта', pl: 'Poczta służbowa', uk: 'Робоча пошта', ar: 'بريد العمل' },
  },
  chat: {
    kind: 'content',
    locked: false,
    clauseKind: 'chat',
    blockedAt: guarded,
    name: {
      en: 'Chat and messengers',
      ru: 'Чаты и мессенджеры',
      pl: 'Czaty i komunikatory',
      uk: 'Чати й месенджери',
      ar: 'الدردشة والمراسلة',
    },
  },
  'stranger-chat': {
    kind: 'content',
    locked: false,
    clauseKind: 'chat',
    blockedAt: everyone,
    name: {
      en: 'Chat with strangers',
      ru: 'Чаты с незнакомцами',
      pl: 'Czaty z nieznajomymi',
      uk: 'Чати з незнайомцями',
      ar: 'الدردشة مع الغرباء',
    },
  },
  blogs: {
    kind: 'content',
    locked: false,
    clauseKind: 'social',
    blockedAt: young,
    name: { en: 'Personal blogs', ru: 'Личные блоги', pl: 'Blogi prywatne', uk: 'Особисті блоги', ar: 'المدونات الشخصية' },
  },
  forums: {
    kind: 'content',
    locked: false,
    clauseKind: 'social',
    blockedAt: young,
    name: { en: 'Forums', ru: 'Форумы', pl: 'Fora', uk: 'Форуми', ar: 'المنتديات' },
  },
  'search-engines': {
    kind: 'content',
    locked: false,
    clauseKind: 'search',
    blockedAt: ['child'],
    name: {
      en: 'Searching the internet',
      ru: 'Поиск в интернете',
      pl: 'Wyszukiwanie w internecie',
      uk: 'Пошук в інтернеті',
      ar: 'البحث في الإنترنت',
    },
  },
  'generative-ai': {
    kind: 'content',
    locked: false,
    clauseKind: 'own-use',
    blockedAt: young,
    name: { en: 'Generative AI', ru: 'Генеративный ИИ', pl: 'Generatywna AI', uk: 'Генеративний ШІ', ar: 'الذكاء الاصطناعي التوليدي' },
  },
  proxies: {
    kind: 'content',
    locked: true,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Ways round the filter', ru: 'Обход фильтра', pl: 'Obchodzenie filtra', uk: 'Обхід фільтра', ar: 'تجاوز التصفية' },
  },
  translators: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: young,
    name: { en: 'Site translators', ru: 'Переводчики сайтов', pl: 'Tłumacze stron', uk: 'Перекладачі сайтів', ar: 'مترجمات المواقع' },
  },
  archives: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: young,
    name: { en: 'Web archives', ru: 'Архивы сайтов', pl: 'Archiwa stron', uk: 'Архіви сайтів', ar: 'أرشيفات الويب' },
  },
  'file-sharing': {
    kind: 'content',
    locked: false,
    clauseKind: 'confidential',
    blockedAt: young,
    name: { en: 'File sharing', ru: 'Обмен файлами', pl: 'Udostępnianie plików', uk: 'Обмін файлами', ar: 'مشاركة الملفات' },
  },
  dating: {
    kind: 'content',
    locked: false,
    clauseKind: 'own-use',
    blockedAt: guarded,
    name: { en: 'Dating', ru: 'Знакомства', pl: 'Randki', uk: 'Знайомства', ar: 'المواعدة' },
  },
  gambling: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Gambling', ru: 'Азартные игры', pl: 'Hazard', uk: 'Азартні ігри', ar: 'القمار' },
  },
  games: {
    kind: 'content',
    locked: false,
    clauseKind: 'own-use',
    blockedAt: young,
    name: { en: 'Games', ru: 'Игры', pl: 'Gry', uk: 'Ігри', ar: 'الألعاب' },
  },
  shopping: {
    kind: 'content',
    locked: false,
    clauseKind: 'own-use',
    blockedAt: young,
    name: { en: 'Shopping', ru: 'Покупки', pl: 'Zakupy', uk: 'Покупки', ar: 'التسوق' },
  },
  streaming: {
    kind: 'content',
    locked: false,
    clauseKind: 'own-use',
    blockedAt: young,
    name: {
      en: 'Films, television and music',
      ru: 'Фильмы, телевидение и музыка',
      pl: 'Filmy, telewizja i muzyka',
      uk: 'Фільми, телебачення і музика',
      ar: 'الأفلام والتلفاز والموسيقى',
    },
  },
  'extension-stores': {
    kind: 'content',
    locked: false,
    clauseKind: 'install',
    blockedAt: guarded,
    name: {
      en: 'Extension shops',
      ru: 'Магазины расширений',
      pl: 'Sklepy z rozszerzeniami',
      uk: 'Крамниці розширень',
      ar: 'متاجر الإضافات',
    },
  },
  'software-download': {
    kind: 'content',
    locked: false,
    clauseKind: 'install',
    blockedAt: guarded,
    name: { en: 'Software download', ru: 'Загрузка программ', pl: 'Pobieranie programów', uk: 'Завантаження програм', ar: 'تنزيل البرامج' },
  },
  adult: {
    kind: 'content',
    locked: true,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Adult', ru: 'Для взрослых', pl: 'Dla dorosłych', uk: 'Для дорослих', ar: 'للبالغين' },
  },
  illegal: {
    kind: 'content',
    locked: true,
    clauseKind: 'illegal',
    blockedAt: everyone,
    name: {
      en: 'Suspected illegal',
      ru: 'Возможно незаконное',
      pl: 'Podejrzane o nielegalność',
      uk: 'Можливо незаконне',
      ar: 'يُشتبه بعدم قانونيته',
    },
  },
  extremism: {
    kind: 'content',
    locked: true,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Extremism', ru: 'Экстремизм', pl: 'Ekstremizm', uk: 'Екстремізм', ar: 'التطرف' },
  },
  'self-harm': {
    kind: 'content',
    locked: true,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: {
      en: 'Self-harm promotion',
      ru: 'Склонение к самоповреждению',
      pl: 'Promowanie samookaleczeń',
      uk: 'Заохочення самоушкодження',
      ar: 'الترويج لإيذاء النفس',
    },
  },
  violence: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Violence', ru: 'Насилие', pl: 'Przemoc', uk: 'Насильство', ar: 'العنف' },
  },
  hate: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Hate and racism', ru: 'Ненависть и расизм', pl: 'Nienawiść i rasizm', uk: 'Ненависть і расизм', ar: 'الكراهية والعنصرية' },
  },
  bullying: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Bullying', ru: 'Травля', pl: 'Nękanie', uk: 'Цькування', ar: 'التنمر' },
  },
  drugs: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: {
      en: 'Drugs, alcohol and tobacco',
      ru: 'Наркотики, алкоголь и табак',
      pl: 'Narkotyki, alkohol i tytoń',
      uk: 'Наркотики, алкоголь і тютюн',
      ar: 'المخدرات والكحول والتبغ',
    },
  },
  weapons: {
    kind: 'content',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: { en: 'Weapons', ru: 'Оружие', pl: 'Broń', uk: 'Зброя', ar: 'الأسلحة' },
  },
  piracy: {
    kind: 'content',
    locked: false,
    clauseKind: 'illegal',
    blockedAt: everyone,
    name: { en: 'Piracy', ru: 'Пиратство', pl: 'Piractwo', uk: 'Піратство', ar: 'القرصنة' },
  },
  malware: {
    kind: 'content',
    locked: true,
    clauseKind: 'inappropriate',
    blockedAt: everyone,
    name: {
      en: 'Harmful software',
      ru: 'Вредоносные программы',
      pl: 'Złośliwe oprogramowanie',
      uk: 'Шкідливе програмне забезпечення',
      ar: 'البرامج الضارة',
    },
  },
  'number-address': {
    kind: 'situation',
    locked: false,
    clauseKind: 'inappropriate',
    blockedAt: guarded,
    name: {
      en: 'Address given as a number',
      ru: 'Адрес в виде числа',
      pl: 'Adres podany liczbą',
      uk: 'Адреса у вигляді числа',
      ar: 'عنوان مكتوب كرقم',
    },
  },
  'local-page': {
    kind: 'situation',
    locked: false,
    clauseKind: 'prepared',
    blockedAt: young,
    name: {
      en: 'Page from this device',
      ru: 'Страница с этого устройства',
      pl: 'Strona z tego urządzenia',
      uk: 'Сторінка з цього пристрою',
      ar: 'صفحة من هذا الجهاز',
    },
  },
  unprepared: {
    kind: 'situation',
    locked: false,
    clauseKind: 'prepared',
    blockedAt: ['child'],
    name: {
      en: 'Not on the prepared list',
      ru: 'Нет в подготовленном списке',
      pl: 'Nie ma na przygotowanej liście',
      uk: 'Немає у підготовленому списку',
      ar: 'ليس في القائمة المُعدّة',
    },
  },
  'closed-hours': {
    kind: 'situation',
    locked: false,
    clauseKind: 'hours',
    blockedAt: ['child'],
    name: {
      en: 'The internet is closed now',
      ru: 'Интернет сейчас закрыт',
      pl: 'Internet jest teraz zamknięty',
      uk: 'Інтернет зараз зачинено',
      ar: 'الإنترنت مغلق الآن',
    },
  },
} as const satisfies Record<string, Fact>;

export type Category = keyof typeof categories;

export const CATEGORIES = Object.keys(categories) as [Category, ...Category[]];
export const Category = z.enum(CATEGORIES);

/** Returns the facts about one category. */
export function factsOf(category: Category): Fact {
  return categories[category];
}

/** Categories that nothing opens, in table order. */
export const LOCKED_CATEGORIES = CATEGORIES.filter((id) => categories[id].locked);
