import { coverLineWords } from '@/policy/cover-line-words.ts';
import type { CallWords } from './words.ts';

export const callsUk: CallWords = {
  now: 'Зараз',
  calling: (device, room) => `Дитина кличе дорослого: ${device}, ${room}`,
  since: (time) => `з ${time}`,
  many: (n) => `Викликів: ${n}`,
  held: (device, room) => `Не користуватися, доки не огляне керівник: ${device}, ${room}`,
  heldHint: 'Дорослий біля пристрою сказав, що там, можливо, щось незаконне. Не відкривайте, не дивіться далі, не копіюйте.',
  ...coverLineWords.uk,
  finding: 'Що це було',
  ending: 'Чим закінчилося',
  minutes: (n) => `Хвилини: ${n}`,
  waited: 'Минуло, доки хтось підійшов',
  stood: 'Сторінка була закрита',
  wentOff: 'Вимкнувся через',
  leftAfter: 'Закрито або покинуто через',
  spans: { seconds: (s) => `${s} с`, minutes: (m, s) => `${m} хв ${s} с`, hours: (h, m) => `${h} год ${m} хв` },
  cover: 'Належить до рядка',
};
