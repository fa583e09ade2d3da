import { describe, expect, it } from 'vitest';
import { flagText } from '@/policy/flag/flag-text.ts';

/** The score at which every template covers for a child. */
const CHILD = 60;

const ENGLISH = `Scunthorpe United, Middlesex, Essex zoo, Sussex farm, Penistone, cocktail sausages for a party, peacock feathers, cockerel sound, weather cock craft, cock robin nursery rhyme, who killed cock robin,
  cock a doodle doo, great tit, blue tits nesting box, long tailed tit song, willy wagtail, shiitake mushrooms, shih tzu puppy, Dick Whittington and his cat, Dick Bruna Miffy, Moby Dick, Dick and Dora, spotted dick recipe, Philip K. Dick,
  breast feeding, how to breastfeed a baby, chicken breast recipe, robin red breast, breast stroke for beginners, potty training, bare bottom nappy free time, why does a baby have a belly button, pussy cat pussy cat where have you been, pussy willow,
  ass and donkey nativity, naked mole rat, grass snake, bass guitar, assembly ideas, classic car, passion fruit, glass, pass the parcel, class pet, hot glue gun, water pistol, water guns, starting pistol, top gun plane, bath bombs, how to make bath bombs, seed bombs for the garden,
  weed killer, pulling weeds, pot plants, poppy seeds, Poppy Day, killer whale, orca, shooting stars, tooth fairy, sharks that eat people, dinosaurs fighting, T rex teeth, tractor videos, digger videos, emergency vehicles, fire engine, police car, hearse, bingo song, snakes and ladders,
  old maid card game, bed bugs, hookworm, Horniman museum, Lightwater Valley, arsenal football, sextant, Bangkok, analysis, canal boat, banal, therapist, grape vine, drape, scrape, parapet, rapeseed field, shuttlecock, hancock, Hitchcock, woodcock, cockpit, cocker spaniel, cockle shells,
  titanic ship, title page, petition, institute, constitution, competition, button, mutton, buttercup, bumblebee, bum bag, poo at the zoo, wee wee, pirates for kids, black hole, Blackburn rovers, stable, stabilisers for a bike, pen is red, my pen is blue, letter s words, phase 2 phonics s a t p i n, letters a b c d e f,
  numbers 1 2 3 4 5, 5 little ducks, 101 dalmatians, h2o water, mp3 songs, 4x4 cars, Santa 24 hours, heroine of the story, wonder woman, superhero, ginger beer, root beer float, bing bong inside out, bongo drums, egyptian goddess Isis, river Isis Oxford, speed boat, crack an egg, coke oven, hash brown potatoes, magic potion,
  mushrooms in the forest, toadstool, Norfolk, Cockermouth, Lincolnshire sausage, dyke and ditch, hedgehog, guinea pig, sow and piglets, she dog and puppies, stranger danger song, never talk to strangers song, murder of crows`;

const RUSSIAN = `синий кит, голый землекоп, водяной пистолет, мыльные пузыри, клеевой пистолет поделки, бомбочки для ванны, рулетка измерительная, поводок рулетка, соска для малыша, сосиски, сок гранатовый, жидкость и лед, жираф, хачапури рецепт, хохлома роспись, хохлатка курица, коноплянка птица,
  героиня сказки, героини мультфильмов, анализ, трахея, путаница Чуковский, театральная труппа, страхование, спорные вопросы, упорный муравей, секстет, насекомые, пересекать дорогу, мужик и медведь, корабль, употреблять, колебание, хлеб, хлебать, лебедь, небо, рубль, ребята, потребность, мебель,
  стебель цветка, скипидар, спидометр, подстраховать, застрахован, трактор видео, пожарная машина, три поросенка, кормление грудью, как приучить ребенка к горшку, попа болит у малыша, голова и плечи песенка, ежик в тумане, волк и семеро козлят, белка и стрелка, собака, кошка с котятами, суккулент, барсук, рисунок,
  петух кукарекает, синица большая, клещ, дятел, баба яга, стрельба из лука, салют, взрыв вулкана, касатка кит убийца, змея, акула зубы, динозавры, скелет человека для детей, луна и звезды, черная дыра, белая ворона, закладки для книг своими руками, соль морская`;

const POLISH = `pistolet na wodę, bańki mydlane, kule do kąpieli, golec piaskowy, bohaterka bajki, kurki i kurczaki, cip cip kurki, pieprz i sól, pieprzyk, ruch drogowy, pedał rowerowy, granat owoc, lody truskawkowe, laska świętego mikołaja, laskowe orzechy, sekstans, sektor, wsekstet, dupnik, gwałtowny deszcz, w górę i w dół, góra lodowa,
  nocnik dla dziecka, karmienie piersią, pierś z kurczaka, sikorka bogatka, orka, rekin zęby, dinozaury, straż pożarna, traktor, koparka film dla dzieci, trzy świnki, wilk i siedem koźląt, wieloryb, kogut pieje, kura znosi jajka, suknia księżniczki, sukulenty, bajki na dobranoc, zagadki dla przedszkolaka, pies i szczeniaki, bomba witaminowa, wybuch wulkanu,
  huśtawka, hulajnoga, szczypiorek, psychika, uchylać, kruche ciasteczka, brukselka, kapusta, nagietek, naganiacz, nagroda, gołąb, gołąbki, zielone ziele, trawa, mak, piosenka o jesieni, kasa fiskalna, kaszka`;

const UKRAINIAN = `синій кит, голий землекоп, водяний пістолет, мильні бульбашки, бомбочки для ванни, героїня казки, дупло для сови, дуплянка, пізнє літо, поїзд, пізнавальне відео, трактор відео, пожежна машина, троє поросят, вовк і семеро козенят, годування грудьми, горщик для малюка, соска, сосиски, гранатовий сік, рідина, жираф, жито, їжак, насіння,
  комахи, перехрестя, стріха, страхи дітей, лебідь, небо, хліб, меблі, потреба, ведмідь, синиця, півень співає, курочка ряба, пес і кіт, борсук, малюнок, динозаври, акула зуби, вибух вулкана, салют, казки на ніч, колискова, коноплянка, котигорошко, суниця, сукня принцеси, качечки, цуценята, кошенята`;

const searches = [ENGLISH, RUSSIAN, POLISH, UKRAINIAN].flatMap((words) => words.split(',').map((one) => one.trim()));

describe('“many positive aspects of being online” (C9): what a nursery searches for', () => {
  it('is more than a hundred things in four languages', () => {
    expect(new Set(searches).size).toBeGreaterThan(300);
  });

  it.each(searches)('is not flagged for a child: %s', (search) => {
    expect(flagText(search).filter(({ score }) => score >= CHILD)).toEqual([]);
  });
});
