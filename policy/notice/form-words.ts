import type { Language } from '../language.ts';

/** What the notice's page says around it. `{name}` is an adult, `{level}` a level. */
export type FormWords = {
  sign: string;
  who: string;
  choose: string;
  alreadySigned: string;
  pin: string;
  submit: string;
  signing: string;
  signed: string;
  comeIn: string;
  isIn: string;
  changed: string;
  refused: string;
  nobody: string;
  silent: string;
  again: string;
  print: string;
};

/** The words of the notice's page, by language. */
export const formWords: Record<Language, FormWords> = {
  en: {
    sign: 'Sign this notice',
    who: 'I am',
    choose: 'Choose your name',
    alreadySigned: 'You have signed this notice already.',
    pin: 'My PIN',
    submit: 'Sign',
    signing: 'One moment…',
    signed: 'Signed. Thank you.',
    comeIn: 'Come in now from the toolbar',
    isIn: 'You are in now, as you asked. You can close this page.',
    changed: 'The notice has changed meanwhile. What stands here now is the new one: read it before you sign.',
    refused: 'The setting’s policy does not let this person sign here.',
    nobody: 'The setting’s policy names no adult with a PIN yet, so nobody can sign. The manager can add one.',
    silent: 'Stairgate does not answer just now.',
    again: 'Try again',
    print: 'Print',
  },
  ru: {
    sign: 'Подписать уведомление',
    who: 'Я',
    choose: 'Выберите своё имя',
    alreadySigned: 'Вы уже подписали это уведомление.',
    pin: 'Мой PIN-код',
    submit: 'Подписать',
    signing: 'Минутку…',
    signed: 'Подписано. Спасибо.',
    comeIn: 'Войти с панели браузера',
    isIn: 'Вы вошли, как хотели. Эту страницу можно закрыть.',
    changed: 'Уведомление тем временем изменилось. Здесь уже новое: прочитайте его, прежде чем подписать.',
    refused: 'Правила учреждения не позволяют этому человеку подписать здесь.',
    nobody: 'В правилах учреждения пока нет взрослых с PIN-кодом, поэтому подписать некому. Их может добавить руководитель.',
    silent: 'Stairgate сейчас не отвечает.',
    again: 'Повторить',
    print: 'Напечатать',
  },
  pl: {
    sign: 'Podpisz tę informację',
    who: 'Jestem',
    choose: 'Wybierz swoje nazwisko',
    alreadySigned: 'Ta informacja jest już przez Ciebie podpisana.',
    pin: 'Mój PIN',
    submit: 'Podpisz',
    signing: 'Chwileczkę…',
    signed: 'Podpisano. Dziękujemy.',
    comeIn: 'Wejdź teraz z paska przeglądarki',
    isIn: 'Jesteś już na swoim poziomie. Możesz zamknąć tę stronę.',
    changed: 'Informacja zmieniła się w międzyczasie. Poniżej jest już nowa: przeczytaj ją przed podpisaniem.',
    refused: 'Zasady placówki nie pozwalają tej osobie podpisać tutaj.',
    nobody: 'Zasady placówki nie wymieniają jeszcze dorosłego z kodem PIN, więc nikt nie może podpisać. Może go dodać kierownictwo.',
    silent: 'Stairgate teraz nie odpowiada.',
    again: 'Spróbuj ponownie',
    print: 'Drukuj',
  },
  uk: {
    sign: 'Підписати повідомлення',
    who: 'Я',
    choose: 'Виберіть своє ім’я',
    alreadySigned: 'Ви вже підписали це повідомлення.',
    pin: 'Мій PIN-код',
    submit: 'Підписати',
    signing: 'Хвилинку…',
    signed: 'Підписано. Дякуємо.',
    comeIn: 'Увійти з панелі браузера',
    isIn: 'Ви увійшли, як хотіли. Цю сторінку можна закрити.',
    changed: 'Повідомлення тим часом змінилося. Тут уже нове: прочитайте його, перш ніж підписати.',
    refused: 'Правила закладу не дозволяють цій людині підписати тут.',
    nobody: 'У правилах закладу ще немає дорослих із PIN-кодом, тож підписати нікому. Їх може додати керівник.',
    silent: 'Stairgate зараз не відповідає.',
    again: 'Повторити',
    print: 'Надрукувати',
  },
  ar: {
    sign: 'توقيع هذا الإشعار',
    who: 'أنا',
    choose: 'اختر اسمك',
    alreadySigned: 'وقّعتَ هذا الإشعار من قبل.',
    pin: 'رمزي',
    submit: 'توقيع',
    signing: 'لحظة…',
    signed: 'تم التوقيع. شكرًا.',
    comeIn: 'ادخل الآن من شريط المتصفح',
    isIn: 'أنت الآن داخل كما طلبت. يمكنك إغلاق هذه الصفحة.',
    changed: 'تغيّر الإشعار في هذه الأثناء. المعروض هنا الآن هو الجديد: اقرأه قبل التوقيع.',
    refused: 'لا تسمح سياسة المؤسسة لهذا الشخص بالتوقيع هنا.',
    nobody: 'لا تسمّي سياسة المؤسسة بعدُ شخصًا كبيرًا له رمز، فلا أحد يستطيع التوقيع. يستطيع المدير إضافة واحد.',
    silent: 'لا يستجيب Stairgate الآن.',
    again: 'حاول مجددًا',
    print: 'طباعة',
  },
};
