import { coverLineWords } from '@/policy/cover-line-words.ts';
import type { CallWords } from './words.ts';

export const callsAr: CallWords = {
  now: 'الآن',
  calling: (device, room) => `طفل ينادي شخصًا كبيرًا: ${device}، ${room}`,
  since: (time) => `منذ ${time}`,
  many: (n) => `النداءات: ${n}`,
  held: (device, room) => `لا يُستخدم حتى ينظر فيه المدير: ${device}، ${room}`,
  heldHint: 'قال شخص كبير عند الجهاز إن شيئًا قد يكون غير قانوني. لا تفتحه، ولا تنظر أكثر، ولا تنسخه.',
  ...coverLineWords.ar,
  finding: 'ماذا كان',
  ending: 'ماذا بعد',
  minutes: (n) => `الدقائق: ${n}`,
  waited: 'حتى جاء أحد',
  stood: 'بقيت الصفحة مغطاة',
  wentOff: 'انطفأ بعد',
  leftAfter: 'غُودرت بعد',
  spans: { seconds: (s) => `${s} ث`, minutes: (m, s) => `${m} د ${s} ث`, hours: (h, m) => `${h} س ${m} د` },
  cover: 'يخصّ السطر',
};
