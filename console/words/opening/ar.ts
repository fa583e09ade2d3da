import type { OpeningWords } from './words.ts';

export const openingAr: OpeningWords = {
  title: 'الإنترنت للأطفال',
  lead: 'كم من ساعات دوامكم كان الإنترنت فيها مفتوحاً للأطفال على أي جهاز: حسب الجدول، أو لأن أحداً جلس معهم.',
  week: 'الأسبوع من',
  on: 'مفتوح',
  open: 'ساعات الدوام',
  share: 'النسبة',
  noHours: 'لا تذكر السياسة ساعات الدوام، فلا يمكن حساب النسبة.',
  always:
    'لا تحدد السياسة ساعات للأطفال: ما تسمح لهم بفتحه مفتوح طوال اليوم، مع شخص كبير أو بدونه. تُحسب النسبة حين يكون في levels.child.internet «timetable» أو «closed-unless-session».',
  notYet: 'لم تفتح بعد',
};
