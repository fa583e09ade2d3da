import type { CallWords } from './words.ts';

export const callsAr: CallWords = {
  now: 'الآن',
  calling: (device, room) => `طفل ينادي شخصًا كبيرًا: ${device}، ${room}`,
  since: (time) => `منذ ${time}`,
  held: (device, room) => `لا يُستخدم حتى ينظر فيه المدير: ${device}، ${room}`,
  heldHint: 'قال شخص كبير عند الجهاز إن شيئًا قد يكون غير قانوني. لا تفتحه، ولا تنظر أكثر، ولا تنسخه.',
  called: 'نادى طفل شخصًا كبيرًا',
  answered: 'جاء شخص كبير',
  powerOff: 'انطفأ الجهاز والصورة قائمة',
  finding: 'ماذا كان',
  ending: 'ماذا بعد',
  endings: {
    prepared: 'العودة إلى الصفحة المُعدّة',
    closed: 'أُغلقت الصفحة',
    opened: 'فُتحت الصفحة مدة',
    returned: 'العودة إلى الصفحة',
    wrong: 'أُبلغ بأنها غُطّيت خطأً',
    held: 'الجهاز محفوظ للمدير',
    released: 'نظر المدير: الجهاز مستخدم من جديد',
  },
  minutes: (n) => `الدقائق: ${n}`,
  waited: 'حتى جاء أحد',
  wentOff: 'انطفأ بعد',
  spans: { seconds: (s) => `${s} ث`, minutes: (m, s) => `${m} د ${s} ث`, hours: (h, m) => `${h} س ${m} د` },
  cover: 'يخصّ السطر',
};
