/** What speaks on a Polish page beside the words of searches, and what speaks against it; see the README beside this file. */
export const plPage = `harmless: kwas cytrynowy, kwaśny deszcz, aminokwas*, kwasy tłuszczowe, kaucja butelk*, kaucja wynaj*, czarna śmierć, atak serca, zawał serca, grupa krwi, ciśnienie krwi,
badanie krwi, oddaj krew, dawca krwi, krwiodawc*, nóż kuchenny, nóż widelec, widelec nóż, dorosłe ptaki, dorosły ptak, bilet dorosły, dorosły bilet, trawa cytrynowa, pole gry,
przełom wieku, wstrząs mózgu, akty prawne, akt notarialny, akty notarialne, akt urodzenia, lody waniliow*, masaż dzieci*, masaż niemowl*, masaż kręgosłup*, masaż serca, masaż
shantala, masaż leczniczy, masaż sportow*, stymulator serca, dorosły kot, dorosłe koty, dorosły pies, dorosłe psy, dorosły osobnik, dorosłe osobniki, dorosłego człowieka,
edukacja dorosłych, kursy dorosłych, warsztaty dorosłych, noże kuchenn*, nóż kuchenn*, nóż chleb*, nóż masł*, nóż introligator*, pistolet lakier*, pistolet malarsk*, pistolet
silikon*, pistolet natrysk*, pistolet tankow*, granat owoc*, sok granat*, pestki granat*, granaty owoc*, bomba witamin*, bomba kalor*, strzelił gola, strzeliła gola, strzelać
gole, strzały bramk*, ostre dania, ostra papryk*, ostry sos, broń boże, spust migaw*, magazynek zszywacz*, tłumik wydech*, tłumiki wydech*, tłumik samochod*, topór strażac*,
siekiera drew*, zakład pracy, zakłady pracy, zakład fryzjer*, zakład opieki, zakład ubezpiec*, zakładu ubezpiec*, kurs języ*, kursy języ*, kurs tańca, kurs walut, kursy walut,
kurs euro, kurs pierwszej, kupon rabat*, stawka vat, stawki vat, stawka godzin*, wypłata wynagrodz*, wypłata zasił*, gra terenow*, gra miejsk*, gry logicz*, gry edukac*, gra
edukac*, gry dzieci*, stół warsztat*, automat biletow*, automaty biletow*, automat kaw*, automat telefoniczn*, faza księżyc*, fazy księżyc*, faza grupow*, kreska powiek*,
kreski powiek*, kreska ołówk*, dawka nawoz*, dawki nawoz*, dawka energii, proszek pieczeni*, proszek prania, kryształki lodu, kryształy soli, igły sosn*, igły świerk*, igła
nitka, piwo imbir*, piwo bezalkohol*, ocet spirytus*, zioła prowansalsk*, herbata ziołow*, zioła kuchenn*, działka ogrod*, działki ogrod*, działka budowl*, działki budowl*,
działka ewidenc*, łańcuch pokarm*, krew pępowin*, morze krwi*, cięcie cesars*, cesarskie cięcie, cięcie drzew, cięcia drzew, cięcie krzew*, cięcia krzew*, cięcie metal*, kości
zgody, masa kości, gęstość kości, waga kuchenn*, waga ciała, pętla autobus*, pętla tramwaj*, pętli tramwaj*, sznur perł*, dach domu, dachu domu, pokrycie dach*, próbki gleb*,
zombie walk, korek uliczn*, krowa mleczn*, czarny humor montypyt*, czat konsultant*, czat obsług*, czat doradc*, czat bank*, konflikt zbrojn*, śmierć pszczół, brat siostra,
brat łata
adult sure 90: sekstelefon*, seks telefon*, seks randk*, seks zabawk*, zabawki erotyczn*, masaż erotyczn*, masaż tantrycz*, sekssklep*, wibromasaż*, dildo*, lubrykant*, żel
intymn*, kulki gejszy, ostre ruchanie, sponsorka szuka, dziewczyny towarzystw*, panie towarzystw*, cyberseks*, nagie fotki, roznegliżowan*, rozbierz ją, hotwife, cuckold*,
wytrysk*, lizanie cip*, mokra cip*, napalon*, cycat*, ciało o ciało, panie prywatnie, masaż ciało, pełna dyskrecja, anons towarzysk*, anonse towarzysk*, ogłoszenia towarzysk*,
stymulator łechtac*, stymulator intymn*, stymulator punkt*, sex oferty, seks oferty, sex anonse, seks anonse, sex ogłoszenia, seks ogłoszenia, sex czat, seks czat, sex kamerki,
seks spotkani*, sex spotkani*, sex telefon*, sextelefon*, seks grupow*, seks oraln*, seks trójk*, seks klub*, seks lalk*, seks praca, seks sponsor*, dziewczyny godziny, panie
godziny, dziewczyny kamerkach, dziewczyny kamerce, gorące kamerki, kamerki erotyczn*, kamerki dorosłych, pokaz erotyczn*, pokazy erotyczn*, film erotyczn*, filmy erotyczn*,
zdjęcia erotyczn*, gry erotyczn*, gadżet* erotyczn*, klub erotyczn*, czat erotyczn*, telefon erotyczn*, tancerka erotyczn*, tancerki erotyczn*, ogłoszenia erotyczn*, anons*
erotyczn*, komiks* erotyczn*, audio erotyczn*, masaż finał*, masaż nuru, masaż lingam, masaż yoni, masaż happy, masaż body, klub swingers*, wymiana żon, gangbang*, robienie
loda, zrobi loda, zrobię loda, obciąganie druta, ciągnie druta, obciąganie, walenie konia, walić konia, trzepać konia, zerżn*, rżnie ją, dyma ją, dymanie, bzykanko, seksbomb*,
lalki erotyczn*, lalka dmuchan*, dmuchana lalka, pierścień erekcyjn*, pierścienie erekcyjn*, korek analn*, korki analn*, kulki analn*, powiększanie penisa, powiększenie penisa,
tabletki potencj*, tabletki erekcj*, opóźniacz wytrysk*, strój pokojówk*, strój pielęgniark*, stroje pielęgniark*, uległa szuka, femdom, foot fetysz*, noszone majtki, używane
majtki, noszone rajstop*, noszona bielizn*, używana bielizn*, wyciek onlyfans, onlyfans wyciek*, onlyfans polsk*, wycieki nudes*, nudesy, nudeski, wymiana nudes*, rozbierz
zdjęcie, rozbierz koleżank*, aplikacja rozbiera*, generator nag*, deepfake nag*, hentai polsk*, napalona macocha, gorąca macocha, gorące nastolatki, seksowne nastolatk*, gorące
mamuśki, polskie amatorki, domowe porn*, amatorskie porn*, polskie porn*, darmowe porn*, kurewk*, nimfomank*, zdzir*, puszczalsk*, szybki numerek, szukam sponsora, szukam
sponsorki, szuka sponsora, sponsoring student*, układ sponsor*, bez gumki, przyjmę pana, pani przyjmie, zapraszam panów, kulturalnych panów, portal erotyczn*, sklep erotyczn*,
salon erotyczn*, afrodyzjaki sklep, bdsm sklep, bdsm czat, opowiadania bdsm, zdradzana żona, niewierna żona, żona kolegi, sklep dorosłych, masażer króliczek, masażer punkt*,
kulki stopniow*, kajdanki futerk*, otwarty krok, otwartym kroku, filmiki życzenie
adult page 40: rucha*, lodzik*, cipk*, cyce, tyłeczek, kutas*, fiut*, orgia, orgie, sexshop, tylko dorosłych, dorosłych 18, mam 18, ukończone 18, ukończyłem 18, ukończyłam 18,
skończone 18, powyżej 18, pełnoletni*, bez cenzury, rozebran*, nagość, nagości, nago, nagich, nadzy, zmysłow*, uwodz*, uwiod*, podniec*, pożądani*, perwersyj*, sprośn*,
wyuzdan*, gorące dziewczyn*, gorące laski, gorące filmy, gorące zdjęcia, pokazy żywo, prywatny pokaz, prywatne pokazy, modelki online, escort, eskort*, anonse, roksa, agencja
towarzysk*, amatorskie filmy, wyciek* zdję*, stringi, swinger*, seks*, dorosłych sklep, bielizna erotyczn*, bielizna koronkow*, pończoch*, opaska oczy, bicz, pejcz*, intymn*,
ukończone osiemnaście, dyskretna paczka, kochanek, kochanka, mężatk*, mamuśk*, milfy, studentki szukają, roksana, dyskretne spotkan*, sponsor szuka, sekretne spotkan*,
podglądan*, podglądacz*, rozkrok*, pieścić, pieszczot*, anons, anonsy, godzina noc, godzina 300, noc uzgodnieni*, zdjęcia moje, dyskrecja, numery zastrzeżone, zastrzeżone nie,
para zaprosi, zaprosi pan*, bez zobowiązań, klientek opinie, tylko dojrzali, dojrzała publicznoś*, potwierdź wiek, potwierdzenie wieku, opowiadania dorosłych, opowiadania
erotyczn*, opowieści dorosłych, mąż patrzy, bez pruderii, prywatny kanał, odblokuj zdjęcia, seks opowiadan*, nagie modelki, treści dorosłych, materiały dorosłych, portal
dorosłych, strona dorosłych, serwis dorosłych, wyłącznie dorosłych, osób pełnoletnich, przeznaczone dorosłych, komiksy dorosłych, manga dorosłych, anime 18, komiks 18, gry
dorosłych, opowiadania 18, filmy 18, zdjęcia 18, strefa 18, wchodzę mam, potwierdzam mam, mam ukończone, nie mam 18, masz ukończone, masz 18, opuść stronę, opuszczam stronę,
wychodzę stąd, duży biust, duże piersi, jędrn* pośladk*, dupeczk*, biuściast*, cycuszk*, tyłeczk*, bez majtek, bez stanika, bez bielizny, naturystk*, nudyst*, nudes,
łechtaczk*, sperm*, wzwód, wzwodu, viagr*, afrodyzjak*, feromon*, zdjęcia stóp, stópki zdjęcia, zdjęcia stopek, skarpetki noszone, pani szuka, pan szuka, dojrzałe panie,
dojrzałe kobiety, dojrzała pani, puszyste panie, zamężna szuka, żonaty szuka, romans mężat*, dyskretny romans, przygoda noc, przygodę noc, nocne przygody, prywatny album,
galeria prywatn*, odblokuj galeri*, odblokuj album, odblokuj filmy, napiwki modelk*, napiwek modelk*, tancerki go, tancerka go, taniec kolanach, prywatny taniec, klub nocny,
klub panów, wieczór panów, strefa panów, rozrywka panów, rozrywka dorosłych, wibruj*, zestaw pary, gra par, zabawa dwoj*, żel nawilż*, żel poślizg*, zdjęcia prawdziwe, zdjęcia
autentyczn*, zdjęcia zgodne, wyjazdy hotel*, wyjazdy domow*, garsonier*, nowa mieście, sms nie, wchodzisz własną, godz 300, godz 250, pół godziny, nieprzyzwoit*, pieprzn*,
niegrzeczn* dziewczyn*, niegrzeczne zdjęc*, niegrzeczne opowi*, niegrzeczne filmik*, grzesz* przyjemn*, bez zahamowań, spełni twoje, spełnię twoje, twoje fantazje, najskrytsz*,
sąsiadka rozbier*, macocha pasierb*, szef sekretark*, potencja, potencję, potencji, erekcja, erekcję, masażer*, kulki pilot*, paczka bez napis*, bez napisów, odblokujecie,
odblokuj napiwk*, wyślij napiwek, zapasowe konto, drugie konto, mniej grzeczn*, mało grzeczn*, niegrzeczn*, reszta kłódk*, set zdjęć, set wann*, cennik prywatn*, cennik priv,
masz osiemnaście, czy nic
adult hint 15: dorosł*, dziewczyn*, modelk*, gorąc*, filmy, zdjęcia, prywatn*, łóżk*, pocałun*, przyjemnoś*, fantazj*, galeri*, kobiet*, kamer*, dyskretn*, towarzysk*, jeb*,
ciągn*, wacek, trójkąt*, swing*, domina, uległ*, pikantn*, akty, ostre, rozbiera*, namiętn*, laski, sponsoring, biust*, kochan*, koronk*, bielizn*, silikon*, aksamit*, gadżet*,
pary, parom, jęki, usta, ciało, ciała, sekretn*, mokra, mokre, spust, panie, godzin*, noc, masaż*, mieszkanie, hotel*, dojazd*, pani, pana, dyskrecj*, wieczór, para, zdrada,
zdrady, prywatne mieszkanie, dojazd hotel*, hotel dojazd, panów, numerek, osiemnast*, 19 lat, rozkosz*, kajdanki, amatorsk*, jęk, jęczy, jęczą, jęcząc*, wibrac*, erot*, tantr*,
dojrzał*, mężat*, romans*, prysznic*, blondynk*, brunetk*, escort*, intym*
adult against -45: karmieni*, laktac*, niemowl*, noworod*, położn*, ciąż*, porod*, ginekolog*, urolog*, antykoncepc*, edukacja seksualn*, dojrzewani*, miesiącz*, pieluch*,
pieluszk*, nocnik*, smoczek, pediatr*, szczepieni*, rzeźb*, malarz*, malarstw*, renesans*, sikork*, ptak*, gniazd*, profilaktyk*, cytologi*, mammograf*, usg, badanie piersi,
samobadani*, rak szyjki, fizjoterap*, rehabilit*, biustonosz karmi*, stanik sportow*, bielizna dziec*, bielizn* termoaktywn*, bielizn* termiczn*, pościel*, kangurowani*,
chust*, odciągacz*, butelk*, mleko mod*, rozszerzanie diet*, edukacj* zdrow*, dojrzewając*, anatomi*, akwarel*, rysunek postac*
violence sure 90: filmy gore, gore film*, śmierć kamerą, śmierć kamerze, nagrania egzekucj*, egzekucje kartel*, kartele egzekuc*, torturowanie zwierząt, torturowanie kot*,
prawdziwe egzekucj*, prawdziwe zabójstw*, kolekcja gore, patostream*, filmy śmierc*, walki uliczne, bójki uliczne, walki psów, drastyczne filmy, filmy egzekuc*, zdjęcia zwłok,
prawdziwe tortury, best gore, nagrania śmierc*, śmierć żywo, śmierć nagran*, morderstwo nagran*, morderstwa nagran*, zabójstwo nagran*, egzekucja nagran*, dekapitacj*,
obcinanie głów, obcinanie głowy, ucinanie głów*, odcięta głowa, odcięte głowy, ścinanie głów, filmy tortur*, tortury nagran*, torturowanie ludzi, zabijanie kot*, krwawe filmy,
krwawe nagran*, krwawe walki, krwawa jatk*, krwawe gry, brutalne pobici*, brutalne filmy, brutalne nagran*, brutalne bójk*, brutalne gry, brutalna bójk*, brutalne wypad*,
nagranie pobici*, nagrania pobi*, pobicie nagran*, pobicie bezdomn*, bicie bezdomn*, patologia żywo, zdjęcia morderstw*, zdjęcia miejsc zbrodni, zdjęcia sekcji, zdjęcia trup*,
samobójstwo nagran*, samobójstwa nagran*, symulator zabójc*, symulator morderc*, symulator tortur*, symulator kata, gra tortur*, zabij szefa, pobij szefa, rozjedź przechodni*,
rozjeżdżaj*, strzelaj głow*, kubek morderc*, koszulk* morderc*, ranking morderc*, ranking seryjn*, fani seryjn*, fanki seryjn*, fani morderc*, leśna ustawk*, leśne ustawk*,
ustawka las*, ustawki las*, bójka kibol*, ekipy kibol*, chuligan* ustawk*, kopanie leżąc*, kopią leżąc*, kopniak* głow*, skakali głow*, bójki uczni*, bójki uczenni*, walki
piwnic*, walka piwnic*, nielegalne walki, podziemny ring, podziemne walki, ostatniej krwi, drastyczne zdjęc*, drastyczne nagran*, poderżn*, zasztylet*, łamanie kości, wyrywanie
paznokc*, wydłuba* oczy, obdarcie skóry, tryska krew, krew tryska, kartele film*, pojedynki bez, film pobic*, filmy pobi*, filmy bójek, filmy bójk*
violence page 40: rozlew krwi, egzekucje, ostatnie chwile, moment zabójstw*, prawdziwe śmierci, oblicza śmierci, patroszen*, porąban*, posiekan*, maczetą, kibole, kibolsk*,
solówk*, gołe pięści, gołych pięści, nokauty, walki szkoln*, bójki szkoln*, bójki dziewczyn, walki kogutów, nagrania wypadk*, wypadk* śmierteln*, poranion*, jatka, jatki,
odważnych, słabych nerwów, złamania otwarte, psy walczą, moment śmierci, śmierteln* wypad*, wypadki śmierteln*, szokujące, ucięcie głowy, odcinanie, torturow*, krwaw*, krwi
lej*, kałuża krwi, kałuże krwi, makabr*, szokując* film*, szokując* nagran*, ścięc*, odcięt*, obcięt*, okalecz*, masakr*, poćwiartow*, rozszarp*, zmiażdżon*, wnętrznośc*,
katowan*, skatow*, zadźg*, dźgn*, zastrzel*, rozstrzel*, oprawc*, kanibal*, kostnic*, ludzie mocnych, mocnych nerwach, tylko mocnych, bez cenzury, sadyst*, linczu, lincz, bez
zasad, walki bez, podziemn* walk*, bez rękawic, całe nagranie, pełne nagranie, bez cięć, niczego nie wycięto, kopali, skopal*, dobij*, zabijaj, zabijanie, morderc*, rzezi,
rzeźnia, zarżn*, zatłuc*, zatłuk*, rąb, rozrąb*, rozjech*, żywcem, powiesz*, dusił, dręczen*, gilotyn*, rozczłonk*, martwe ciał*, martwi ludzie, sekcja zwłok, ubojn*,
najbrutalniej*, najkrwaw*, wykończe*, fatality, tryb krwi, krew 10, mod krew, prawdziwe nagran*, kompilacj* wypadk*, kompilacj* walk*, seryjn* zabójc*, mózg ścian*, bebechy,
rozprut*, wypatrosz*, obdzieran*, skórowan*, zakatow*, pobicie film*, bójka film*, ustawk*, napierdalank*, mordobic*, łomot, wpierdol, bez litości, ostatnie sekundy, hardkor*,
najmocniejsze film*, kartel*, utopił, utopili, utopion*, bijatyk*, ćwiartow*, przestrzel*, postrzelon*, roztrzask*, strzaskan*, kikut*, spalon* żywc*, pogrzeban* żywc*, krew
ścian*, krew śnieg*, krew leje, krew płynie, morze krwi, rzeka krwi, więcej krwi, dużo krwi, krew włącz*, tryb brutaln*, fontann* krwi, nieprzytomn* kop*, bije bezbronn*, butem
głow*, cios głow*, bez sędzi*, bez rękawiczek, nieprzytomnoś*, wrażliwi nie, wrażliwym nie, uwaga drastyczn*, treści drastyczn*, drastyczna, oglądasz własną, własną
odpowiedzialność, bez rozmyc*, niecenzurowan*, ocenzurowan*, youtube usun*, usunęli youtub*, zanim usuną, nagranie monitoring*, kamera nagrała, kamera zarejestrow*,
zarejestrowała kamera, moment wypadk*, moment uderz*, moment potrąc*, moment zabic*, chwila śmierci, chwile śmierci, śmierć kogoś, jak umiera, umierają kamer*, wypadek
śmierteln*, wypadki motocykl*, motocyklist* wypad*, potrącen* śmierteln*, psy mięs*, walcz* psy, amstaff walk*, kibolk*, szalikow*, hools, hoolsi, zadym*, ustawka 10, wojna
kibic*, solo goł*, wyzwanie walk*, przyjedź solo, gole walk*, nokaut roku, nokaut tygod*, najlepsze nokaut*, najgorsze nokaut*, ciężki nokaut, zabić wszystk*, zabij wszystk*,
zabijaj ludzi, mordujesz, mordować, krwiożercz*, rozpłata*, zmasakr*, topór głow*, rzeźni ludzi, psychopat*, zwyrodnial*, bestialsk*, bestialstw*, okrucieńst*, okrutn* film*,
znęca*, katuj*, katowni*, torturuj*, egzekutor*, wykonani* wyroku, wieszani*, stracen*
violence hint 15: krew, krwi, śmierc*, zabit*, zabij*, zgin*, umier*, ból, krzyk*, cios*, bicie, bij*, ofiar*, strzał*, rann*, nóż, nożem, nagrani*, ubój, zabójstw*, mózg,
zgon*, rzeźni*, kontuzj*, nieprzytomn*, szok, stracon*, drastyczn*, egzekuc*, pobici*, pobit*, bójk*, nokaut*, tortur*, mordow*, zamordow*, uduszen*, zwłok*, znęcani*, piwnic*,
pięści, bili, urwan*, oderwan*, spalen*, dusi, męcz*, kat, katów, przeraż*, koszmar*, horror*, zombi, ustawka, kibol*, flak*, kolekcj* film*, klatka, przemoc, jelita, rozerw*,
spłonął, duszen*, patologia, patolog, brutaln*, krwist*, krwią, zmarł*, okrutn*, agres*, masakra, makabra, seryjny, kości, czaszk*
hate sure 90: parchat*, żydzisk*, pejsat*, ukry won, upaina, upadlińc*, banderowsk*, kozojeb*, arabusy, ciapaki, islamskie ścierwo, asfalty, bambusy, pedalstw*, lewacka zaraza,
tęczowa zaraza, kwestia żydowska, protokoły mędrców, kłamstwo holokaust*, mit holokaust*, biała europa, czysta rasa, rasa panów, wojna ras*, stop ukrainizac*, stop islamizac*,
stop banderyz*, żydzi kontroluj*, żydowskie lobby, żydowska mafia, żydowska okupac*, żydowskie ścierw*, śmierć żydom, jebać żyd*, jebać cygan*, jebać ukrai*, jebać ciapat*,
jebać lgbt, jebać ped*, jebać uchodź*, jebać arab*, żarty holokau*, zakaz pedałow*, stop lgbt, strefa wolna, wolna lgbt, lgbt zaraza, lgbt won, lgbt wynocha, pedały won,
homolobby, homoterror*, ukraińcy won, ukraińcy domu, ukraińcom won, banderowcy won, ukraińskie ścierw*, ukropol*, cyganie won, cyganie złodziej*, cyganie pasożyt*, murzyni won,
czarni won, islam won, muzułmanie won, islamskie bydło, arabskie bydło, nachodźc*, ubogacacz*, imigranci gwałc*, migranci gwałc*, uchodźcy gwałc*, uchodźcy won, imigranci domu,
wielkie zastąp*, europa białych, polska biała, biała polska, biali europejczy*, obrona rasy, zdrada rasy, zdrajcy rasy, mieszanie ras, kalanie ras*, niższe rasy, niższość ras*,
wyższość ras*, wyższość biał*, hierarchia ras, iloraz ras, iq ras, dumny rasist*, kobiety garów, baby garów, baba garów, kobiety gorsze, hipergami*, julki, żarty murzyn*,
kawały murzyn*, dowcipy murzyn*, kawały żyd*, kawały cygan*, dowcipy cygan*, żarty cygan*, kawały gej*, kawały ped*, żarty kalek*, kawały kalek*, memy żyd*, memy cygan*, memy
ukrai*, memy rasist*, rasistowsk* żart*, rasistowsk* memy, ukraińcom nie, cyganom wstęp, cyganom nie, żydom wstęp, pogonić cygan*, spalić meczet*, antyżydowsk*, antyimigranc*,
anty lgbt, downiar*
hate page 45: sklep białych, tylko polacy, polska polakom, biały człowiek, naszywki, chwała krwi, krew ziemia, pijawki, szarańcza, lgbt ideologia, ideologia lgbt, nasze
kobiety, nasze ulice, wracać siebie, wracajcie, precz żyd*, jude, raus, rothschild*, tajni władcy, niski iloraz, prymitywy, dzikus*, ludzkie śmieci, trzeci świat, islamiz*,
kozo*, upadlin*, banderyz*, wołyń pomścimy, cygany, cyganów, cyganie, opanowali, rządzą światem, lista wrogów, wrogowie narodu, oczyścimy, chwała białym, żarty żyd*, dowcipy
żyd*, baby kuchni, nie ludzie, nieludzie, polska polaków, nasza ziemia, bambus*, kacap*, hordy, podludz*, niższa rasa, niższej rasy, wyższa rasa, wyższej rasy, czystość rasy,
czystość krwi, czysta krew, biała rasa, białej rasy, aryjsk*, aryjczy*, ciapat*, brudas*, żydostw*, żydokomun*, żydowski spisek, parchy, szumowin*, najeźdźc*, wynocha, won
polski, deportować wszystkich, oczyścić kraj, wytępi*, eksterminac*, wieszać, śmierć wrogom, nienawidz*, wszyscy złodzieje, sami złodzieje, kłamstwo oświęcim*, holokaust
kłamst*, pedał*, zboczeń*, dewian*, degenerat*, ukraiń* won, banderow*, cygan* złodziej*, szmatogłow*, kto rządzi, kto naprawdę, naprawdę rządzi, rządzą nami, oni mają, banki
gazety, syjonist*, masoneri*, masoni, rząd światowy, wielka wymiana, wymiana ludności, podmian*, orda, nachodź*, obce plemi*, obcy won, szariat*, imigranci won, arabus*,
turas*, rządy żyd*, homos*, lesby, wynaturz*, zwyrodnial*, leczyć ich, prawdziw* polak*, prawdziwi polacy, czystej krwi, biali ludzie, białych dzieci, białej krwi, heil, nie
nasi, bić ich, palić ich, pod mur, pod ścianę, rozstrzelać, śmieci ludzk*, pomiot, ścierwo, ścierwa, plugaw*, chamskie kawał*, kawał o, dowcipy o, najchamsk*, znaczymy każdego,
lista żyd*, naród znał, ukrainizac*, siebie wracać, siebie wracaj*, won siebie, won miasta, won tramwaj*, won naszego, won stąd, won szkoły, nie wynajm*, nie obsługiw*, nie
kłaniać, polaków krwi, polak krwi, krwi kości, polskość, polak polakowi, swój swego, swoi swoich, bez obcych, żadnych obcych, obca krew, obca wiara, obcej wiary, religia
podboju, meczet* nie, stop meczet*, inwazja obcych, zalewają nas, mnożą się, rozmnażają się, zabierają pracę, zabierają nam, żyją zasiłk*, bydlak*, hołot*, podgatunek, niższy
gatunek, gorszy gatunek, nienormaln*, zboki, zboczony, dewiac*, sodomi*, homopropagand*, genderyzm, babochłop*, kobieta kuchni, kobiety głupie, żydowskie banki, żydzi rządzą,
rządzą bankami, rządzą mediami, mędrcy syjonu, brunatn*, patole, menel*, gazować, deportac* wszystk*, deportować, usunąć ich, odzyskajmy, odzyskamy, azjatyck* hord*, wracać
skąd, skąd przyszli, skąd przyjechali, niech jadą, niech wracają, nie zatrudnia*, nie meldować, obcym wstęp, wstęp obcym, niezgodnych banuj*, rozbić marsz, rozpędzić parad*,
stop paradzie, maski sobą, żydzi władz*, wszyscy wiedzą, kobiety wróg, tylko mężczy*, kobietom zabrać, pantoflarz*, simpy, kebaby won, stop kebab*, jebać kebab*, skośnook*,
skośnoocy, tęczowi won, tęczowe ścierw*, tęczowa hołot*, rdzenni polacy, rdzennych polak*, rodowitych polak*, rodowici polacy, tylko rodowit*, prawdziwych polak*, polska
katolicka, ubogaca*, inżynierowie lekarze, lekarze inżynier*, lewak*, lewacy, lewact*, zlewacz*, postępac*, neomarks*, cywilizacja śmierc*, promocja zbocz*, lobby gej*,
gejowsk* lobby, gejostw*, lesbij* zaraz*, trans ideolog*, transiki, genderow*, dwie płcie, normalna rodzina, najazd obcych, islamska inwaz*, zakaz islam*, kalifat europ*,
kolonizac* polsk*, zastępowan* ludnoś*, zastąpią nas, zastępują nas, wymierają biali, ludobójstwo biał*, polak panem, polak gospodarz*, gorszego sortu, drugiego sortu, gorszy
sort, mniej warci, mniej wart*, podczłowiek*, podrasa, podrasy, upośledz*, debile umysł*, pustogłow*, brudne ukrai*, ukraińc* złodziej*, ukrainki, ukrainiec złodz*,
roszczeniow* ukr*, socjal cygan*, socjal ukr*, nasze socjal*, darmozjad*, nie asymiluj*, odesłać wszystk*, zamknąć granic*, zamknijmy granic*, deportujmy, wypędz*, pogońmy,
obcych wpuszcz*, kupuj swoj*, kupuj polak*, kobiet nasz*, gwałciciel*, kozie syn*, śmierdzący arab*, ciemnot*, ciemniak*, dzicy ludzie, dzikie plemi*, wracać drzew*,
lichwiarz*, bankierzy żyd*, krwiopijc*, chciw* żyd*, nos żyd*, soros*, globalist*, nwo, prawda żyd*, media kłam*, media żyd*, odebrać kobiet*, prawa kobietom, kobiety niewol*,
kobieta własnoś*, kobieta posłusz*, posłuszna żona, beciak*, betaprovid*, p0lka, madka, madki, karyna, karyny, roszczeniow* mad*, grube baby, szon, szony, szonow*
hate hint 15: rasa, rasy, migrant*, imigrant*, uchodźc*, obcy, obcych, naród, narodu, żydz*, żydów, cygan*, romow*, muzułman*, murzyn*, brudn*, złodziej*, przestępc*, kolorow*,
runy, runa, szczury, szczur, świnie, brud, choroba, nasz kraj, kraj nasz, bankierzy, kukiełk*, prymityw*, małpy, małpa, deport*, ruski*, dzicy, zaraza, plaga, asfalt*, śmiecie,
bydło, zalew*, precz, nienawiść, mason*, spisek, spisk*, horda, islam*, czarni, żydom, babom, kuchni, rasist*, suchar*, ulotk*, wlepk*, naklejk*, polakom, polacy, duma, honor,
wiara, ojczyzn*, przodk*, krew, zdrajc*, elity, propagand*, ideologi*, meczet*, memy, geje, gejów, inwazj*, siebie, zasiłki, dzikie, nasze miasto, nasza krew, gender, gazu,
arabowie, ciemnosk*, nienatural*, robactw*, mieszaniec*, mieszańc*, pasożyt*, śmietnik*, wyrzucić, powiesić, gonić, pogonić, słowian*, dzicz, żydek, kawały, kebab*, żydowsk*,
ukrain*, lgbt, tęczow*, rasow*, biali, białych, nacjonal*, narodow*, dewiant*, wrogów
bullying sure 90: ranking brzydot*, najbrzydsza klas*, najbrzydszy klas*, hejt zlecen*, zlecę hejt, zamów hejt, hejt zamówien*, doxing*, doksow*, kup hejt, najbrzydsza szkol*,
najbrzydszy szkol*, najgłupsza klas*, najgłupszy klas*, najgrubsza klas*, najgrubszy klas*, ranking kurew*, lista kurew, lista szmat, szmata tygod*, szmata szkol*, lamus
tygod*, frajer tygod*, debil tygod*, debil klas*, pośmiewisko klas*, klasowy lamus, klasowy śmieć, klasowa ofiar*, kogo gnoimy, gnoimy, gnoić, zgnoić, zgnoimy, zniszczymy
życi*, niszczymy życi*, zemsta byłej, zemsta byłym, zlecenie zemst*, usługi zemst*, sms bomber, bomber sms, spamer sms, bombardowan* sms*, pizza adres*, pizze adres*, doxx*,
jak ośmieszyć, jak upokorzyć, jak zgnębić, jak dokuczyć, jak wyśmiać, teksty upokarza*, pociski grubas*, pociski matk*, generator obelg, generator pocisk*, cwel*, rajdy lekcj*,
rajd lekcj*, kody lekcji, wbijamy lekcj*, wbijcie lekcj*, dręczymy, gnębimy, poniżamy, prześladujemy, nękamy, wyśmiewamy, zniszczmy jej, zniszczmy jego, głowa kibl*, głowę
kibl*, obić mordę, obić ryj, najgorsza szkol*
bullying page 45: noob, nooby, odinstaluj, przydupas, kapuś, donosiciel*, wstawcie, przeróbk*, zniszczmy, dorwiemy, dorwać, zasłużyła, zasłużył, wieśniak*, obciach, żenada,
nikt go nie, ignorujemy, spowiedź, tellonym, nie znosi, antyfan*, śmieje się niej, beczy, ryczy, ryczała, odejdzie szkoły, oznacz ją, podpisz się, wywaliliśmy, niech płacze,
śmierdziel, śmierdzi, lamus*, cienias*, chrum, frajer*, przegryw*, nieudacznik*, brzydul*, brzydal*, najbrzydsz*, głupek, głupi, głupia, idiot*, debil*, kretyn*, grubas*,
tłuścioch*, spaślak*, świnia, paskud*, pokrak*, dziwak*, dziwolą*, ofiara losu, ofiara klasow*, beznadziejn*, żałosn*, bezwartościow*, nikt cię, nikt go, ośmiesz*, wyśmie*,
śmiejemy, śmiejcie, gnęb*, obgad*, rozsiew*, rozpuść plotk*, fałszyw* profil*, fałszyw* kont*, skriny, screeny, kompromit*, zemst*, zemścić, zemścimy, pobij*, doprowadz*
płaczu, popłacz*, mazgaj*, spadaj, zniknij, lamer*, nerd*, ofiar* tygodni*, ofiara tygodnia, ciota, ciamajd*, niedorajd*, tępak*, matoł*, imbecyl*, głąb*, szkarad*, maszkar*,
pryszcz*, rudzielec, śmierdziuch*, brudas*, dzikus, beks*, mamins*, lizus*, kablarz*, nie ma przyjaciół, wyrzucimy, wywalić, wywalimy, piszemy wszyscy, zaspamuj*, spamuj*,
nagrywaj*, podstaw nogę, popchn*, obraź, najgłupsz*, najgrubsz*, oceń wygląd, kogo rozsławimy, numer mamy, wrzuć screen*, obśmie*, śmiejmy, beka, krindż*, pipa, cipa klasow*,
łajza, łajzy, menda, gnida, szmata, szmaty, tapeciara, patus*, dnem, śmieć klasow*, zakała, pośmiewisk*, obciachow*, żenujące, cringe, fotki byłej, hejtuj*, hejterk*, dissy,
obrażaj, generator wyzwisk, wyzwiska, ksywka klasowa, nie odpisuj*, zablokujcie, wykopmy, anonimowe wyznan*, nocne telefony, boty napiszą, nakręć, prank*, film płacz*,
stworzymy mem*, memy nią, odludek, odludk*, kujon*, telefonów nocy, trzeciej nocy, wieniec pogrzeb*, pogrzebowy wieniec, kartki twarz*, rozkleimy, zalazł skórę, zmieni numer,
błaga litość, zlecenia przyjmujemy, uprzykrz*, dokuczacz*, gruba świnia, ciśniemy bek*, drzemy łach*, dokuczamy, wykluczamy, olewamy, ignorujcie, blokujcie, raportujcie,
wkręcamy, trollujemy, dać popalić, dajmy popalić, zmieni szkołę, zmienił szkołę, płakała kibl*, ryczy kibl*, film kibl*, wrzuciliśmy, wrzućcie, oznaczcie, oznacz grubas*,
oznacz kogoś, cała szkoła wie, chodzący wstyd, kozioł ofiarn*, ciuchy lumpeks*, patola, niemyta, niemyty, kaszalot*, kurdupl*, kurdupel*, karakan*, ciul, ciule, pedałek,
łamag*, oferma, ofermy, gamoń, gamonie, fajtłap*, ćwok*, przygłup*, półgłów*, psychol, psychole, psycholka, paszczur*, konfidentk*, sprzedajn*, tłumok*, wieśniara, żulik*,
podpierdol*, kapusi*, podlizuj*, lizodup*, dostanie wpierd*, dostaniesz wpierd*, wpierdol*, spuścić łomot, spuścimy łomot, obijemy, spierzemy, dopadniemy, dorwijmy, lekcjach
dostani*, schować plecak, plecak śmietn*, plecak kibl*, guma włos*, opluj*, opluć, haracz*, zabrać drobne, spotted liceum, spotted podstaw*, wyznania liceum, plotki liceum,
brudy liceum, wyślij brudy, wyślij anonim*, kogo nienawidz*, najbardziej wkurza*, najbardziej żałos*, głosujcie, zdychaj*, bojkotuj*, screeny priv*, fałszywe kont*,
przerobiliśmy, memy koleż*, mem koleż*, bot głosow*, nocne sygnał*, zamówimy pizz*
bullying hint 15: brzydk*, grub*, śmierdz*, obleśn*, wstyd*, śmieszn*, śmiech*, śmiać, płak*, łzy, zdjęc*, tajemnic*, sekret*, głup*, tęp*, żart*, ofiar*, śmieć, beczka, krowa,
wieloryb, świnka, konfident*, cała szkoła, cała klasa, wszyscy wiedzą, udostępnij*, pod szkołą, patologia, bieda, biedak*, izoluj*, spotted, nie lubi, nie lubię, memy,
naklejki, bez niego, bez niej, poniż*, dręcz*, dokucz*, prześladow*, hejt*, plotk*, płacze, zabij*, wyklucz*, głosuj*, małpa, kabel, wyzywa*, wyzwisk*, przezwisk*, ksywk*,
obraża*, mem, ranking*, ankiet*, anonimow*, głosowan*, była, byłej, lista, szczur, żyraf*, wieśniar*, twarz, tabor, plastik*, dno, odpad, odpady, pożałuje, rozpłakał, pasztet*,
tchórz*, pustak, pustaki, mięczak*, okularnik*, roast, podaj dalej, zrzuty ekranu, kopni*, tuman*, żul, żule, bojkot*, kibla, bekę, dramy, dramat szkoł*, zrzut*, skrin*,
ochrzc*, typiara, wkurza*, nienawi*, gnój, odrzut*, niezdar*, skarżypyt*, sierot*
self-harm sure 90: proana*, pro ana, thinspir*, ana motylki, motylki any, dekalog any, list any, przykazania any, szukam motylk*, ana dieta, dieta motylk*, bez zdrowienia, bez
leczenia, sposoby śmierc*, pakt samobójcz*, zabiję się, chcę zdechnąć, wieszam się, powieszę się, podetnę żyły, ile tabletek, grupa śmierci, grupy śmierci, ukryć cięcia,
ukrywanie cięć, bez ratunku, nie odwodzi*, ban leczenie, gra śmierci, pamiętnik any, dziennik any, promia, ana mia, coach any, trener any, ana coach, motylki pro, motylek pro,
blog motylk*, blog any, dzienniczek motylk*, dzienniczek any, psalm any, modlitwa any, zasady any, królestwo any, przyjaciółka ana, moja ana, głodówka motylk*, głodówka 7,
głodówka 10, dieta baletnic*, dieta abc, wymuszanie wymiot*, wywołać wymiot*, wymuszać wymiot*, prowokować wymiot*, jak wymiotow*, waciki zamiast, oszukać głód, zdjęcia cięć,
zdjęcia blizn, świeże cięcia, świeże rany, głębokie cięcia, czym ciąć, tnij się, chlastać się, chlastam się, pochlast*, żyletka temper*, temperówk* żylet*, metody samobój*,
metoda samobój*, sposób samobój*, jak umrzeć, jak bezboleśnie, pętla szyj*, którego piętra, skoczyć mostu, skoczyć dachu, podciąć sobie, planuję śmier*, zaplanował* śmier*,
towarzysz śmierc*, towarzystwo śmierc*, partner samobój*, forum samobój*, klub samobój*, czat samobój*, kurator gry, kurator zadan*, kurator napis*, obudź 420, pobudka 420,
wytnij ręce, wytnij ramien*, recovery ban, zakaz recovery, recovery zakaz, terapia ban, psycholog ban, karetka ban, pomoc ban
self-harm page 45: głód siła, jedzenie słabość, kosteczki, ważymy, ważę, zadanie 50, wyjść nie można, nie śpij, gotowy grę, nie obudzić, zmęczon* życiem, ostatnia noc, długie
rękawy, nie jem, cięłam, ciąłem, motylek ana, głodówk*, schudnąć szybko, przerwa udami, przeczyszczając*, anoreksj*, bulimi*, żyletk*, pocięt*, samookalecz*, ukryć blizny,
zasługuję ból, czuć ból, nie chcę żyć, pożegnaln*, skok mostu, śmiertelna dawka, śmiertelną dawk*, przedawkow*, bezboles*, niebieski wieloryb, skok dachu, odejść cicho,
żegnajcie, zmęczona życiem, głoduję, głodujemy, 300 kcal, 500 kcal, 800 kcal, wymarzona waga, cel waga, chude nogi, bez litości, lewatyw*, zwymiotować, zagłuszyć ból, ulga ból,
blizny rękach, bandaż ukry*, zdecydowali, już zdecydow*, omawianie metod, list napisany, wytnij, skraj dachu, znów zero, zero kalorii, kto mną, waga cel, trzecia noc, limit
kcal, długi rękaw, obrazki samookalecz*, rzeczy rozdane, waga stoi, wspólnego liczenia, zmień kartę, nienawidzę się, chce umrzeć, umieram powoli, rzygam, rzygać, rzyganie,
rzygał*, wymiotuję, przeczyszczacz*, oszukać wagę, triki głód, sposoby głód, kawa papieros*, zjadłam jabłk*, pusty żołądek, przytyłam, utyłam, obżarł*, nażarł*, zawaliłam,
zawalił* bilans, bilans kcal, kg cel, chudsza, chudsze, najchudsz*, idealnie chud*, perfekcyjnie chud*, chuda idealn*, szpara udami, odstęp udami, thigh gap, grube uda, tłuste
uda, chude uda, widać żebra, widoczne żebra, wystające żebra, wystające obojczyk*, chude nadgarst*, jestem gruba, tłusta świnia, pocięłam*, pociąłem*, pocięte uda, uda pocięte,
cięcia udach, cięcia nadgarst*, świeże blizn*, ból koi, ból uspokaj*, rękawy upał*, bransoletk* ukry*, zakryć blizn*, makijaż blizn*, wymówka blizn*, apteczka cięci*,
chciałabym umrzeć, chciałbym umrzeć, ból istnieni*, jutro mnie, wybacz mamo, przepraszam mamo, żegnaj świecie, odchodzę, odejdę, czas odejść, pora odejść, znalazłem most, zapas
tabletek, połknęłam, połknąłem, mieszanka tabletek, dawka śmiertel*, dawkę śmiertel*, szybka śmierć, lekka śmierć, spokojna śmierć, stoję krawędzi, krawędź dachu, krawędzi
dachu, tory czekaj*, pustka wewnątrz, pustkę wewnątrz, poczuć cokolwiek, zasługuję karę, zasługuję śmierć, nikt nie zauważ*, żeby rodzice nie, zakaz pocieszan*, wezwie karetk*,
posłuszn* kurator*
self-harm hint 15: schud*, chud*, kalori*, waga, wagi, żebra, krew, śmierć, umrzeć, umier*, samotn*, pustk*, sposób, metod*, ukry*, sekret, dieta, diety, motyl*, kurator*,
zadań, ciężar*, żegnaj*, rękawy, rękawach, ostrze, głodów*, głodz*, kości, wymiotow*, wymioty, przeczyszcz*, cięci*, blizn*, żyły, nadgarst*, pętla, pętli, sznur*, skoczyć,
tabletki, brzytw*, kcal, tłuszcz*, minus, noc, dach, dachu, cicho, zmęcz*, nienawidz*, bandaż*, jedzeni*, jeść, jem, wpadk*, żyć, grubas*, 50 zadań, pięćdziesiąt zadań,
ostatnie zadanie, ostatni dzień, wzrost waga, mamie nie, ostatni pociąg, postanowione, mój list, każde zadanie, kolejne zadanie, dorosłym nie, dorosłym nic, obojczyk*, bez
sensu, głód, głodu, jadłam, zjadłam, zjadłem, bilans, lustro, lustrze, odejść, żegnam, sens, sensu, ciemnoś*, łez, ból*, nikt, ban, schować, napad*, smutek, smutn*, 50 dni
drugs sure 90: odczynniki kolekcjonersk*, nie spożycia, produkt kolekcj*, dopalacze sklep, sklep dopalacz*, kupić mef*, kup mef*, mefedron kup*, mefedron sprzeda*, sprzedam
mef*, sprzedam zioł*, kupię zioł*, sprzedam trawk*, sprzedam koks, kokaina dowóz, zioło dowóz, dowóz zioł*, zioło wysyłk*, zioło sklep, marihuana sklep, marihuana wysyłk*,
nasiona marihuan*, nasiona feminiz*, nasiona autoflow*, uprawa marihuan*, hodowla marihuan*, growshop*, grow shop, growkit*, grow kit, zarodniki psylo*, mikrodaw*, mikrodoz*,
muchomor* mikro*, muchomor* susz*, rc sklep, kryształ mef*, mefa kryszt*, kartony lsd, kartonik* lsd, piguły ekst*, trip raport*, tripraport*, dawkowanie mef*, walić kresk*,
wciągnąć kresk*, skręcić joint*, zwinąć joint*, palimy zioło, paleni* zioła, palę zioło, ujaran*, ujarać, najaran*, zbakan*, kodeina zamiast, acodin*, thiocodin*, skrytki
gotow*, gotowe skrytki, deaddrop*, dead drop, gry pijack*, gra pijack*, pijackie gry, pijacka gra, pijack* zabaw*, alko gry, alkogry, gry alko, jenga alko*, chińczyk alko*,
przegrany pije, przegrywa pije, pijesz karn*, wypij szot*, pij szot*, wypij kielisz*, beer pong, piwny pong, flanki piw*, vape sklep, vape shop, vapeshop*, saszetki nikotyn*,
woreczki nikotyn*, sól nikotyn*, sole nikotyn*, liquid* nikotyn*, jednorazówki vape, tytoń hurt*, tanie papierosy, papierosy wysył*, dostawa wódk*, alkohol dostaw*, alkohol
noc*, alkohol 24, tania wódka, tani alkohol, bimber domow*, domowy bimber, sterydy sklep, sklep steryd*, sterydy kup*, sarmy, trenbolon*, metanabol*, cykl steryd*, hhc
drugs page 40: paczuszk*, chowasz, bez umowy, komunikatorze, szyfrowan* komunikator*, wypłata monet*, heroin*, dropa, młynek*, growbox*, feminizowan*, automaty feminiz*, bonga,
kwitnieni*, zjarać, zjaran*, blant*, dropy, skrytk*, bez oznaczeń, pod system*, moc 20, gaz rozweselaj*, balony gaz, podtlenek, kieliszek, kieliszk*, gry alkoholow*, gra
alkoholow*, szoty, szota, koka, amfa, mef, grzybki, halucynog*, psychodelik*, tripy, zioło, zioła palić, trawka, trawkę, marycha, konopi*, lufk*, bongo fajk*, naćpan*, ćpać,
ćpan*, ćpun*, diler*, wstrzykn*, tabletki gwałtu, kodein*, fentanyl*, dyskretna wysyłka, dyskretn* przesyłk*, dyskretn* paczk*, darknet, nikotyn*, liquid*, jednorazów*,
podsystem*, wódk*, bimber, upić się, steryd*, anabolik*, testosteron*, hormon wzrostu, bez recepty, metamfet*, ekstaz*, tabaka, vap*, haju, snusy, epety, epet, waporyz*, mdma,
lsd, kwasiki, krysztal*, mefa, mefka, ketamin*, psylocyb*, hasz, gandzia, baka, bakanie, jarani*, faja wodna, wódeczk*, najeb*, melanż*, chlanie, chlać, odczynnik*, trzyma
rana, paczkomat krypto, mrugamy, mrugnięcie, towar top, zakopek, zakopki, gry alkohol*, ostatni nogach, pije karną, lejek piwa, zgon tygodnia, zgon murowany, nic nie pamiętam,
wódka litr, snus mocne, jednorazówki smaki, susz cbd, grzyby halucyn*, dostawa alkohol*, nawalon*, nawaleni, nawalić się, upalony, upalona, upaleni, upalić się, jointa, jointy,
jointów, jointem, jointach, dobry temat, świeży temat, temat dowóz, dobry sort, sort top, czysty towar, świeży towar, towar najwyższ*, dowóz 30, dowóz 24, paczkomat anonim*,
bez nadawcy, płatność krypto, płatność btc, płatność bitcoin, płacisz krypto, krypto paczkom*, bot telegram*, telegram zamów*, zamówienia telegram, zamówienia signal, signal
zamów*, pisz signal, pisz telegram, szukamy kurier*, hurtowe ilości, próbka gratis, próbki gratis, piguła, piguły, alfa pvp, 4cmc, bufedron*, amfetam*, mefedr*, opio*, morfin*,
oksykod*, pregabalin*, alprazol*, clonazep*, dxm, xany, łysiczk*, meskalin*, ayahuasc*, tripuj*, ćpacz*, ćpam, ćpanie aptek*, apteczn* ćpan*, wkręta, niezła faza, dobra faza,
zjazd mef*, mocny zjazd, euforyczn*, empatog*, stymulant*, bletk*, lufka szklan*, fajka szklan*, fajki wodne, fajka wodna, wiadro zioł*, buchy, bucha, bakać, bakam*, jarac*,
bat zioł*, skun, skunk*, sativ*, susz konop*, kwiaty cbd, olejek cbd, cbd sklep, autoflow*, lampy grow, lampa grow, namiot uprawow*, plony g, zbiory szysz*, szyszk* konop*,
topy konop*, kratom*, kwas hbi, poppers*, gaz balon*, naboje podtlen*, wejp*, e papierosy, buchów, zaciągnięć, 600 buch*, liczba buch*, mango lód, arbuz lód, ice mango, moc
nikotyn*, nikotyna 20, premixy, longfill*, baza liquid*, grzałki pod, papieros*, cygar*, gilzy, nabijark*, tytoń fajk*, tytoń ciąg*, melasa shish*, węgielki shish*, shish*,
pijaństw*, pije kolejk*, każdy pije, wszyscy piją, kto pije, pijesz dwa, pijesz jeśli, wypij dna, karniak*, karny kielisz*, karne szoty, rundka szot*, shoty, shotów, schlan*,
schlać, nachlan*, nachlać, narąban*, napruty, naprute, urwany film, film urwał, kac gigant, kac morder*, procenty leją, litr wódk*, skrzynk* piw*, flaszk*, flacha, monopolow*,
sklep alkohol*, alkohole mocn*, drinki mocn*, bimbrow*, tequil*, likier*, szampan impre*, denaturat*, bez dowodu, bez okazan*, sprzedaż 24, benzosy, benzodiazep*, zacier bimb*,
cena grama, grzybki haluc*
drugs hint 15: palić, palen*, dym*, moc, mocn*, czyst*, smak*, wysyłk*, kup, cena, efekt*, drink*, imprez*, odmian*, kurier*, współrzędn*, bongo, plon, buch*, sztuk*, towar,
wkład*, pij, meta, kwas, kwasy, haj, odlot, faza, fazy, dawka, dawki, dawkowan*, strzykawk*, igła, igły, kreska, kreski, proszek, tytoń, tytoni*, piwo, piwa, kac, kaca,
alkohol*, kolekcjonersk*, proszki, susz, susze, próbki, próbek, kartonik*, zakopane, magnes, zejście, feta, trip, wciąg*, działk*, joint, skręt, skręty, skręta, gram, temat,
sort, dowóz, paczkomat, domówk*, wóda, likier, żarzeni*, apteczn*, spirytus*, pijan*
gambling page 40: typy dnia, pewniak*, kupon dnia, zakłady żywo, cashout, linie wypłat, otwórz skrzynk*, system gry, bonus powitaln*, pierwszej wpłat*, depozyt*, wpłata
minimaln*, spiny, spinów, sloty, slotów, automaty online, kursy bukmach*, zakłady sport*, zakład bez ryzyka, obstaw*, typy bukmach*, typer*, krupier*, blackjack, bakarat,
poker*, rulet*, totolotek, zdrapk*, jednoręki bandyta, automaty wrzutow*, prawdziwe pieniądze, graj teraz, obrót bonus*, freebet*, high roller, blindy, pula nagród, kasa gry,
wypłata natychmiast*, szybkie wypłaty, najlepsze kursy, darmowe obroty, automaty hazard*, gra pieniądze, zgarnij, wygrywaj, dubel dnia, pewny typ, pewne typy, over 2,
skuteczność typ*, ako, superbet, betclic, betfan, lvbet, totalbet, etoto, fuksiarz, 1xbet, jackpoty, sizzling, gates olymp*, sweet bonanz*, big bass, hold win, bonus buy, kup
bonus, dzikie symbol*, symbol wild, obroty x, obrót x, kasyno*, stoły żywo, stoły poker*, turnieje poker*, turniej poker*, turniej slot*, turnieje slot*, texas holdem, rebuy,
pula gwarant*, pula nagr*, multi multi, mini lotto, kumulacja, wyniki lotto, loteria pieniężn*, loteria online, loteria sms, losy loterii, bingo pieniąd*, koło fortuny, kręć
kołem, zakręć kołem, cotygodniowy bonus, bonus urodzin*, bonus lojaln*, pakiet powital*, klub vip, status vip, program vip, poziom vip, opiekun vip, ostatnie wygrane, wygrali
dziś, wygrani dziś, zwycięzcy dnia, dzisiejsi zwyc*, wygrał właśnie, właśnie wygrał*, wypłać wygran*, wypłata wygran*, szybka wypłata, błyskawiczn* wypłat*, minimalny depozyt,
minimalna wpłata, bez weryfikacji, spróbuj szczęści*, szczęście sprzyj*, szczęście czeka, poczuj dreszcz*, poczuj emocj*, zagraj prawdz*, graj prawdz*, graj pieniąd*, jednostk*
stawk*, procent bank*, weszło, wszedł kupon, kupon wszedł, kupon wygran*, wygrany kupon, trafiony kupon, trafione typy, skuteczność 80, skuteczność 90, typujemy, typowani*,
typowanie wynik*, over 1, under 2, powyżej 2, poniżej 2, obie strzel*, remis brak, dubel, singiel dnia, kurs własny, kurs boost*, żywo zakład*, bukmach*, wirtualne sport*,
wyścigi konne, totalizator*, krypto gra*, krypto zakład*, usdt, skiny, skinów, depozyt skin*, upgrade skin*, towery, rakieta crash, samolocik crash, rozbij bank, zgarnij
kumul*, odbierz bonus*, odbierz spiny, odbierz freebet*, kod bonus*, kod polec*, kanał typ*, grupa typ*, vip telegram, abonament typ*, dołącz vip, miejsca ograniczon*, lustro
kasyn*, alternatywn* adres*, handicap azj*
gambling hint 15: gra, graj*, gracz*, szczęści*, nagrod*, pieniąd*, kod promocyjn*, żeton*, stół, bębn*, zarób, zarab*, szans*, wygr*, taśma, obroty, obrotów, skrzynki,
kumulacj*, kurs, zakład*, kupon*, stawk*, wypłat*, hazard*, loteri*, stoły, kości, slot, zagraj, podwój, postaw, automaty, pomnóż, automat, blik, wpłat*, typy, tabela kurs*,
vip*, rozdani*, banku, turniej*
weapons page 40: ukryt* noszeni*, obalając*, zapasowy magazynek, ekspansywn*, gładkolufow*, samopowtarzaln*, hukow*, straszak*, nunczak*, gwiazdk* rzut*, kamizelk* taktyczn*,
płyty balistyczn*, pozwolenie nie, detonac*, spłonk*, rewolwer*, strzelb*, sztucer*, wiatrówk*, amunicj*, naboj*, kaliber, tłumik*, kolimator*, luneta celown*, celownik*,
kabur*, bez zezwoleni*, czarnoprochow*, czarny proch, nóż bojow*, noże bojow*, nóż motylk*, sprężynow*, noże rzut*, katan*, pałk* teleskop*, paralizator*, gaz pieprzow*,
kamizelk* kuloodporn*, ładunek wybuch*, ładunki wybuch*, wybuchow*, detonator*, trotyl, dynamit*, odłamk*, rurobomb*, samoróbk*, militari*, bez pozwoleni*, bez dokumentów,
pistolet gazow*, miotacz*, nóż taktyczn*, kukri, pałka teleskop*, miecz samurajsk*, broń czarnoproch*, bez papierów, pliki drukar*, wydrukuj broń, zestaw szkielet*, szkielet
pistoletu, frezowan*, kalibru, kalibrze, kusza, kusze, kuszy, karabinek*, karabinki, dubeltówk*, pistolet samopowt*, broń krótka, broń długa, broń boczn*, broń obron*, broń
gazow*, broń hukow*, broń alarmow*, broń pneumat*, broń biał*, broń kolekcj*, broń myśliw*, broń czarnopr*, ak 47, ak47, parabellum, 9x19, śrutów*, breneka, śrut diabol*,
wiatrówki pcp, wiatrówka moc, wiatrówka 17, asg, replik* broni, repliki asg, kulki gumow*, gumowe kule, kule gumow*, magazynek 30, magazynki 30, szyna picatinny, celownik
laser*, laser celown*, noktowiz* luneta, luneta strzel*, bipod, dwójnóg, zamek broni, chwyt pistol*, lufa gwint*, gwint lufy, gwintowan* luf*, nóż wojskow*, noże wojskow*, nóż
surviv*, noże surviv*, nóż myśliw*, noże myśliw*, nóż rzut*, nóż długopis, nóż karta, nóż szyj*, push dagger, sztylet*, bagnety, tanto, kunai, ostrze stal*, ostrze obosiecz*,
obosieczn*, stal damasc*, ostry brzytw*, ostre brzytw*, klinga, głownia nóż*, długość ostrz*, długość głown*, pochwa kydex, kydex, topór bojow*, topory bojow*, topór rzut*,
toporki rzut*, miecz bojow*, miecze bojow*, kiścień, kiścienie, morgenstern*, bat obron*, kij bejsbol*, kije bejsbol*, baseball obron*, tonfy, batony teleskop*, baton
teleskop*, kubotany, pierścień obron*, długopis takt*, gaz obron*, gaz żel*, paralizator latark*, porażenie prąd*, moc volt*, proce myśliw*, proca myśliw*, łuk bloczk*, łuki
bloczk*, groty myśliw*, grot myśliw*, bełty, kompozyt prochow*, proch strzeln*, proch czarn*, elaborac*, łuski pocisk*, petardy hukow*, granaty hukow*, granaty dymn*, świece
dymn*, lont wybuch*, zapalnik zdal*, nadtlenek aceton*, napalm*, heksogen*, nitroglic*, ładunek zdal*, zdaln* detonac*, bez rejestracji, anonimowa dostaw*, monero, plik stl,
pliki stl, stl broń, dolna komora, kamizelka kulo*, hełm balist*, płyta balist*, prepers*, bushcraft nóż*, siła raż*, moc raż*, skuteczność raż*, obezwładn*, zabójcz* cel*
weapons hint 15: nóż, noże, noża, ostrz*, ostre, strzel*, strzał*, celn*, bomb*, wybuch*, miecz*, topór, siekier*, śmierteln*, zabójcz*, bojow*, polowani*, stal, wysyłk*,
spust, śrut, śrutu, bagnet*, teleskopow*, magazynek, magazynki, broni, bronią, granat, granaty, granatów, zapalnik*, lont, domowej roboty, taktyczn*, optyka, lufa, lufy,
saletr*, zacięc*, proca, proce, procy, przeróbk*, przerobion*, ostry, kula, łuk, łuki, bełt, groty, noktow*, latark*, preppers*, myśliwsk*, samoobr*, petard*, fajerwerk*, raca
extremism sure 90: istiszhad*, mudżahid*, al kaid*, neonazi*, białe braterstwo, biały opór, white power, tarrant*, czarne słońce, wilczy hak, lista zdrajców, nazwiska zdrajców,
wojna rasow*, zakazane manifest*, strzelanina szkoln*, strzelec szkoln*, columbine, dołącz dżihad*, bracia dżihad*, dżihad obowiąz*, żołnierze kalifat*, lwy kalifat*, lwy
islam*, kalifat wróc*, śmierć niewiern*, zabij niewiern*, zabijaj niewiern*, operacj* męczeńs*, samotne wilk*, wilki samotn*, biały dżihad, biały terror, biała moc, combat 18,
blood honour, 14 słów, czternaście słów, hitler racj*, adolf racj*, urodziny hitler*, urodziny wodza, śmierć wrogom, wojna rasowa, rasowa święta, akceleracjoniz*, dziennik*
turner*, manifest breivik*, manifest tarrant*, święty tarrant, święty breivik, breivik bohat*, kult strzelc*, fani strzelc*, fanki strzelc*, licznik zabit*, wysadzić szkoł*,
wysadzić sejm, wysadzić meczet*, podpalić meczet*, podpalić ośrod*, podpalić synagog*, zabić polityk*, zabić posł*, powiesić polityk*, szubienic* zdrajc*, kula zdrajc*, kula
łeb, adresy zdrajc*, adresy sędzi*, adresy posł*, adresy lewak*, adresy dzienn*, redwatch*, szwadrony śmierc*, bojówki narod*, bojówka narod*, autonomiczn* nacjonal*,
podręcznik partyz*, podręcznik bojow*, podręcznik sabotaż*, instrukcja sabotaż*, rekrutacja bojow*, rekrutacja brac*, nabór bojow*, bractwo krwi, zakon wojown*, dzień sznura,
dzień odpłat*, oczyszczenie ras*, oczyszczenie narod*, strzelec columb*, fani columb*, narodowy socjalist*, narodow* socjal*
extremism page 45: samotny lew, samotny wilk, każda ulica, pojazd broni*, uczony odpowiada, dabiq, czarn* sztandar*, emigruj, hidżr*, przysięg* wiernoś*, bajat, szkoleni*
bojow*, święty wojownik, wynik zabić, licznik ofiar, aryjs*, powiesić zdrajc*, zdrajcy, obalimy, zniszczyć system, system musi, czas walki, wyzwolen* rasy, naszid*, wesprzeć
braci, módlcie, emirat*, umma, ummy, kalif*, tagut*, oficjalne wydani*, biała rewolucja, biali bracia, tylko białych, święt* wojn*, droga braci, mudżahed*, szahid*, męczenni*,
niewiern*, kafir*, święta wojna, świętej wojny, wojny rasow*, rasowa, biała siła, białej siły, krew honor, 1488, breivik*, narodowy socjalizm, narodowych socjalist*,
narodowosocjal*, bojownik*, bojówk*, chwyć broń, chwycić broń, za broń, zamachow*, wysadzi*, wrogowie narodu, wróg narodu, obalić, obaleni*, eksterminac*, wytępi*, sąd ludowy,
wyrok zdrajc*, sznur gotowy, powstańcie, wódz, wodza, przysięgam, dżamaat, krzyżowc*, obalmy, przejmiemy, lista celów, braterstwo, skinhead*, skini, bracia kratami, więźniom
sprawy, wsparcie więźniów, komórka podziemn*, komórki podziemn*, trzy komórki, nadchodzi wojna, nadchodzi burza, nadchodząca burza, godzina zero, przysięga krwi, zdrajcom,
zdrajców, nie uklękniemy, strzelanin*, szykujcie się, szykuj się, przygotujcie, trening braci, akcja bezpośrednia, śmierć systemowi, precz rządem, zapłacą nam, zemsta
społeczeńst*, bramy raju, cień mieczy, ziemie islamu, zielone ptaki, świętoszk*, p0lki, tarcza miecz, obóz braterstw*, zakazane książki, zakazana literatura, kamrac*, bracia
wiara, bracia rasy, bracia islam*, bracia broni, siostry kalif*, sztandar kalif*, prawo allaha, prawo szariat*, wrogowie allah*, wrogowie islam*, wrogowie rasy, wrogowie krwi,
allah zwyc*, tawhid, szahada, ansar, muhadż*, murtad*, szirk, kuffar*, krucjat*, raj czeka, bramy raj*, cień miecz*, śmierć rajem, testament szahid*, przysięga wodz*, przysięga
brac*, przysięga krw*, wierność wodz*, wódz wezwał, słowo wodza, nasz wódz, duch rasy, krew przodk*, krew ziemi, krew narod*, rasa narod*, naród rasa, osiemdziesiąt osiem,
krzyż celtyc*, totenk*, hakenkr*, hajl*, salut rzym*, rzymski salut, flaga rzesz*, flagi rzesz*, antyfaszyst* bić, bić antyf*, polować lew*, polowanie lew*, polowanie zdraj*,
lista hańby, listy hańby, listy zdrajc*, wyroki zdrajc*, wyrok narodu, sąd narodu, krew zdrajc*, zdrada karan*, zdradę karz*, rozliczymy, rozliczenie zdraj*, nadejdzie dzień,
dzień gniewu, dzień zemst*, dzień rozlicz*, idziemy was, przyjdziemy was, nadchodzimy, spłoniecie, spłonie system, spalić system, spal system, rozwalić system, zniszczyć
państw*, upadek system*, system upad*, upadnie system, koniec system*, koniec demokrac*, demokracja kłam*, demokracja grzech, chaos przyspiesz*, przyspieszyć upad*, rewolucja
narod*, rewolucja nadchodz*, narodowa rewoluc*, zbrojna walk*, walka zbrojn*, walka narod*, walki bracia, powstań narod*, powstań biał*, powstańcie brac*, weź broń, chwyćcie
broń, chwyćmy broń, uzbrój*, szykować broń, zakop broń, trening bojow*, trening partyz*, trening lesie, ćwiczenia lesie, obóz braci, obozy braci, walka nóż*, walka nożem, marsz
pochod*, marsz nocą, nocny marsz, czarne mundur*, czarny mundur, białe koszul*, kominiarki, twarz zasłon*, komórka autonom*, autonomiczn* komórk*, komórki autonom*, bez
przywódc*, opór bez, lider komórk*, weryfikacja rekrut*, sprawdzenie rekrut*, kandydat brac*, kandydaci bractw*, wstęp bractw*, rycerze rasy, kanał zapasow*, zapasowy kanał,
kanał usunięt*, zablokowali kanał, cenzura kanał*, archiwum wyda*, pobierz manifest*, czytaj manifest*, manifest pdf, pełny manifest, manifesty, zakazane wideo, zakazany film,
zakazane pieśni, pieśni bojow*, nasze pieśni, muzyka bojow*, rac muzyka, płyty rac, wsparcie uwięzion*, uwięzieni brac*, bracia więzieni*, bracia uwięz*, listy więzień*,
zbiórka brac*, zbiórka bojow*, wesprzyj bojow*, bitcoin brac*, bitcoin bojow*, incelsk*, inceli, chady, dzień zapłat*, normiki, normict*, czas strzelan*, zapamiętacie mnie,
zapamiętają mnie, zrobię szkole
extremism hint 15: brat, walcz*, wojn*, wrog*, krew, krwi, zwycięstw*, chwał*, raj, raju, zemst*, atak*, broń, ruch, rewolucj*, przysięg*, rasa, rasy, kanał, lwy, lwów, lew,
tapety, czarn* flag*, wierność, szkolenia, komórk*, spalić, zbrojn*, karawan*, wyposaż*, bojowni*, wojowni*, portfel, legion*, brygad*, oddział*, poświęce*, białych, rekrutac*,
rekrutuj*, dołącz, szereg*, zamach*, zdrajc*, zdrad*, przewrót, manifest*, powstań*, oczyści*, sygnał, partyzant*, okupant*, naszywk*, flagi, burza, burzy, więź*, podziem*,
szyfr*, zamknięt*, składk*, wierni, miecze, mieczy, strzelan*, bohater*, systemu, runy, kominiark*, pochodni*, walka, walki, walkę, walce, bracia, braci, braciom, wstąp,
szturmow*, rzesza, rzeszy, bracie, krucja*, dżihad*, islamist*, terror*, radykal*, narodow*, rasow*, zwycięż*, sztandar*, mundur*
stranger-chat page 40: wejdź pokoj*, dołącz pokoj*, wyślij róż*, prywatn* rozmowa, pokaż pokój, popiszemy, popisać, pogadamy, szukam kogoś, 12 lat, 13 lat, 14 lat, 12latk*,
13latk*, nie wstydź, przyjadę ciebie, podjadę, jesteś ładna, czacik*, k czy m, czatuj, czatow*, czat wideo, bez rejestracji, rozmówc*, następn* osob*, włącz kamer*, kamerk*,
poznaj ludzi, randki, szukam dziewczyn*, szukam chłopaka, szukam znajom*, napisz mnie, priv, prywatn* wiadomoś*, prywatn* rozmow*, wyślij zdjęc*, wyślij mi, wyślij fot*, pokaż
się, nie mów, nikomu nie, nikomu mów, nasz sekret, nasza tajemnic*, usuń wiadomoś*, usuń rozmow*, ile masz, ile lat, gdzie mieszkasz, jakiej szkoł*, sam domu, rodzic* domu,
spotkajmy, spotkamy się, kupię ci, taka ładna, zaufaj mi, dojrzała wiek, poznaj kogoś, znajdź parę, samotni, samotne, blisko ciebie, twojej okolicy, teraz online, dziś
wieczorem, znajdź przyjaciół, nowi znajomi, pogaduj*, zacznij czat, rozpocznij czat, czekają ciebie, znikając* wiadomoś*, przyjdź sam*, nikt się nie dowie, między nami, fotk*,
jesteś sama, jesteś sam, jesteś słodk*, słodka jesteś, słodki jesteś, słodziak*, hej skąd, skąd jesteś, ile latek, lat masz, ile wiosen, masz kik, masz snap*, masz discord*,
masz telegram*, masz whatsapp*, dawaj snap*, daj snap*, dodaj snap*, podaj snap*, podaj numer, daj numer, dasz numer, podaj ig, daj insta*, twój snap*, masz kamer*, masz
kamerk*, pokaż twarz, pokaż buzi*, pokaż kamer*, pokażesz się, pokaż pokoju, wyślesz fot*, wyślesz zdję*, wymiana fotek, wymiana zdję*, popiszmy, popisz mną, pogadaj mną, ktoś
popis*, ktoś pogad*, kto popis*, nudzę się, nudzi mi, szukam przyjac*, szukam koleżank*, szukam kolegi, poznam koleżank*, poznam kogoś, wyglądasz starsz*, wyglądasz dorośl*,
bardzo dojrzał*, zostanie między, skasuj wiadom*, skasuj rozmow*, skasuj czat, wyczyść czat, kupię doładow*, kupię skin*, dam robux*, dam skin*, przyjadę autem, odbiorę cię,
spotkajmy się, spotkasz się, spotkałabyś się, spotkałbyś się, jesteś domu, rodzice śpią, rodzice wychodz*, rodziców nie, napiwk*, żetony kamer*, prywatny pokój, prywatne
pokoje, pokój prywatn*, para czeka, nowa para, polubił* cię, przesuń prawo, badoo*, online okolic*, osoby okolic*, dziewczyny okolic*, chłopaki okolic*, kobiety okolic*,
kilometrów ciebie, km ciebie, kto online, nowe znajomości, anonimowo rozm*, rozmowy anonim*, rozmowa anonim*, pomiń rozm*, następny rozm*, zmień rozm*, rozłączył*, wyszukiwanie
rozm*, szukam rozm*, gwiazdka rozm*, preferowana płeć, wybierz płeć, płeć rozmówc*, wiek rozmówc*, wiek 13, transmituj*, transmisja żywo, widzowie pytają, widzowie prosz*, róże
streamer*, prezenty streamer*, zostań streamer*, polub transmis*, top streamer*, wyzwania żywo, wstań pokaż, tajny czat, tajne rozm*, ukryte rozm*, znikające zdję*, zdjęcia
znik*, obiecuję nikomu, niespodzianka ciebie, prezent ciebie, impreza dwoj*, starszy chłopak, starszego chłopaka, starszy kolega, dorosły kolega
stranger-chat hint 15: rozmow*, rozmaw*, pogad*, kamer*, profil*, dziewczyn*, chłopak*, nastolat*, nudzi*, samotn*, okolic*, przyjaci*, znajom*, zdjęc*, snap*, whatsapp,
messenger, streamer*, transmisj*, widzów, kupię, losuj, nieznajom*, obcy, obcymi, czat, czatu, czaty, wideoczat*, anonimow*, losow*, następny, poznaj, poznam, randk*, sekret,
tajemnic*, spotkani*, prezent*, żywo, dopasowani*, przesuń, sponsor*, pokój, pokoje, płeć, singli, miłoś*, sam, sama, nastolet*, buźk*, single, live
proxies page 40: nowe bramki, linki szkoły, dzisiejsze linki, nowe linki, świeże linki, nowe serwery, zablokują, zdjąć kontrol*, zdjąć blokad*, zmieniłem dns, szkolne tablety,
szkoln* tablet*, szkoln* laptop*, szkoln* komputer*, przejdziesz, przejść przez, bez filtra, bez filtrów, oszukać filtr*, oszukaj filtr*, wyrejestr*, hasło administrator*,
otwórz stron*, otworzy każd*, działająca domena, nowa domena, nowe lustro, zapasow* link*, działa szkole, szkole działa, szkoła blokuje, szkole zablok*, pusta karta, ukryj
kart*, zmień dns, zmienić dns, jednym kliknięciem, kraje serwer*, wyłącz rozszerzen*, usuń rozszerzen*, odblok*, obejdź, obejść, omiń, proxy, vpn*, lustrzan*, cebulow*,
anonimow* przeglądan*, przeglądaj anonimow*, ukryj ip, ukryj adres*, ukryć ip, zmień ip, zmiana ip, wpisz adres, wpisz url, wklej adres, adres strony, dowolną stron*, dowoln*
stron*, każdą stron*, filtr szkoln*, filtry szkoln*, szkoln* filtr*, szkoln* siec*, szkoln* wifi, kontrol* rodziciel*, kontrolę rodziciel*, bez śladu, bez logów, niewykryw*,
nie dowie, nauczyciel nie, wszystko otwarte, otwórz wszystko, wszystko działa, znów działa, zamknięte strony, strony otworzą, zablokowane strony, dostęp wszystkiego, wolny
internet, bez ogranicze*, bez zakaz*, nie zapisujemy, nie przechowujemy, żadnej historii, historia pusta, nie zobaczy, nie zobaczą, nie widzą, nie dowiedzą, ani szkoła, szkoła
nie, rodzice nie, szef nie, niewidzialn*, niewidoczn*, anonimizer*, anonimowo, zdalna przeglądarka, przeglądarka chmur*, nasz serwer, nasze serwery, wpisz stronę, wpisz link,
zainstaluj rozszerzenie, jeden przycisk, jedno kliknięcie, przechytrz*, zdejmij blok*, klucz dostępu, bramka www, webproxy, szkolne wifi, wifi szkoł*, szkoła blok*, zablokowane
szkole, ukryte ip, twoje ip, przez litwę, przez holandię, nie wpuszcza, wyłącz filtr, wyłączyć filtr, gry szkole, szkole gry, klucze vless, klucz vless, rozdajemy klucze, nowy
klucz, nowe klucze, tiktok szkol*, wifi wpuszcza, nie wykryje, nie wykryją, nie wykrywa, zamaskuj, maskowanie kart*, karta udaje, strona udaje, udaje google, udaje dokument*,
klawisz ucieczk*, szybkie ukryc*, przycisk ukry*, zanim zablok*, gdy zablok*, jeśli zablok*, kiedy zablok*, znowu zablok*, link działa, linki działa*, działające linki,
działający link, działające adresy, aktualne linki, codziennie nowe, nowe domeny, wszystkie domeny, lista domen, dodaj zakładek, działa szkol*, działa szkoln*, szkolny
chromebook*, szkolnym laptop*, szkolne komputer*, szkolna siec*, szkolnej siec*, filtr szkoły, blokada szkoły, blokady szkol*, blokada wifi, blokada sieci, blokady sieci,
blokada rodzic*, blokadę rodzic*, blokady rodzic*, zapora szkol*, ograniczenia szkol*, rodzice nie zob*, zero logów, bez historii, ukrywa ip, ukryj tożsam*, szyfrowany tunel,
tunelow*, serwery krajach, serwer niemcz*, serwer holand*, serwery usa, kraj serwer*, oglądaj zablok*, dostęp zablok*, dostęp zakazan*, zakazan* witryn*, zablokowane witryn*,
zablokowane aplik*, każdą witryn*, dowolną witryn*, otwórz dowoln*, otwórz zablok*, otworzysz wszystk*, wpisz adres zablok*, bramka anonim*, bramki anonim*, anonimowa przegl*,
anonimowe przegl*, przeglądaj bez, przeglądaj wolno*, internet bez, wolność internet*, cenzura nie, bez instalac*, wersja przenośn*, przeglądarka pendr*, własny dns, klucz
outline, outline, shadowsock*, wireguard*, openvpn konfig*, konfiguracje vpn, bot vpn, telegram vpn, klucze vpn, klucz vpn, unlimited vpn, nielimitowan* transfer, hotspot
zamiast, oszukaj szkoł*, oszukać szkoł*, oszukać rodzic*
proxies hint 15: serwer*, darmow*, nauczyciel*, admin*, dostęp*, ograniczen*, rozszerzen*, filtr*, blok*, śmiga, zakaz*, obejście, ominąć, omij*, zablokowan*, tor, anonimow*,
cenzur*, bez rejestrac*, tunel*, szyfrow*, zapor*, firewall*, krajów, połącz, przebij*, wybierz kraj, połącz się, okres próbny, informatyk*, wifi, dns, ślad*, roblox, lustro
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies offer 1: kup, kupuj, zamów, zamawiaj, koszyk*, cena, ceny, cennik*, rabat*,
promocj*, dostaw*, wysyłk*, hurt*, graj, zagraj, kod promocyjny, rejestracj*, zarejestruj*, dołącz*, subskryb*, zapisz, premium, doładuj, wpłać, odbierz, zacznij, rozpocznij,
wejdź, wejście, oglądaj, obejrzyj, pobierz, zainstaluj, kliknij, klikaj, głosuj*, wrzuć, wrzucaj, pisz, napisz, operator, natychmiast*, gwaranc*, za darmo, darmow*, popularne,
pokaż wszystkim, zaloguj, załóż konto, dodaj koszyk*, płatnoś*, wysyłamy, nowości, bestseller*, bez opłat, subskrypcj*, odblokuj, doładowan*, zostań, wyświetl*, klub, rankingi,
żywo
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies advice -40: słownik*, słowniczek*, znaczenie słowa, pochodzeni*, definicj*,
scenariusz zajęć, lekcja, lekcji, warsztat*, aptek*, recepta, recepty, strażak*, straż pożarn*, ratownik*, wolontariusz*, dyrektorka, pierwsza pomoc, jak rozmawiać, rodziców,
rodzicom, zgłoś policj*, niebieska linia, 116 111, 800 12, scenariusz*, ranią, rówieśnicz*, świadk*, dziecku mów, nie twoja wina, porozmawiaj, wezwij, dyżur*, oszust*, naucz
dziecko, dziecku, dziecka, telefon zaufani*, infolini*, psycholog*, psychoterap*, terapeut*, terapi*, poradni*, lekarz*, lekarsk*, przychodni*, leczeni*, objaw*, diagno*,
pacjent*, profilakty*, specjalist*, fundacj*, badacz*, naukow*, uniwersytet*, profesor*, minister*, policj*, wyrok*, skazan*, prokurat*, dziennikarz*, pedagog*, wychowawc*,
wskazówk*, bezpieczn* internet*, życzliwoś*, uzależni*, świadomoś*, narkolog*, leczyć, wyzdrow*, anonimowi alkoholic*, anonimowi hazard*, anonimowych, grupa wsparcia, grupy
wsparcia, wsparci*, pomocy, pomoże, pomożemy, pomaga*, bliskich, zadzwoń, zadzwonić, zadzwońcie, rozmowa bezpłatna, rozmowa jest bezpłatna, bezpłatna rozmow*, bezpłatn*, długi,
wyklucz* rejestr*, bezsenność, nawrót, odstawien*, niebezpiecz*, chroń, pracowniko*, zatwierdz*, ofierze, schronisk*, zawiadom*, adwokat*, prawnik*, przestępstw*, oskarż*,
podejrz*, epidemi*, zakażen*, zdrowi*, medyczn*, leków, prewencj*, nie jesteś win*, nie krzycz, poradzić sobie, unikać, grupa rodzin, współuzależn*, chorob*, gdzie dzwonić, jak
rozpoznać, co powiedzieć, jeśli dziecko, pogotowie, rzucić palenie, psycholog szkoln*, ochron* dzieci, cyberbezpiecz*, sąd, onkolog*, szczepion*, alergi*, żałob*, utrata,
utraty, weterynarz*, centrum pomoc*, ośrodek pomoc*, pedagog szkoln*, niepokojące objaw*, tolerancj*, równoś*, rzecznik*, straż miejsk*, rada gminy, urząd gminy, gmin*, dom
pomocy, dom opieki, nie wiń, zapytaj wprost, nie zostawiaj, schowaj leki, linia pomocy, linii pomocy, jak mówić, hazardzist*, pozwolenie broń, ustawa broni, szkodliw*, szkody
zdrow*, opiekunom, opiekunowie, opiekun prawn*, rodzic opiekun, przemoc domow*, ofiary przemocy, ofiarom przemocy, przeciw przemocy, przemoc rówieśnicz*, statut szkoł*, statut
placów*, skutki uboczn*, skutki zdrow*, bezpieczeństwo dzieci, bezpieczeństwie dzieci, bezpieczeństwo ruchu, szanujmy, badania naukow*, badania profilakt*, zatrzymany przez,
zatrzymali, szkolenie nauczyciel*, szkolenie pracowni*, rodzice dzieci, rodzice mogą, zgłosić policj*, zgłosić dyrekt*, uczniowie, uczniów, uczniom, dom seniora, seniorów,
seniorzy, jak pomóc, jak reagować, jak chronić, jak zgłosić, gdzie zgłosić, co robić gdy, co zrobić gdy, sygnały ostrzeg*, objawy ostrzeg*, czynniki ryzyk*, 116 123, 112,
niebieska karta, niebieskiej karty, konsekwencje prawn*, odpowiedzialność karn*, kodeks karn*, szkoła rodzic*, spotkanie rodzic*, zebranie rodzic*, rada rodzic*, konsultacje
rodzic*, wsparcie rodzic*, apelujemy, kampania społeczn*, kampania profil*, prelekcj*, pogadank*, ośrodek wsparc*, psychoedukac*, interwencj*, trzeźwoś*, wsparcie rodzin*,
krzywdz*, standardy ochron*, ochrona małol*, opieka zdrow*, szpital*, oddział szpital*, pielęgniark*, położn*, badania pokaz*, konsultac*, bezpieczeństw* dziec*, edukator*,
zajęcia profil*, program profil*
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies nursery -40: przedszkol*, żłob*, bajk*, baśń, baśni*, kołysank*, rymowank*,
kolorowank*, plastelin*, wycinank*, zabaw*, klock*, piaskownic*, spacer*, logoped*, literk*, zagadk*, maluch*, zajęcia dzieci*, prace plastyczn*, adaptacj*, wilk siedem koźl*,
czerwony kapturek, trzy świnki, kopciuszek, śpiąca królewna, królewna śnieżka, jaś małgosia, calineczka, brzechwa, tuwim, bajeczk*, wierszyk*, piosenk* dzieci*, piosenki
dzieci, głowa ramiona, części ciała, nauka nocnikowa, odpieluchowani*, leżakowani*, gry planszowe dzieci, gry karciane dzieci, piotruś, memory, lotto obrazkowe, warcaby, klub
szachowy, szachy dzieci, klej sztyfcie, nożyczki, papier kolorowy, bibuła, plac zabaw, huśtawk*, pani wychowawczyni, starszaki, grupa maluchów, zebranie rodzicami, kamera
przedszkolu, teatrzyk*, kukiełk*, pacynk*, rytmik*, sześciolat*, pięciolat*, czterolat*, trzylat*, dzień babci, dzień mamy, pasowanie, bal karnawał*, jasełk*, dziecięc*,
czytanka, wyprawka, dinozaur*, smok, smoka, smoki, baba jaga, jaś małgos*, jadłospis, podwieczorek
violence+weapons+hate+extremism+drugs+adult history -35: poeci, sądow*, wieku, wieków, histori*, historyk*, muze*, wystaw*, ekspon*, starożytn*, średniowie*, król, króla,
królow*, cesarz*, książę, księcia, rycerz*, archeolog*, bitwa, bitwy, bitwie, pułk*, wojna światow*, wojny światow*, 1410, 1914, 1918, 1939, 1944, 1945, powstani*, okupac*,
kombatant*, pomnik*, holokaust*, pisarz*, literatur*, teatr*, spektakl*, reżyser*, encyklop*, zabytk*, tradycj*, fresk*, ikona, świątyn*, kościoł*, klasztor*, ewangeli*, mity,
mitolog*, niewolnic*, niewolnik*, zwiedzając*, przekład*, rozdział, książk*, filozof*, socjolog*, etnograf*, biblia, biblii, biblij*, powieść, powieści*, modlitw*, nabożeństw*,
parafi*, ksiądz, księdza, meczet tatar*, ramadan*, synagog*, chanuk*, wielkanoc*, wiking*, grupa rekonstrukc*, rekonstruktor*, minuta ciszy, apel poległych, cmentarz*, znicz*,
getto, getta, szare szeregi, harcerz*, legenda, legendy miasta, legendy region*, xix wiek, xx wiek, wojna światowa, wojny światowej, wojnie światowej, wyzwolenie miasta,
wyzwolenie obozu, kolekcja muze*, kolekcje muze*, epoki brązu, auschwitz birkenau, obóz koncentracyjn*, obozu koncentracyjn*, ocalał*, ocaleni, ofiar holokaustu, pamięci ofiar,
żydowski instytut, muzeum polin, powstanie warszawskie, armia krajowa, zbrojownia, zamek królewski, turniej rycerski, rzeźba, rzeźby, galeria sztuki, malarstwo, obrazy, wystawa
czasowa, przewodnik oprowadz*, zagłady, zagłada, getcie, sprawiedliw* narod*, rekonstrukcj*, lekcj* muzeal*, bilet ulgow*, bilety ulgow*, godziny otwarcia, kustosz*, epoka,
epoki, xvi, xvii, xviii, husar*, szlacht*, krzyżac*, grunwald*, piłsudsk*, powstańc*, insurekc*, kosynier*, ipn, instytut pamięci, dziedzictw*, słowian*, piast*, jagiell*,
stuleci*, monarch*, mickiewicz, sienkiewicz, żeromsk*, lektur*, wiersz, wiersze, poezj*, poemat, dramat, tragedi*, szekspir
adult+drugs+weapons+violence+gambling cooking -45: przepis*, składnik*, piekarnik*, patelni*, garnek, garnk*, łyżk*, łyżecz*, szklank*, mąka, mąki, masło, masła, cukier, cukru,
jajk*, cebul*, czosnek, czosnku, pieprz*, ciasto, ciasta, gotow*, gotuj*, smaż*, piecz*, upiec, pokroj*, zupa, zupy, sałat*, kurczak*, ziemniak*, marchew*, śmietan*, wymieszaj,
potraw*, porcj*, obiad*, kolacj*, sernik*, pierogi, żurek, rosół, barszcz*, sos, sosu, makaron*, drożdż*, blach*, temperatur*, kromk*, wędlin*, kiełbas*, filet*, marynat*,
szczypt*
adult+violence+drugs+weapons+gambling nature -40: ptak*, gniazd*, zwierz*, przyrod*, łąka, łąki, rzek*, jezior*, ocean*, kwiat*, grządk*, sadzon*, nasion*, gleb*, nawóz,
podlew*, krzew*, drzew*, owad*, motyl*, chrząszcz*, żab*, wąż, węże, dinozaur*, gospodarstw*, krow*, owc*, koni*, szczeni*, wulkan*, planet*, hodowl*, hodowc*, rasa psów, rasy
psów, myśliw*, łowiec*, sarna, jeleń, dzik, dziki, grzyby jadalne, grzybiarz*, grzybobran*, trujące grzyb*, chwast*, trawnik*, ogrod*, pszczoł*, kogut*, kozy, koza, byk,
sikorka, sikorki, bociany, bocian, jaskółk*, dzięcioł, wróbel, karmnik*, budka lęgowa, budki lęgowe, pisklęta, pisklę, kamera gnieździe, skamieniał*, datowani*, radiowęgl*,
paleontolog*, rabat*, kompost, pomidor*, sadzenie, sadzić, słonecznik*, mak lekarski, rumianek, gospodarstwo agro*, cielę*, jagnię*, weterynar*, schronisko zwierząt, pieski,
samica, samice, samiec, ssak*, płaz*, akwari*, delfin*, nadleśn*, leśnic*, roślin*, zapylan*, sarny, jelenie, wilki, niedźwie*, drapieżn*, lęgow*
weapons+violence+gambling+hate sports -25: hokej*, krążek, napastnik*, obrońc*, gol, gole, mecz, meczu, liga, ligi, sezon*, stadion*, bokser*, turniej*, maraton*, piłka nożn*,
piłkarsk*, piłkarz*, siatkówk*, tenis*, gimnastyk*, olimpi*, trener*, szach*, gry planszow*, planszów*, domino, łucznic*, szermier*, matematyk*, prawdopodobień*, mistrzostw*,
loteria fantow*, biathlon*, laserow*, strzelectwo sportowe, klub strzelecki, zawody strzeleckie, reprezentacj*, złoty medal, srebrny medal, brązowy medal, zawodniczk*, puchar
świata, sędzia, loteria fantowa, festyn, boks, mma, zapas*, trening dzieci*, klub sportow*, zawody, rekord, wyścig, bramk*, rzut, rzuty, siłown*, strzelnic* sport*, floret*,
szpad*
weapons+violence+drugs tools -30: narzędzi*, remont*, budow*, wiertark*, śrub*, farb*, tapet*, klej*, tkanin*, szyci*, haft*, mydł*, świec*, kąpiel*, wodny, wodne, aparat*
proxies+stranger-chat computing -35: sekretariat*, biur*, folder*, laptopa, informatyk*, księgow*, płac, baz* danych, kodu, linux, dokumentac*, pracowni*, organizac*,
obwodnic*, objazd*, tras*, ruch drogow*, chirurg*, bajpas*, akcjonariusz*, pełnomocnic*, sieć prywatna, sieci prywatnej, praca zdalna, pracy zdalnej, router*, oddział*, zmiana
hasła, służbow*, programist*, serwerowni*, dział it, wsparcie it, pomoc it, zgłoszenie serwis*, karta pacjenta, ustawienia proxy, serwer proxy firmie, vpn urzędu, vpn pracown*,
klient vpn, sieć szkolna regulamin, informatyk szkoln*, pełnomocnik, głosowanie przez pełnomocnik*, czat wychowawc*, czat rodziców, rozmowy rodzicami, ustaw kontrol*, włącz
kontrol*, ustawić kontrol*, konfiguracja kontrol*, jak ustawić, filtr rodzinny, chroni dzieci, chronić dziec*, ochrona sieci, polityka bezpiecz*, rodo, helpdesk*, zgłoszenie
informat*, dziennik elektron*, librus, konto służb*, token, uwierzyteln*, logowanie dwuskł*, certyfikat*, dostęp zdalny, pracy zdaln*, wirtualna sieć prywat*, firmow*,
szyfrowanie danych, głosowani* pełnomocn*, serwis gwaranc*, przedsiębior*, instrukcja pracown*, regulamin pracown*
gambling+violence+weapons+drugs+adult culture -40: wieś, wioska, stacja, latarnia, perfum*, kosmetyk*, krzyżówk*, quiz*, komiks*, planszów*, balet*, chór, orkiestr*, rozdział*,
mafia, mafii, las vegas, scen, sceny, bohater*, rola, roli, scenarzyst*, filmu, filmie, kino, kina, recenzj*, aktor*, piosen*, koncert*, katedr*, turyst*, zwiedza*, szabl*,
zbroj*, pomadka, tusz rzęs, cienie powiek, wędk*, przynęt*, rybac*, reżyser*, oscar*, gitar*, perkusist*, projektant*, krawiec*, student*, komedi*, wokal*, nazwisko, nazwiska,
serial, serialu, seriale, film fabularn*, film dokumentaln*, płyta, albumu, pokaz mody, tydzień mody, odcinek serialu, premiera film*, premiera spektak*, festiwal film*,
festiwal muzy*, filmowy, filmowa, filmowej, powieśc*, obsada, bilety koncert*, kryminał, kryminały, pisark*, wydawnictw*, ekranizac*, zespół muzycz*, rockow*, gra wideo recenz*
weapons+adult+gambling+proxies+drugs+hate+violence news -40: poseł*, posłow*, sejm*, senat*, prezydent*, wybory, wyborcz*, ustaw* o, nowelizac*, egzamin*, grzywn*, komisj*,
korespondent*, poinformow*, standard* ochron*, małoletni*, personel*, rzeczni*, agencj*, reportaż*, burmistrz*, województw*, oświadczył*, zaznaczył*, więzieni*, lat więzienia,
ustawa, ustawy, prawo, przepisy, nasza redakcja, redakcja portalu, rzecznik policj*, funkcjonariusz*, śledztw*, śledcz*, zarzuty, usłyszał zarzut*, aresztow*, sąd okręg*, sąd
rejon*, cbśp, celnic*, straż graniczn*, przemyt*, premier, rada ministrów, trybunał*, komenda, komendy, komendant*, komisariat*, pap, media inform*, zatrzymano, zatrzymani*,
skonfiskow*
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies advice -80: uzależnienie hazardu, uzależnienia hazardu, uzależnion* hazard*,
problem hazard*, przestać grać, przestał grać, wyjść hazard*, leczenie uzależnie*, terapia uzależnie*, ośrodek leczenia, ktoś rodzinie gra, mąż gra, syn gra, brat gra,
samowykluczen*, profilaktyka uzależn*, profilaktyka narkotyk*, szkodliwość paleni*, szkodliwość alkohol*, rzucić palenie, rzucam palenie, zaburzenia odżywiani*, zaburzeniami
odżywiani*, leczenie anoreksji, dziecko się tnie, myśli samobójcz*, zapobieganie samobój*, kryzys psychiczn*, telefon zaufania, centrum wsparcia, ośrodek interwencji,
interwencji kryzysow*, przemoc rówieśnicz*, przemocy rówieśnicz*, dręczenie szkole, nękanie szkole, ofiara przemocy, jeśli ktoś ci dokucza, powiedz dorosł*, powiedz rodzic*,
powiedz nauczyciel*, porozmawiaj dzieck*, bezpieczny internet, bezpieczeństwo internecie, bezpieczeństwo sieci, bezpieczne dziecko, uwodzenie dzieci, grooming, nieznajomy
sieci, nie rozmawiaj nieznajom*, standardy ochrony, ochrona małoletnich, ochrony dzieci, regulamin przedszkol*, procedura przedszkol*, przeciwdziałanie przemocy,
przeciwdziałanie radykal*, radykalizacj*, mowa nienawiści, mowie nienawiści, przestępstwa nienawiści, przemoc domow*, przemocy domow*, fundacja, stowarzyszenie, bezpłatna
pomoc, konsultacja lekarzem, skonsultuj się lekarzem, zapytaj lekarza, ulotka pacjenta, działania niepożądane, karmienie piersią, rak piersi, badanie piersi, rodzina gracza,
rodzinom graczy, poradnik rodzin*, jest chory, choroba którą, nie spłacaj długów, nie spłacaj, przyjdź grupę, grupa rodzin, anonimowi hazardziści, poradnik rodziców, porady
rodziców, rady rodziców, rodzice powinni, porozmawiaj psycholog*, wysłuchaj, nie krzycz dziecko, niepokojące sygnały, gdzie szukać pomocy, zgłoś się lekarza, idź lekarza, zgłoś
się psycholog*, według danych, poinformowała policja, sąd skazał, prokuratur*, policja zatrzyma*, projekt ustawy, sejm uchwalił, biologia klasa, lekcja biologii, zadanie
domowe, układ rozrodczy, budowa ciała, narządy, anatomia
gambling name 90: kasyno online, bonus kasyno, kasyno bonus, zakłady bukmacher*, typy bukmacher*, gry kasynowe, sloty online, krypto kasyno, skrzynki cs, ruletka online
proxies name 90: darmowe vpn, vpn szkoł*, vpn darmow*, najlepszy vpn, proxy szkoł*, odblokuj youtube, odblokować youtube
hate against -45: przeciw rasizm*, stop rasizm*, antyrasist*, równe traktowani*, dialog międzykultur*, międzykulturow*, różnorodnoś*, integracja uchodź*, pomoc uchodź*,
uchodźcom pomoc, rzecznik praw, praw człowieka, prawa człowieka, przestępstw* nienawiś*, zgłoś nienawiś*, dyskryminac*, przeciwdziałan* dyskrym*, mniejszoś*, wielokultur*, sąd
skazał
self-harm advice -40: zaburzenia odżyw*, zaburzeń odżyw*, dietety*, zdrowieni*, wyzdrowi*, zdrowiej*, terapia, kryzys*, interwencj*, zapobiegan*, porozmawiaj bliską, 116 123,
116111, 112, zadzwoń 112, zagrożenie życia, szpital*, sygnały ostrzegaw*, czynniki ryzyk*, chroniąc*
drugs against -45: szkodliwość, skutki zażyw*, skutki używ*, trzeźwoś*, trzeźwy, abstynen*, odwyk*, monar, nałóg, nałogu, nałogiem, poradnia uzależn*, ośrodek terap*, al anon,
przemyt*, celni*, skonfiskow*, przechwyc*, zarzut*, aresztow*, funkcjonariusz*, komenda, komendy, ulotka lek*, podanie leku, dawkowanie lek*, przeciwbólow*, znieczul*,
przedszkol*, ogródk*, ogrodnic*, kuchni, przypraw*, herbat*, winnic*, browar rzemieśl*, muzeum
gambling sure 90: darmowe spiny, free spiny, automaty owocow*, owocówki, bonus bez depozyt*, bonus depozyt*, ruletka żywo, ruletka skin*, ruletka pieniąd*, poker pieniąd*, typ
dnia, typy vip, typy premium, darmowe typy, płatne typy, typy piłk*, kupon ako, kupon solo, tasiemka dnia, pewne mecze, ustawione mecze, ustawiony mecz, mecze ustawion*, fixed
mecz*, info szatni, kursy powyżej, system progres*, surebet*, zakłady piłk*, zakłady esport*, zakłady wirtual*, bonus zakład*, crash gra, gra crash, otwieranie skrzyn*,
otwieraj skrzyn*, skrzynki cs2, case battle, case opening, x1000, licencja curacao, wypłata blik, wpłata blik, wypłaty blik, wymóg obrotu, warunki obrotu, zakręć wygra*, kręć
wygra*, wygraj gotówk*, wygraj kasę, zdrapki pieniąd*, kup zdrapk*, kup los, zarabiaj zakład*, zarabiaj typ*, zarabiaj obstaw*, postaw mecz*, grube wygran*, wielkie wygran*,
maszyny hazard*
weapons sure 90: broń bez, kup broń, kupię broń, sprzedam broń, sprzedam pistolet, broń wysyłk*, broń sklep, sklep broń, sklep broni, broń darknet, drukowana broń, broń
drukow*, druk broni, pistolet 3d, broń samorob*, broń domow*, przepis proch, przepis bomb*, tłumik samorob*, przeróbka straszak*, przeróbka hukow*, przerobić hukow*, przerobić
straszak*, ostra amunicj*, amunicja ostra, amunicja wysyłk*, amunicja sklep, sklep amunicj*, kałasznikow*, kałach*, granat bojow*, granat zaczep*, sprzedam granat*, nóż
sprężynow*, noże sprężynow*, nóż automat*, noże automat*, nóż ukryt*, noże ukryt*, ukryte ostrz*, kastety, nóż kastet, kastet nóż, pałka sprężyn*, paralizatory, mln volt,
milion* volt*, maczety, kusze myśliw*, kusza pistolet*, ostra katana, ostre katany, obrzyn*, obcięta strzelb*, bomba rurow*, bomba domow*, domowa bomba, ładunek rurow*,
spiłowan* numer*
weapons against -45: kuchni, kuchenn*, szef kuchni, gastronom*, kucharz*, szkło, ceramik*, stolar*, drewn*, ogrod*, zabawk*, gra planszow*, puszcz* bańk*, bańki, bal przebier*,
przebrani*, teatrzyk*, straż leśn*, hubert*, koło łowieck*, kurs pierwszej pomoc*, zrzuty broni, rozbrojen*, saper*, niewybuch*, niewypał*, eksponat*, rycersk*, kolekcja zamk*
stranger-chat sure 90: czat losow*, losowy czat, anonimowy czat, czat anonim*, czat 18, czat bez, wideo czat*, wideoczat dziewczyn*, kamerka losow*, losowa kamer*, 6obcy, obcy
czat, omegle*, chatroulette, czatruletk*, wideoruletk*, poznaj obc*, rozmawiaj obc*, pisz obcym, rozmawiaj nieznajom*, pisz nieznajom*, połącz nieznajom*, łączymy nieznajom*,
losowy rozmówc*, losowym rozmówc*, losowa osob*, randki 13, randki nastol*, randki szkol*, randki sms, randki bez, randki dojrzał*, randki wideo, szybkie randki, czat
nastolat*, czat młodzież*, czat dziewczyn*, czat flirt*, poznaj singl*, single okolic*, singielk*, samotne panie, samotne kobiet*, poznaj panie, poznaj kobiet*, poznam kobiet*,
poznam pana, poznam panią, szukam partnerk*, pan pozna, pani pozna, bogaty pan, bogaci panowie, hojny pan, sugar daddy, serwis randk*, portale randk*, aplikacj* randk*, czat
towarzysk*, pokoje czat*, pokój czat*, pokój flirt*, pokój nastol*, pokój 18, gorące pokoje, dziewczyny kamer*, nastolatki kamer*, wideoczat obc*, kamera obcymi, włącz kamerę
następny
stranger-chat against -45: bezpieczn* internet*, nie podawaj, nie wysyłaj zdjęć, nie spotykaj, uważaj nieznajom*, powiedz rodzicom, zgłoś administr*, ochrona dzieci,
przestępc*, uwodzeni*, cyberprzem*, konsultant*, biblioteka, infolinia, klub seniora, terapeut*
proxies sure 90: web proxy, proxy web, proxy online, darmowe proxy, proxy darm*, lista proxy, listy proxy, proxy lista, świeże proxy, proxy tiktok, proxy roblox, proxy discord,
proxy gier, vpn tiktok, vpn youtube, vpn roblox, vpn bez, vpn chrome, vpn rozszerz*, vpn przeglądar*, vpn android, vpn telefon, kup vpn, tani vpn, szybki vpn, vpn gier, vpn
uczni*, darmowy tunel, odblokuj tiktok*, odblokuj roblox*, odblokuj discord*, odblokuj instagram*, odblokuj gry, odblokowane gry, gry odblok*, gry lekcj*, obejście kontrol*,
obejść kontrol*, ominąć kontrol*, ominięcie kontrol*, obejść family, usuń family, wyłączyć family, usuń kontrol*, odinstaluj kontrol*, złamać kontrol*, obejść zapor*, obejście
zapor*, obejście cenzur*, obejście filtr*, obejść filtr*, ominięcie filtr*, ominięcie blokad*, omijanie filtr*, omijanie blokad*, omija filtr*, omija blokad*, omijamy,
przeglądarka tor, mosty tor, adresy onion, nowy mirror, aktualny mirror, aktualne lustro, chromebook odblok*, hack chromebook*, gry chromebook*
adult page 40: kamerki live, pokaz prywatn*, pokazy prywatn*, zetony model*, modelki zywo, kobiety kamer*, sponsoring, sugar daddy, sugar baby, przygoda jedn*, przygody jedn*,
przygod bez, kobiety okolicy, dziewczyny okolicy, panie okolicy, gorace opowiad*, filmiki doroslych, tresci 18, galeria 18, masazystka prywat*, ukrytej kamery, ukryta kamera,
amatorskie film*, wycieki gwiazd*, zdjecia bylej, nagrania bylej, zemsta bylej, odblokuj zdjeci*, odblokuj film*, platny album, hot fotki, lalka silikon*, gadzety doroslych,
gadzety sypialni, panie dyskre*, spotkania dyskre*, spotkanie dyskre*, spelnie fantazj*, spelni fantazj*, twoje fantazj*, najskryts* fantazj*, nocne fantazj*, rozpali cie,
rozpal zmysl*, kajdanki sypialn*, nieocenzurowan*, bara bara, mokre sny, pokaz wiecej ciala, koronkow* body, masaz doroslych, zajrzyj sypialni
adult hint 15: rozbieran*, pikantn*, kuszace, kuszaca, kuszacy, amatorki, amatorka, rozpale, dominujaca, przeswituj*, ponczosz*
violence page 40: walki uliczn*, walka uliczna, bojki uliczn*, ekipy las, buta glowe, leje krew, bez reki, bez nogi, bez glowy, urwan* rek*, urwan* nog*, wypadki kamer*,
monitoring smierc, smierc monitoring*, nagranie wypadku, bez rozmazan*, nierozmazan*, bez blur*, nie wrazliw*, mocne nerwy, mocnych nerwow, slabe nerwy, ludzi mocnych, zdjecia
sekcj*, wyrwan* wnetrzn*, meczenie kot*, kto przezyje, pojedynek noz, walka noz, zero litosci, daj mu kopa, oklep, oklepal*, kosa zebr*, klatka walk*, walki klatc*, nokaut
ulic*, jeden strzal nokaut, umiera kamer*, umiera zywo
violence hint 15: lezacego, ostatnia sekunda, rozerwan*, tortur*, zmiazdz*, pod zebra
hate page 45: lapy precz, madre bo biale, bialej kobiety, czystej rasy, rasowy polak, gospodarz swoim, swoim domu gospodarz, nie zapraszal*, wypad polski, wracaj skad, mydlo
pamiet*, gwiazda zolta, zolta gwiazda, turban piesc, ciapak*, smoluch*, pejsy, zydek, zydowsk* spisek, lobby zyd*, koszern* bank*, teczowej zarazy, zaraza tecz*, cwel*, baby
garom, miejsce kobiet*, feministki gwal*, cygan kradn*, wygnac cyg*, brudne cyg*, zalew obcych, zalew imigrant*, najazd imigrant*, inwazja imigrant*, zastapieni* ludnosc*,
obcy gwalca, kulturowo ubogac*, polska katolick*, wielka polska, wrogow ojczyzn*, zdrajcy narodu, zdrajcow narodu, zdrajca narodu, sznur zdrajc*, wisiec zamiast, wyplenic,
wyplenim*, 88 koni, koszulki narodow*, naklejki narodow*, krzyz celtyck*, dowcipy rasist*, czarny humor zyd*, nie jestem rasist*, gazrurk*
hate hint 15: turban*, plandemi*, ubogacen*, odludz*, nieludz*, falang*
bullying page 45: ranking dziewczyn*, ranking klas*, ocen kolezank*, ocen kolege, oceniamy klas*, ocen ucznia, ocen nauczyciela, ofiara dnia, bek* kolez*, spotted szkol*, hejt
klas*, plotki szkoln*, ploteczki klas*, dramy klas*, dramy szkoln*, tajemnice klas*, sekrety klas*, anonimow* wyzna* klas*, tlust* swin*, wieloryb klas*, tepa dzida, cioty,
sierota klas*, bieda klas*, ciuchy lump*, zero znajom*, nikt nie lubi, nikt ich nie lubi, lepiej zebys, powinnas zniknac, powinienes zniknac, poplakala sie, poplakal sie,
placze lazience, plakala lazience, zgnoi*, dojechac go, dojedziem*, zjedzcie ja, zjedzcie go, wpadajcie komentarz*, zglaszajcie profil, masowe zglosz*, raid profil, adres
mamy, numer telefonu wrzuc*, wrzucajcie zdjecia, dawajcie screen*, przerob* zdjeci* kolez*, memy klas*, memy koleg*, memy nauczyciel*, fake profil, fake konto kolez*, podszyj
sie, zamow obelg*, zamow pizz*, dzwonimy noca, gluche telefony, zaklad placze, kto dal lajka, nie zapraszajcie, nie gadamy, nie siadajcie, nie siadac, wykluczon* klas*,
wypisac klas*, szafk* zamkn*
bullying hint 15: gruba swin*, pasztet*, krosta*, dziwadl*, dziwol*, lumpek*, usun konto, usunela konto, usunal konto, dojechali, podszywam*, oplute, przezwisk*
self-harm page 45: wybralam date, wybralem date, ustalilam date, ustalilem date, napisalam list, napisalem list, zegnam was, nie smuccie, nie placzcie, nie szukajcie, wreszcie
lekko, wreszcie spokoj, bedzie spokoj, zazdroszcze spokoju, odratowal*, odratowan*, obudzilam szpital*, obudzilem szpital*, plukanie zoladk*, nie budzic sie, budzic sie,
zasnac zawsze, usnac zawsze, zasnac nie, zniknac zawsze, chce zniknac, chcialabym zniknac, chcialbym zniknac, lepiej beze mnie, beze mnie lepiej, bedzie beze mnie, jestem
ciezarem, ciezarem wszystk*, ciezarem rodzin*, nie chce mi sie zyc, co zyc, nie warto zyc, nie warto budzic, dosc zycia, ostatni peron, most skocz*, dach wiezow*, kreski
mieszcz*, kreski rek*, kreski nadgarst*, swieze kreski, nowe kreski, moje kreski, tne sie, pociac sie, potnij*, ostrze temper*, blizny rek*, moje blizny, rekawy lipc*, bluza
lecie, ukrywam blizn*, ukrywam rany, jak ukryc, ukryc przed mama, ukryc rodzicami, zeby mama nie, gloduj*, 400 kcal, 200 kcal, waga docelow*, wystajac* obojcz*, ana pomo*, ana
siostr*, palce gardl*, zwracam obiad, grupa wsparc* ana, nie namawiaj leczen*, nie chce pomocy, nie dzwon*, razem odejd*, odejsc razem, odejdzmy, grudniu ja
self-harm hint 15: mam date, ostatni list, ostatni post, koniec zycia, ostatni raz, ostatni pociag, wiadukt, skocze, temperowk*, dzien bez jedz*, nic nie zjad*, tylko woda,
licze kalor*, limit kalor*, bilans kalor*, chudne, schudnij*, schudne, wystajace kosci, obojczyk*, kosci biodr*, motylki, motylku, przeczyszcz*, zwymiotow*
drugs page 40: faza trzym*, raport trip*, mocny trip, dawke testow*, growroom*, namiot upraw*, uprawa indoor, uprawa szaf*, uprawa balkon*, uprawa outdoor, lampa hps, automat*
feminiz*, nasiona kolekcj*, nasiona konop*, kwitnie tydzien, tydzien kwitn*, przycinanie top*, trichom*, fifk*, fifka, upalon*, haszu, ziolka palen*, zielone gram*, gram
zielon*, sztuka zielon*, sztuki zielon*, maczank*, klefedron*, piko gram*, koksu, kreska koks*, kreski koks*, tabsy, tabletki imprez*, kety, pigulka gwaltu, relanium bez,
recepta online bez, tussidex*, kompot makow*, dostawa paczkomat*, paczkomat dyskret*, wysylka paczkomat, dyskretna wysyl*, dyskretna pacz*, zapach nie, kopert* babelk*, zamow
telegram, kontakt telegram, kontakt signal, blik btc, testowe gram*, min 5g, hurt gram*, cennik gram*, gram cena, towar prim*, prima sort, czysta prima, najlepszy towar, towar
pewn*, ziomek zalatwi, kto ogarnie, ogarnie cos, ma ktos cos, zgon impreza, zabawy alkohol*, picie dna, tyton bez, fajki przemyt
drugs hint 15: dawkow*, nasionka, ziolko, zielsk*, wciagnij, ecstasy, tramal*, prozniow*, bezzapach*, zalatwie, destylat*, zacier*, ksiezycowk*
gambling page 40: skrzynk* skork*, skrzynie nagrod*, losuj skin*, drop skin*, wygraj krocie, wygraj iphone, wygraj telefon, wygrana gwarant*, pewna wygrana, pewniaczek, tasma
zaklad*, zagraj kupon, grupa vip typ*, vip typy, analiza meczu typ*, stawka 10, wysoka stawka, allin, bonus start*, program lojaln* zeton*, stol zywo, jednorekiego bandyt*,
maszynk* hazard*, maszyny gier*, hot spot, wild symbol*, freespin*, darmowe spin*, bukach, bez podatku, gra bez podatku, wyplata ekspres*, wyplata minut*, doladuj blik,
doladuj smsem, doladuj sms, monety doladuj, diamenty doladuj, kup monety, kup zetony, kup diament*, rakieta mnoznik, kosci online, kosci krypto, ryzyk fizyk, podwoj saldo,
wirtualne wyscigi, psie wyscigi, typy wyscig*, zarabiaj grajac, graj zarabiaj, zarobisz graj*, kapitan* skarb*
gambling hint 15: tasiemk*, singiel, kupony, zagrane, handicap*, hotspoty, scatter*, free spin*, kumulacj*, mnoznik*, stawiaj*, zaryzykuj, podwoj*, podwajaj, odegra*, odkuje,
gra zarabiaj
weapons page 40: czarnoproch*, czarnego prochu, bez rejestr*, bez zezwol*, bez pozwolen, bez pozwolen*, kulki stalow*, brelok palc*, gazy pieprz*, noz sprezyn*, noze sprezyn*,
motylek noz, noz motylek, noze motylk*, rzutki noz, kosa dziad*, kij wkladk*, laska ostrz*, noz kart*, noz pas*, folder edc, edc noz, luneta cel*, zamek lufa, proch strzel*,
kalasz*, tt33, p64, p83, druk 3d bron, bron druk*, drukowan* bron, drukuje lower, petardy achtung, achtungi, dumbum*, p1 petard*, swieca dymn*, granat dymn*, strzelnicy nauk*,
gielda bron, gielda broni, gielda strzel*, dekowan*, pozbawion* cech, kolekcja bagnet*, szabla ostra, nie pytam, bez pytan
weapons hint 15: teleskopow*, gaz pieprz*, tactical*, taktyczn*, magazynki, walther*, alarmow*, achtung*, strzelnic*, odbior osobisty gotowk*, samoobron*
extremism hint 15: brunatn*, manifest, iskier, akceleracj*, wojownik*, wojownikow, czysta krew, nasza krew, biala polska, bractw*, szturm*, szturmow*, rekrutuj*, sztandar*,
sabotaz*, podpal*, molotow*, wysadz*, trzoda
extremism page 45: nasi swieci, swieci nasi, wydrukuj slow*, naucz sie nazwisk*, nie pyta pozwolen*, niech plonie, niech zaplonie, spalic parlament*, spalic sejm, obal rzad,
system trzeba, przyspiesz* upadek, akceleracjoni*, badz gotow*, badzcie gotowi, komorki trzy*, mala komorka, oporu bez przywod*, bez dowodcy, samotn* wilk*, samotni wojown*,
wojownik wiary, chwala meczenn*, chwala polegl*, za sprawe, umrzec za, oddac zycie, nie boi sie umrzec, krew ziemia, krew ziem*, honor krew, obudz sie narod*, narod obudz,
braterstw* krwi, formac* bojow*, trening las*, oboz lesn*, oboz szkolen*, obozy szkolen*, poligon las*, rekrutac* bractw*, wstap szereg*, wstap nas, dolacz szereg*, dolacz
walk*, dolacz bractw*, dolacz wybran*, muzulmanin obowiaz*, obowiazek walk*, flaga czarna, nasyd*, przysieg* wiern*, skladam przysieg*, kazanie wojn*, kazania wojn*, kraj
niewier*, giaur*, trzecia rzesza, unabomb*, poradnik bojown*, sabotuj*, linie wysok* napiec*, uderzymy, uderz pierw*, lista zdrajc*, cele lista, bydlo wybor*, wybory farsa,
wybory nic nie, glosowanie nic nie, reczy dwoch, polecenie dwoch, dwoch poreczyc*, zostaw telefon, telefon domu, telefony domu, skasuj stron*, zapamietaj spal*, spal przeczyt*
stranger-chat page 40: ktos obok, osob promien*, osoby promien*, promieniu kilometr*, losow* osob*, losowy rozmow*, losuj rozmow*, kolejna osoba, porozmawiaj obc*, bez
logowania, bez rejestr*, bez konta, czat glosow*, glosowy czat, pokoj glosow*, pokoje glosow*, wideoczat*, kamera wlacz, transmisje zywo, prezenty wirtual*, wirtualne prezen*,
roz* prezent*, jacht prezent*, wyslij prezent, monety prezent*, gospodyni* czat*, zostan gospod*, zostan gwiazd*, zarabiaj rozmaw*, zarabiaj czat*, zarabiaja rozmaw*, samotny
wieczor, puste mieszkanie, nie mozesz spac, rozmowy noca, rozmowy polnoc*, nocny czat, zdjecia sekund*, znikajac* zdjeci*, znikajac* wiadom*, zniknie sekund*, wiadomosci
znikaj*, samoniszcz*, napisz prywat*, odezwij sie, szukam chlopak*, poznam chlopak*, poznam uczennic*, poznam mlod*, szukam mlod*, nastolatki czat, czat nastol*, czat dziec*,
pokoj 13, pokoj 12, pokoje 13, 15 lat poz*, moj snap, discord prywat*, telegram prywat*, prawda wyzwanie, wyzwanie prawda, butelka czat*, gra butelk*, randka ciemno, randka
blisko, poflirtuj*, pomagam finans*, wsparcie finans*, starszy pan, starsi panowie, sponsor czat, spotkanie dzis, spotkanie piatek, wpadnij mnie, przyjedz mnie, rodzice nie
wied*, mama nie musi, rok urodzenia wpis*, wiek wpis*, nie sprawdzamy wiek*, nikt nie sprawdz*
stranger-chat hint 15: obok ciebie, potrzasnij*, nieznajom*, obcymi, bez imion*, anonimow*, wideorozmow*, rozmawiajac, wolny wieczor, nocne rozmowy, nocna rozmowa, pisz mnie,
masz lat, snapchat, podwioze
proxies page 40: gry bez blokad*, strony bez blokad*, bez blokad*, jak ominac, blokada szkol*, blokad* szkol*, kontrola rodzic* omi*, kontrola rodzic* wylac*, wylacz kontrol*,
family link omi*, family link wylacz*, filtra szkoln*, dziala lekcji, informatyk nie, admin nie widz*, nie wykryc*, lustro stron*, jutrzejszy link, swieze link*, dzialajace
link*, ten padnie, padnie link, zapasow* adres*, bramka sieci, tunel ssh, dns zmien, zmiana dns, dns 1111, dns 8888, vmess, trojan klucz*, tor przegladark*, mostki tor,
przegladark* przegladarc*, przegladarka przegladarc*, zdalna przegladark*, zdalny pulpit gry, pendrive przegladark*, portable przegladark*, apk mod, zmien rozszerzen*, klon
strony, google sites gry, gry google sites, gry sites, tlumacz google stron*, cache google, archiwum stron* obej*, kalkulator ukry*, ukryta aplikac*, ukryte aplikac*, panika
klawisz*, klawisz panik*, klawisz zmienia, zakladka udaj*, maskuj kart*, udawaj lekcj*, udaje classroom, udaje dziennik
proxies hint 15: obejscie, dzialaja szkole, ukryj historie, nowy link, kolejny link, iframe*, przez tlumacz*, tryb incognito, incognito
proxies computing -35: pulpit zdaln*, zdalny pulpit, dzial it, dzialu it, dzialem it, token*, firmow*, sluzbow*, pracownik*, pracownic*, hotelow*, szyfrowany dysk, system
kadr*, kadry place, praca zdaln*, pracy zdaln*, zgloszenia it
gambling against -45: oddzial banku, oddzialy banku, banku, bankow*, lokat*, kredyt*, rata, raty, bankomat*, kursy walut, obligac*, hipote*, konto osobiste, konta
osobist*, konto oszczedn*, karta debet*, karta kredyt*, karty kredyt*, przelew*, oszust*, fundusz*, leasing*
stranger-chat+self-harm+bullying nursery -40: miesiecy, miesieczn*, karmienie piersia, karmie piersia, piersia, zabkow*, kolki, kolke, wozek, wozk*, pieluch*, tesciow*,
coreczk*, synek, synka, rozszerzanie diety, niemowl*
gambling+weapons+drugs+proxies+hate+violence+adult+extremism news -40: nowelizac*, paragraf*, projekt ustawy, ustawa, ustawy, ustawe, rzecznik praw, rozporzadzen*,
posiedzeni*, komisja sejm*, przepisy wejd*, wejda zycie, wiceminist*, trybunal*, grzywn*, kara grzyw*, dziennikarz*
gambling+drugs+self-harm+bullying+hate+extremism advice -80: historia zony, historia matki, historia corki, co pomoglo, linia bliskich, razem przeciw, wyszedlem nalog*,
wyszlam nalog*, bliskich, uzaleznieni* hazard*, osoby uzalezn*, doradca zadluz*, samowyklucz*`;
