import type { SignatureWords } from './words.ts';

export const signaturesAr: SignatureWords = {
  title: 'التوقيعات',
  lead: 'من قرأ الإشعار بما يُسجَّل ووقّعه. يجده الكبار في نافذة شريط المتصفح على أي جهاز، والإشعار المتغيّر يُوقَّع من جديد.',
  notForYou: 'التوقيعات للمديرين والقرّاء.',
  noPolicy: 'لا يملك الخادم بعدُ سياسة لهذه المؤسسة.',
  nobody: 'لا تسمّي السياسة بعدُ أي شخص كبير.',
  policy: (version, revision) => `إشعار السياسة، النسخة ${version}، المراجعة ${revision}`,
  mode: {
    required: 'لا تُفتح مستويات الكبار إلا لمن وقّع.',
    warn: 'تُفتح مستويات الكبار للجميع، ويُذكَّر من لم يوقّع.',
  },
  allSigned: 'وقّع الجميع.',
  missing: {
    zero: 'لم يبقَ أحد لم يوقّع',
    one: 'شخص واحد لم يوقّع',
    two: 'شخصان لم يوقّعا',
    few: '{n} أشخاص لم يوقّعوا',
    many: '{n} شخصًا لم يوقّعوا',
    other: '{n} شخص لم يوقّعوا',
  },
  csv: 'حفظ كجدول (CSV)',
  print: 'طباعة',
  name: 'الاسم',
  level: 'المستوى',
  state: 'هذا الإشعار',
  before: 'إشعارات سابقة',
  signed: (when) => `وُقّع: ${when}`,
  notSigned: 'لم يوقَّع',
  noPin: 'لا رمز بعدُ: لا يمكن التوقيع',
  earlier: (version, when) => `${version}: ${when}`,
  revision: (number) => `المراجعة ${number}`,
};
