/** Words that flag in English; see the README beside this file. */
export const en = `harmless: great tit, great tits, blue tit, blue tits, coal tit, coal tits, marsh tit, tufted titmouse, tit bird, tits birds, tit nest,
blue footed booby, boobies birds, cock robin, weather cock, cock doodle, gamecock, moby dick, dick whittington, dick turpin,
dick bruna, dick dora, dick jane, dick king smith, philip dick, philip k dick, dick van dyke, spotted dick, pussy cat, pussy cats, pussycat,
pussy willow, pussy willows, ass donkey, donkey ass, wild ass, breast feeding, breast milk, chicken breast, chicken breasts, turkey breast,
robin red breast, red breast, breast pump, breast stroke, naked mole rat, naked mole rats, sex education, sexton, horny toad, horned toad,
wankel engine, faggots peas, pork faggots, pork faggot, water pistol, water pistols, water gun, water guns, glue gun, hot glue gun, bubble gun,
bubble guns, nail gun, spud gun, starting pistol, gun dog, gun dogs, nerf gun, nerf guns, toy gun, top gun, bath bomb, bath bombs, make bath bombs,
seed bomb, seed bombs, seed bombing, glitter bomb, yarn bomb, cherry bomb, weed killer, weed killers, weeds garden, bing bong, ding dong, heroine,
heroines, fire poker, poker face, pokers, killer whale, killer whales, killer bees, shooting star, shooting stars, dont talk strangers,
never talk strangers, not talk strangers, stranger danger, goddess isis, isis goddess, isis egypt, egyptian isis, isis osiris, river isis,
egypt isis, murder mystery, murder crows, setting, seeks, seting, waning, winking, shogun, grendel, legging, leggings, spic span,
torture chamber tower, therapist*
adult plain 200: *porn*, xxx, xvideo*, xnxx, xhamster*, redtube, brazzers, onlyfans, chaturbate, *hentai*, milf, milfs, blowjob*, handjob*, cumshot*,
gangbang*, camgirl*, sexcam*, sextape*, sexvideo*, nsfw, rule34, rule 34, deepthroat*, bukkake, bdsm, cuckold*, upskirt*, threesome*, dildo*,
sex video*, sex film*, sex cam*, sex tape*, sex pic*, sex chat, video sex, live sex, naked girl*, naked wom*, naked boy*, nude girl*, nude wom*,
nude pic*, naked pic*, send nude*, adult video*, adult film*, strip club*, lap dance*
adult strong 100: fuck*, fuk, fck, phuck*, motherfuck*, cunt, cunts, wank, wanker*, wanking, pussy, pussies, tits, titties, boobs, boobies, cock,
cocks, dick, dicks, anal, whore*, slut*, horny, orgasm*, masturbat*, sext, sexting, ejaculat*, erotic*, fetish*, stripper*, striptease*,
escort girl*, hooker, hookers, prostitut*, brothel*, vibrator*, kamasutra, topless, lingerie model*, hot girl*, hot babe*, sexy girl*, sexy wom*,
rape, raped, raping, rapist
adult body 60: pron, prn, porm, sex, seks, secks, sexs, sexy, sexual*, nude, nudes, nudity, nudist*, penis, penises, vagina, vaginas, vulva,
clitoris, boob, nipple*, genital*, condom*, lingerie, arse, arsehole*, asshole*, bitch*, bastard*, shit, shits, shitty, bullshit, bollocks,
bikini girl*, french kissing, girls kissing, make out video*
adult mild 30: naked, breast, breasts, ass, tit, piss, bikini, strip, underwear girl*, kinky, playboy
adult health -60: health, doctor, nurse, nhs, potty, toilet, nappy, nappies, washing, wash, hygiene, breastfeed*, breastfed, feeding, baby, babies,
pregnan*, midwife, anatomy, biology, infection, rash, medical, education, safeguarding, nspcc, pantosaurus, pants, chick, chicks, kitten*, puppy,
fish, guinea, hamster, chicken
violence plain 100: bestgore, liveleak, snuff film*, snuff video*, behead*, decapitat*, dismember*, gore video*, blood gore, gory video*,
real death*, death video*, people dying, kill people, killing people, how kill, cut throat, torture video*, execution video*, murder video*,
real murder*, dead bod*, chainsaw massacre, mass shooting*, school shoot*, fight video*, street fight*, animal cruelty video*
violence mild 40: murder*, massacre*, torture*, stab, stabbed, stabbing, corpse*, bloodbath, killing, slaughter
violence context -60: history, bible, shakespeare, agatha, cluedo, crows, tower, museum, whale, stage
hate slurs 100: nigger*, nigga*, paki, pakis, kike, kikes, faggot, faggots, tranny, trannies, gypo, pikey, pikeys, wog, wogs, golliwog*, retard,
retards, retarded, white power, white supremac*, kkk, hate jews, hate muslims, hate blacks, hate gays, heil hitler, sieg heil, racist joke*,
jew joke*, gas jews
hate mild 40: hitler, nazi, nazis, swastika, ku klux, racist
hate context -40: history, war, museum, evacuee*, anne frank, holocaust memorial, remembrance
bullying plain 100: kill yourself, kys, how bully, ways bully, make cry, mean pranks, cyberbully someone, ugly girl*, hate you die
self-harm methods 150: proana, pro ana, pro mia, promia, thinspo*, thinspiration, hang myself, hang yourself, ways kill myself, painless suicide,
suicide method*, painless way* die, easiest way* die, how overdose
self-harm plain 100: kill myself, cut myself, cutting myself, want die, suicid*, selfharm*, self harm*, overdos*, slit wrist*, starve myself,
lose weight fast
drugs plain 100: cocaine, heroin, cannabis*, marijuana*, meth, crystal meth, methamphetamin*, amphetamin*, ketamine, lsd, mdma, fentanyl, crackhead*,
crack cocaine, buy weed, buy drugs, buy vape*, smoke weed, smoking weed, roll joint, magic mushroom*, spliff*, get high, laughing gas, how smoke
drugs mild 60: vape, vapes, vaping, weed smok*, opioid*, opium, cigarette*, bong, bongs, ecstasy pill*, drug dealer*, steroids, snort*
drugs context -60: garden, gardening, lawn, weeding, seaweed, poppy, poppies, remembrance, bing, bongo, drum, whale, pig, pigs, stop smoking, quit
gambling plain 100: casino*, roulette, blackjack game*, slot machine*, online slot*, free spins, betting, bet365, 1xbet, betfair, sports bet*,
gambling, gamble*, bookmaker*, online bingo, online poker, poker, scratchcard*, win money
weapons making 150: make bomb*, making bomb*, build bomb*, pipe bomb*, nail bomb*, petrol bomb*, make explosive*, make gun*, 3d printed gun*,
molotov*, buy gun*, buy handgun*, buy rifle*, make gunpowder, make poison, make grenade*
weapons plain 60: ak47, ak 47, ar15, handgun*, shotgun*, machine gun*, pistol*, rifle*, ammunition, ammo, grenade*, zombie knife*, flick knife,
flick knives, machete*, hunting knife, knuckleduster*, taser*, explosives, sniper*, gun shop, real gun*
weapons mild 30: gun, guns, bomb, bombs, bullets, gunshot*
weapons context -60: toy, lego, bubble, glue, water, nerf, history, museum, castle, volcano, bath, starting, playmobil
extremism plain 150: join isis, isis video*, isis execution*, islamic state video*, jihad video*, join jihad, combat 18, blood honour, race war,
atomwaffen, white jihad, race replacement, christchurch video, mein kampf
extremism names 40: isis, incel, incels
extremism mild 60: jihad*, islamic state, al qaeda, alqaeda, terror attack*, terrorist attack*, suicide bomb*, great replacement
stranger-chat plain 100: omegle*, chatroulette, chat strangers, talk strangers, meet strangers, random video chat, video chat girls, random chat,
sugar daddy, sugar daddies, find girlfriend, find boyfriend, meet girls, meet boys, webcam chat, teen chat*, kik usernames, snapchat usernames,
cam girl*, cam chat
proxies plain 100: unblock site*, unblock website*, unblocked site*, unblocked youtube, unblocked game*, unblock youtube, bypass filter*,
bypass school*, bypass block*, get past block*, get round filter*, get round block*, web proxy, proxy site*, proxy server*, free proxy, free vpn,
vpn, vpns, tor browser, turn off filter*, turn off safesearch, disable extension*, disable filter*, hide ip, croxyproxy, dark web,
turn safesearch off`;
