/** Letters that a word may be written with instead of its own: beside each other, the one that stands there and the one that is meant. */
export const FIGURES = '013457896@$!|+€';
export const FIGURES_MEANT = ['oieastbgbasilte', 'oleastbgbasllte'];
/** Of these the first 16 are letters that are drawn like Cyrillic ones. */
export const CYRILLIC_FIGURES = 'acekmoptxyibhnur03d4678@$1!|€9';
export const CYRILLIC_FIGURES_MEANT = ['асекмортхуівнпигоздчбтвасііісд', 'асекмоптхиибхнуроедабтвасиииея'];
export const DRAWN = 16;
/** The same keys on a Latin and a Cyrillic keyboard. */
export const LATIN_KEYS = 'qwertyuiopasdfghjklzxcvbnm';
export const CYRILLIC_KEYS = 'ицукенгшщзфывапролдячсмить';
/** How Russian is written in Latin letters, after `fold`: what stands there and what is meant; and what is another letter in Ukrainian. */
export const IN_LATIN =
  'shchщ schщ shш chч zhж khх tsц yuю yaя yoе yeе juю jaя aа bб vв gг dд eе zз iи jи kк lл mм nн oо pп rр sс tт uу fф hх cц wв xх yы';
export const IN_LATIN_UKRAINIAN = 'yeє yiі iі hг yи';
/** Letters that are heard alike. */
export const SOUND_ALIKE = ['aeiouy', 'ckqs', 'szc', 'еиэіоая', 'сзц'];
export const VOWELS = 'aeiouyаеиоуыэюяієї';
/** Small words that stand between the words of a pair. */
export const SMALL =
  'a an the of to in on with for and or at my do is are i по на в во с со na po и у к о от до из за для w we z ze od dla та і й з із зі про';
/** Letters that are drawn like a Latin one, which stands before them, after Unicode TR39's idea of a skeleton: those that browsers let into host names. */
export const LATIN_LIKE =
  'aаɑαạᴀ bьЬƅʙ cсϲƈᴄ dԁɗժᴅ eеҽẹεᴇ fƒքғ gɡցġɢ hһհḥʜ iіıιɩịɪ lӏⅼḷʟ jјʝᴊ kкκḳᴋ mмṃᴍ nпոṇηɴ oоοօọơσᴏ pрρᴘ qԛգ rгṛʀ sѕʂṣꜱ tтτṭᴛ uυսцụᴜ vѵνṿᴠ wѡԝωẉᴡ xхχẋ yуүγỵʏ zƶẓᴢ';
/** Cyrillic letters, after `fold`, and what stands for them in packed words: capitals and signs that no word has. */
export const CYRILLIC_KEPT = 'абвгдежзиклмнопрстуфхцчшщъыьэюяєіґ';
export const CYRILLIC_KEPT_AS = 'ABVGDEJZIKLMNOPRSTUFHCXWQY_=;/%^~-';
/** Pictures that are words of their own; the page words name them `emojia`, `emojib` and so on. */
export const PICTURES = '🔞🎰🍆🍑💦💊💉🍄🔫🔪🩸🤡🐷🍁🎲';
