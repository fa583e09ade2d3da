import type { DetailKind } from './details-field.ts';

/** What a form says of one of its fields, never what stands in it. `words` are its name, its id, its label and its hint. */
export type FieldSays = { type: string; autocomplete: string; words: string };

const BY_TOKEN: readonly (readonly [tokens: RegExp, kind: DetailKind])[] = [
  [/^(?:name|given-name|additional-name|family-name|nickname)$/, 'name'],
  [/^email$/, 'email'],
  [/^tel/, 'phone'],
  [/^(?:street-address|address-)/, 'address'],
  [/^postal-code$/, 'postcode'],
  [/^bday/, 'birthday'],
];

/** Names and addresses that are nobody's. */
const NOT_A_PERSON =
  /(?: (?:user|file|site|web|domain|product|company|host|pet|game|character|team|ip|url|mac|song)(?:name| name| address))|веб|саит| поиск|пошук|szukaj|wyszuk|بحث/;

/** Words of the five languages, between spaces; of two kinds in one label the first row counts. */
const BY_WORD: readonly (readonly [words: RegExp, kind: DetailKind])[] = [
  [/ (?:post|zip|postal) ?code | zip |(?:почтов|поштов)\S* [иі]ндекс|^ [иі]ндекс | kod poczt| الرمز البريدي /, 'postcode'],
  [/ \S*e ?mail |(?:электрон|електрон)\S* по[чш]т|^ (?:эл|ел) по[чш]т|е ?меи?л | имеил | poczt[ay] elektr| (?:ال)?بريد /, 'email'],
  [/ (?:tele)?phone | mobile | tel |телефон| telefon| komork|هاتف| (?:ال)?جوال |موبايل/, 'phone'],
  [/ birth ?(?:day|date)? | dob | bday |рожден|народжен| urodzen|ميلاد/, 'birthday'],
  [/ address(?: ?(?:line)? ?\d)? | street | адрес| улиц| вулиц| adres | ulica |عنوان|شارع/, 'address'],
  [
    / (?:first|last|full|your|sur|given|family|childs|f|l) ?name | name | имя |фамили|отчеств| імя |прізвищ|по батькові| imie | nazwisk| (?:ال)?اسمك? /,
    'name',
  ],
];

/** Returns which personal detail a field asks for, by what the page says of it in five languages, or nothing. A field to search in asks for none. */
export function personalDetailIn({ type, autocomplete, words }: FieldSays): DetailKind | undefined {
  if (/^(?:search|url|password|hidden|submit|button|checkbox|radio|range|color|file|reset|image)$/.test(type)) return undefined;
  const token = autocomplete.toLowerCase().split(/\s+/).at(-1) ?? '';
  const promised = BY_TOKEN.find(([tokens]) => tokens.test(token))?.[1];
  if (promised) return promised;
  if (type === 'email') return 'email';
  if (type === 'tel') return 'phone';
  const spoken = ` ${plain(words)} `;
  return NOT_A_PERSON.test(spoken) ? undefined : BY_WORD.find(([pattern]) => pattern.test(spoken))?.[1];
}

/** In one spelling, without marks over letters, with single spaces for all that is no letter and between the parts of a name likeThis. */
function plain(words: string): string {
  const apart = words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/['’ʼ]/g, '');
  return apart
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
