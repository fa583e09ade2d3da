/** Words that flag in Polish; see the README beside this file. */
export const pl = `harmless: pistolet wodę, pistolety wodę, pistolet wodny, pistolet klej*, pistolet bańki, pistolet baniek, kule kąpieli, bomby kąpieli,
płetwal błękitny, golec piaskowy, golce piaskowe, heroina bajki, heroiny bajek, sekstet, sekstans, gwałtowny deszcz, gwałtowna burza, suka pies,
suka labrador, dupnik, automaty zabawkami, pedał rowerowy, ruletka tortowa, kurka, kurki
adult plain 200: porno*, pornol*, gołe dziewczyn*, gołe kobiet*, goła dziewczyn*, goła kobiet*, nagie dziewczyn*, nagie kobiet*, naga dziewczyn*,
naga kobiet*, nadzy chłopcy, nagie zdjęcia, filmy dorosłych, film dorosłych, seks film*, seks wideo, film seks*, sex film*, seks kamerk*,
sekskamerk*, laski nago, rozbierane zdjęcia
adult strong 100: kurwa, kurwy, kurwo, kurew*, chuj, chuje, chuja, chujow*, huj, pizda, pizdy, cipa, cipka, cipki, cipę, cipkę, jebać, jebany,
jebana, jebie, zjeb*, wyjeb*, pierdol*, spierdal*, wypierdal*, dziwka, dziwki, dziwek, ruchanie, ruchać, burdel, prostytut*, striptiz*, erotyk*,
erotyczn*, masturb*, orgazm*, zgwałc*, gwałt dziewczyn*, seks analn*, analny, fetysz*
adult body 60: seks, seksu, seksown*, seksualn*, cycki, cycek, cyckami, dupa, dupy, dupie, dupą, suka, suki, penis, penisa, wagina, pochwa kobieca,
prezerwatyw*, gówno, sranie, wibrator*, majtki dziewczyn*, gwałt
adult mild 40: nagi, naga, nagie, gołe, goły, goła, całowanie językiem
adult health -60: zdrowie, lekarz, nocnik, karmienie, piersią, niemowlę, higiena, anatomia, wychowanie, szczeniak, szczenię, pies, labrador
violence plain 100: zabić człowiek*, zabijanie ludzi, jak zabić, film morderstw*, morderstwo film, egzekucja film, tortury film, obcięcie głowy,
ścięcie głowy, zdjęcia zwłok, zwłoki zdjęcia, prawdziwa śmierć, bójki film*, ustawki kibol*
violence mild 40: morderstw*, morderca, zabić, trup, trupy, tortury, zwłoki, rzeź
violence context -60: historia, muzeum, bajka, smoka, biblia, orka, wilk, kryminał
hate slurs 100: czarnuch*, żydki, żydków, ciapaty, ciapaci, ciota, cioty, biała siła, sieg heil, heil hitler, nienawidzę żydów, nienawidzę ukraińców,
brudasy, banderowcy
hate mild 40: hitler*, naziści, nazista, swastyka
hate context -40: historia, wojna, wojny, muzeum, powstanie
bullying plain 100: zabij się, jak dokuczać, jak dręczyć, jak gnębić, zdechnij
self-harm methods 150: podciąć żyły, podcinanie żył, jak popełnić samobójstw*, sposoby samobójstw*, powiesić się, zabić się, bezboleśnie umrzeć,
bezbolesna śmierć
self-harm plain 100: samobój*, chcę umrzeć, umrzeć szybko, ciąć się, cięcie się, samookaleczanie, pocięte ręce
drugs plain 100: narkotyk*, kokain*, marihuan*, amfetamin*, metamfetamin*, mefedron*, dopalacz*, haszysz*, palić trawkę, palić zioło, kupić zioło,
ekstazy, e papieros*, epapieros*
drugs mild 60: heroina, papieros*
gambling plain 100: kasyno, kasyna, kasyn, ruletka, zakłady bukmachersk*, bukmacher*, automaty gier, gry hazardow*, hazardow*, zdrapki online,
wygrać pieniądze
weapons making 150: zrobić bomb*, zbudować bomb*, kupić broń, kupić pistolet, zrobić proch, materiały wybuchow*, koktajl mołotowa, zrobić truciznę
weapons plain 60: broń palna, broni palnej, pistolet, pistolety, karabin*, maczet*, kastet*, amunicja
weapons mild 30: bomba, bomby, broń, naboje
weapons context -60: zabawk*, zabawkow*, lego, wodę, wodny, bańki, klej, muzeum, kąpieli, historia
extremism plain 100: dżihad*, dżihadyst*, państwo islamskie, zamach bombow*, zamach terrorystyczn*, dołączyć isis
stranger-chat plain 100: czat kamerk*, kamerki online, poznaj dziewczyn*, poznam dziewczyn*, poznam chłopaka, czat nieznajom*, czat dziewczyn*,
portal randkow*, randki online, czat obcymi, czat ruletka
proxies plain 100: obejść blokad*, obejście blokad*, odblokować stron*, ominąć filtr*, ominąć blokad*, wyłączyć kontrolę rodzicielsk*, darmowy vpn,
serwer proxy, bramka proxy`;
