import { coverLineWords } from '@/policy/cover-line-words.ts';
import type { CallWords } from './words.ts';

export const callsRu: CallWords = {
  now: 'Сейчас',
  calling: (device, room) => `Ребёнок зовёт взрослого: ${device}, ${room}`,
  since: (time) => `с ${time}`,
  many: (n) => `Вызовов: ${n}`,
  held: (device, room) => `Не пользоваться, пока не осмотрит руководитель: ${device}, ${room}`,
  heldHint: 'Взрослый у устройства сказал, что там, возможно, незаконное. Не открывайте, не смотрите дальше, не копируйте.',
  ...coverLineWords.ru,
  finding: 'Что это было',
  ending: 'Чем закончилось',
  minutes: (n) => `Минуты: ${n}`,
  waited: 'Прошло, пока кто-то подошёл',
  stood: 'Страница была закрыта',
  wentOff: 'Выключилось через',
  leftAfter: 'Закрыта или покинута через',
  spans: { seconds: (s) => `${s} с`, minutes: (m, s) => `${m} мин ${s} с`, hours: (h, m) => `${h} ч ${m} мин` },
  cover: 'Относится к строке',
};
