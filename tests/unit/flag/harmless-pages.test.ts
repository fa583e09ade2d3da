import { expect, it } from 'vitest';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';

/** The score at which every template covers for a child. */
const CHILD = 60;

/** What pages say that help, teach, sell food or tell of the past, in words that other pages say too. */
const PAGES = [
  'My daughter will not eat. Advice for parents on anorexia and bulimia: skipped meals, laxatives, hiding food. Do not comment on weight or calories. Ask your GP for a referral to the eating disorder clinic; family therapy helps most young people to recover.',
  'Self-harm: a guide for school staff. Listen, stay calm, do not promise to keep it secret. Tell the designated safeguarding lead, treat wounds, and ask parents to lock away razors and tablets. Childline and Samaritans are there day and night.',
  'Cannabis, cocaine, ketamine and ecstasy: what parents should know. Effects, risks and the law. If somebody has taken an overdose ring 999. Our family support group meets on Tuesdays; the helpline is free and confidential.',
  'Gambling harm. If betting, slots or online casino games have left you with debts, talk to an adviser. Self-exclusion, blocking software and support groups for families. Calls are free.',
  'What is a VPN, and why does the school filter block it? A short explanation for parents at our online safety evening: how filtering and monitoring work on pupils’ laptops, and what our acceptable use policy says.',
  'Knife amnesty: put knives, machetes and air guns into the surrender bin at the police station. Youth workers and mentors visit schools to talk of knife crime.',
  'Prevent duty training for nursery staff: signs of radicalisation and extremism, how to report a concern, and how British values are part of the early years curriculum.',
  'Support for families of lesbian, gay and trans young people: a friendly group of parents meets at the library each month. Coming out, school, bullying and how to help your child.',
  'The regiment in the First World War: rifles, bayonets and the first machine gun are on display in the museum, with letters from soldiers killed in battle. School visits are free.',
  'Beef and ale pie: brown the beef in butter, add a pint of brown ale and a shot of whisky, simmer with onions and thyme, cover with pastry and bake.',
  'Prize bingo every Thursday in the residents’ lounge of our care home, with tea, cake and a raffle for the garden fund. Families are welcome.',
  'The hunt kennels are open to visitors: hounds, horses and the history of hunting in the county. The gamekeeper talks about deer, pheasants and how the woodland is kept.',
  'Breast feeding: a good latch should not hurt. Sore nipples, mastitis and when to call the midwife or health visitor. Feeding groups at the children’s centre.',
  'News for children: a man was sent to prison after an attack in a town. Police say people are safe. If the news makes you sad, talk to an adult whom you trust.',
  'Bullying at school: what to do if your child is called names, left out or laughed at in a group chat. Save the messages, talk to the teacher, do not blame your child.',
  'Friday prayers and an open day at the mosque: visitors of every faith are welcome to share food at the end of Ramadan. The imam explains the Quran and what martyr means in Islam.',
  'Подросток режет себя: что делать родителям. Не ругайте, выслушайте, обратитесь к психологу или врачу. Телефон доверия работает бесплатно и анонимно.',
  'Вейпы, снюс и сигареты: памятка для родителей. Чем опасен никотин, как поговорить с ребёнком и где получить помощь нарколога.',
  'Травля в классе: что делать учителю и родителям. Признаки травли, разговор со свидетелями, помощь школьного психолога.',
  'Музей истории оружия: сабли, ружья и пистолеты девятнадцатого века. Экскурсии для школьников по субботам.',
  'Nastolatka się tnie: co mogą zrobić rodzice. Nie krzycz, wysłuchaj, porozmawiaj z psychologiem. Telefon zaufania jest bezpłatny.',
  'Narkotyki i dopalacze: poradnik dla rodziców. Objawy, skutki, leczenie uzależnień i grupa wsparcia dla rodzin.',
  'Muzeum powstania: broń, mundury, pamiątki po żołnierzach poległych w walkach. Lekcje dla szkół w każdy wtorek.',
  'Підліток ріже себе: що робити батькам. Не сваріть, вислухайте, зверніться до психолога чи лікаря. Телефон довіри безкоштовний.',
  'Наркотики й вейпи: пам’ятка для батьків. Ознаки, наслідки, лікування залежності та група підтримки для родин.',
  'Цькування в класі: що робити вчителю й батькам. Ознаки цькування, розмова зі свідками, допомога шкільного психолога.',
];

it.each(PAGES)('this page is not covered for a child: %s', (text) => {
  const page = createPageFlagger();
  page.read(text, 'text');
  expect(page.flags().filter(({ score }) => score >= CHILD)).toEqual([]);
});
