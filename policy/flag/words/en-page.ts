/** What speaks on an English page beside the words of searches, and what speaks against it; see the README beside this file. */
export const enPage = `harmless: snowball fight, pillow fight, water fight, food fight, trigger finger, bullet point*, bullet journal, time slot*, mail slot, coin slot, slot booking, bonus question,
bonus track, security deposit*, deposit scheme, bottle deposit*, tenancy deposit*, heritage lottery, lottery fund*, lottery heritage, high school, high chair*, high street,
high tide, high five, pot plant*, pot roast, joint meat, sunday joint, knee joint*, hip joint*, speed limit*, speed bump*, acid rain, citric acid, amino acid*, fatty acid*, bus
trip*, school trip*, day trip*, field trip*, strip light*, comic strip*, film strip*, strips paper, naked eye, naked flame*, bare root, song thrush, mistle thrush, european
shag, shag pile, booby prize, booby trap*, beaver scout*, extra virgin, virgin islands, virgin mary, virgin olive, horrible histories, blood test*, blood donor*, blood
pressure, blood orange*, blood cell*, give blood, donate blood, black death, death cap, death star, kill germs, kills germs, kill weed*, kills weed*, kills bacteria, heart
attack*, asthma attack*, panic attack*, photo bomb*, bomb shelter*, war horse, coffee filter*, water filter*, filter paper, air filter*, butter knife, palette knife, bread
knife, kitchen knife, knife fork, spin dryer, salad spinner, adult learn*, adult education, adult supervision, adult ticket*, adult male*, adult female*, adult bird*,
responsible adult*, escorted visit*, cross dressing gown, phonics bingo, bingo cards children
adult sure 90: incall*, outcall*, nuru, gfe, girlfriend experience, sensual massage*, erotic massage*, tantric massage*, happy finish, gloryhole*, glory hole*, creampie*,
rimjob*, rimming, fisting, fellatio, cunnilingus, oral sex, anal sex, group sex, sex party, sex parties, sex shop*, sexshop*, sex toy*, sex doll*, love doll*, sex position*,
sex worker*, butt plug*, buttplug*, cock ring*, strap dildo, fleshlight*, futanari, ahegao, lolicon*, shotacon*, yiff*, stripchat, bongacams, myfreecams, livejasmin, camsoda,
fansly, manyvids, youporn, spankbang, eporner, motherless, gelbooru, danbooru, e621, adultfriendfinder, ashley madison, deepnude*, nudify*, undress her, undress any*, sexbot*,
findom, femdom*, dominatrix*, fetlife, nympho*, wife swap*, wifeswap*, downblouse, cameltoe, jizz, doggystyle, doggy style, pegging her, gilf*, pawg, bbw, sexting, seggs,
cornhub, corn star, gooning, gooner*, jerk off, jerkoff, jerking off, paypig*, dick rating*, cock rating*, used panties, worn panties, sniffies, grindr, leakfolder, mega leaks,
fansly leaks, snapleak*, simpcity, coomer, thothub, fapello, nudostar, erome, hqporner, beeg, tnaflix, youjizz, nhentai, hanime, hentaihaven, rule34video, f95zone, literotica,
sexstories, adultwork, skipthegames, megapersonals, bedpage, listcrawler, rubmaps, fabswingers, lovehoney, ann summers, bellesa, satisfyer, womanizer, fleshjack, kiiroo,
lovense, hismith, bad dragon, butt plugs, anal beads, anal plug*, penis ring*, penis pump*, penis sleeve*, masturbator*, pocket pussy, sex swing*, bondage kit*, bondage tape,
nipple clamp*, ball gag*, spreader bar*, crotchless panties, edible underwear, edible panties, nude cam*, nude model cam*, nude leak*, nude selfies, uncensored hentai,
doujinshi, oppai, ecchi manga, adult manga, adult visual novel*, gonewild, gone wild, audio erotica, erotic audio, erotic asmr, step bro, step daughter, dilf*, femboy*,
rentboy*, male escort*, elite escort*, vip escort*, mature escort*, trans escort*, high class companion*, body slide massage, b2b massage, prostate massage, lingam, yoni
massage, soapy massage, strip show*, strip bar*, hire stripper*, stag stripper*, hidden cam*, spy cam girl*, shower cam*, changing room cam*, nip slip*, sissy training,
chastity cage*, cam whore*, camwhore*, sex chatbot*, ai porn, ai nude*, ai undress*, clothes remover, remove clothes, undress app*, undresser, face swap nude*, deepfake nude*,
sex worker review*, pay dick, boudoir subscription, glamour nude*, erotic novel*, erotic comic*, erotic game*, erotic fiction, erotic stories
adult page 40: hardcore, softcore, uncensored, adults only, 18 only, must be 18, least 18, 18 older, over 18, adult content, mature content, adult entertainment, adult site*,
adult material, adult star*, adult model*, adult toy*, adult chat*, adult cam*, adult dating, live cam*, live model*, webcam model*, webcam show*, cam show*, cam model*,
private show*, models online, girls online, hot single*, hot model*, hot wom*, local single*, hook up, hook ups, hookup*, casual encounter*, escorts, call girl*, seduc*,
arous*, lustful, moaned, busty, bare breast*, bondage, foreplay, amateur video*, barely legal, 18 usc, usc 2257, leaked photo*, leaked nude*, leaked tape*, steamy, raunchy, x
rated, peep show*, voyeur*, exhibitionis*, playmate*, dickhead*, twat*, shagging, fap, boner*, hotties, sexiest, dirtiest, adult movie*, xx, xxl video, over 18s, 18s only,
lewd, sultry, submissive, dominat*, step sis*, stepmom, couple swap, discreet affair*, no strings, meet hot, wives, happy ending, exclusive content, unlock content, fan
content, creators adult, tip model*, tip menu, private cam, cam room*, undressed, body body, massage parlour*, independent escort*, adult shop*, adult store*, lubricant*,
crotchless, babydoll, bodystocking*, fishnet*, squirting, squirter*, interracial, swinging couple*, swingers club, pole dancer*, lap dancer*, smut, smutty, nsfw art, ecchi,
doujin*, yaoi, ai girlfriend, virtual girlfriend, nude chat, upskirts, dirty talk, strip game*, strip poker, adult game*, adult comic*, erotica, erotic story, erotic stories,
sex stories, orgies, orgy, threesomes, gangbangs, fuckbuddy, fwb, friends benefits, bored housewi*, housewives, cougars, milfs, hot mom*, hot mum*, 18 teen*, teen 18, barely
18, casting couch, ppv, feet pics, premium snap*, discreet encounter*, discreet meet*, discreet packag*, discreet box, unmarked box, over eighteen, eighteens only, eighteen
over, webtoon* adults, adult webtoon*, mature audience*, mature only, mature comic*, 19 plus, over 19, 19 only, prove age, verify age, age verified, age gate, remove blur,
unblur, blurred, secret affair*, stepmother*, apartments visits, hotel visit*, visits hotels, house calls, discretion assured, full discretion, discretion guaranteed, generous
gentlemen, generous men, gentlemen only, reviews clients, client reviews, punternet, punter reviews, rates hour, independent lad*, companion services, nude massage*, massage
happy, massage extras, extras available, ask extras, live girls, private dance*, lapdance*, hostess bar, saunas men, 18 up, minors dni, no minors, minors leave, adults 18,
adult creator*, adult fun, adult party, adult site, adult webcam*, adult anime, adult novel*, adult stories, adult story, adult subscription*, adult platform*, adult network,
adult classified*, adult services, adult photo*, adult pictures, adult gallery, adult board, adult personals, adult friend*, adult magazine*, adult channel*, adult clip*, adult
supplies, adult products, adult novelties, adult novelty, spicy content, spicy page, spicy link*, spicy pic*, spicy photo*, spicy video*, spicy snaps, spicy site, spicy server,
spicy chat, spicy stories, spicy set, premium content, private video*, private photo*, private pic*, private gallery, private snap, private story, sell feet, selling feet, feet
photos, feet content, foot pics, socks worn, worn socks, cash tag, tip goal, tokens goal, goal reached, buy tokens, tokens private, free tokens, spy show, ticket show,
interactive toy, toy control, control toy, custom request*, custom video*, custom clip*, custom content, pay view, unlock photo*, unlock post*, unlock message*, unlock gallery,
unlock set, unlock full, subscribers only, subscriber only, exclusive photo*, exclusive set*, exclusive video*, bikini haul, see through, try haul, wardrobe malfunction*,
tiddies, thicc, thirst trap*, thirsty fans, lewds, waifu*, tentacle*, uncut version, adult patch, 18 patch, r18, dirty audio, swingers party, swinger part*, swapping couples,
couples swap*, key party, dogging, cruising spot*, bathhouse*, courtesan*, companions available, companion london, girls available, ladies available, models available, new
ladies, new girls, our ladies, our girls, girls week, girl week, girls tonight, girls gallery, ladies gallery, book her, book lady, meet ladies, dinner date, incalls, outcalls,
donation hour, roses hour, withheld number*, private numbers, clean discreet, discreet gentleman, discreet meeting*, discreetly packaged, discreet billing, billed discreetly,
statement shows, billing name, plain box*, plain packaging, nothing outside, bullet vibe*, rabbit vibe*, wand massager*, clit*, g spot, kegel balls, restraint kit*, fluffy
handcuff*, floggers, catsuit*, flavoured lube, delay spray*, delay gel*, pheromone*, couples toy*, toys couples, toys her, toys him, pleasure toy*, pleasure products, intimate
toy*, intimate pleasure, intimate wellness, bedroom toy*, bedroom fun, spice bedroom, spice love, naughty gift*, naughty weekend*, naughty nurse, naughty chat, naughty photo*,
naughty side, naughty game*, kinky gift*, kinky game*, lust island, lusty, raw passion, forbidden passion, forbidden desire*, secret desire*, seduction, seductive, temptress*,
vixen*, hottest girls, hottest women, hottest models, hottest scenes, hottest videos, hottest cams, hot scene*, hot cam*, hot girls, hot guys, hot wife, hot milf*, hot teens,
hot asian*, latina*, amateur girls, amateur couple*, homemade video*, homemade clips, pornstar*, pov, cosplay girl*, cosplay set*, erocosplay, top creators, creators near,
leaked set*, leaked video*, leaked content, full leak*, leak pack*, mega link*, mega folder*, mega pack*, sfw preview, trade pics, wet shirt, wet tshirt, shower scene*, bath
video*, bathtub photo*, bedroom eyes, behind paywall, behind wall, uncut scenes, celebrity nude*, celeb nude*, celeb leak*, celebrity leak*, fappening, hot celeb*, last longer,
longer bed, male enhancement, performance pills, cialis, levitra, kamagra, sildenafil, sugar babes, playgirl, centrefold*, centerfold*, peepshow*, red light, redlight, red
lights, love hotel*, massage lady, massage ladies, massage girls, asian massage, oriental massage, naturist massage, tantric, sensuous, happy time, extra services, stroker
sleeve, lube gel, water lube, lubes, night pleasure, recordings adults, praise edging, denial release, spoken bondage, filthy mouth, erotic recording*, erotic hypno*,
headphones door locked, patrons uncut, stories adults
adult hint 15: adult, adults, mature, models, babes, webcam*, cams, pleasure*, fantas*, lips, kiss*, pics, galleries, singles, explicit, sensual*, lust, moaning, undress*,
thong*, naughty, kink, kinks, intercourse, spanking, tosser*, cum, cuties, tease, teasing, stripping, stripped, mistress, sinful, taboo, affairs, uncut video*, leaked, tantric,
duo, independent, gentleman, gentlemen, escort, companion*, ladies, incognito, blindfold*, handcuffs, harness, silicone, velvet, lace, stockings, suspenders, corset*, ebony,
asian, blonde, brunette, redhead, lesbian*, couples, squirt*, moans, spicy, ppv, tipping, cuffs, gag, strap, sauna, landlord, blur, covers, visits, discreet, discretion, rates,
hourly, apartment, photos genuine, brunettes, curvy, petite, busty, four hands, companionship, panties, cleavage, latex, tribute, manhwa, age verification, after dark,
forbidden love, landlady, hour night, overnight rate, hotel visits, own flat, own apartment, uncensored, premium, subscription*, fan, custom, tip, tips, tokens, creators,
unlock, exclusive, hotel, sets, preview, previews, tags, categories, minors, age, verify, couple, husband, pleasure, romance, toys, massager*, roleplay, role play, swap,
available, genuine, comics, chapters, uncut, hd, 4k, clips, videos, scenes, amateur, hidden, aftercare, edging, good girl, praise, whisper*
adult against -45: cervical, smear, puberty, menstruat*, tampon*, menopaus*, contracept*, sexual health, relationships education, consent, urinary, gynaecolog*, uterus,
prostate, testicular, bladder, thrush, eczema, latch*, lactation, colostrum, formula, weaning, nipple shield*, mastitis, postnatal, antenatal, newborn*, infant*, toddler*,
midwives, obstetric*, mammogram*, cancer, chromosome*, reproduc*, mammal*, sculpt*, renaissance, michelangelo, painter*, swimming, birdwatch*, birder*, rspb, fledg*, cockerel*,
hens, poultry, donkey*, kennel club, puppies, pedigree, surname*, postcode, gynae*, pap test, screening, nipples, breastmilk, menstrual, period products, genital warts, hpv,
chlamydia, sti clinic, std, sexual orientation, health visitor*, midwifery, naturist beach, statue*, nude statue*, life model, underwear rule, private parts, private body, body
parts, potty chart, wipe, bum, bottom, knickers
violence sure 90: goregrish, crazyshit, theync, kaotic, hoodsite, ogrish, goresee, gorecenter, watchpeopledie, rekt thread*, cartel kill*, cartel execution*, cartel video*,
gore collection*, gore archive*, gore thread*, gore site*, gore pics, gore clip*, gore video*, death video*, killing video*, kill video*, execution video*, execution clip*,
beheading*, crush fetish, animal crush, zoosadis*, monkey torture, cat torture, kitten torture, puppy torture, animal torture, torture video*, torture clip*, degloved,
degloving, shock site*, documenting reality, faces death, real gore, real executions, watch someone die, watch people die, gore videos, shock video*, shock videos, brutal
videos, hood fight*, bum fights, female fights, gets jumped, got jumped, knocked cold, out cold, curb stomp*, street knockouts, machete fight*, machete attack*, knife fight*,
prison riot*, inmate fight*, narco video*, narco execution*, sicario*, beheaded, hanging video*, bodycam shooting*, police shooting video*, torture game*, torture simulator*,
kill simulator*, murder simulator*, gore game*, gore mod, blood mod, serial killer fan*, serial killer merch*, killer merch*, killers ranked, murderabilia, crime scene pic*,
crime scene gallery, autopsy pic*, confession tape*, mortuary slab, mortuary table, morgue pic*, killer trading, killer calendar*, killer shirt*, killer mug*, animal abuse
video*, badger bait*, hare coursing, hog dog, backyard brawl*, backyard fight*, streetbeefs, street beefs, felony fights, bareknuckle, felony fight*, arranged fights, forest
fight*, firms fight*, fight footage, fights footage, brawl video*, brawl footage, death footage, fatal footage, killing footage, execution footage, beating footage, beating
video*, stabbing video*, stabbing footage, shooting footage, real blood, real deaths, real killing*, real beating*, real torture, real stabbing*, uncensored death*, uncensored
gore, uncensored fight*, most gruesome, goriest, worst deaths, worst injuries, brutal death*, brutal kill*, brutal fight*, brutal beating*, brutal knockout*, brutal murder*,
bloody fight*, bloody knockout*, hunting kill clips, kill shots compilation, suicide footage, jumper video*, war gore, combat gore, drone drop*, drone kill*, grenade drop*,
rotten com, seegore, xgore, alivegore, gorebox, bestgoreclips
violence page 40: killed front, last moments, final moments, moment death, death moment, killed instantly, cctv footage, traces death, brain matter, brains out, intestines,
eviscerat*, gutted, machete, beaten up, bare knuckle, hooligan*, firm fights, ko compilation, brutal ko, girl fights, fights school, world star, worldstar, schoolyard fight*,
prison fight*, prison beating, splatter, kill counts, finishing moves, hunting kills, bullfight gor*, cockfight*, dogfight*, pit fight*, bait dog*, blood sport*, savagely,
bloodiest, bone out, bones broken, choked unconscious, graphic injur*, soaked blood, game bred, dead dog*, other dog, watch die, dies camera, death camera, cctv death*,
liveleak*, nsfl, not faint, faint hearted, faint heart, hitman, acid attack*, blood spill*, hurt animals, horror crash*, train accident*, suicide video*, gory, bloodied,
bloodthirst*, bloodshed, blood spray*, blood splatter*, pool blood, graphic footage, graphic video*, graphic image*, graphic violence, disturbing footage, disturbing video*,
shocking footage, shocking video*, uncensored footage, raw footage, viewer discretion, mutilat*, disembowel*, amputat*, maim*, skinned alive, burned alive, slit throat*, throat
slit, body parts, entrails, lynch*, strangl*, stabbings, knife attack*, shot dead, gunned down, shootout*, firing squad*, caught camera, gruesome, grisly, sadis*, beaten death,
beatings, fight compilation*, fight club*, school fight*, gang fight*, stomp*, serial killer*, slaughtered, carnage, butchered, hacked death, dead people, cannibal*, rotting
flesh, autopsy photo*, crime scene photo*, morgue, slasher, dog fight*, cock fight*, combat footage, ripped apart, torn apart, bleeding out, death compilation*, kill now, ways
kill, ways hurt, hurt him, finish him, ragdoll, most brutal, assassin*, slay*, no censor*, uncut version, without censor*, full video, full fight, no rules, without rules, no
gloves, bare fist*, underground fight*, cage fight*, bum fight*, street beating*, robbery gone, ko, kos, knock out*, burnt alive, burning alive, run over, dashcam death*,
accident video*, crash victim*, body bag*, real footage, war footage, drone kills, sniper kills, torment*, blood guts, headless, impal*, gladiator fight, prey kill, red room,
gore, executions, executioner*, unedited, killcam, gouged, flaying, woodchipper, cadaver*, necro*, beatdown*, flogging*, drowned, splattered, mangled, bashed, bludgeon*, sawn,
dismember*, decapit*, snuff, psychopath*, bloodlust, hitmen, kills collectors, index deaths, request thread, full clip, full clips, original clip, raw clip*, shock value, sick
videos, sick stuff, twisted videos, twisted mind*, dark videos, disturbing content, disturbing clip*, graphic clip*, graphic content, graphic material, graphic deaths, gallery
graphic, warning graphic, contains graphic, no blur, unblurred, remove blur, take blur, without blur, not blurred, without cuts, without mercy, no mercy, merciless,
mercilessly, last breath, dying moments, before dies, before died, lost head, loses head, loses leg, leg snap*, snapped leg, broken jaw, jaw broken, teeth knocked, knocked
teeth, face kick*, soccer kick*, rat packed, beat senseless, beaten pulp, beaten senseless, beaten unconscious, beat down, sleeping pavement, put sleep, knockouts, knockout
week, fight week, fight month, best fights, worst fights, submit fight*, send fight*, upload fight*, your fights, fight submissions, fight clip*, fights clip*, fight forum,
fight channel, girls fighting, girl fight, schoolgirl fight*, school fight, fight school, fight behind, riot footage, brawlers, underground match*, cage match*, bare fists,
winner stands, fight pit*, blood pit, champion dog*, fighting dogs, fighting cocks, gamefowl, rooster fight*, bait animal*, ratting, lamping kills, fatal accidents, fatal
crashes, deadly crash*, accident compilation*, crash compilation*, crash deaths, train hits, hit train, falls death, fell death, crushed by, mauling*, eaten alive, torn off,
severed head*, chopped off, hacked pieces, scalped, flayed, gutting, disfigurement, burn victim*, charred, body count, body counts, kill feed, crime scene*, crime photos,
police photographs, evidence photo*, last meal, electric chair, kill methods, rated method, cult killer*, cannibals, torturer*, sadist*, sadistic, gorefest, gorehound*, blood
level, blood setting, more blood, extra blood, bloodier, dismember, chop limbs, blow heads, shoot heads, headshots, execution moves, finishers, kill animation*, kill streak,
carmageddon, run pedestrians, kill everyone, kill pedestrians, kill civilians, kill prisoners, beat prisoner*, beat boss, hit boss, kill buddy, kick buddy, stickman kill*,
slaughterhouse, violent game*, bloody game*, violent videos, violent clips, extreme violence, ultraviolence, ultraviolent, extreme horror, splatterpunk, hardcore horror, firm
fight*, football firm*, ultras fight*, terrace fight*, casuals firm, derby fight*, pub brawl*, street war*, gang war*, gang beating*, punishment beating*, kneecap*, vigilante*,
paedo hunter*, caught beaten, thief beaten, thief caught, mob justice, robber shot, robbers killed
violence hint 15: fight*, kills, killer*, victim*, death*, dying, scream*, punch*, beat*, footage, uncut, flesh, brains, slaughter*, hacked, chopped, firms, scrap, scraps,
fatalities, savage, injuries, unconscious, snaps, bloodlines, crush*, wreck*, skull, skulls, bloody, brutal*, severed, execut*, cartel*, knockout*, brawl*, butcher, zombie*,
cage, basement, throat, hanged, fatal, prisoner*, hostage*, cruel, cruelty, suffering, horrific, horrifying, terrifying, limbs, headshot*, eyeballs, flayed, quartered,
chainsaw, decompos*, maggots, rampage*, crucified, fight, fights, beating, beatings, crash, graphic, warning, uncensored, savages, ribs, brawl, cctv, dashcam, combat, sniper,
drone, mort*, autopsy, evidence, confession*, fans, ranked, rated, compilation, uploaded, extreme, hardcore, no rules, victim, pit, arena, killers, mortuary, corpses, jumped,
pathologist*, brawls, lights out
hate sure 90: mudblood*, mudslime*, muzzies, muzrat*, goyim, jewess*, oven dodger*, towelhead*, camel jockey*, jigaboo*, porch monkey*, jungle bunny, darkie*, wetback*,
beaner*, chinky, ching chong, slant eye*, zipperhead*, gyppo*, pikey*, shirtlifter*, lezzer*, troon*, libtard*, windowlicker*, subhuman*, untermensch*, race realis*, jewish
question, jewish bolshev*, jewish conspirac*, jewish control, jewish power, jewish plot*, elders zion, hitler right, hitler nothing wrong, wpww, white extinction, anti white,
white nationalis*, white supremac*, kill gays, kill jews, kill muslims, kill all, religion conquest, religion hate, islam cancer, feminism cancer, globohomo, great replacement,
ethnic replacement, white genocide, race mixing, mixed race abomination, holocaust lie*, holocaust myth*, holocaust fake*, auschwitz lie*, six million lie*, blackpilled,
redpilled, femcel*, cuckservative*, volcel*, escortcel*, chadlite, landwhale*, noodlewhore*, kalergi, replacement migration, jewish elite*, khazar*, holocaust revision*,
holocaust truth, holocaust question*, holocaust industry, gas chambers never, leuchter, race science, white survival, white identity, white identitarian*, identitarian*, white
lives matter, white boy summer, waffen ss tribute, ss heroes, wehrmacht heroes, austrian painter, gypsy crime, gypsies steal, rapefugees, dindu*, pajeet*, jeets, curry
muncher*, dune coon*, goatfuck*, goat fucker*, street shitter*, yellow peril, kung flu, bat eater*, dog eater*, paki bash*, queer bash*, gay bash*, fag bash*, groomer teacher*,
drag groomer*, ywnbaw, race war, despite 13, jew world, jews did, jew lies, jewish lies, jewish owned, jews own, blame jews, name jew, white future, white children future,
white resistance, white defence, white defense, white unity, white victory, white warrior*, white brotherhood, aryan brotherhood, aryan race, aryan nation*, ban burqa*, ban
hijab*, ban mosques, islam evil, mohammed paedo*, subhumans, racial holy war, negroid*, fat acceptance vermin, hate women, kill women, women objects, women cattle
hate page 45: white community, taking over, send them, mud race*, untermensch, act now, sieg, groomers, poof, poofs, poofter*, batty, sodom, cure gay, scrounger*, spongers,
benefit cheats, breeding like, outbreed*, our women, our streets, our land, enemy within, fifth column, secret rulers, jew run, jewish run, blood libel, christ killer*, inbred,
illiterate, uncivilised, uncivilized, barbarian*, filthy, sub human, low iq, iq race, crime race, skull measure*, hate all, all women, women should, lookism, simps, chads, they
control, own banks, list enemies, name them, white powder, jokes banned, not welcome here, animals cages, keep out, no blacks, no gypsies, no muslims, no foreigners, their
kind, mongrel*, mud people, rapefugee*, pure nation, clean country, send back, burn mosque*, burn synagog*, deport, remove kebab, inferior race*, inferior people, superior
race, master race, racial purity, pure race, race traitor*, white race, aryan*, vermin, cockroaches, parasites, scum, less human, invaders, out country, stealing jobs, ethnic
cleansing, exterminat*, eradicate them, gas them, hang them, hate them, hate foreign*, hate immigrant*, hate refugee*, hate women, all criminals, all thieves, zionist*, jews
control, holocaust hoax, holohoax, holocaust never, white pride, white nation*, ban muslims, ban islam, muslim invasion, god hates, abomination*, sodomite*, gyps* thieves,
dirty foreign*, dirty immigrant*, dirty jew*, dirty gyps*, cripple*, spastic*, chink*, gook*, spics, dykes, fags, raghead*, coons, half breed*, shemale*, blood soil, fourteen
words, 1488, they own, who rules, really rules, control banks, control media, owns media, banks media, lying press, replace us, replacing us, our birthrate*, birth rate,
cultur* enrich*, islamif*, muslim ban, migrants out, foreigners out, immigrants out, illegals, back where they, where they came, belong here, pure blood, bloodline, half
caste*, negro*, darkies, orientals, baboon*, whites only, white only, white lives, white man, white people, white blood, kinsm*, nativ* land, our blood, our ancestors, our
race, race mix*, islamophob*, antisemit*, jokes about, offensive joke*, most offensive, edgy meme*, hateful, women belong, females, gay agenda, trans agenda, queers,
perversion*, pervert*, mental illness, against nature, deviant*, mark every, list jews, list traitors, boycott jew*, burn them, drown them, shoot them, remove them, rid them,
get rid, globalis*, cabal, puppet masters, conspirac*, keep ours, dont rent, not rent, refuse rent, boycott their, their shops, their mosques, houses prayer, no mosque*, stop
mosque*, stop islam*, stop invasion, against invasion, invasion leaflet*, islamic invasion, islamis*, death cult, cult death, shut borders, close borders, mass deportation*,
repatriat*, send em, britain british, europe europeans, country ours, land ours, ancestral stock, our stock, bad blood, racial pride, racial enem*, racial hygiene, racial war,
racial aware*, race aware*, race enem*, racially, anti semit*, jewry, jewish media, jewish bankers, jewish lobby, jewish mafia, jewish supremac*, hook nosed, hooknose*,
shekels, rothschilds, white heritage, white homeland, whites, nonwhite*, women property, women inferior, women deserve, feminazi*, homos, homo, lesbos, queer agenda, lgbt
agenda, lgbt propaganda, lgbt ideology, rainbow mafia, rainbow agenda, trans cult, degenerac*, degenerate*, pedos, mongs, mongoloid*, downies, retards, autists, ni66*, muslim
jokes, gay jokes, racist memes, racist humour, racist humor, too offensive, hate group*, politically incorrect, primitive people, uncivil*, flood our, flooding country,
leeching, thieving, genetically inferior, lower iq, low iqs, cleanse street*, dirty people, wipe out, drive out, hunt them, burn their, stickers landlords, traitor politician*,
race traitors, blood honour, odin warriors, women enemy, women vote, men only, males only, simp, simping, cucks, cuck, cucked, soyboy*, beta male*, alpha males, female nature,
female privilege, awalt, wall hits, used goods, keep women, women place, kitchen women, let women, patriarchy now, misogyn*, misandry, banned sight, no housing, no jobs, dont
house, strangers out, closed others, closed strangers, disagree banned, break pride, stop pride, masks bring, bring masks, oriental horde, asian horde, asiatic, hordes, rule
world, power everywhere, jews power, modern women, western women, female hypergamy, divorce rape, pickup artist*, negging, plate theory, smv, normies, cope seethe, cope rope,
over you, genetic trash, genetic lottery, canthal tilt, hunter eyes, bone smash*, jawline rating, sigma male*, alpha male*, wall 30, single mothers, cat ladies, women ruin,
women destroyed, women lie, women liars, women silent, silent women, obedient wife, wives obey, her place, men superior, men supremacy, gynocen*, matriarchy, feminism
destroyed, feminism cancer, anti feminis*, demographic replacement, demographic war, demographic winter, replaced by, stop replacement, boat invader*, small boats, fake
refugees, enrichers, third worlders, import third, mass immigration, anti immigration, anti migrant, refugees out, close camps, hotel protest, no asylum, import criminals,
criminal migrants, criminal immigrants, migrant crime, immigrant crime, black crime, blacks commit, crimes blacks, african savages, low races, lower races, lesser races, lesser
breed*, lesser people, bad genes, weak genes, genes race, racial science, racial identity, racial loyalty, race loyalty, race honour, race honor, race pride, folk community,
european blood, european brotherhood, pure european*, england english, english english, keep britain, britain first, poland poles, christian nation, christian europe, crusader
spirit, defend europe, save europe, reclaim streets, reclaim country, ours again, white neighbourhood*, no jews, same families, same noses, big noses, long noses, small hats,
chosenites, zio, zios, zog, hoaxed, hoaxers, banned truth, forbidden truth, travellers out, gypsy joke*, gypsies joke*, black joke*, muslim joke*, immigrant joke*, disabled
joke*, racist jokes, sick jokes, sickest jokes, gay joke*, gay disease, gays burn, gays hell, cure homosexual*, unnatural sin, sodomites, stop gay, ban gay, ban pride, ban
drag, lgbt out, trans freak*, trannys, men dresses, gender insanity, gender madness, gender cult, rainbow cult, rainbow filth, filth out, trash out, purification race, hang
traitors, boat home, ship them, ship back, ticket home, never welcome, you not, not belong, leeches out, rats out, outbred, outbreeding, overrun by, flooded by, swamped by,
benefits breeding, spastics, useless eater*, burden society, eugenic*, sterilise them, sterilize them, no mixing, mixed marriages, race mixer*, race mixers, mudshark*, coal
burner*, oil driller*, our own kind, our kin, proud race, proud white, proud european, unapologetic white, victory sons, sons europe, sons odin, odinist*, asatru folk, crush
feminis*, crush left, lefties hang, commies hang, libtards, sheeple, wake sheep, racial enemy, racial struggle, racial survival, racial hatred, cleansing nation, traitors race
hate hint 15: foreigners, immigrants, refugees, race, races, inferior, filth*, our country, our people, our kind, invasion, these people, those people, they breed, disgusting,
despise*, jews, muslims, gays, blacks, gypsies, criminals, pure, own people, 88, reich, purge, fairy, sickness, disease, plague, leeches, leech, rats, locusts, pigs,
demographic*, protocols, banker*, puppet*, third world, replacement, cleanse, go home, savages, alien*, halal, sharia, ape, apes, monkeys, white men, white women, white
children, folk, homeland, supremac*, hatred, kitchen where, feminis*, camps, wake up, elites, leaflet*, stickers, landlord*, conquest, invaders, mosque*, synagogue*,
immigration, borders, native, natives, indigenous, traitor*, ancestors, heritage, bloodlines, tribe, decent people, whites, sin, sinful, perverted, natural order, degenerates,
hoax, lies, media lies, elite, globalist, agenda, propaganda, ideology, snowflake*, offended, memes, no limits, banned jokes, print put, wake, patriot*, volk, kin, unnatural,
snowflakes, triggered, breeders, outnumber*, swarm*, overrun*, infest*, freeloader*, breed, pride parade, banned, fatherland, scum, dirt, thieves, bankers, control, media,
obey, iq, cope, patriarch*, woke, jokes, traitors, cleansing
bullying sure 90: lolcow*, swatting, burn book*, make her cry, horrorcow*, deathfat*, hamplanet*, fatpeoplehate, fathate, snarkers, doxbin
bullying page 45: noobs, you trash, cry more, votekick, uninstall, no one wants, retard*, spaz, dork*, dweeb*, trashy, ratty, scruff*, chav*, post it, spread it, forward it,
wall shame, anonymous confession*, snitch*, nobody talks, nobody would notice, nobody sit, kicked him, kick her, eww, ewww, ewwww, hates her, deserves it, her ugly, so ugly,
dont sit, make stickers, tag her, report her account, loser*, ugliest, pathetic, nobody likes, nobody wants, everyone hates, hate her, fat pig, fatty, fatso, freak*, weirdo*,
moron*, worthless, crybab*, wimp*, humiliat*, burn book, make fun, taunt*, pick him, roast him, no friends, has no friends, doxx*, dox, fake profile*, kill himself, attention
seek*, cringe*, shut up, four eyes, everyone laugh*, unfriend*, dumbass*, loner*, psycho, skank*, airhead*, lardass*, stinky, stench, pushover*, doormat, delete your account,
changes school, next target, mass report*, spam them, spam them all, so embarrassing, nobody will come, would anybody miss, miss him, trip him, film it, secretly film*,
everyone avoid, diss, fat people, until he quits, roast this, ridicul*, shame video*, clip it, show everyone, cant stand, she thinks she, expose her, expose them, drop names,
snark*, night calls, roast generator*, bodyshame*, fatsham*, cheater*, homewrecker*, get even, weird kid, smelliest, dumbest, fattest, weakest, his mum, her mum, fatties,
lardy, crying video*, impersonat*, threaten*, wedgie*, swirlie*, noogie*, pantsing, depants*, post everything, no names needed, most hated, wears same, not let, keep away from,
stutters, stutterer, class laughs, roast battle*, clapback*, fupa, whale watch*, snitches, wind him up, wannabe*, poser*, backstab*, out group, group without, without him,
thread 41, panic attacks good
bullying hint 15: lol, haha, kid, class, crying, pics, face, fake, ugly, stupid, dumb, fat, lame, gross, disgusting, smelly, stinks, embarrass*, shame*, expose*, gossip*,
rumour*, revenge, prank*, victim, target, creep*, trash, savage, cry, laugh*, useless, weird, so bad, get lost, go away, whale, cow, tramp, hoe, hoes, whole school, dares,
after school, pig, mock*, troll*, geek*, hippo, tubby, peasant*, quits, raid*, insults, fails, rank, ranking, rate, rating, poll, polls, vote, votes, anonymous, confess*, leak,
leaks, leaked, rumor*, ex, jealous, snake, liar, attention, drama, mean, tears, meme, memes, mute, burn, burned, insult*, roast*, worst, humili*, payback, creep, creeps,
outcast*, meltdown*, mocking, cried, calls, package*, smell, smells, glasses, spots, weight, video, clip, exposed, tag, comments, submit, gym, pe, hated, enemies, enemy,
kicked, blocked, invited, roasted
self-harm sure 90: bonespo*, meanspo*, fatspo*, sweetspo*, edtwt, shtwt, ana buddy, ana tips, fasting buddies, ugw, no recovery, without recovery, no recovery talk, styro,
styros, ctb, nembutal, goodbye thread*, unalive*, cutting buddies, sewerslide, talks you out, helpline numbers banned, no hotline*, pro choice board*, those whove decided, who
have decided, partners goodbyes, discussion methods, note written, edtumblr, pro mia, mia buddy, blithe, goodbye threads, hotline numbers, curator will
self-harm advice -40: eating disorder*, dietitian*, nutritionist*, mealtime*, ask gp
self-harm page 45: being thin, arent thin, never eat, lose points, last letters, chose leave, without doctors, without judgement, better without me, world better without, dont
wake up, never get up, wrote letter, relief kit, tired pretending, skipping meals, dont eat, task 50, thigh gap*, bonespo, meanspo, skinniest, collarbone*, hip bones, hipbones,
starvation, purging, laxative*, ana budd*, body check*, self injur*, hate myself, end it all, noose*, painless, kms, nobody would miss, by time, hide it from, day fast, dont
deserve, height current, current lowest, lowest goal, mean me, binged, laxies, hip bone*, concave, long sleeves, scars, barcode*, cat scratches, rope ready, dont report, no
judgement, have decided, before winter, looking partner, partner north, partner near, goodbye post*, goodbyes, reach last, night task, know where, tell nobody, 4 20, bones
showing, omad, thinnest, diuretic*, ipecac, be mean me, buddies wanted, cut today, bled, relapsed, cant this, dont want be here, without me, sorry everyone, no saviours, 4 am,
purged
self-harm hint 15: skinny, thinner, calories, restrict*, fasting, ribs, bones, scars, blade*, cutting, cuts, numb, die, dying, rope, hide, worthless, control, hunger,
commandments, join them, burden, last night, goodbye, sleeves, binge, hollow, curator, starving, starve, purge, razor*, wrists, thin, pact, buddy, buddies, fasts, weight, kg,
lbs, bmi, stats, scale, scales, thinness, diet, diets, mirror, strict, challenge, challenges, relapse*, urge*, pale, silent, silence, tired, empty, burden*, tears, darkness,
ending, peace, peaceful, note, farewell, bye, butterfly, feather*, fifty tasks, 50 tasks, outsiders, blades, last day, last post, countdown, way out, last train, free ever,
each task, carve, carved, goal, goals, hoodie*, methods, exit, goodbyes, lonely, pathetic, crying, grey, awake, wings, disappear, rules, therapist*, tasks, task
drugs sure 90: not human consumption, research chemical*, collector chemicals, plant food legal, bath salts legal, legal high*, herbal high*, herbal incense, spice blend*, k2
spice, dead drop*, drop found, drop not found, no find, gram delivered, weed menu, menu weed, trip tabs, acid blotter*, synthetic urine, fake urine, pass drug test, vendor
shop, multisig escrow, pgp only, monero only, xmr only, stealth rating, buy xanax, buy adderall, buy oxy*, buy percocet, buy weed, buy shrooms, buy mdma, buy coke, buy cocaine,
buy ketamine, buy cannabis, buy edibles, no rx, without rx, get wasted, get smashed drunk, get hammered, get plastered, blackout drunk, pre drinks games, beer bong, beer
funnel, keg stand*, power hour drink, drinking challenge*, drunk challenge*, drunk game*, vodka jelly, jello shot*, jelly shots, fake ids
drugs page 40: grinder*, grow box*, feminised, feminized, autoflower*, weeks flowering, odour filter*, no markings, plain package*, plain parcel*, dope, doobie*, hotbox*,
munchies, gummies, delta 8, hhc, lost mary, nic salt*, 20mg, zyn, nicotine pouch*, roll ups, cigs, fags pack, white powder, party pills, party pack, nos canister*, smartwhip,
whippit*, hmu, dm menu, wickr, deaddrop*, prices per, jelly shots, shot glass*, beer pong, chug, down it, stoned, stoner*, blazed, indica*, sativa*, edibles, dabs, kush, nugs,
hash, hashish, blunts, rolling papers, toke*, weed, ganja, grow tent*, dispensar*, stealth shipping, discreet shipping, discreet packag*, discreet deliver*, vendor*, microdos*,
tripping, psychedelic*, hallucinat*, hallucinogen*, comedown, euphori*, molly, mandy, shrooms, psilocybin, dmt, ayahuasca, salvia, ket, special k, shoot up, smack, dealer*,
valium, benzo*, oxycod*, oxycontin, percocet, codeine, adderall, nitrous, whippets, kratom, ghb, disposable*, hookah, vodka, tequila, booze, drinking game*, hangover*, binge
drink*, steroid*, anabolic*, trenbolone, dianabol, hgh, sarms, clenbuterol, bulking, prescription free, no prescription, without prescription, sleeping pills, puff bar*, grow
kit*, per gram, bulk price*, overnight shipping, tracked delivery, escrow, reship, vacuum sealed, menu today, delivered door, lab tested, blotter*, 2cb, pressies, zaza, carts,
thc, thca, dosing, redose*, candyflip*, khole, comeup, vaporizer*, vaporiser*, eliquid*, snus, cigarettes, cigarillo*, shisha, hookahs, headshop*, whiskey, whisky, absinthe,
moonshine, xanax, xans, lean, oxy, oxys, percs, fent, tramadol, diazepam, zopiclone, viagra, winstrol, anavar, testosterone, deca, oxandrolone, poppers, reagents, collectors
chemical*, chemicals collectors, collector item*, herb mix*, herbal blend*, weekend pack, magnet drop, couriers wanted, courier job*, runners wanted, redrop, reagent test*,
city menu, mg nicotine, nicotine strength, strong pouches, mint pouches, mesh coil*, sub ohm, pod kit*, e juice, ejuice, e liquid*, shortfill*, disposables, thousand puffs, 600
puffs, 5000 puffs, 10000 puffs, puffs left, iqos, heets, heated tobacco, velo, chewing tobacco, dip tobacco, rolling tobacco, marlboro, camel blue, cuban cigar*, cigar
humidor*, smoke shop*, tobacco shop*, cbd, cannabinoid*, thcv, cbg, terpenes, hybrid strain*, strain review*, high times, get lifted, couch lock, couchlock, creeper, chill
high, euphoric, buzz lasts, legal buzz, legal smoke, smoke blend*, smoking blend*, smoking herbs, herbal smoke*, herbal pills, kava, kanna, blue lotus, nootropic*, modafinil,
armodafinil, infused chocolate*, infused brownies, cannabutter, grow room*, growshop, grow shop, seed bank*, seedbank*, yield indoor, harvest trim, trim buds, sticky buds,
dank, top shelf, exotic strains, ounce deals, oz deals, half ounce, quarter ounce, eighths, grams available, grams from, price gram, gram price*, 1g, 3 5g, 7g, 14g, 28g, 100
pills, 50 pills, pills pressed, pressed pills, lab grade, purity 99, purity tested, high purity, pure crystals, crystals purity, new batch, fresh batch, batch tested, menu
updated, updated menu, menu telegram, telegram menu, telegram plug, need plug, legit plug, local plug, delivery plug, stealth packaging, stealth pack, stealth shipped, decoy
packaging, hidden packaging, mylar*, smell proof, no smell, sniffer dog*, guaranteed landing, landing guarantee, lost seized, drop pin, drop location, pin location, photo drop,
stash found, dig spot, courier hiring, become courier, become runner, runners needed, walkers needed, work kladmen, head shop, glass bong*, glass pipe*, water pipe*, bubbler*,
one hitter*, rolling tray*, rolling machine*, raw cones, king size papers, rizla, stash jar*, stash box*, stash tin*, whizzinator, trip sitter*, trip level, bad trip*, heroic
dose, threshold dose, common dose, strong dose, light dose, dose guide, dosage guide, afterglow, tripped, key bump*, snorted, parachut*, boofing, boofed, plugging, smoked up,
sesh, wake bake, 420, blaze up, pass joint, roll fat, fat joint, backwoods, spark up, high af, so high, stay high, getting high, gets high, high hits, legal high, numb nose,
jaw clench, jaw clenching, gurning, pingers, pills pinger*, nose candy, party favours, party favors, party powder, chems, chemsex, chem party, gbl, nos balloon*, cream
charger*, n2o, oxycodone, hydrocodone, vicodin, lortab, subutex, suboxone, morphine tablets, promethazine, ativan, klonopin, ambien, ritalin, vyvanse, study drugs, study pills,
smart drugs, pain pills, overnight pharmacy, pharmacy without, offshore pharmacy, generic pills, roids, juiced, injectables, bulk cycle, cutting cycle, beginner cycle, cycle
beginner*, pct, ugl, growth hormone, peptide vial*, bpc 157, dnp fat, clen, neck it, neck pitcher, down one, downs shot, downs shots, everyone downs, down glass, bottoms up,
drink until, drinks until, drink till, until sick, until puke, pukes, carried home, remember nothing, blackout, blackouts, wrecked tenner, get wrecked, getting wrecked, get
lit, getting lit, getting drunk, get drunk, drunk fast, fastest drunk, drunker, drunkest, drunk quiz, drunk jenga, drunk uno, drunk dares, predrinks, pre drinks, pre drinking,
prinks, pregame*, party drinking, flip cup, kings cup, edward fortyhands, shotgun beer*, shots row, shots challenge, shot roulette, shot glasses, shot ski, drinking card*,
drinking dice, drinking board, drinking rule*, drinking forfeits, drink penalt*, penalty drink*, loser drinks, losers drink, sip drink, take sip, take shot, takes shot, does
shot, drink twice, drink up, finish drink, finish glass, empty glass, everybody drinks, everyone drinks, all drink, hungover, drunk girls, drunk fails, drunk people, drunk
stories, drunk photos, drunk tattoo*, bottle service, bottomless, alcohol deliver*, spirits deliver*, liquor deliver*, liquor store*, off licence, bottle shop*, gin bottle*,
rum bottle*, cider crate*, lager crate*, crate lager, crate beer, beer crate*, crate 24, cans lager, proof age door, proof age, strong cider, strong lager, alcopop*, rtd cans,
spiced rum, liqueur*, sambuca, jagermeister, jager, jagerbomb*, home distill*, distilling kit*, fake id, canna brownies, trip first
drugs hint 15: high, smok*, dose*, acid, speed, powder, pure, gram*, ounce*, hits, rush, flavour*, cloud*, pipe*, lines, deal, cocktail*, buy, order, yield, cart, carts,
pouches, balloons, plug, connect me, menu, telegram, drop off, funnel, strain*, dosage*, come up, buzz, tabs, crystal, coke, inject*, stash, puffs, pods, cigar*, tobacco,
whisk*, liquor, cycle, peptides, stack, juice, painkiller*, lean, syrup, edible*, brownies, concentrates, wax, mushrooms, spores, eighth, wholesale, uncut, puff*, vape*,
flavor*, tobacco*, nicotine, leaf, buds, trip report, microdose, tolerance, stealth, express, presses, charlie, gear, bud, exotics, puff, cigars, lighter*, gin, wasted,
hammered, bars, sample set, sample pack*, until morning, wink, stash spot, dispute, disputes, shots, vodka, party, drinks, crate, lager, cider, booze, glasses, cups, dares,
loser*, penalty, berry, ice, mango, mg, ml, kit, refill*, capsules, gummy, strain, harvest, germinat*, seeds, lab, tested, sample, escrow, monero, feedback, drops, kg, ounces,
mood, incense, reagent, customs, rolling, rails, blunt, blunts, seized
gambling page 40: sure bet*, arbitrage bet*, crash game*, mines game, open case*, case battle*, coinflip, coin flip, martingale, bankroll, spin wheel, spin win, daily spin,
raffle skins, gacha, fantasy cash, prediction market*, welcome bonus*, deposit bonus*, no deposit, first deposit, minimum deposit, best odds, wager*, place bet*, free bet*, bet
slip*, betslip, spins, live dealer*, croupier*, payout*, paylines, rtp, bookie*, acca*, parlay*, each way, spread bet*, sportsbook*, tipster*, racing tips, baccarat, royal
flush, lottery ticket*, scratch card*, instant win, real money, win real, win big, big win*, winnings, cash prize*, vip club, punter*, bingo room*, bingo hall*, gamstop, play
now, promo code*, loot box*, case opening, fruit machine*, omaha, blinds, prize pool, cash games, card room, no limit, pot limit, sit go, guaranteed prize, matched deposit,
odds boost, enhanced odds, live odds, play bet*, bet now, your bet, winning tips, fixed match*, double your, triple your, multiply your, turbo spin*, mega win, keno, sic bo,
dice game, keep winning, jackpot*, megaways, aviator, plinko, satta, matka, lotto, eurojackpot, powerball, sweepstake*, rakeback, cashback, holdem, btts, accumulator*,
racecard*, roulettes, crash round, rocket crash, cash before, before crashes, gems mines, mines multiplier, limbo crypto, upgrader, case open*, cases unbox, skins case, skins
cases, knife skins, daily case, free case, redeem cash, redeem sweeps, daily bonus, hourly bonus, lucky wheel, wheel fortune, wheel spin*, scratch win, scratch online,
scratchers, lucky draw*, number prediction*, lottery results, lottery numbers, lottery online, daily tips, expert picks, free picks, vip picks, vip tips, tips telegram, todays
tips, tips today, todays picks, picks today, picks record, winning streak*, hot streak, strike rate, units profit, unit stake, stake units, bankers today, banker day, lucky 15,
yankee bet, ante post, odds today, odds comparison, price boost*, boosted odds, inplay, partial cash, over 2 5, both teams score, asian handicap, double chance, first
goalscorer, correct score, bookies, beat house, house edge, beat dealer, slot strategy, slots tips, slot tips, slot hack*, slot week, slot month, hot slots, new slots, top
slots, slots tournament, slot games, slot game, slots games, fruit slots, classic slots, volatility slot, max win, 5000x, 10000x, 100x, cascading reels, payline*, free round*,
bonus round*, double nothing, bet max, max bet, min bet, minimum bet, table limits, high limit*, high stakes, low stakes, stake back, stakes from, minimum withdrawal, instant
withdrawal*, fast withdrawal*, biggest win*, biggest winner*, latest winner*, recent winners, just won, you won, win cash, win up, win back, win money, turn 10, chase win*, no
kyc, without kyc, no verification, no documents, without documents, no passport, anonymous play, anonymous bets, play anonymously, crypto deposits, deposit crypto, deposit btc,
bitcoin deposit*, deposit from, deposit 10, deposit get, deposit match*, match bonus*, 100 bonus, 200 bonus, bonus up, bonus code*, bonus funds, bonus balance, claim bonus*,
get bonus, grab bonus, exclusive bonus*, vip level*, vip ladder, losses back, first bet, bet get, bet 10 get, live dealers, live blackjack, live table*, vegas slots, vegas
style, texas hold, ring games, freeroll*, buy ins, guaranteed pool, leaderboard prizes, play responsibly, responsible gaming, begambleaware, fantasy contest*, daily fantasy,
pick em, pickem, parlays, prediction contract*, yes shares, event contracts, trade outcome*, election odds, binary options, bingo online, online bingo, bingo bonus, 90 ball, 75
ball, racecards, jockey stats, horse form, form guide, unbox skins, unbox knife, unboxing case*
gambling hint 15: deposit*, withdraw*, odds, spin, win, wins, winner*, winning*, cash, lucky, luck, chips, dealer*, stake, prize*, tips, claim*, instant, banker, bankers,
cases, skins, stakes, slots, accumulator*, cash out, handicap*, craps, lottery, bets, bet, cashier, tables, picks, dice, tokens, bonus*, reels, coins, coin, crypto, crash,
rocket, upgrade, battle, dealers, lose, winner, winners, prizes, units, withdrawals, verification, curacao, promo*, vip, loyalty, cashback, tournament*, ticket, match, matches,
league, racing, runner*, forecast, stats, fixed, guaranteed, telegram, channel, reel, scatter, scatters, greyhounds, unbox*
weapons sure 90: zip gun*, slam fire*, fgc9, fgc 9, ghost gun*, ghost guns, glock switch*, auto sear*, printed gun*, print gun*, 3d gun*, liberator pistol, defcad, anarchist
cookbook, improvised munition*, pressure cooker bomb*, fertiliser bomb*, fertilizer bomb*, dry ice bomb*, chlorine bomb*, tatp, semtex, petn, anfo, blasting cap*, det cord,
flash powder, serial number removed, no serial, no ffl, ammo deals, buy ammo, buy ammunition, buy shotgun*, buy pistol*, buy glock, buy ar15, buy ak47, buy silencer*, buy
suppressor*, buy grenade*, buy explosives, buy knife no, buy switchblade*, guns sale, gun sale*, pistols sale, rifles sale, firearms sale, ammo sale, weapons sale, illegal
weapons, illegal guns, black market guns, guns no, weapons without, guns without, homemade gun*, homemade weapon*, improvised weapon*, improvised gun*, improvised explosive*,
diy gun*, diy silencer*, diy suppressor*, diy explosive*
weapons page 40: fighting knives, fighting knife, fixed blade*, folding knives, tactical knives, blood groove, hidden carry, double edge*, clip point, neck knife, conceal
carry, edc knife, edc knives, quick draw, smooth bore, buckshot, bolt action, sidearm*, ar 15, solvent trap*, stripped lower, polymer80, armour plate*, plate carrier*, throwing
axe*, push dagger*, zombie kni*, rambo kni*, sword cane*, sword stick*, garrotte*, blowpipe*, firearm*, calibre, caliber, 9mm, glock*, beretta*, smith wesson, concealed carry,
open carry, silencer*, suppressor*, red dot, semi automatic, semiautomatic, full auto, carbine*, revolver*, airsoft, air gun*, airgun*, bb gun*, blank firing, no licen*,
background check*, untraceable, lower receiver*, conversion kit*, bump stock*, arms dealer*, arsenal weapon*, hollow point*, armour pierc*, armor pierc*, explosive*, black
powder, thermite, napalm, landmine*, rocket launcher*, blast radius, ied, ieds, homemade bomb*, combat knife, combat knives, throwing kni*, butterfly kni*, switchblade*,
crossbow*, tomahawk*, slingshot*, blowgun*, nunchuck*, throwing star*, pepper spray*, body armour, body armor, stab vest*, stopping power, razor sharp, hidden blade*, self
loading, parts kit*, calibres, blades sharp, sharpened, battle ready, no id, no questions, no permit, no background, without licence, without permit, stun, knuckle*, spring
assisted, automatic knife, automatic knives, tactical knife, gravity knife, stl files, 80 lower, karambit*, kerambit*, balisong*, kukri*, bayonet*, katana*, wakizashi,
shuriken*, caltrop*, truncheon*, kubotan*, 22lr, fmj, jhp, gunsmith*, ak74, mp5, uzi, tec9, draco, sks, mosin, mossberg, winchester, cz75, makarov, tokarev, luger,
flamethrower*, flashbang*, tannerite, c4, tnt, rdx, nitroglycerin*, nitrocellulose, tazer*, bulletproof, broadhead*, deactivated, holsters, pierces, no paperwork, frame kit*,
rail set*, slide kit*, finish own, printer files, cad files, legal grey, auto switch*, threads 1, solvent traps, coin only, take coin, take crypto, cnc machine*, barrel kit*,
trigger kit*, lpk, ar parts, polymer frame*, unfinished frame*, unfinished lower*, unregistered, off books, unmarked, reloaders, hand load*, handload*, case gauge, powder
measure, bullet mould*, casting bullets, grain bullets, rounds box, box 50, 50 rounds, 500 rounds, 1000 rounds, rounds per, rds, brass cased, steel cased, steel core, subsonic,
tracer rounds, birdshot, target loads, rimfire, centerfire, centrefire, magazine capacity, capacity round, spare magazine*, mag release, mag pouch*, charging handle, trigger
pull, trigger group, trigger upgrade, barrel length, threaded barrel*, iron sights, night sights, red dots, scope mount*, riflescope*, thermal scope*, laser sight*, foregrip*,
buttstock, folding stock, semi auto*, fully automatic, pump action, lever action, break action, over under, double barrel*, sawn off, sawed off, carry gun, everyday carry, edc
gear, carry permit, constitutional carry, license needed, no licence needed, licence free, license free, no check, private sale, private seller, blades ship, tactical gear,
tactical shop, tactical store, tactical pen*, tactical axe*, tactical flashlight*, military surplus, army surplus, combat gear, assault weapon*, assault pack, bolt gun, long
guns, co2 powered, pellet gun*, paintball gun*, blow dart*, blowdart*, hunting sling*, catapult hunting, compound bow*, recurve hunting, hunting bow*, broadhead, draw weight,
karambits, trench knife, neck knives, survival knife, survival knives, bushcraft knife, bushcraft knives, hunting knives, skinning knife, damascus blade*, damascus steel, d2
steel, full tang, blade length, inch blade, cm blade, serrated edge, razor edge, partially serrated, assisted opening, flipper open, locking blade, lock knife, lock knives,
double edged, dagger blade, blade catcher, sword shop, swords sale, functional sword*, live blade, battle sword*, samurai sword*, ninja sword*, ninja weapons, ninja gear,
nunchaku, sai pair, tonfa, war hammer*, mace weapon, axes throwing, cat keychain*, kitty keychain, keychain weapon*, defence spray*, defense spray*, mace spray, cs gas, gas
spray, tear gas, shock baton*, electroshock, million volt*, telescopic baton*, steel baton*, collapsible baton*, knuckles, kubaton*, weighted glove*, sap gloves, spiked ring*,
garrote, stab proof, bullet proof, helmet ballistic, smoke bomb*, flash bang*, blackpowder, gunpowder kit, cannon fuse, safety fuse, visco fuse, fuse wire, potassium nitrate*,
ammonium nitrate, shrapnel, detonate, remote detonat*, trap gun, kill radius, wound channel*, less lethal, printable gun*, printable frame, printed frame*, printed receiver*,
printed lower*, gun stl, frame files, rails kit, build guide, build kit, build kits, finish yourself, drill jig, router jig, unserialized, unserialised, not serialized,
fosscad, ctrlpew, deterrence dispensed, giggle switch, auto switch, lightning link, drop sear
weapons hint 15: trigger*, blade*, knife, axes, blast*, fuse*, lethal, deadly, armed, hunting, replica*, target*, steel, self defence, sheath*, pommel, switches, ballistic*,
bowie, spiked, studded, pipe, igniter*, holster*, tactical, muzzle, cartridge*, recoil, reload*, detonat*, dagger*, baton*, stealth, shells, chemicals, timer, launcher, tanto,
remington, joules, cocking, grips, serrated, jig, jigs, rails, build home, display only, milling, receiver*, rounds, magazine, magazines, mag, mags, barrel, scope, optic*,
sights, grip, frame, frames, kit, parts, edged, carry, concealed, defence, spray, volts, baton, range, surplus, background, serial, discreet, gear, surviv*, build, powder,
brass, calibre, caliber, gauge, mm, co2, pellet*, bolt, bolts, blades, tracer, fps, barrels
extremism sure 90: rahowa, istishhad*, inghimasi*, fedayeen, fidayeen, murtadd*, rafidah, awlaki, zarqawi, baghdadi, bin laden*, al shabaab, boko haram, martyrdom operation*,
dar harb, lands kufr, kufr, tarrant, breivik, dylann roof, kaczynski, unabomber, terrorgram, three percenter*, threeper*, oath keeper*, proud boys, patriot front, active club*,
hammerskin*, skrewdriver, nsbm, wolfsangel, totenkopf, hakenkreuz, reichsadler, race war, racial holy, day rope, names traitors, list traitors, traitors list, traitors rope,
traitor list, banned manifesto*, manifestos, coming civil war, civil war coming, race war now, prepare war, looksmax*, roastie*, hypergam*, elliot rodger, saint elliot, beta
uprising, columbiner*, columbine fan*, school shooter*, accelerationis*, siegepill*, esoteric hitler*, eco fascis*, ecofascis*, wwg1wga, qanon, sharia4*, blood tribe, soldiers
caliphate, dawla*, isis, daesh, ghuraba, jihadology, al hayat media, al naba, al furqan media, muwahhid*, anwar awlaki, sheikh osama, sheikh usama, supporters dawla, baqiya,
baqiyah, crusader coalition, apostate regimes, tawagheet, nusayri*, rawafid, munafiqeen, accelerate collapse, accelerationist*, acceleration now, read siege, james mason,
terrorwave, saints calendar, saint tarrant, saint breivik, saint bowers, saint roof, white sharia, rwds, right wing death squad*, helicopter rides, free helicopter, boogaloo
boys, big igloo, big luau, civil war 2, iii percent, 3 percenter*, minutemen militia, citizen militia*, patriot militia*, constitutional militia*, posse comitatus, common law
court*, natsoc, 88 precepts, werwolf, ss bolts, feuerkrieg, sonnenkrieg, nationalist active, white youth fight, white lives banner, national action banned, blood honour
division, order nine, o9a, tempel blood, no lives matter cult, maniac murder cult, mkultra cult, 764 group, er day, incel uprising, incel rebellion, incel saint, columbine
fandom, columbine fans, dylan klebold, eric harris, reb vodka, natural selection shirt, rampage fans, eric dylan, ted was right, uncle ted, eco extremis*, pine tree gang, burn
police stations, claim responsibility attack, arson guide, sabotage guide, kill all politicians, hang politicians, hang government, execute politicians, execute traitors, shoot
politicians, traitors will hang, traitors hang, jihad now, wage jihad, jihad obligation, jihad fard, fard ayn, join mujahideen, mujahideen*, caliphate soldiers, caliphate news,
caliphate channel, martyrs caravan, caravan martyrs, martyrdom video*, martyrdom seeker*, race war preparation, racial war, racial civil war, holy racial war, white ethnostate,
overthrow zog, zog government, kill zog, death kuffar, death america, death israel, death infidels, kill kuffar, kill infidels, kill apostates, behead infidels, behead
apostates
extremism page 45: lone lion, vehicle attack*, vehicle weapon*, disbeliever*, allah enemies, enemies allah, open source training, training open, knives crowd, inspire magazine,
rumiyah, amaq, wilayat, foreign fighter*, foreign fighters, make hijra, black banner*, green birds, 72 virgins, bombmaking, write manifesto, sainthood, heil, sieg, aryan,
turner diaries, masons siege, patriot cell, well regulated, tree liberty, hang traitors, traitors hang, execute traitors, lynch mob, end democracy, nasheed*, path brothers,
brothers path, equip fighter*, khilafa, official release*, tawaghit, taghut, ummah, lands muslims, order nine, iron march, skull mask*, race soldiers, white brothers, white
revolution, whites only, rise brothers, caliphate, khilafah, mujahid*, mujahed*, shahid, infidel*, kuffar, apostate*, unbeliever*, hijrah, pledge allegiance, bayah, holy war,
enemies people, blood soil, fourteen words, boogaloo, lone wolf, lone wolves, remigration, white genocide, ethnostate*, fourth reich, national socialis*, neo nazi*, arm
yourself, arm yourselves, training camp*, suicide vest*, cleanse, cleansing, exterminat*, zog, sonnenrad, black sun, siege culture, blackpill*, femoid*, foid*, day retribution,
supreme gentleman, join struggle, join brothers, soldiers god, armed struggle, treason*, hang them, execute them, peoples court, sheriffs, people's sentence, armed resistance,
resistance fighters, join ranks, join cause, fight back, overthrow government, day comes, when signal, signal comes, cell leader, our leader, follow leader, hail, sacrifice
yourself, become martyr, attack plan, soft target*, targets list, kill list, militia*, muster*, feds, glowies, opsec, loyalty form, brothers bars, brothers behind, prisoners
cause, valknut, odal, othala, swastika*, fuhrer, stormtrooper*, brownshirt*, coming storm, storm coming, great awakening, deep state, false flag, crisis actor*, nwo, sovereign
citizen*, lamppost*, shooting starts, kill politicians, kill police, kill cops, bomb making, bomb recipe, martyrdom, paradise awaits, gates paradise, knife operation, lone
operation*, attack guide, attack manual, attack instructions, weapons training, combat training, nationalist brotherhood, our folk, folkish, defend race, total war, underground
army, underground cell*, cell structure, leaderless resistance, armed cell*, armed revolution, armed uprising, encrypted room, fed free, oathbound, redpill*, incels, incel*,
betabuxx, stacies, mgtow, lookism, sub8, ldar, gymcel*, currycel*, truecel*, print plates, wear your, weekend camp, camp youth, training weekend*, uniform club, black uniforms,
march torches, torchlight, brotherhood merch*, forbidden books, banned flags, lone fighter*, lone attacker*, lone warrior*, act alone, acting alone, single actor, small cell,
small cells, cells three, cell three, sleeper cell*, autonomous cell*, cell member*, cell handbook, handbook cell, handbook fighter*, fighters handbook, manual fighter*,
guerrilla manual*, guerilla manual*, guerrilla warfare, urban guerrilla, resistance manual, resistance handbook, field manual, training manual*, night training, forest
training, camp woods, weapons camp, brothers camp, brothers only, our martyrs, martyrs wall, hall martyrs, honour martyrs, martyrs live, martyr biography, last testament, final
testament, video testament, pow support, write prisoners, letters prisoners, adopt prisoner, donate monero, support fighters, equip fighter, wallet fighters, funds fighters,
zakat fighters, statement brigade, communique*, communiqué, claims attack, claimed attack, blessed operation*, heroic operation*, heroic attack*, glorious attack*, brave lion*,
lion cubs, emirate, wilayah*, sharia zone, sharia now, democracy shirk, voting shirk, idols, idolaters, polytheists, mushrik*, hypocrites scholars, palace scholars, scholars
sultan, hijra, leave lands, lands unbelief, land islam, fight oppressors, nasheeds, black flags, flag tawhid, finger tawhid, rise up, awaken brothers, awake nation, awake
white, warriors race, race soldier*, soldiers race, new templars, templars rise, templar oath, crusade against, crusade now, deus vult, expel muslims, expel jews, expel
traitors, reconquista, reconquest, defend fatherland, fatherland calls, blood oath*, oath blood, swear oath, take oath, sworn brothers, loyal death, faith blood, honour
loyalty, meine ehre, blut und, blut ehre, volk, reich rise, reich returns, youth brigade, youth division, national revolution, national rebirth, nationalist revolution,
nationalist youth, nationalist front, nationalist fight, autonomous nationalist*, third position, burn system, collapse coming, collapse comes, after collapse, when collapse,
when system falls, industrial society, destroy system, smash system, enemies nation, enemy nation, traitors nation, nation traitors, race traitors, list enemies, enemy list,
enemies list, hit lists, target list, addresses traitors, names addresses, judges traitors, politicians traitors, traitor politicians, military tribunals, arrests coming, mass
arrests, tribunals coming, gallows, nooses ready, rope ready, ropes ready, tree rope, patriots rise, patriots arise, patriots unite, patriots only, patriot movement, patriot
training, patriot survival, oath keepers, come take it, molon labe, dont tread, tyranny responds, tyrants fear, tyrants blood, water tree, blood patriots, blood tyrants, war
inevitable, war coming, coming war, prepare war, preparing war, ready war, take arms, arm up, stock ammo, stockpile ammo, stockpile weapons, weapons ready, rifles ready, day
reckoning, hour revenge, hour strikes, dawn action, propaganda deed, urban terror, terror manual, terror wave, terror works, terror guide, school attack, attack school, school
massacre, shooter fans, shooters fandom, shooter worship, shooter manifesto, manifesto download, download manifesto, read manifesto, his manifesto, full manifesto, manifesto
pdf, manifesto library, livestream attack, livestreamed attack, attack stream, kill scoreboard, saint status, saints heroes, our saints, hero day, gentleman saint, virgins
revenge, revenge society, revenge women, revenge normies, punish stacys, punish women, beta revolution, telegram bunker, bunker chat, backup channel, channel banned, vetting
call, vetting process, voice vetting, application vetted, membership whites, whites membership, european ancestry, men european, aryan*, pagan folk, blood bound, print
stickers, sticker packs, stickers posters, poster drops, flyer drop*, flyering, banner drop*, night posters, paint slogans, propaganda pack*, propaganda download*, faces
covered, masked march, marching columns, torch march*, torches, torch lit, uniform shop, patches flags, sun wheel, sunwheel, black sun*, runes shop, rune patches, wolf hook,
death head, skull masks, skullmask*, banned symbols, forbidden symbols, forbidden library, turner, trust plan, storm here, adrenochrome, globalists hang, satanic cabal, pedo
cabal, sovereign courts, freeman land, freemen land, sentence people, verdict traitors
extremism hint 15: brother*, struggle, cause, movement, revolution*, enemy, enemies, fight*, destroy*, victory, glory, glorious, paradise, revenge, loyal*, our race, our
people, western, emigrate, black flag*, virgins, pledge, pledged, high score, kill count, siege, sovereign, burn it down, bring down, tear down, caravan, equip, front line,
tyrants, sacrifice, battalion*, brigade*, division*, vanguard, martyr*, uprising, recruit*, militia*, overthrow, jury, rope, rebel*, ranks, cells, camp, saint, crusade*,
extremist*, propagand*, patriot*, oath*, hoodie*, flags, shirts, storm, civil war, traitor*, kneel, sarge, sergeant, commander, encrypted, signal, members only, dues, faith,
ummah, tawhid, jihadi*, emir, sheikh, land, folk, nation*, manifesto*, saints, target*, prepare*, cleans*, collapse*, tribe, regime, tyranny, freedom, resist*, liberate,
corrupt, elites, system, ideolog*, lion, lions, patriots, quartermaster*, oath, balaclava*, runes, reich, freemen, tribunal*, gallows, collapse, martyrs, crusaders, hypocrites,
stockpile*, comms, vetting, vetted, initiation, stacy, chads, normies, torch march*, banned books, brothers, sisters, fighter, fighting, cell, swear, leader, lectures,
scholar*, martyrdom, operation*, blessed, hero, heroes, wallet, bitcoin, monero, channel, telegram, backup, banner*, sticker*, poster*, masks, marches, uniform*, forest,
accelerate, purge, white, european, wolf, wolves, skull, banned, manual
stranger-chat page 40: go live, going live, join room, join her room, tap join, private call, send rose, send gift*, come private, show your room, live now, battles gifts, one
tap, roulette chat, chat roulette, cam roulette, looking boy*, looking girl*, f m, adults teens, kids chat, chat kids, under 18, age 12, age 13, 12 yo, 13 yo, 14 yo, 13f, 14f,
12f, 13m, 14m, wanna talk, wanna chat, talk me, you cute, chatroom*, chat room*, start chat*, chat now, no registration, without registration, no sign up, no account, anonymous
chat*, anonymous people, random people, random person, random partner*, random cam*, video chat*, videochat*, turn camera, cam cam, cam2cam, next partner, asl, dm me, pm me,
message me, snap me, kik, private chat*, private room*, go private, dont tell, not tell, wont tell, tell nobody, our secret, little secret, keep secret, between us, just us,
delete messages, delete chat, how old you, send pic*, send photo*, send selfie*, show yourself, home alone, parents home, parents asleep, come meet, meet me, people near,
nearby people, girls near, boys near, teens chat, chat teens, free robux, mature age, special friend*, model scout*, sugar bab*, older men, older guys, talk now, talk random,
unmoderated, no moderat*, meet somebody, meet someone, meet tonight, meet single*, singles near, swipe, start talking, never met, people you have never, within mile, miles you,
man woman looking, create profile, liked you, your match*, online now, waiting you, wants chat, wants meet, someone talk, talk somebody, find friends, secret chat, disappearing
messages, messages disappear, anonymously, stranger*, private cam*, lonely tonight, bored tonight, age just, meet park, dont tell your, flirt*, unmonitored, m4f, f4m, m4m, t4m,
add snap, snap add, insta handle, add me snap, discord tag, hmu bored, hmu if, message bored, who bored, whos bored, anyone bored, anyone awake, anyone up, anybody up, anyone
wanna talk, be bf, be gf, looking bf, looking gf, looking girlfriend, looking boyfriend, bf wanted, gf wanted, need gf, need bf, lf gf, lf bf, wyd, hru, m f, u single, you
single, any girls, any girls here, any boys, any guys, dms open, slide dms, rate me, rate face, face reveal, voice reveal, turn cam, cam up, show face, press next, now
chatting, now connected, you connected, youre chatting, connecting you, connect instantly, connect random, connected random, random match, random matches, random matching,
instant match, video match*, video dating, video rooms, voice rooms, voice room, cam rooms, public rooms, private rooms, rooms age, age rooms, pick room, enter chat, choose
nickname, pick nickname, pick nick, just nickname, nickname only, only nickname, without email, totally anonymous, completely anonymous, fully anonymous, anonymous friends,
anonymous messag*, anonymous dating, anonymous question*, anonymous ask, no moderators, no moderation, no mods, nobody moderates, 11 yo, 15 yo, 16 yo, 15f, 16f, 15m, 16m, under
eighteens, teens only, teens welcome, teens 13, chat children, school crush*, crush near, crush school, who viewed, profile views, viewed your profile, hot match*, top matches,
new matches, mutual match, superlike*, super like*, send wink, send kiss, virtual kiss*, virtual gift*, gifts coins, coins chat, coins minute, credits chat, chat credits, free
credits, ladies online, men online, thousands online, meet nearby, people nearby, girls nearby, boys nearby, km away, miles away, metres away, your area, turn location, share
location, send location, date tonight, tonight date, dates near, date nearby, casual date*, casual dating, casual fun, casual meet*, no strings attached, no commitment*,
friends benefits, fling*, flings, secret lover, secret date*, married dating, affair dating, have affair, discreet dating, mature dating, cougar dating, senior singles, singles
over, christian singles, muslim singles, find soulmate, find your match, find love, find singles, browse profiles, browse singles, browse girls, girls profiles, profiles near,
verified profiles, verified girls, real girls, real profiles, spoil you, spoiled, spoil baby, generous daddy, daddies, sugar life, allowance, mutually benefi*, mutual benefi*,
arrangement*, successful men, wealthy men, rich men, older man, older gentleman, younger girl, younger woman, young girls, young models, young model, child model*, model scout,
casting girls, casting teens, gift card, robux pic*, skins pic*, secret friend, without parents, you alone, alone home, your room, lets move, move telegram, move whatsapp,
another app, delete after, screenshots disabled, photos vanish, vanish after, self destruct, self destructing, hidden folder, secret folder, trust me, mature your, special
girl, special boy, youre special, you special, prettiest, so cute, cutie, hey beautiful, hi beautiful, hey gorgeous, nice body, cute pic*, sexy pic, come alone, alone me, our
meeting, meet secretly, secret meeting
stranger-chat hint 15: chat, chatting, chats, anonymous*, random, webcam*, cam, cams, camera, skip, instantly, selfie*, single*, lonely, bored, girls, guys, teen*, cute,
viewer*, nearby, just friends, text me, add me, private message*, meet up, dating, gift card*, trust me, video call*, new friends, whisper*, can drive, soulmate*, gorgeous,
sweetheart, babe, cutie*, snap, kik, discord, nickname, nick, guest*, online, video, voice, mic, microphone, swipe, likes, liked, wink, kiss, hearts, gift, gifts, coins,
tokens, premium, gender, location, km, miles, area, now, ladies, younger, mature, serious, relationship*, profiles, verified, invite, hi, hey, talking
proxies page 40: goes through, unfiltered, filter free, without filter, past filter*, beat filter*, trick filter*, avoid block*, avoid detection, lockdown browser, kiosk
escape, escape kiosk, admin password*, remove admin, unenroll*, sh1mmer, dns tunnel, doh, proxyium, blockaway, kproxy, hide me, 4everproxy, womginx, titanium network, links
school, fresh links, new links, daily links, today links, site open, open link frame, admin sees, your admin, blank page, rotating domain*, switch server, new domain*, new
link*, backup link*, works school, school blocks, school blocked, school block, filter wont, hide tab*, tab disguise, stealth mode, bookmarklet*, extension killer, kill
extension*, ltbeef, swamp launcher, crosh, dns change*, change dns, custom dns, servers countries, geo blocked, unblock, unblocks, unblocked, unblocker*, unblocking, bypass*,
get around, get round, getting around, web filter*, school filter*, web proxies, working mirror*, shadowsocks, ultraviolet, rammerhead, interstellar, psiphon, ultrasurf, hide
your, hides ip, mask ip, change ip, anonymous browsing, browse anonym*, surf anonym*, enter url, paste url, paste link, blocked site*, blocked website*, blocked page*,
restricted site*, school wifi, school laptop*, school chromebook*, goguardian, securly, lightspeed, lanschool, smoothwall, teacher wont, undetect*, without detected, not
detected, no logs, no trace, encrypt url, remove scripts, tab cloak*, about blank, panic key, disable parental, remove parental, open any, open everything, blocked you, blocked
work, blocking doesnt, blocks dont, remote browser*, browser inside, browser browser, cloud browser*, browse free*, free internet, internet freedom, no restrictions, without
restrictions, no limits, restricted network*, type address, type url, type where, enter address, paste address, launch session, through our server*, our machine, our servers,
server locations, stays history, zero logs, log policy, stay hidden, stay anonymous, anonymizer, anonymiser, private browsing, nobody sees, boss wont, school wont, parents
wont, parents cant, teachers cant, add browser, browser extension, add extension, web unblock*, school unblock*, unlock any, unlock site*, access any, access blocked,
circumvent*, evade*, tunnel through, socks5, ssh tunnel, v2ray, vless, openvpn, obfuscat*, hidden browser, dns over, smart dns, switch dns, socks4, rate limit*, geo block*,
geoblock*, geo restrict*, georestrict*, region lock*, fake location, nordvpn, expressvpn, surfshark, protonvpn, tunnelbear, windscribe, cyberghost, ultrasurf*, onion site*,
onion link*, darknet, dark net, hidden service*, i2p, freenet, proxy games, mirror site*, mirror link*, mirrors list, domain blocked, blocked country, censored sites, censored
site*, uncensored internet, uncensored web, no censorship, without censorship, beats censorship, beat firewall, past firewall, around firewall, through firewall, beat school,
trick school, fool teacher*, boss key, fake tab*, secret browser, beat parental, around parental, jailbreak*, sideload*, remove monitoring, without admin, nothing install, ip
hidden, ip changes, your ip, real ip, outline key*, key giveaway, free keys, unlimited traffic, unlimited devices, subscription link, update subscription, reality keys, still
lets, tiktok school, youtube school, instagram school, discord school, works wifi, anti censor*, telegram proxy, mtproto, proxy telegram, mirror domain*, mirrors below, mirrors
work, mirrors updated, list mirrors, alternate domain*, alternative domain*, alternate link*, alternative link*, alternative address*, backup domain*, spare domain*, domains
change, domain changes, been blocked, blocked school, blocked here, still blocked, never blocked, before they block, until blocked, they block, admins block, admin blocked,
blocked again, open blocked, visit blocked, play blocked, any blocked, bored school, bored class, teacher comes, teacher walks, hide teacher, quick switch, quick hide, hide
screen, hide page, decoy page*, decoy tab*, fake docs, fake google, fake homework, fake screen, disguised as, disguised calculator, disguise, cloak, cloaker, cloaking, cloaked,
tab title, tab icon, favicon, panic button*, hidden tab, hidden window, iframe proxy, school proxy, filters off, filter off, disable filter, kill filter, defeat filter*, get
past, gets past, getting past, slip past, slips past, sneak past, past blocks, past blocked, around blocks, around blocked, around restrictions, freedom internet, freedom
online, free web, entire internet, without borders, no borders, borderless, no blocks, zero blocks, no filter, no filters, filterless, unrestricted*, unlimited access, access
everything, access anything, access anywhere, access every, access restricted, access banned, banned sites, banned site, forbidden sites, forbidden site*, sites banned,
censoring, censor*, great firewall, gfw, government block*, provider block*, isp block*, network block*, block network, kill switch, multi hop, double hop, stealth protocol,
stealth server*, camouflage traffic, masks traffic, encrypted tunnel, secure tunnel, hide traffic, hides traffic, hide browsing, hide history, hides history, hide activity,
hide what, hide who, hide where, hide location, hides location, hide country, hide identity, hidden identity, hide real, real location, fake ip, switch ip, spoof*, ip rotat*,
masked ip, anonymous ip, different ip, select country, choose location, pick location, pick server, choose server, select server, switch country, connect anonymously, one
click, fastest server*, fast servers, free servers, new servers, servers worldwide, 50 countries, 60 countries, 90 countries, 100 countries, countries servers, unlimited
bandwidth, no bandwidth, streaming servers, p2p servers, torrent*, torrenting, split tunneling, tunnelling, vpn, surf freely, browse freely, browse privately, browse without,
browsing without, surf without, surf anonymously, anonymous surf*, anonymous web, anonymous access, anonymity, stay private, no traces, without trace, without traces, without
leaving, untraceable, undetectable, cannot detect, cant detect, invisible mode, invisible browsing, ghost mode, incognito proxy, nobody knows, nobody will know, nobody can,
never find out, never notice, wont notice, not notice, admin wont, admins wont, admin never, monitoring software, monitoring off, disable monitoring, kill monitoring, stop
monitoring, blocks monitoring, screen monitor*, tracking off, rid parental, any url, any site, where you want, visit anything, enter link, enter domain, url here, your url,
launch page, no install, no installation, works chromebook*, works chromebook, working proxies, working proxy, working links, working site*, working link*, links today, daily
mirror, new mirror*, todays mirror*, updated links, links updated, more links, request mirror, links discord, discord links
proxies hint 15: filter*, blocked, restrict*, anonymous*, encrypt*, ip, server*, access, monitor*, teacher*, blocks, limits, private*, gateway*, hotspot, mirrors, inject,
proxies, proxied, censorship, cloak*, any website, any site, any page, visit any, locations, invisible, dodge*, sneak*, relay*, change location, delete history, new key, new
keys, sni, unblock, mirror, links, chromebook*, school, teacher, games, url, domains, tab, tabs, hidden, hide, hides, stealth, incognito, encrypted, encryption, protocol*, key,
config*, unlimited, speed, country, countries, traffic, logs, freedom, free web, unlock, discord
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies offer 1: buy, buy now, order, order now, add basket, add cart, basket, checkout,
shop now, price, prices, price list, cheap, cheapest, discount*, sale, delivery, shipping, ships, wholesale, play now, play, free trial, bonus, promo, coupon, sign up, signup,
join, join now, join free, join us, register, subscribe, become member, vip, upgrade, deposit, withdraw, claim, get started, start now, start chat, chat now, live now, online
now, watch now, watch, download, install, enter, enter site, enter here, unlock, unblock, submit, upload, click here, click, vote, telegram, whatsapp, dm, discord, invite,
instant, instantly, guaranteed, no registration, free, new, best, top, hottest, trending, most viewed, 18+, 18 plus, discreet, paypal, bitcoin, btc, crypto, usdt, monero
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies advice -40: glossary, dictionary, etymology, word comes, how talk, training day,
webinar, factsheet*, first aid, pharmac*, prescription*, hospital, surgery, fire service, lifeboat*, recycl*, ranger*, fundrais*, headteacher*, head teacher, governors, code
conduct, acceptable use, policy review, survivor*, how help, where get, support line, ask help, talk your child, your child, what every parent, groomer*, report them, websites
that, early treatment, support phone, needles safely, not touch, sharps, needle bin, ambulance, 999, emergency, helpline*, samaritans, childline, nspcc, charit*, support
group*, counsell*, therapist*, therapy, nhs, get help, seek help, advice, safeguard*, ofsted, ofcom, ceop, internet watch, report concern*, trusted adult*, tell adult*, tell
grown*, carer*, practitioner*, social worker*, awareness, treatment*, symptom*, clinic*, warning sign*, research*, scientist*, university, professor, legislation, parliament,
spokes*, police, detective*, court, sentenced, jailed, journalist*, online safety, internet safety, stay safe, staying safe, safe online, be kind, kindness, anti bullying, self
exclusion, gamcare, gambleaware, quit smoking, addiction*, mental health, wellbeing, side effects, effects risks, risks, harms, read facts, class b, worried about, worry about,
concerned about, talk us, talk your, confidential, free help, help line, free confidential, ring 999, call 999, support worker*, support service*, self exclude*, exclude
yourself, debt advice, debts, chase losses, bank stop, relapse, sober, overdose, naloxone, crisis, public health, harm reduction, rehab*, abstain*, school policy, our policy,
caregivers, tell someone, adult you trust, trust adult, bystander*, empathy, support victims, anti racis*, tolerance, inclusion, human rights, inquiry, nurse*, medicine*,
disorder*, cope, coping, grief, bereave*, report says, offences, arrested, convicted, prosecut*, officers, witness*, council, councillor*, mps, kindly, warning signs, spot
signs, know signs, how spot, what look, what say, what parents, guide parents, parents guide, parents carers, your teenager, your son, your daughter, loved one*, family
member*, family therapy, family worker*, early help, referral*, referred, camhs, gps, paediatric*, psychologist*, psychiatr*, help available, get support, getting support, peer
support, support groups, talk gp, your gp, speak gp, dial 999, nhs 111, 111, text shout, calm line, papyrus, mind charity, beat charity, stonewall, mermaids, pflag, fflag,
refuge, women's aid, shelter*, citizens advice, food bank*, drop session*, free session*, self referral, keyworker*, recover*, relapse prevention, twelve step, 12 step,
alcoholics anonymous, gamblers anonymous, narcotics anonymous, al anon, sobriety, stop smoking, smoking cessation, nicotine replacement, trading standards, lock away, child
locks, poison helpline, poisons, dsl, dbs, lado, mash, cpd, inset, training module*, e learning, certificate attend*, nursery staff, staff training, statutory guidance, kcsie,
working together, prevent duty, prevent lead, channel panel, british values, equality act, equality*, diversity training, unconscious bias, hate crime*, report hate, tell mama,
stop hate, community safety, neighbourhood watch, pcso*, knife bin*, knife amnesty, surrender bin*, knife crime, youth worker*, youth service*, youth club*, mentor*, bill
would, law bans, study found, clinical trial*, peer reviewed, dr says, says dr, evidence based, screening, diagnos*, chemotherap*, radiotherap*, dose chart, dosage chart, side
effect*, vaccin*, immunis*, allerg*, asthma, inhaler*, epilep*, diabet*, insulin, anaesthe*, physio*, wound care, stitches, first aider*, paramedic*, defibrillator*, blood
pressure, vet, vets, veterinary, rspca, councils, licensing committee, planning application, byelaw*, consultation, fact check*, media literacy, newsround, news children,
explain children, explaining children, age appropriate, ask grown, grown ups, gay parents, two mums, two dads, lgbt parents, lgbt families, lgbtq families, rainbow families,
pride month, pride parade, coming out, supportive, not blame, family group*, block betting, gamblers, someone gambles, somebody gambles, gambling problem*, problem gambling,
gambling harm*, childrens leaflet, warning sign, ask directly, ask straight, listen them, stay them, take seriously, volunteers needed, become volunteer, trained volunteer*,
recovery service*, recovery group*, recovery programme*, nicotine patches, skin patches, royal commission, european commission, talk someone trust, feel sad, feeling sad, ring
us free, call us free, information leaflet*, free leaflet*, school assembly, prevention, child protection, protect children, protecting children, protect your child,
respectful, experts say, expert advice, report it police, health risk*, patients, patient care, medical advice, medical help, wound dressing*, awareness campaign*, town
residents, regulator*, parental guidance, official guidance, study shows, help quit, helps quit, workshops schools, pupils workshop*, get advice
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies nursery -40: preschool*, playgroup*, childminder*, eyfs, early years, key stage*,
curriculum, lesson plan*, phonics, storytime, story time, picture book*, rhyme*, crayon*, colouring, playdough, sandpit, craft activit*, worksheet*, primary school*, pupils,
key person, messy play, nursery*, nurseries, ks1, ks2, sats, nativity, panto, pantomime*, dinosaur*, farmyard, spelling list*, spelling test*, spellings, puppet show*, puppet
theatre, glove puppet*, teddy bear*, petting zoo, petting farm, reception class, forest school*, toddler group*, stay play, baby group*, wraparound care, after school club,
holiday club*, breakfast club*, settling sessions, home corner, role play corner, water tray, snack time, circle time, nap time, tuff tray, sensory play, funded hours, family
information, heads shoulders knees, head shoulders knees, body song*, action song*, nursery rhyme*, wolf seven, seven little kids, red riding, riding hood, three little pigs,
big bad wolf, gingerbread, goldilocks, hansel gretel, snow white, sleeping beauty, cinderella, fairy tale*, fairytale*, grimm, andersen, gruffalo, bedtime stor*, story sack,
felt board, finger puppet*, finger paint*, hand print*, handprint*, leaf print*, sticky tape, cardboard tube*, egg box*, glue sticks, safety scissors, cool melt, junk model*,
playground*, potty training, potty train*, nappy changing, toilet training, toileting, weaning, bottle feed*, breast pump, wake windows, naps, bath time, dressing up box,
dressing up corner, snap cards, happy families, old maid, go fish, uno, matching pairs, card games children, card games kids, memory game*, board games, ludo, tiddlywinks,
lotto pictures, picture lotto, sound lotto, chess club, junior chess, live webcam nursery, parents app, nursery app, nursery webcam, key worker*, adults children ratio, adult
child ratio, staff ratio*
violence+weapons+hate+extremism+drugs+adult history -35: biography, memoir, english heritage, world heritage, armoury, armour, muskets, great hall, helmet, henry, codpiece,
centur*, museum*, exhibit*, curator*, ancient, medieval, middle ages, tudor*, victorian*, roman, romans, viking*, saxon*, castle*, emperor*, empire*, dynasty, archaeolog*,
artefact*, battlefield*, regiment*, world war*, wwi, wwii, 1940, evacuee*, blitz, armistice, memorial*, veteran*, poppy, liberat*, anne frank, civil rights, suffragette*,
apartheid, treaty, poem*, poet*, shakespeare, theatre, film director, encyclop*, painting*, painted, sheet music, altarpiece, fresco*, venus, titian, rubens, botticelli,
botany, myths, mytholog*, bible, gospel*, psalm*, temple*, ritual*, colony, colonial, slavery, abolition*, abolish*, remembr*, nazi germany, hitler's, occupied, invaded,
crusades, earl, opening hours, guided tour*, philosoph*, sociolog*, essay*, isbn, life drawing, portrait*, canvas, georgian, regency, treaties, folklore, archives, archivist*,
cenotaph, wreath*, tommies, trench*, garrison, cavalry, musket, cannon, cannons, hillfort, roundhead*, cavalier*, reenact*, moat, portcullis, jousting, knights, knight,
heraldry, neolithic, domesday, guillotine, kindertransport, windrush, mandela, emancipation, census, graveyard, gravestone*, monument*, statues, relic*, priest, vicar, sermon*,
diocese, prayers, worship*, interfaith, eid, ramadan, diwali, hanukkah, passover, gurdwara, iftar, pilgrim*, torah, scripture*, theolog*, hymn*, king henry, king charles, king
george, king edward, kings queens, queen victoria, queen elizabeth, battle hastings, battle waterloo, battle somme, battle britain, battle trafalgar, slave trade, enslaved,
religious education, religious festival*, world religions, quran classes, holy quran exhibition, bronze age, iron age, stone age, excavat*, replica village, national trust,
nazi occupation, nazi persecution, death camp*, concentration camp*, auschwitz memorial, holocaust memorial, holocaust survivor*, holocaust education, witch trials, gallery
tour*, oil painting*, watercolour*, sculptures, plaster cast*, classical statue*, greek gods, greek myth*, vase painting, pottery, excavated, museum shop, free admission,
education programme, school visits, school groups, audio guide, curated, permanent collection, temporary exhibition, archive photographs, oral history, local history,
regimental museum, royal armouries, arms armour, suits armour
adult+drugs+weapons+violence+gambling cooking -45: recipe*, ingredient*, oven*, preheat*, tablespoon*, teaspoon*, tbsp, tsp, simmer*, bake, baked, baking, marinat*, chopped,
diced, whisk, flour, butter, egg, eggs, onion*, garlic, salt, pepper, gravy, servings, dough, saucepan*, casserole*, sauce, vegetable*, potato*, cheese, chicken, lamb, pork,
beef, thyme, rosemary, parsley, vanilla, stir, stirred, fry, fried, roast, roasted, stew, soup, pudding, trifle, mince, mincemeat, pastry, pie, cake, cakes, bread, loaf, yeast,
jam, jelly, custard, milk, tomato*, carrot*, leek*, mushroom*, flambe, gluten, dairy, allergens, mains, dessert*, ploughman*, butcher's, chop, slices, sliced, peel, grated,
knead, starters, pork pies, mince pies, apple pies, biscuits bake, biscuit dough, biscuit base, jam tart*, lemon tart*, tarts, caster sugar, icing sugar, brown sugar, double
cream, whipped cream, sour cream, ice cream, leave prove, carving knife
adult+violence+drugs+weapons+gambling nature -40: bird, birds, species, habitat*, wildlife, feather*, beak*, nest, nests, nesting, migrat*, garden*, compost*, seedling*, prun*,
shrub*, lawn*, petal*, botan*, woodland*, forest*, meadow*, hedgerow*, pond*, predator*, prey, insect*, beetle*, caterpillar*, frog*, reptile*, snake*, dinosaur*, fossil*,
farm*, tractor*, sheep, goat*, puppy, kitten*, volcano*, livestock, cattle, cow, cows, bull, bulls, calf, calves, heifer*, ewe, ewes, ram, rams, lambs, lambing, shearing,
abattoir, abattoirs, hen, cockerels, pig, pigs, piglets, boar, stallion*, mare, mares, foal*, gelding, breeder*, litter, neuter*, spay*, hatch*, badger*, deer, stag, stags,
grouse, pheasant*, beagling, hound*, huntsman, falcon*, hawk*, owl*, orchid*, foraging, fungi, fungus, mulch, weeding, weeds, poppies, hedge*, bees, beekeep*, spider*, whale*,
octopus*, safari, zoo, zoos, aquarium, wildflower*, flower bed*, flower garden*, grass snake*, horse riding, horses, ponies, honey bee*, honeybee*, wingspan, zookeeper*,
otter*, beaver*, squirrel*, moth, moths, nectar, pollinat*, allotment*, perennial*, bulbs plant*, greenhouse tomato*
weapons+violence+gambling+hate sports -25: hockey, puck, goalie, wicket*, bowler, batsman, innings, striker, defender, midfield, champions league, season, stadium, boxing club,
gym, coach*, tournament, marathon, cyclist*, football*, cricket, rugby, tennis, goalkeeper, midfielder*, penalty, referee, fixture*, squad, olympic*, archery, fencing, javelin,
chess, board game*, dominoes, jigsaw*, snakes ladders, raffle, tombola, fete, probability, maths, league, medal*, judo, karate, olympics, paralympic*, biathlon, clay target*,
clay pigeon, shooting club, rifle club, rifle association, range safety, gold medal, silver medal, bronze medal, medallist*, world cup, qualif*, heats, final round, national
team, coaching session*, under 11s, under 9s, sports day, sports hall, leisure centre, swimming lesson*, gymnastics, athletics, grandmaster, bridge club, whist drive, bowls
club, tombola prizes, school fair, summer fair, charity raffle, prize draw charity
weapons+violence+drugs tools -30: screwdriver*, plywood, timber, woodwork*, carpent*, drill*, sandpaper, glue*, sewing, knitting, playmobil, bubble*, water pistol*, bath bomb*,
bicarbonate, candle*, lens*, crafts, craft, craft knife, craft box, photographer*, photography, toy box, wooden toy*, toys, toy shop, papier mache, origami, pipe cleaner*,
googly eyes, pom poms, felt tip*, stencil*
proxies+stranger-chat computing -35: payroll, offices, password*, accounting, restart, switch off, laptop office, work home, working home, database*, javascript, python, npm,
apache, kubernetes, load balanc*, reverse proxy, config*, developer*, documentation, github, employee*, remote work*, it department, helpdesk, cyber security, data protection,
proxy vot*, shareholder*, polling station*, ballot, roadworks, private network, staff, work from home, network admin*, it team, remote staff, tenant, company laptop, head
office, traffic jam*, traffic report*, office hours, office building, school policy, acceptable use, pupils devices, school devices, filtering monitoring, network manager,
parents workshop, what vpn, why schools, computing lead, dsl, designated safeguarding, internet matters, reverse proxies, upstream, nginx, backend, frontend, gateway timeout,
ssl certificate*, company vpn, remote worker*, vpn work, hybrid work*, pharmacist*, by proxy, proxy form, annual general, annual meeting, agm, proxies appointed, patient
access, vpn client, council vpn, work vpn, staff number, help desk, service desk, security desk, sign phone, approve sign, kb article, split tunnel*, it security, change
request*, ticket*, multi factor, mfa, authenticator, council network, bank account, banking app, explained parents, explains parents, isp support, school broadband, tcp,
haproxy, docker, terraform, intranet, vlan, sso, single sign, patching, change freeze, site office, it support, proxy settings, proxy configuration, proxy pac, pac file,
corporate proxy, proxy vote, proxies votes, vote by proxy, proxy indicator, proxy measure, school network policy, web filtering policy, filtering provider, filter logs,
monitoring reports, it technician, network technician, acceptable use agreement, remote desktop, vpn concentrator, site site, ipsec, firewall rules, change log, release notes,
runbook, incident report, chat teacher, chat staff, parent chat, coffee chat, fireside chat, chat play, chatterbox, chatter, chatty, live chat support, chat our team, live
nursery, live lesson*, live concert, live music, penguin cam, bird cam, panda cam
gambling+violence+weapons+drugs+adult culture -40: surname*, parish, railway, lighthouse, brewery tour, fragrance, skincare, crossword, board game*, role playing, magic trick*,
ballet, choir, orchestra, sculptor*, novelist, trilogy, screenplay, remake, sequel, box office, soundtrack, critics, film review, this film, film festival, reviewed, director,
cinema, song*, lyrics, concert*, cathedral, tourist*, camping, harbour, lipstick*, palette*, mascara, blush, lashes, eyeliner, trout, pike, bait, tackle, angling, angler*,
fishing, rods, fisherman, guitar*, drummer*, bassist, riff*, tabletop, rulebook, expansion pack, textile*, tailor*, graduates, comedian*, sitcom, tv series, show host, played
by, chapters, musical, opera, whodunnit, bbc, pegi, lego, minecraft, brewing, vineyard*, tour dates, sold out, singalong, film review*, real ale*, ales, craft ale*, comic
books, comic book, film festival*, tribute band, tribute act, music festival*, fashion show*, film club, cinema club, film critic*, stage adaptation, subplot, storyline,
cinematograph*, filmed wales, shot location, protagonist*, starring role, actor, actors, actress, stage play, west end, tv film, old film, classic film, silent film, biopic,
comedian, sitcoms, bbc one, radio 4, novel, novels, thriller, detective story, crime novel, crime fiction, book club, bestseller, paperback, publisher, agatha christie,
sherlock, orchestra plays, brass band, choirs, drama group, amateur dramatic*, village hall, community theatre, box set, dvd
gambling+violence+weapons+drugs culture -40: movie*, film, films, actor*, actress*, starring, manga, fashion, boutique, five stars, plot, festival*, designer*
hate+extremism sure 90: foid*, femoid*, blackpill*, moggd, mogged, mogging, mogger*, looksmax*, roastie*, incels, incel forum*, incel board*, truecel*, gymcel*, currycel*,
betabuxx, mgtow
weapons+violence+hate+extremism+drugs advice -40: certificate*, firearms certificate, shotgun certificate, licensing officer*, licensing law*, gun law*, gun control, steel
cabinet, mps want, levy, act 1, home office
weapons+drugs+violence advice -40: homework, chemistry, experiment*, oxidis*, flame test*, laboratory, physics, science lesson*
weapons+adult+gambling+proxies+drugs+hate+violence news -40: gunman, banned sale, rewrite rules, passes law, new law, legislat*, crackdown, charged, inquest, official said,
said mother, mp, governor, congress, debate*, committee, fines, according, correspondent*, watchdog, judge*, reported, editorial, headline*, newsroom, mayor, vice president,
prime minister, ministry, inmates, announced, hearing, county, said, illegal, lawmakers, counties
stranger-chat sure 90: ometv, ome tv, emerald chat, chatrandom, bazoocam, camsurf, shagle, coomeet, chathub, monkey app, omegle alternative*, like omegle, omegle teen*, azar,
yubo, wizz app, hoop snapchat, spotafriend, skout, tagged dating, badoo, tinder*, bumble date, plenty fish, okcupid, zoosk, lovoo, seeking arrangement*, sugar dating, sugar
mummy, sugar mommy, sugar momma, sugar arrangement*, mail order bride*, russian brides, ukrainian brides, foreign brides, asian brides, teen chat room*, teen video chat*, teen
cam*, teens chat, teen dating*, kids dating, dating kids, dating teens, tween chat*, chat teen, random cam chat, random video call*, random text chat, random voice chat, random
strangers, talk strangers, chat strangers, cam strangers, video strangers, strangers video, strangers cam, strangers chat, stranger chat*, stranger cam*, match strangers, meet
random, cam roulette, video roulette, chat roulette*, e girl*, egirl*, edater*, e dating, roblox dating, roblox online dating, discord dating, snap girls, snapchat girls,
snapchat friends girls, kik girls, kik friends, kik groups, kik chat, trade pics, pic trade, pic4pic, gender filter, filter girls, girls filter, only girls filter, adult friend
find*, hookup app*, hookup site*, dating site*, dating app*, dating chat*, online dating, free dating, single women near, single girls, single ladies, single moms near, singles
chat, singles dating, singles area, local girls, local women, women seeking men, men seeking women, lonely housewives, lonely wives, lonely women, lonely girls, lonely hearts
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies advice -80: gambling harm*, gambling problem*, problem gambl*, gambling addict*,
gambling too much, gambling debts, gambling urges, urge gamble, stop gambling, stopped gambling, quit gambling, gambled away, gambling recovery, gambling support, gambling
helpline, gambling clinic, gambling treatment, block gambling, blocks gambling, blocking software, self excluded, placed bet days, not placed bet, has not placed, days without
bet, affected gambling, worried gambling, bet free days, addicted gambling, loved one gambl*, partner gambl*, husband gambl*, wife gambl*, son gambl*, drug charity, drug
education, drug awareness, drug advice, drug support, drug treatment, drug problem*, drug misuse, drug addict*, alcohol awareness, alcohol misuse, alcohol support, alcohol
advice, alcohol problem*, substance misuse, substance use, drugs facts, drugs parents, drugs law, talk drugs, drinking problem*, vaping parents, stop vaping, quit vaping,
vaping harms, children vaping, stop smoking, smoke free, bullying policy, anti bullying, bullying charity, if bullied, being bullied, child bullied, stop bullying, against
bullying, tackle bullying, bullying lesson*, bullying workshop*, report bullying, victim bullying, experience bullying, self harm support, self harm parents, support self harm,
suicide prevention, prevent suicide, suicide awareness, bereaved suicide, suicide helpline, suicidal thoughts, feeling suicidal, crisis team, crisis line, crisis text, eating
disorder charity, eating disorder service*, eating disorder clinic, eating disorder support, eating disorders, grooming signs, signs grooming, online grooming, child
exploitation, sexual exploitation, stay safe online, safer internet, safe online, online safety, parental controls, parents controls, strangers internet lesson, never share,
not share your, keep personal information, tell teacher, tell parent, tell your parents, county lines, radicalis*, extremism awareness, counter extremism, counter terror*,
prevent radicali*, hate crime report*, report racism, racism education, antisemitism education, show racism, domestic abuse, domestic violence, abuse support, knife crime
prevention, knife bin, hand knives, gun violence prevention, womens refuge, sexual health clinic, sexual abuse support, rape crisis, child protection policy, safeguarding
policy, behaviour policy, mobile phone policy, e safety, nursery policy, policy reviewed, ratified, trustees, registered charity, charity number, charity registered, ofsted
report, medical centre, gp surgery, nhs foundation, patient leaflet, patient information, contact your doctor, ask your pharmacist, ask your doctor, see your doctor, side
effects, consult doctor, pupils must not, must not use, staff only, not permitted devices, filter blocks pornography, school filter blocks, send us address look, block gambling
sites, gambling sites block, families gamblers, gamblers family, gamblers families, partner gambler, teenager eat, worried teenager, recovery likely, full recovery, ask gp, see
gp, speak gp, tell gp, gp referral, guide parents, advice parents, tips parents, information parents, letter parents, parents evening, parents carers, what every parent,
parents should know, parents know, carers know, warning signs, spot signs, know signs, signs look, talk your child, listen your child, ban sale, gun control, gun law*, gun
laws, lawmakers, passed law, new law bans, families victims, said police, police said, according police, inquiry found, court heard, judge said, found guilty, pleaded guilty,
years prison, spokesman said, spokeswoman said, our reporter, ministers, health minister, education secretary, home secretary, researchers, published journal
adult+drugs+weapons+violence+gambling+stranger-chat nature -40: nest box*, nestbox*, webcam nest, nest cam*, osprey, puffin*, robin*, blue tits, chaffinch*, wagtail*,
woodpecker*, nuthatch, dunnock, jackdaw*, gannet*, carbon dating, radiocarbon, dating rocks, dating fossil*, tree ring*, fossils, trilobite*, ammonite*, geolog*, strata,
sediment*, planets, telescope*, meteor*, spawn, tadpole*, newt*, ladybird*, worm*, woodlice, seeds packet*, germinate, watering can, raised bed*, vegetable patch, sunflower*,
poppy seeds, herbs, herb garden, hemp rope, pony club, riding school, farm park, lambing, milking, dairy farm, guide dog*, puppy class*, cat rescue, rehoming
adult against -45: breast cancer, breast screening, breast milk, breastfeeding, expressing milk, tongue tie, sore nipple*, adult learning, adult literacy, adult social care,
adult swim*, adult ballet, adult class*, adult beginners, adult ukulele, adults children, adult fares, adult fare*, adult return, adult child ticket, adult dose, adult size*,
adult cat, adult dog, adult bike*, adult library, adult fiction section, young adult*, adult volunteer*, adult education, adult course*, adults free, sex linked, same sex, sex
education, sex ratio, sex hatched, sexing chicks, day old chicks, bird sex, male female plumage
drugs name 90: elf bar*, elfbar*, geek bar*, geekbar*, vozol, ske crystal, ivg bar, juul*, nicotine pouches, nic pouches, killa pouches, siberia snus, swedish snus, salt nic,
nic shots, nicotine shots, cbd flower, hemp flower, cbd vape, hhc vape, thcp, thco, delta 9, delta 10, preroll*, pre rolls, moonrocks, maeng da, red bali, white borneo, kratom
capsules, kratom powder, mit45, 7oh, 7 hydroxy, phenibut, tianeptine, amanita gumm*, mushroom chocolate bar*, polkadot bar*, spore syringe*, monotub*, golden teacher*,
cubensis, magic truffles, rc shop, rc vendor*, 1p lsd, 1cp lsd, 3mmc, 4mmc, 3cmc, 2mmc, 2c b, 6 apb, 2fdck, clonazolam, bromazolam, etizolam, flualprazolam, mdpv, alpha pvp,
nbome*, designer drug*, dab rig*, dab pen*, smell proof bag*, finalize early, darknet market*, market mirror*, alphabay, archetyp, fishscale, colombian flake, columbian flake,
peruvian flake, bolivian flake, xtc pills, ketamine shards, meth shards, speed paste, amphetamine paste, lsd tabs, lsd blotter*, dmt vape, purple drank, xanax bars, test
enanthate, sustanon, primobolan, masteron, post cycle therapy, steroid cycle*, ostarine, ligandrol, cardarine, rad140, mk677, melanotan
weapons name 90: reloading press*, reloading die*, smokeless powder, small rifle primers, pistol primers, rifle primers, brass cases 9mm, 115gr, 124gr, 55gr, 147gr, grain fmj,
223 rem, 5 56 nato, 556 nato, 308 win, 300 blackout, 6 5 creedmoor, 45 acp, 40 s, 380 acp, 357 magnum, 44 magnum, 12 gauge, 20 gauge, bulk ammo, round magazine*, 30 round mag*,
drum magazine*, extended mag*, high capacity magazine*, upper receiver*, bolt carrier, m lok, picatinny, muzzle brake*, flash hider*, binary trigger*, forced reset trigger*,
solvent trap kit*, 80 percent lower*, 80 lowers, p80, glock 19, glock 17, glock 43, sig sauer, sig p320, ruger, walther p, hk416, remington 700, benelli, akm, ar pistol*,
pistol brace*, iwb, appendix carry, ffl transfer*, gunbroker, armslist, otf knife, otf knives, out front knife, flipper knife, boot knife, push knife, credit card knife, pen
knife hidden, cane sword*, hidden sword*, belt knife, comb knife, lipstick knife, brass knuckle*, knuckle dusters, expandable baton*, pepper gel, bear spray, stun guns,
stungun*, gas pistol*, blank pistol*, blank gun*, crossbow bolt*, crossbow pistol*, pistol crossbow*, ninja star*, sharp katana, real katana, battle axe*, war axe*, spiked
bat*, mace flail*, ballistic vest*, ballistic plate*, level iiia, level iv plate*, thunderflash*, binary explosive*, exploding target*, explosive recipe*, detonators, handguns
sale, ammunition sale, guns ammo, guns knives, gun dealer*, gun store*, gun shop*, gun trader, gun show*, gun parts, gun kit*, gun build*, gun blueprint*, gun files, gun
print*, weapon shop*, weapons shop*, weapons store*, weapon store*
gambling name 90: provably fair, crypto casino*, bitcoin casino*, crash gambling, crash multiplier, crypto crash, cash out before crash, case battles, cs2 cases, csgo cases,
cs2 gambling, csgo gambling, skin gambling, skins gambling, skin betting, skins betting, deposit skins, withdraw skins, rust gambling, skin upgrader, roblox gambling, bloxflip,
roobet, rollbit, duelbits, gamdom, csgoempire, csgoroll, hellcase, keydrop, datdrop, sweeps coins, sweeps coin, sweeps casino*, social casino*, sweepstakes casino*, chumba,
luckyland, pulsz, mcluck, wow vegas, lay bet*, matched betting, value bet*, bonus hunt, bonus buy*, wagering requirement*, no wagering, wager free, reload bonus*, high roller*,
vip host, progressive jackpot*, mega moolah, book dead, starburst slot, sweet bonanza, gates olympus, big bass bonanza, pragmatic play, netent, playngo, evolution live, nolimit
city, microgaming, yggdrasil slots, crazy time, lightning roulette, dragon tiger, andar bahar, teen patti, satta king, matka result, ipl betting, cricket betting, football
betting, tennis betting, horse betting, esports betting, greyhound tips, horse tips, tote pool, placepot, tricast, bet builder*, same game parlay, prop bets, player props,
fanduel, draftkings, prizepicks, polymarket, kalshi, paddy power, william hill, ladbrokes, skybet, betway, betfred, unibet, 888casino, leovegas, 22bet, melbet, mostbet, 1win,
pinup casino, parimatch, betano, non gamstop, not gamstop, casinos not, new casinos, best casinos, casino bonus*, casino review*, casino list, casino game*, casino night
online, casino slots, casino app*, casino sign, casino no deposit, free slots, slots free, real money slots, penny slots, pokies, bingo sites, slingo, video poker, poker
freeroll*, poker rake*, curacao licence, curacao license, licensed curacao, licence curacao, win lose bet, accumulator tips, correct score tips, fixed odds, insider tip match,
match fixing tip*, fixed games, sure win, sure tips, sure odds, banker bet, bet day, nap day, football tips, horse racing tips, betting tips, betting slip*, betting odds,
betting bonus*, betting exchange, betting system*, betting site*, betting app*, betting offers, betting account
proxies name 90: holy unblocker, doge unblocker, nebula proxy, utopia unblocker, kazwire, selenite, mercury workshop, scramjet proxy, tomp http, bare server*, wisp server*,
node unblocker, glype, phproxy, cgi proxy*, classroom 6x, tyrone unblocked, games 66, games 76, games 77, unblocked 66, unblocked 76, unblocked 77, slope unblocked, retro bowl
unblocked, 1v1 unblocked, disable goguardian, kill goguardian, freeze goguardian, kill securly, bypass securly, bypass goguardian, bypass lightspeed, bypass blocksi, bypass
linewize, bypass smoothwall, bypass senso, bypass impero, bypass netsupport, bypass classwize, bypass parental, bypass screen time, bypass family link, bypass school, bypass
firewall*, bypass internet, bypass censorship, bypass restrictions, bypass geo, blocksi, linewize, skiovox, dextensify, rewrite recovery, enrollment bypass, unenroll
chromebook*, school chromebook unenroll*, vpn school, vpn chromebook*, vpn extension*, vpn free, vpn deal*, vpn plan*, vpn app*, vpn service*, vpn provider*, vpn browser*, vpn
server*, vpn proxy, vpn location*, vpn download*, vpn unlimited, vpn no logs, no log vpn, no logs vpn, best vpn*, fast vpn, secure vpn, free vpns, lifetime vpn, vpn keys, vpn
key*, amneziavpn, amnezia, hysteria2, trojan go, xray core, outline vpn, outline server*, lantern vpn, snowflake tor, obfs4, tor bridge*, bridges tor, tails os, whonix, orbot,
onion browser, proxy list*, fresh proxies, residential prox*, rotating prox*, elite prox*, free proxies, anonymous prox*, socks prox*, proxy sites, proxy website*, proxy
browser*, proxy server list, proxy unblock*, proxy school, proxy day, proxy extension*, proxy youtube, youtube proxy, facebook proxy, tiktok unblocked, youtube unblocked,
roblox unblocked, discord unblocked, instagram unblocked, unblock tiktok, unblock roblox, unblock discord, unblock instagram, unblock netflix, unblock streaming, unblock games,
unblock school, unblock any, unblock all, unblock everything, unblocked proxy, unblocked web*, unblocked chat*, unblocked movies
adult page 40: girls cam, cam girl*, tokens model*, women near you, girls near you, singles near you tonight, married looking, one night only, discreet massage, naughty girl*,
naughty pic*, naughty stor*, spicy account, am 18 enter, enter 18, leave under 18, 18 content, unfiltered pics, barely dressed, lace set*, fulfil your fantas*, your fantasies,
wildest fantas*, no taboo*, spy cam*, leaked pic*, leaked vid*, leaks folder, ex girlfriend pic*, revenge pic*, unlock album, unlock her, custom vid*, customs open, dms open
custom*, menu bio, link bio 18, worn items, sugar bab*, sugar dadd*, sponsor wanted, generous gent*, gents only, bodyrub
adult hint 15: strings attached, undress*, half naked, locked album, locked photo*, paid content, after dark gallery
violence page 40: head kick*, jumped by five, ground pound street, caught cam, final seconds, last seconds alive, dies live, died stream, death caught, fatal crash vid*, weak
stomach*, uncut footage, autopsy vid*, limb reacts, every limb, hostage mood, victims vol, choose victim, choose your victim, pick your victim, who dies first, who screams,
screams first, nobody gets out, nobody checks out, nobody leaves, no survivors, slow kill, slow kills, kill cam, kill count*, fatalities uncut, blood physics, blood that
dries, realistic blood, butcher simulator, abattoir simulator, execution simulator, banned nine countries, banned countries, realistic kill*, trophy photo*, trophies bodies,
new bodies, animal cruelty vid*, hurtcore
violence hint 15: strong stomach*, banned game, banned games
bullying page 45: glow downs, glow down, tier list year*, tier list class*, tier list girls, tier list boys, rank girls, rank boys, rank classmates, rank your class, rate
classmates, rate girls, rate class*, ugly list, hot not, bottom tier, would not be missed, not be missed, nobody would miss, no one would miss, shower pls, shower please, pig
ears, pig nose, dinner lady, asked be taken, asked taken off, leave it up, dont take down, she knows lol, he knows lol, made her cry, made him cry, crying toilets, cried
toilets, thread about her, thread 40, her panic attacks, reason her, repost before she, before she deletes, before he deletes, she deleted, he deleted, deleted her account,
log off then, log off ugly, victim week, victim day, next victim, roast her, roast classmate, drag her, dragging her, found her employer, found her work, found his address,
tell her boss, email her boss, her workplace, report bomb, raid her, raid his, spam her, spam his, send pizzas, fake account, pretend be her, confessions year*, school
confessions, tea page, spill tea, gossip page, gossip school, hall shame, fat bride, butt ugly, saddo, minger*, munter*, minging, bellend, try hard, cow thread
bullying hint 15: bottom row, smells like, she cried, he cried, reposting, nobody asked, found her address, school tea, slapper, spastic
drugs page 40: menu drop*, menu dropped, trusted plug, verified plug, re up, restock zip*, gram deals, cali packs, gelato packs, gas strains, loud pack, live resin, shroom
bars, truffles trip, liberty caps, trip report*, tabs acid, acid tabs, yopper*, snow white gram, blow gram, coke gram, crack rock, rocks deal, brown white, brown gram, tar
black, bars 2mg, blues 30, addys, mcat, k2 paper, spice paper, balloons nos, dbol, stealth ship*, vac sealed, double sealed, decoy pack*, tracked next day plug, btc only,
crypto only, pay btc, session id, signal only, telegram channel menu, drop point, meet ups only, delivery minutes zip*, dm order, dm prices, hit me up, buds trimmed, grow
diary, grow log, week flower*, tobacco cheap, last one standing drink*
drugs hint 15: new menu, fire menu, menu live, ounces, half oz, quarter oz, prepacked, shroom*, changa, white stuff, monero, trichomes, duty free tobacco, rollies, shots game
gambling page 40: open chest*, open chest, chest odds, loot crates, skin bet*, win phone, win iphone, all nothing stake*, coins back, coin pack*, gem packs chance, chance
rate, rollover bonus, vip tier* bonus, instant withdraw*, fast withdraw*, no id check, limbo game, bingo cash, inside info match, stake now, handicap tips, unit profit, roi
tips, invite friends coins, refer friend bonus, lucky streak, competition tickets
gambling hint 15: buy coins, drop rate*, welcome package, double stake, feeling lucky, try your luck, lady luck, prize draw entries
weapons hint 15: no papers, reactivat*, moderated, self defence keychain*, cash collect*, collection cash
weapons page 40: jig kit, 3d printed, stl lower, blank fire*, blank firer*, convert blank*, fac rated, sub 12, ball bearings catapult, otf, out front, pen knife tactical, self
defense keychain*, asp baton, cs spray, shaves arm*, shaving sharp, edc blade, drop point blade, discreet post*, discreet packag*, under counter, what carry, carry night,
protection night
stranger-chat hint 15: who near, no names, no faces, who awake, after midnight, under covers, truth dare, blind date, older guy, tick box, swap pics, other app, pick you up
stranger-chat page 40: shake phone, three minutes voice, no names no faces, no profile needed, no email chat, cant sleep, cannot sleep too, up late chat, late night chat,
midnight room*, whisper room*, disappearing pic*, disappearing photo*, disappearing vid*, vanishing pic*, vanish mode, gone seconds, spin bottle, dares get, hotter questions,
dates nearby, teen room, 13 room, ages 13, age sex, boy girl, girls only dm, younger ok, younger girls, younger better, older younger, no age check, dont check age, gifts
girls, buy you phone, buy you gifts, pay pics, pics gifts, pic swap, show your face, camera please, whats your snap, add discord, discord me, go whatsapp, hit dms, meet up
tonight, pick up from school, parents dont know, mum doesnt know, mom doesnt know, feeling lonely chat, earn gifts stream*, gift roses, send roses, diamonds stream*, become
host, hosts earn
self-harm page 45: picked date, chose date, have date picked, this goodbye, dont cry, dont look me, better off without, burden family, tired being, tired existing, dont want
live, want disappear, wish disappear, fade away, sleep forever, never wake, not wake up, woke up hospital, pumped stomach, jealous those, finally peace, peace soon, edge roof,
bridge tonight, together go, go together, partner go, who me, group ending, waiting task*, fresh cuts, cuts arm*, cutting again, relapse* cut*, beans cut, sharpener blade,
razor arm*, sleeves july, sleeves summer, hide cuts, hide from mum, hide from mom, mum doesnt see, parents wont notice, dry fast, fast 48, fast 72, restrict today, low
restriction, 300 calories, 400 calories, 500 calories, 200 calories, calorie limit, kcal limit, goal weight, cw gw, fitspo thin, mia tips, purge tips, binge purge, two
fingers, ribs showing, feel disgusting, hate body, disgusting body, dont tell me recover, dont want recovery, not here recovery, handful pills, how many pills, pills how many
self-harm hint 15: set date, goodbye letter*, goodbye note*, final post, last post, goodbye everyone, tired living, last night here, last train, new cuts, fasting day, water
fast, hours fasted, restricting, bodycheck
extremism hint 15: after words, high score, three enough, two enough, words over, time action, time act, molotov*, shaheed, martyr*, black flag*, brenton, manifesto
extremism page 45: saints board, patron saint, body count board, high scores attack, did not ask permission, never asked permission, ask no permission, find two, leave phone
home, phones stay home, burn after reading, burn this page, memorise burn, vouched by, vouch two, two vouch*, rope day, hour zero, be ready when, no political solution, voting
wont, votes wont, system must fall, system rotten, collapse now, hasten collapse, hasten fall, sabotage manual, substation attack, transformers shot, grid down attack, cells
autonomous, leaderless resist*, glory martyrs, white homeland, shooter fan*, print manifesto, translate manifesto, learn his name, learn their names, recruits wanted, woods
training, addresses judges, traitors will pay, death traitors, death system, purified by fire
hate page 45: clean blood, gypsies out, go back where, remigrat*, remigration now, being replaced, belongs kitchen, black pill, chad stacy, alpha wolf, jew* bank*, jew media,
88 club, 14 words, groid*, monkey noises, ape people, rats people, rapeugee*, muzzie*, spic, breed out, breeding out, mixed breed*, offensive shirts, offensive tees, banned
jokes, race jokes
hate hint 15: hypergamy, shekel*
proxies page 40: working school, teacher cant see, admin cant see, it cant see, fresh mirror*, mirror list, todays link*, todays links, this gets blocked, link dropped,
aboutblank, looks like classroom, looks like docs, calculator vault, vault app*, app hider, usb browser, browser usb, snowflake bridge, google sites games, sites google games,
family link remove, remove family link, disable family link, turn off parental, crack parental
proxies hint 15: link dies, when blocked, if blocked, gets blocked, hidden app*, portable browser
proxies computing -35: company vpn, corporate vpn, office vpn, it portal, it department, it desk, help desk, helpdesk, service desk, it support, remote desktop, remote work*,
working home, work home, employees, colleagues, token, authenticator, intranet, hotel wifi, hotel wi, developers, repositor*, ssh key*, raise ticket, timesheet*, sysadmin*,
enterprise
gambling against -45: branch, branches, overdraft*, mortgage*, savings account*, savings bond*, current account*, debit card*, credit card*, standing order*, direct debit*,
interest rate*, switch bank, building society, investment scam*, fake investment*, scam, scams, scammer*, cash machine*, atm, atms, sort code
stranger-chat+self-harm+bullying nursery -40: month old, months old, weeks old, breast feed*, breastfe*, breast milk, teething, nappy, nappies, play date, play dates,
toddler*, baby, babies, sleep training, health visitor*, midwife*, white noise, pushchair*
proxies+weapons+drugs advice -40: school rules, head year, headteacher*, tell your teacher, acceptable use, parents evening, school council, anti bullying, deputy head
gambling+weapons+drugs+proxies+hate+violence+adult+extremism news -40: clause, clauses, shadow minister, minister replied, minister said, bill, bill clause*, this bill, house
commons, house lords, hansard, constituent*, committee stage, second reading, amendment*, become offence, new offence, offence, ministers, regulator*, ombudsman, public
inquiry, white paper, statutory, law changes, new rules, came into force, peers voted, voted against, voted
gambling+drugs+self-harm+bullying+hate+extremism advice -80: harmed by gambling, harmed gambling, his story, her story, wifes story, mothers story, what helped, families
affected, someone you love, loved one, self exclu*, excluded themselves, debt advice, getting help
adult page 40: emojia, emojic emojid, emojid emojic, emojic emojie, emojie emojic, emojid emojie
adult hint 15: emojic, emojid, emojie
gambling page 40: emojib
gambling hint 15: emojio, 777
drugs hint 15: emojif, emojig, emojih, emojin
weapons+violence hint 15: emojii, emojij
violence hint 15: emojik
bullying hint 15: emojil, emojim`;
