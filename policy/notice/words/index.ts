import type { Language } from '@/policy/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { NoticeWords } from './words.ts';

/** The words of the notice, by language. */
export const noticeWords: Record<Language, NoticeWords> = { en, ru, pl, uk, ar };
