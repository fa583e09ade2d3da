import type { OpeningWords } from './words.ts';

export const openingAr: OpeningWords = {
  title: 'الإنترنت للأطفال',
  lead: 'كم من ساعات دوامكم كان الإنترنت فيها مفتوحاً للأطفال على أي جهاز: حسب الجدول، أو لأن أحداً جلس معهم.',
  week: 'الأسبوع من',
  on: 'مفتوح',
  open: 'ساعات الدوام',
  share: 'النسبة',
  noHours: 'لا تذكر السياسة ساعات الدوام، فلا يمكن حساب النسبة.',
  notYet: 'لم تفتح بعد',
};
