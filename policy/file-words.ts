import type { Language } from './language.ts';

/** What became of the file, for an adult; a child is only told whom to ask. */
type FileWords = { upload: string; download: string; child: string };

/** What is said on the page when a file was stopped there, above the sentence of the policy. Apart from other words, for a content script carries them. */
export const fileWords: Record<Language, FileWords> = {
  en: {
    upload: 'The file was not sent. It stays on this device.',
    download: 'The file was not saved. Nothing of it is on this device.',
    child: 'This waits for a grown-up. You can ask one to help you.',
  },
  ru: {
    upload: 'Файл не отправлен. Он остался на этом устройстве.',
    download: 'Файл не сохранён. На этом устройстве от него ничего нет.',
    child: 'Это подождёт взрослого. Можешь позвать взрослого на помощь.',
  },
  pl: {
    upload: 'Plik nie został wysłany. Pozostał na tym urządzeniu.',
    download: 'Plik nie został zapisany. Na tym urządzeniu nic z niego nie ma.',
    child: 'To poczeka na kogoś dorosłego. Możesz poprosić dorosłego o pomoc.',
  },
  uk: {
    upload: 'Файл не надіслано. Він лишився на цьому пристрої.',
    download: 'Файл не збережено. На цьому пристрої від нього нічого немає.',
    child: 'Це зачекає на дорослого. Можеш покликати дорослого на допомогу.',
  },
  ar: {
    upload: 'لم يُرسَل الملف، وبقي على هذا الجهاز.',
    download: 'لم يُحفَظ الملف، ولا شيء منه على هذا الجهاز.',
    child: 'هذا ينتظر شخصًا كبيرًا. يمكنك أن تطلب منه المساعدة.',
  },
};
