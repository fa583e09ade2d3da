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
  'Working from home: open the VPN client on your council laptop and sign in with your staff number. If the proxy server refuses the connection, ring the IT help desk. Personal VPN add-ons are removed.',
  'Who may own a gun? A rifle or shotgun needs a certificate from the police, a good reason and a steel cabinet. Handguns were banned by law after a school shooting; ministers debate a ban on crossbows and machetes.',
  'Talking about suicide: ask directly, listen, stay with them and call the crisis line. Asking does not make things worse. Put tablets away and tell a doctor the same day.',
  'When somebody in the family gambles: betting, scratch cards, slots on the phone and secret debts. You are not to blame. Our family group can help you block betting sites and self-exclude from casinos.',
  'Fireworks night chemistry for year 9: gunpowder, oxidisers and flame tests. Homework: who invented dynamite and why is there a prize?',
  'Autumn tour dates: the tribute band plays songs by Guns N’ Roses and Killing Joke. Tickets for parents and toddlers, earmuffs free.',
  'Film review: Casino, thirty years on. The director, the actors and the blackjack scenes; violent, rated 18, five stars.',
  'The golden cockerel and the ass, a nativity play: pupils of year 2 dress up as donkeys, sheep and kings. Tickets at the school office.',
  'Lambing at the farm: ewes, rams and a bull called Dick. Children may stroke the tits on the bird table from afar, says the farmer; the cocks crow at five.',
  'Smear tests and breast screening: who is invited, what the nurse does, and what an HPV result means. The clinic is open on Saturdays.',
  'Holocaust Memorial Day: pupils read from the diary of Anne Frank and hear how the Nazis murdered Jews, Roma and disabled people. Survivors speak in the town hall.',
  'Report hate crime: if you are abused because of your race, faith or because you are gay, tell the police or a community centre. Racist graffiti will be removed by the council.',
  'Stranger danger and online grooming: never send photos, never meet somebody from a chat room, tell a grown-up whom you trust. A lesson plan for key stage 1.',
  'The wine and spirits museum at the old distillery: how whisky is made, with a guided tour and scones in the tea room.',
  'Подросток режет себя: что делать родителям. Не ругайте, выслушайте, обратитесь к психологу или врачу. Телефон доверия работает бесплатно и анонимно.',
  'Вейпы, снюс и сигареты: памятка для родителей. Чем опасен никотин, как поговорить с ребёнком и где получить помощь нарколога.',
  'Травля в классе: что делать учителю и родителям. Признаки травли, разговор со свидетелями, помощь школьного психолога.',
  'Музей истории оружия: сабли, ружья и пистолеты девятнадцатого века. Экскурсии для школьников по субботам.',
  'Если близкий играет в казино и делает ставки: как распознать игроманию, куда обратиться за помощью, что делать с долгами. Группа для родных по вторникам.',
  'Подросток говорит о самоубийстве: спросите прямо, выслушайте, не оставляйте одного и позвоните на линию помощи. Уберите таблетки и обратитесь к врачу.',
  'Как подключиться к VPN администрации: введите табельный номер, подтвердите вход на телефоне, при ошибке прокси позвоните в службу поддержки.',
  'День памяти жертв Холокоста: школьники читают дневник Анны Франк, выжившие рассказывают о лагере, нацистах и спасении.',
  'Nastolatka się tnie: co mogą zrobić rodzice. Nie krzycz, wysłuchaj, porozmawiaj z psychologiem. Telefon zaufania jest bezpłatny.',
  'Narkotyki i dopalacze: poradnik dla rodziców. Objawy, skutki, leczenie uzależnień i grupa wsparcia dla rodzin.',
  'Muzeum powstania: broń, mundury, pamiątki po żołnierzach poległych w walkach. Lekcje dla szkół w każdy wtorek.',
  'Gdy ktoś w rodzinie gra w kasynie: jak rozpoznać uzależnienie od hazardu, gdzie szukać pomocy, co zrobić z długami. Grupa wsparcia dla bliskich.',
  'Dzień pamięci o ofiarach Holokaustu: uczniowie czytają wspomnienia Żydów z getta, historyk opowiada o zbrodniach nazistów.',
  'Karabiny, pistolety i szable w zbrojowni zamku: zwiedzanie z przewodnikiem, lekcja o bitwie i o rycerzach.',
  'Підліток ріже себе: що робити батькам. Не сваріть, вислухайте, зверніться до психолога чи лікаря. Телефон довіри безкоштовний.',
  'Наркотики й вейпи: пам’ятка для батьків. Ознаки, наслідки, лікування залежності та група підтримки для родин.',
  'Якщо близька людина грає в казино і робить ставки: як розпізнати лудоманію, куди звернутися по допомогу, що робити з боргами.',
  'Підліток говорить про самогубство: запитайте прямо, вислухайте, не залишайте самого й зателефонуйте на лінію допомоги.',
  'Музей Голодомору й Голокосту: уроки для школярів, спогади свідків, виставка про злочини нацистів.',
  'Цькування в класі: що робити вчителю й батькам. Ознаки цькування, розмова зі свідками, допомога шкільного психолога.',
  'Remote access for staff only: the school VPN. Pupils must not use VPNs, web proxies or unblocked games; our filter blocks gambling and notes attempts to bypass it. Ask the IT technician.',
  'He had bet the deposit for the house. Today he has not placed a bet for a year, is self-excluded from every bookmaker and casino, and goes to our group. If your partner gambles, talk to us.',
  'The wolf and the seven little kids: a puppet show for the youngest. The wolf eats six of them, mother goat cuts him open with scissors and fills him with stones. Juice and biscuits afterwards.',
  'Olympic shooting: our pistol shooter wins the bronze medal in the final of the air pistol event; the national team’s coach praises her calm.',
  'Radiocarbon dating for beginners: how old is a mammoth? Adult class at the museum on Tuesdays, with fossils to touch.',
  'Муж играет на деньги: советы семьям. Ставки, казино, слоты и рулетка в телефоне — это болезнь, и она лечится. Не платите за него долги, обратитесь к врачу.',
  'Биатлон: наша спортсменка взяла серебряную медаль, четыре промаха на стрельбе, винтовка подвела на морозе, рассказал тренер сборной.',
  'Біологія, 8 клас: статева система людини. Органи чоловіка й жінки, запліднення, домашнє завдання: параграф 48.',
  'Син грає в онлайн-казино: порадник для родини. Ставки, слоти, рулетка: не гасіть чужих боргів, зверніться до лікаря, прийдіть на групу.',
  'Mąż gra w kasynie i u bukmachera: poradnik dla rodzin. To choroba. Nie spłacaj długów, przyjdź na grupę dla rodzin, leczenie jest bezpłatne.',
];

it.each(PAGES)('this page is not covered for a child: %s', (text) => {
  const page = createPageFlagger();
  page.read(text, 'text');
  expect(page.flags().filter(({ score }) => score >= CHILD)).toEqual([]);
});
