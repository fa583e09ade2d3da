import type { Language } from './language.ts';
import type { Level } from './level.ts';

/** What the toolbar says: the levels as somebody at the device is told, and one letter for each, different within a language. */
export type LevelWords = { levels: Record<Level, string>; letters: Record<Level, string>; sitting: string };

/** The words of the levels, by language; apart from the popup's, so that the worker carries no more than the toolbar needs. */
export const levelWords: Record<Language, LevelWords> = {
  en: {
    levels: { child: 'Child', visitor: 'Visitor', staff: 'Staff', manager: 'Manager' },
    letters: { child: 'C', visitor: 'V', staff: 'S', manager: 'M' },
    sitting: 'An adult is beside the child',
  },
  ru: {
    levels: { child: 'Ребёнок', visitor: 'Гость', staff: 'Сотрудник', manager: 'Руководитель' },
    letters: { child: 'Д', visitor: 'Г', staff: 'С', manager: 'Р' },
    sitting: 'Рядом с ребёнком взрослый',
  },
  pl: {
    levels: { child: 'Dziecko', visitor: 'Gość', staff: 'Personel', manager: 'Kierownictwo' },
    letters: { child: 'D', visitor: 'G', staff: 'P', manager: 'K' },
    sitting: 'Obok dziecka jest dorosły',
  },
  uk: {
    levels: { child: 'Дитина', visitor: 'Гість', staff: 'Працівник', manager: 'Керівник' },
    letters: { child: 'Д', visitor: 'Г', staff: 'П', manager: 'К' },
    sitting: 'Поруч із дитиною дорослий',
  },
  ar: {
    levels: { child: 'طفل', visitor: 'زائر', staff: 'موظف', manager: 'مدير' },
    letters: { child: 'ط', visitor: 'ز', staff: 'و', manager: 'م' },
    sitting: 'بجانب الطفل شخص كبير',
  },
};
