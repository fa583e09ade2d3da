import { describe, expect, it } from 'vitest';
import { personalDetailIn } from '@/policy/personal-field.ts';

const field = (words: string, type = 'text', autocomplete = '') => personalDetailIn({ words, type, autocomplete });

describe('a field that asks for', () => {
  it.each([
    [
      'a name',
      'name',
      [
        'firstName',
        'last_name',
        'Your name',
        'full-name',
        'child[name]',
        'Surname',
        'Имя',
        'Ваше имя',
        'Фамилия',
        'Отчество',
        'Imię',
        'Imię i nazwisko',
        'Ім’я',
        'Прізвище',
        'الاسم',
        'اسم العائلة',
      ],
    ],
    [
      'an email address',
      'email',
      [
        'email',
        'e-mail',
        'Your Email address',
        'userEmail',
        'Электронная почта',
        'Эл. почта',
        'Poczta elektroniczna',
        'Електронна пошта',
        'البريد الإلكتروني',
      ],
    ],
    ['a telephone number', 'phone', ['phone', 'Telephone number', 'mobile', 'Номер телефона', 'Numer telefonu', 'Телефон', 'رقم الهاتف']],
    [
      'an address',
      'address',
      ['address', 'Home address', 'address_line1', 'Street', 'Адрес', 'Улица, дом', 'Adres', 'Ulica', 'Адреса', 'Вулиця', 'العنوان'],
    ],
    [
      'a postcode',
      'postcode',
      ['postcode', 'Post code', 'zip', 'postal_code', 'Почтовый индекс', 'Kod pocztowy', 'Поштовий індекс', 'الرمز البريدي'],
    ],
    ['a birthday', 'birthday', ['Date of birth', 'dob', 'birthday', 'Дата рождения', 'Data urodzenia', 'Дата народження', 'تاريخ الميلاد']],
  ] as const)('%s is seen by its words in five languages', (_, kind, all) => {
    expect(all.map((words) => [words, field(words)])).toEqual(all.map((words) => [words, kind]));
  });

  it('one is seen by what it promises the browser, and by its type, whatever its words', () => {
    for (const [autocomplete, kind] of [
      ['given-name', 'name'],
      ['section-a shipping street-address', 'address'],
      ['postal-code', 'postcode'],
      ['home tel-national', 'phone'],
      ['BDAY-year', 'birthday'],
      ['work email', 'email'],
    ] as const)
      expect(field('x1', 'text', autocomplete)).toBe(kind);
    expect([field('', 'email'), field('', 'tel')]).toEqual(['email', 'phone']);
  });

  it.each([
    ['q', 'search'],
    ['Search by name or postcode', 'search'],
    ['q ; Search', 'text'],
    ['Web address', 'text'],
    ['Site address', 'url'],
    ['username', 'text'],
    ['file name', 'text'],
    ['Your answer', 'text'],
    ['How many ducks?', 'number'],
    ['names of animals', 'radio'],
    ['Colour', 'text'],
    ['Ответ', 'text'],
    ['Поиск по сайту', 'search'],
    ['Odpowiedź', 'text'],
    ['Відповідь', 'text'],
    ['имяреку', 'text'],
    ['telling a story', 'text'],
    ['mobile phase 2', 'checkbox'],
  ])('nothing personal is left alone: %s (%s)', (words, type) => {
    expect(field(words, type)).toBeUndefined();
  });
});
