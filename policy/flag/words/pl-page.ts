/** What speaks on a Polish page beside the words of searches, and what speaks against it; see the README beside this file. */
export const plPage = `harmless: kwas cytrynowy, kwaśny deszcz, aminokwas*, kwasy tłuszczowe, kaucja butelk*, kaucja wynaj*, czarna śmierć, atak serca, zawał serca, grupa krwi, ciśnienie krwi,
badanie krwi, oddaj krew, dawca krwi, krwiodawc*, nóż kuchenny, nóż widelec, widelec nóż, dorosłe ptaki, dorosły ptak, bilet dorosły, dorosły bilet, trawa cytrynowa, pole gry,
przełom wieku, wstrząs mózgu
adult sure 90: sekstelefon*, seks telefon*, seks randk*, seks zabawk*, zabawki erotyczn*, masaż erotyczn*, masaż tantrycz*, sex shop*, sekssklep*, wibromasaż*, dildo*, stymulator*,
lubrykant*, żel intymn*, kulki gejszy, ostre ruchanie, sponsorka szuka, dziewczyny towarzystw*, panie towarzystw*, klub nocny striptiz*, cyberseks*, nagie fotki, roznegliżowan*,
rozbierz ją, hotwife, cuckold*, wytrysk*, lizanie cip*, mokra cip*, napalon*, cycate, cycat*, ciało o ciało, panie prywatnie, masaż ciało, pełna dyskrecja, anons towarzysk*,
anonse towarzysk*, ogłoszenia towarzysk*
adult page 40: rucha*, lodzik*, cipk*, cyce, tyłeczek, kutas*, fiut*, orgia, orgie, sexshop, tylko dorosłych, dorosłych 18, mam 18, ukończone 18, ukończyłem 18, ukończyłam 18,
skończone 18, powyżej 18, pełnoletni*, bez cenzury, rozebran*, nagość, nagości, nago, nagich, nadzy, zmysłow*, uwodz*, uwiod*, podniec*, pożądani*, rozkosz*, perwersyj*, sprośn*,
wyuzdan*, gorące dziewczyn*, gorące laski, gorące filmy, gorące zdjęcia, pokazy żywo, prywatny pokaz, prywatne pokazy, modelki online, escort, eskort*, anonse, roksa,
agencja towarzysk*, amatorskie filmy, wyciek* zdję*, stringi, swinger*, seks*, dorosłych sklep, bielizna erotyczn*, bielizna koronkow*, pończoch*, kajdanki, opaska oczy, bicz,
pejcz*, intymn*, osiemnast*, ukończone osiemnaście, dyskretna paczka, kochanek, kochanka, mężatk*, mamuśk*, milfy, studentki szukają, roksana, numerek, dyskretne spotkan*,
sponsor szuka, sekretne spotkan*, podglądan*, podglądacz*, rozkrok*, jęk*, jęcz*, pieścić, pieszczot*, anons, anonsy, godzina noc, godzina 300, noc uzgodnieni*, zdjęcia moje,
dyskrecja, numery zastrzeżone, zastrzeżone nie, para zaprosi, zaprosi pan*, bez zobowiązań, klientek opinie, tylko dojrzali, dojrzała publicznoś*, potwierdź wiek,
potwierdzenie wieku, 19 lat
adult hint 15: dorosł*, dziewczyn*, modelk*, gorąc*, filmy, zdjęcia, prywatn*, łóżk*, pocałun*, przyjemnoś*, fantazj*, galeri*, kobiet*, kamer*, dyskretn*, towarzysk*, jeb*,
ciągn*, wacek, trójkąt*, swing*, domina, uległ*, pikantn*, akty, ostre, rozbiera*, namiętn*, laski, sponsoring, biust*, kochan*, koronk*, bielizn*, silikon*, aksamit*, gadżet*,
pary, parom, jęki, usta, ciało, ciała, sekretn*, mokra, mokre, spust, panie, godzin*, noc, masaż*, mieszkanie, hotel*, dojazd*, pani, pana, dyskrecj*, wieczór, para, zdrada,
zdrady, prywatne mieszkanie, dojazd hotel*, hotel dojazd, panów, prywatnie
adult against -45: karmieni*, laktac*, niemowl*, noworod*, położn*, ciąż*, porod*, ginekolog*, urolog*, antykoncepc*, edukacja seksualn*, dojrzewani*, miesiącz*, pieluch*,
pieluszk*, nocnik*, smoczek, pediatr*, szczepieni*, rzeźb*, malarz*, malarstw*, renesans*, sikork*, ptak*, gniazd*, profilaktyk*, cytologi*, mammograf*
violence sure 90: filmy gore, gore film*, śmierć kamerą, śmierć kamerze, nagrania egzekucj*, egzekucje kartel*, kartele egzekuc*, znęcanie nad zwierzęt* film*,
torturowanie zwierząt, torturowanie kot*, prawdziwe egzekucj*, prawdziwe zabójstw*, kolekcja gore, patostream*, filmy śmierc*
violence page 40: rozlew krwi, egzekucje, ostatnie chwile, moment zabójstw*, prawdziwe śmierci, oblicza śmierci, patroszen*, porąban*, posiekan*, maczetą, kibole, kibolsk*,
solówk*, gołe pięści, gołych pięści, nokauty, walki szkoln*, bójki szkoln*, bójki dziewczyn, walki kogutów, nagrania wypadk*, wypadk* śmierteln*, poranion*, jatka, jatki, snuff,
gore, odważnych, słabych nerwów, złamania otwarte, psy walczą, moment śmierci, śmierteln* wypad*, wypadki śmierteln*, szokujące, ucięcie głowy, odcinanie, torturow*, krwaw*,
krwi lej*, kałuża krwi, kałuże krwi, makabr*, szokując* film*, szokując* nagran*, ścięc*, odcięt*, obcięt*, okalecz*, zmasakrow*, masakr*, poćwiartow*, rozszarp*, zmiażdżon*,
wnętrznośc*, flaki, katowan*, skatow*, zadźg*, dźgn*, zastrzel*, rozstrzel*, oprawc*, kanibal*, kostnic*, ludzie mocnych, mocnych nerwach, tylko mocnych, bez cenzury, sadyst*,
linczu, lincz, bez zasad, walki bez, podziemn* walk*, bez rękawic, całe nagranie, pełne nagranie, bez cięć, niczego nie wycięto, kopali, skopal*, dobij*, zabijaj, zabijanie,
morderc*, rzezi, rzeźnik*, rzeźnia, zarżn*, zatłuc*, zatłuk*, rąb, rozrąb*, rozerw*, rozjech*, spłonął, żywcem, powiesz*, utopi*, duszen*, dusił, dręczen*, gilotyn*, rozczłonk*,
martwe ciał*, martwi ludzie, sekcja zwłok, ubojn*, najbrutalniej*, najkrwaw*, wykończe*, fatality, tryb krwi, krew 10, mod krew, prawdziwe nagran*, kompilacj* wypadk*,
kompilacj* walk*, seryjn* zabójc*, mózg ścian*, bebechy, rozprut*, wypatrosz*, obdzieran*, skórowan*, zakatow*, pobicie film*, bójka film*, ustawk*, napierdalank*, mordobic*,
łomot, wpierdol, bez litości, ostatnie sekundy, patolog*, hardkor*, najmocniejsze film*, kartel*
violence hint 15: krew, krwi, śmierc*, zabit*, zabij*, zgin*, umier*, ból, krzyk*, cios*, bicie, bij*, ofiar*, strzał*, rann*, nóż, nożem, nagrani*, ubój, zabójstw*, mózg, zgon*,
rzeźni*, kontuzj*, nieprzytomn*, szok, stracon*, drastyczn*, egzekuc*, pobici*, pobit*, bójk*, nokaut*, tortur*, mordow*, zamordow*, uduszen*, zwłok*, znęcani*, piwnic*, pięści,
bili, urwan*, oderwan*, spalen*, dusi, męcz*, kat, katów, przeraż*, koszmar*, horror*, zombi, ustawka, kibol*, flak*, kolekcj* film*, bez cenzury, klatka, przemoc, jelita
hate sure 90: polska wolna żyd*, parchat*, żydzisk*, pejsat*, ukry won, upaina, upadlińc*, banderowsk*, kozojeb*, arabusy, ciapaki, islamskie ścierwo, asfalty, bambusy, pedalstw*,
lewacka zaraza, tęczowa zaraza, kwestia żydowska, protokoły mędrców, kłamstwo holokaust*, mit holokaust*, biała europa, czysta rasa, rasa panów, wojna ras*, stop ukrainizac*,
stop islamizac*, stop banderyz*
hate page 45: sklep białych, tylko polacy, polska polakom, biały człowiek, naszywki, chwała krwi, krew ziemia, pijawki, szarańcza, lgbt ideologia, ideologia lgbt, lewactw*,
nasze kobiety, nasze ulice, wracać siebie, wracajcie, precz żyd*, jude, raus, rothschild*, tajni władcy, niski iloraz, prymitywy, dzikus*, ludzkie śmieci, trzeci świat, islamiz*,
kozo*, upadlin*, banderyz*, wołyń pomścimy, cygany, cyganów, cyganie, opanowali, rządzą światem, lista wrogów, wrogowie narodu, oczyścimy, chwała białym, żarty żyd*, dowcipy żyd*,
baby kuchni, nie ludzie, nieludzie, polska polaków, nasza ziemia, żydek, bambus*, kacap*, hordy, podludz*, niższa rasa, niższej rasy, wyższa rasa, wyższej rasy, czystość rasy,
czystość krwi, czysta krew, biała rasa, białej rasy, aryjsk*, aryjczy*, ciapat*, brudas*, żydostw*, żydokomun*, żydowski spisek, parchy, robactw*, pasożyt*, szumowin*, hołota,
dzicz, najeźdźc*, wynocha, won polski, wyrzucić, wypędzić, deportować wszystkich, oczyścić kraj, wytępi*, eksterminac*, gazu, wieszać, powiesić, śmierć wrogom, nienawidz*,
wszyscy złodzieje, sami złodzieje, kłamstwo oświęcim*, holokaust kłamst*, pedał*, zboczeń*, dewian*, degenerat*, ukraiń* won, banderow*, cygan* złodziej*, szmatogłow*, kto rządzi,
kto naprawdę, naprawdę rządzi, rządzą nami, mają wszystko, oni mają, banki gazety, syjonist*, masoneri*, masoni, rząd światowy, wielka wymiana, wymiana ludności, podmian*, orda,
nachodź*, obce plemi*, obcy won, szariat*, imigranci won, arabus*, arabowie, turas*, ciemnosk*, żółtk*, żydowska, rządy żyd*, czosnk*, homos*, lesby, tęczow*, wynaturz*,
zwyrodnial*, nienatural*, leczyć ich, feminazi*, słowian*, prawdziw* polak*, prawdziwi polacy, czystej krwi, mieszaniec*, mieszańc*, biali ludzie, białych dzieci, białej krwi,
heil, nie nasi, gonić, pogonić, bić ich, palić ich, pod mur, pod ścianę, rozstrzelać, śmieci ludzk*, śmietnik*, pomiot, ścierwo, ścierwa, plugaw*, chamskie kawał*, kawały, kawał o,
dowcipy o, najchamsk*, znaczymy każdego, lista żyd*, naród znał, ukrainizac*, siebie wracać, siebie wracaj*, won siebie, won miasta, won tramwaj*, won naszego, won stąd,
won szkoły, nie wynajm*, nie obsługiw*, nie kłaniać, polaków krwi, polak krwi, krwi kości, polskość, polak polakowi, swój swego, swoi swoich, bez obcych, żadnych obcych, obca krew,
obca wiara, obcej wiary, religia podboju, meczet* nie, stop meczet*, inwazja obcych, zalewają nas, mnożą się, rozmnażają się, zabierają pracę, zabierają nam, żyją zasiłk*, bydlak*,
bydło, hołot*, podgatunek, niższy gatunek, gorszy gatunek, nienormaln*, zboki, zboczony, dewiac*, sodomi*, homopropagand*, gender, genderyzm, babochłop*, kobieta kuchni,
kobiety głupie, żydowskie banki, żydzi rządzą, rządzą bankami, rządzą mediami, mędrcy syjonu, kebab*, brunatn*, patole, menel*, gazować, deportac* wszystk*, deportować, usunąć ich,
odzyskajmy, odzyskamy, azjatyck* hord*, wracać skąd, skąd przyszli, skąd przyjechali, niech jadą, niech wracają, nie zatrudnia*, nie meldować, obcym wstęp, wstęp obcym,
niezgodnych banuj*, rozbić marsz, rozpędzić parad*, stop paradzie, maski sobą, żydzi władz*, wszyscy wiedzą, kobiety wróg, tylko mężczy*, kobietom zabrać, pantoflarz*, simp, simpy
hate hint 15: rasa, rasy, migrant*, imigrant*, uchodźc*, obcy, obcych, naród, narodu, żydz*, żydów, cygan*, romow*, muzułman*, murzyn*, brudn*, złodziej*, przestępc*, kolorow*,
runy, runa, szczury, szczur, świnie, brud, choroba, nasz kraj, kraj nasz, bankierzy, kukiełk*, prymityw*, małpy, małpa, deport*, ruski*, dzicy, zaraza, plaga, asfalt*, śmiecie,
bydło, inwazja, inwazji, zalew*, precz, nienawiść, mason*, spisek, spisk*, horda, islam*, czarni, żydom, baby, babom, kuchni, rasist*, suchar*, ulotk*, wlepk*, naklejk*, polakom,
polacy, patriot*, duma, honor, wiara, ojczyzn*, przodk*, krew, won, zdrajc*, elity, propagand*, ideologi*, meczet*, memy, geje, gejów, tęczowi, inwazj*, siebie, zasiłki, dzikie,
piece, nasze miasto, nasza krew
bullying sure 90: ranking brzydot*, najbrzydsza klas*, najbrzydszy klas*, zniszczyć jej życie, zniszczyć mu życie, hejt zlecen*, zlecę hejt, zamów hejt, hejt zamówien*, doxing*,
doksow*, kup hejt
bullying page 45: noob, nooby, jesteś śmieciem, odinstaluj, przydupas, kapuś, donosiciel*, niech wszyscy, wstawcie, wstaw fot*, przerób zdjęc*, przeróbk*, zniszczmy, zniszczyć ją,
zniszczyć go, dorwiemy, dorwać, zasłużyła, zasłużył, wieśniak*, obciach, żenada, nikt jej nie, nikt go nie, nie gadamy, nie gadaj*, ignorujemy, ściana wstydu, spowiedź, tellonym,
nie znosi, nie znoszę, nikt nie rozmawia, nikt nim, nikt nią, nikomu potrzebn*, nikomu niepotrzebn*, antyfan*, śmieje się niej, śmieje się niego, śmieją się, głosujemy, beczy,
ryczy, ryczała, podaj dalej, wrzuć fot*, innej szkoły, odejdzie szkoły, oznacz ją, oznacz go, podpisz się, wywaliliśmy, wywalił go, niech płacze, gruba, śmierdziel, śmierdzi,
lamus*, cienias*, pasztet*, chrum, frajer*, przegryw*, nieudacznik*, brzydul*, brzydal*, najbrzydsz*, głupek, głupi, głupia, idiot*, debil*, kretyn*, grubas*, tłuścioch*, spaślak*,
świnia, paskud*, pokrak*, dziwak*, dziwolą*, ofiara losu, ofiara klasow*, beznadziejn*, żałosn*, bezwartościow*, nikt cię, nikt nie lubi, nikt jej, nikt go, wszyscy nienawidz*,
wszyscy się śmiej*, nienawidzę cię, ośmiesz*, wyśmie*, śmiejemy, śmiejcie, gnęb*, obgad*, rozsiew*, rozpuść plotk*, fałszyw* profil*, fałszyw* kont*, fejkow* kont*, zrzuty ekranu,
skriny, screeny, kompromit*, zemst*, zemścić, zemścimy, pobij*, doprowadz* płaczu, popłacz*, mazgaj*, spadaj, zamknij się, zniknij, lepiej bez ciebie, nie odzywaj*, nie rozmawiaj*,
ranking brzyd*, lamer*, nerd*, ofiar* tygodni*, ofiara tygodnia, ciota, ciamajd*, niedorajd*, tępak*, tuman*, matoł*, imbecyl*, głąb*, szkarad*, maszkar*, pryszcz*, okularnik*,
rudzielec, śmierdziuch*, brudas*, dzikus, mięczak*, tchórz*, beks*, mamins*, lizus*, kablarz*, nie ma przyjaciół, bez przyjaciół, zero przyjaciół, nikt nie przyjdzie,
nie zapraszaj*, nie zapraszamy, nie siadaj*, wyrzucimy, wywalić, wywalimy, piszemy wszyscy, piszcie niego, zaspamuj*, spamuj*, masowo zgłasz*, zgłaszajcie konto, nie przestajemy,
aż usunie, aż odejdzie, usuń konto, niech odejdzie, nagrywaj*, nagraj jak, film jak, podstaw nogę, popchn*, kopni*, kopać go, zamknij go, schowaj jego, zabierz jej, obraź,
najgłupsz*, najgrubsz*, kto najbrz*, oceń wygląd, kogo rozsławimy, znalazłem numer, znalazł* stronę, numer mamy, wyciek rozm*, wrzuć screen*, obśmie*, śmiejmy, beka, polew*,
krindż*, pipa, cipa klasow*, łajza, łajzy, menda, gnida, szmata, szmaty, pustak, pustaki, tapeciara, patus*, żul, żule, dnem, śmieć klasow*, zakała, pośmiewisk*, obciachow*,
żenujące, cringe, wstydliwe fot*, wyciek fot*, fotki byłej, hejtuj*, hejterk*, dissy, diss, roast, obrażaj, generator wyzwisk, wyzwiska, ksywka klasowa, klasa przeciw*, bojkot*,
ignorować ją, ignorować go, nie odpisuj*, zablokujcie, wykopmy, wyrzucić grup*, anonimowo o, anonimowe wyznan*, bez nazwisk, telefony nocą, nocne telefony, spam telefon*,
boty napiszą, nakręć, prank*, płacze film*, film płacz*, najgorszy klas*, najgorsza klas*, kto najgorsz*, stworzymy mem*, memy nią, memy nim, jego twarz*, jej twarz*, odludek,
odludk*, kujon*
bullying hint 15: brzydk*, grub*, śmierdz*, obleśn*, wstyd*, śmieszn*, śmiech*, śmiać, płak*, łzy, zdjęc*, tajemnic*, sekret*, głup*, tęp*, żart*, ofiar*, śmieć, beczka, krowa,
wieloryb, świnka, konfident*, cała szkoła, cała klasa, wszyscy wiedzą, udostępnij*, pod szkołą, patologia, bieda, biedak*, izoluj*, spotted, nie lubi, nie lubię, memy, naklejki,
bez niego, bez niej, poniż*, dręcz*, dokucz*, prześladow*, hejt*, plotk*, płacze, zabij*, wyklucz*, głosuj*, małpa, sierota, kabel, wyzywa*, wyzwisk*, przezwisk*, ksywk*, obraża*,
ranking, mem, ranking*, ankiet*, anonimow*, głosowan*, była, byłej, lista, szczur, żyraf*, wieśniar*, twarz, tabor, plastik*, dno, odpad, odpady
self-harm sure 90: proana*, pro ana, thinspir*, ana motylki, motylki any, dekalog any, list any, przykazania any, szukam motylk*, ana dieta, dieta motylk*, bez zdrowienia,
bez leczenia, sposoby śmierc*, jak się zabić, skuteczn* sposób śmierc*, szukam partnera śmierc*, pakt samobójcz*, zabiję się, chcę zdechnąć, wieszam się, powieszę się,
podetnę żyły, ile tabletek, grupa śmierci, grupy śmierci, ukryć cięcia, ukrywanie cięć, bez ratunku, nie odwodzi*, nikt nie odwodzi, telefon zaufania ban, ban za leczenie,
ban leczenie, gra śmierci, pamiętnik any, dziennik any
self-harm page 45: głód siła, jedzenie słabość, kosteczki, szukam przyjaciół* ana, ważymy, ważę, ukryć mam*, zadanie 50, wyjść nie można, nie śpij, gotowy grę, beze mnie lepiej,
lepiej beze mnie, nie obudzić, nie obudzę, mam dość życia, zmęczon* życiem, ostatnia noc, ostatniej nocy, długie rękawy, nie jem, waga łazien*, razem umrz*, partner śmierci,
cięłam, ciąłem, motylki, motylek ana, głodówk*, schudnąć szybko, widoczne kości, obojczyk*, przerwa udami, przeczyszczając*, anoreksj*, bulimi*, żyletk*, tnę się, pocięt*,
samookalecz*, ukryć blizny, ukryć rany, ukryć przed rodzic*, nienawidzę siebie, ukarać siebie, zasługuję ból, ból ulg*, czuć ból, nie chcę żyć, nie warto żyć, bez sensu,
sensu życi*, skończyć sob*, odebrać sobie, odebrać życie, zakończyć życie, pożegnaln*, skok mostu, śmiertelna dawka, śmiertelną dawk*, przedawkow*, bezboles*, niebieski wieloryb,
pod pociąg, skok dachu, most dziś, umrzeć razem, odejść cicho, odejść zawsze, zasnąć zawsze, wszystkim lepiej, wszystkim będzie, beze mnie, żegnajcie, ostatni wpis, ostatni post,
jutra nie, jutro już, nikomu niepotrzebna, zmęczona życiem, głoduję, głodujemy, 300 kcal, 500 kcal, 800 kcal, wymarzona waga, cel waga, wystające kości, chude nogi,
chudniemy razem, krzyczcie mnie, bez litości, lewatyw*, dwa palce, zwymiotować, zagłuszyć ból, ulga ból, blizny rękach, bandaż ukry*, bez psycholog*, bez lekarz*, bez oceniania,
żadnych lekarz*, żadnych psycholog*, rodzicom ani, zdecydowali, już zdecydow*, omawianie metod, rozmowy metodach, metody tylko, list napisany, wolna zawsze, wolny zawsze,
nocne zadanie, zadanie noc, zdjęcie dowód, przyślij dowód, bez odwrotu, wiemy gdzie, wytnij, wieloryb ręce, skraj dachu, znów zero, dziś zero, zero kalorii, kto mną, piątku kto,
waga cel, zamkniętym pokoju
self-harm hint 15: schud*, chud*, kalori*, waga, wagi, żebra, krew, ból, bólu, śmierć, umrzeć, umier*, samotn*, pustk*, sposób, metod*, ukry*, sekret, dieta, diety, motyl*,
kurator*, zadań, ciężar*, żegnaj*, rękawy, rękawach, ostrze, głodów*, głodz*, kości, wymiotow*, wymioty, przeczyszcz*, cięci*, blizn*, żyły, nadgarst*, pętla, pętli, sznur*,
skoczyć, tabletki, brzytw*, kcal, tłuszcz*, minus, noc, dach, dachu, cisza, cicho, zmęcz*, nienawidz*, bandaż*, jedzeni*, jeść, jem, wpadk*, żyć, grubas*, 50 zadań,
pięćdziesiąt zadań, ostatnie zadanie, ostatni dzień, wzrost waga, mamie nie, ostatni pociąg, postanowione, mój list, każde zadanie, kolejne zadanie, dorosłym nie, dorosłym nic
drugs sure 90: odczynniki kolekcjonersk*, nie spożycia, produkt kolekcj*, dopalacze sklep, sklep dopalacz*
drugs page 40: paczuszk*, chowasz, bez umowy, komunikatorze, szyfrowan* komunikator*, wypłata monet*, heroin*, dropa, młynek*, growbox*, feminizowan*, automaty feminiz*, bonga,
kwitnieni*, zjarać, zjaran*, upal*, blant*, dropy, skrytk*, bez oznaczeń, elf bar*, pod system*, moc 20, gaz rozweselaj*, balony gaz, podtlenek, kieliszek, kieliszk*,
gry alkoholow*, gra alkoholow*, szoty, szota, koka, amfa, feta, mef, grzybki, halucynog*, psychodelik*, trip, tripy, zioło, zioła palić, trawka, trawkę, marycha, konopi*, thc,
jarać, jaranie, skręt*, joint*, lufk*, bongo fajk*, naćpan*, ćpać, ćpan*, ćpun*, zejście, diler*, działk*, wstrzykn*, wciąg*, tabletki gwałtu, xanax, tramadol, kodein*, fentanyl*,
dyskretna wysyłka, dyskretn* przesyłk*, dyskretn* paczk*, darknet, nikotyn*, liquid*, jednorazów*, podsystem*, snus, shisha, wódk*, whisky, bimber, upić się, nawal*, steryd*,
anabolik*, testosteron*, hormon wzrostu, bez recepty, metamfet*, ekstaz*, tabaka, vap*, haju, snusy, epety, epet, waporyz*, mdma, lsd, kwasiki, krysztal*, mefa, mefka, ketamin*,
psylocyb*, hasz, gandzia, baka, bakanie, jarani*, faja wodna, wóda, wódeczk*, najeb*, melanż*, chlanie, chlać, odczynnik*, trzyma rana, paczkomat krypto, mrugamy, mrugnięcie,
towar top, zakopek, zakopki
drugs hint 15: palić, palen*, dym*, moc, mocn*, czyst*, smak*, wysyłk*, zamów*, kup, sklep, cena, efekt*, drink*, imprez*, odmian*, kurier*, współrzędn*, bongo, plon, buch*, staff,
sztuk*, towar, wkład*, pij, kryształ*, meta, kwas, kwasy, haj, odlot, faza, fazy, dawka, dawki, dawkowan*, strzykawk*, igła, igły, kreska, kreski, proszek, tytoń, tytoni*, piwo,
piwa, kac, kaca, alkohol*, kolekcjonersk*, proszki, susz, susze, próbki, próbek, kartonik*, zakopane, magnes
gambling page 40: typy dnia, pewniak*, kupon dnia, zakłady żywo, cashout, linie wypłat, plinko, otwórz skrzynk*, system gry, bonus powitaln*, pierwszej wpłat*, depozyt*,
wpłata minimaln*, spiny, spinów, sloty, slotów, slot, automaty online, jackpot*, kursy bukmach*, zakłady sport*, zakład bez ryzyka, obstaw*, typy bukmach*, typer*, wygraj*,
kasynow*, krupier*, blackjack, bakarat, poker*, rulet*, lotto, totolotek, zdrapk*, jednoręki bandyta, automaty wrzutow*, prawdziwe pieniądze, graj teraz, zagraj, obrót bonus*,
freebet*, cashback, high roller, blindy, rakeback, pula nagród, kasa gry, wypłata natychmiast*, szybkie wypłaty, najlepsze kursy, postaw, darmowe obroty, automaty hazard*,
gra pieniądze, pomnóż, podwój, zgarnij, wygrywaj, dubel dnia, pewny typ, pewne typy, btts, over 2, skuteczność typ*, ako, kupony, bukmacher*, automaty
gambling hint 15: bonus*, gra, graj*, gracz*, szczęści*, nagrod*, pieniąd*, kod promocyjn*, vip, żeton*, stół, bębn*, zarób, zarab*, szans*, wygr*, taśma, obroty, obrotów, crash,
aviator, skrzynki, skiny, kumulacj*, kurs, zakład*, kupon*, stawk*, wypłat*, hazard*, loteri*, stoły, kości
weapons page 40: ukryt* noszeni*, obalając*, zapasowy magazynek, ekspansywn*, zacięc*, gładkolufow*, pump action, samopowtarzaln*, hukow*, straszak*, przerób*, karambit*,
balisong*, nunczak*, shuriken*, gwiazdk* rzut*, kamizelk* taktyczn*, płyty balistyczn*, pozwolenie nie, detonac*, spłonk*, rewolwer*, strzelb*, sztucer*, wiatrówk*, amunicj*,
naboj*, kaliber, kalibr*, tłumik*, kolimator*, luneta celown*, celownik*, kabur*, bez zezwoleni*, czarnoprochow*, czarny proch, nóż bojow*, noże bojow*, nóż motylk*, sprężynow*,
noże rzut*, katan*, kusz*, pałk* teleskop*, paralizator*, gaz pieprzow*, kamizelk* kuloodporn*, ładunek wybuch*, ładunki wybuch*, wybuchow*, detonator*, trotyl, dynamit*, saletr*,
odłamk*, rurobomb*, samoróbk*, militari*, bez pozwoleni*, bez dokumentów, pistolet gazow*, miotacz*, nóż taktyczn*, kukri, kubotan*, pałka teleskop*, miecz samurajsk*,
broń czarnoproch*, bez papierów, pliki drukar*, wydrukuj broń, zestaw szkielet*, szkielet pistoletu, bez nazwisk, frezowan*
weapons hint 15: nóż, noże, noża, ostrz*, ostre, strzel*, strzał*, celn*, bomb*, wybuch*, miecz*, topór, siekier*, śmierteln*, zabójcz*, bojow*, polowani*, stal, wysyłk*, spust,
śrut, śrutu, bagnet*, teleskopow*, proc*, magazynek, magazynki, broni, bronią, granat, granaty, granatów, zapalnik*, lont, domowej roboty, taktyczn*, optyka, lufa, lufy
extremism sure 90: rahowa, istiszhad*, mudżahid*, al kaid*, boko haram, neonazi*, białe braterstwo, biały opór, white power, tarrant*, czarne słońce, wilczy hak, totenkopf,
lista zdrajców, nazwiska zdrajców, wojna rasow*, zakazane manifest*, strzelanina szkoln*, strzelec szkoln*, columbine
extremism page 45: samotny lew, samotny wilk, każda ulica, pojazd broni*, uczony odpowiada, boją się was, dabiq, czarn* sztandar*, emigruj, hidżr*, przysięg* wiernoś*, bajat,
szkoleni* bojow*, święty wojownik, wynik zabić, licznik ofiar, aryjs*, powiesić zdrajc*, zdrajcy, obalimy, zniszczyć system, system musi, czas walki, wyzwolen* rasy, naszid*,
wesprzeć braci, módlcie, emirat*, umma, ummy, kalif*, tagut*, oficjalne wydani*, biała rewolucja, biali bracia, tylko białych, szturmow*, święt* wojn*, droga braci, mudżahed*,
szahid*, męczenni*, niewiern*, kafir*, święta wojna, świętej wojny, wojny rasow*, rasowa, biała siła, białej siły, krew honor, 1488, breivik*, narodowy socjalizm,
narodowych socjalist*, narodowosocjal*, rzesz*, bojownik*, bojówk*, wstąp, chwyć broń, chwycić broń, za broń, zamachow*, wysadzi*, wrogowie narodu, wróg narodu, obalić, obaleni*,
eksterminac*, wytępi*, incel*, sąd ludowy, wyrok zdrajc*, sznur gotowy, powstańcie, wódz, wodza, przysięgam, dżamaat, krzyżowc*, obalmy, przejmiemy, lista celów, braterstwo,
skinhead*, skini, bracia kratami, więźniom sprawy, wsparcie więźniów, komórka podziemn*, komórki podziemn*, trzy komórki, nadchodzi wojna, nadchodzi burza, nadchodząca burza,
godzina zero, przysięga krwi, zdrajcom, zdrajców, nie uklękniemy, strzelanin*, szykujcie się, szykuj się, przygotujcie, trening braci, akcja bezpośrednia, śmierć systemowi,
precz rządem, zapłacą nam, zemsta społeczeńst*, bramy raju, cień mieczy, ziemie islamu, zielone ptaki, świętoszk*, blackpill*, redpill*, p0lki, tarcza miecz, obóz braterstw*,
zakazane książki, zakazana literatura, kamrac*
extremism hint 15: brac*, brat, walk*, walcz*, wojn*, wrog*, krew, krwi, zwycięstw*, chwał*, raj, raju, zemst*, atak*, broń, ruch, rewolucj*, przysięg*, rasa, rasy, kanał,
telegram, system, lwy, lwów, lew, tapety, czarn* flag*, wierność, szkolenia, komórk*, spalić, zbrojn*, karawan*, wyposaż*, bojowni*, wojowni*, portfel, legion*, brygad*, oddział*,
poświęce*, białych, rekrutac*, rekrutuj*, dołącz, szereg*, zamach*, zdrajc*, zdrad*, przewrót, manifest*, powstań*, oczyści*, sygnał, partyzant*, terror*, okupant*, naszywk*,
flagi, burza, burzy, patriot*, więź*, podziem*, szyfr*, zamknięt*, składk*, wierni, miecze, mieczy, strzelan*, bohater*, systemu, runy, naszywki, kominiark*, pochodni*
stranger-chat page 40: wejdź pokoj*, dołącz pokoj*, wyślij róż*, prywatn* rozmowa, pokaż pokój, kto chce pogadać, popiszemy, popisać, pogadamy, szukam kogoś, 12 lat, 13 lat,
14 lat, 12latk*, 13latk*, nie wstydź, przyjadę ciebie, podjadę, jesteś ładna, słodk*, czacik*, k czy m, czatuj, czatow*, czat wideo, bez rejestracji, rozmówc*, następn* osob*,
włącz kamer*, kamerk*, poznaj ludzi, randki, szukam dziewczyn*, szukam chłopaka, szukam znajom*, napisz mnie, priv, prywatn* wiadomoś*, prywatn* rozmow*, wyślij zdjęc*, wyślij mi,
wyślij fot*, pokaż się, nie mów, nie mów nikomu, nikomu nie, nikomu mów, nasz sekret, nasza tajemnic*, usuń wiadomoś*, usuń rozmow*, ile masz, ile lat, gdzie mieszkasz,
jakiej szkoł*, sam domu, rodzic* domu, spotkajmy, spotkamy się, kupię ci, taka ładna, zaufaj mi, dojrzała wiek, sponsor*, poznaj kogoś, znajdź parę, przesuń, dopasowani*, samotni,
samotne, blisko ciebie, twojej okolicy, teraz online, dziś wieczorem, znajdź przyjaciół, nowi znajomi, pogaduj*, zacznij czat, rozpocznij czat, czekają ciebie, znikając* wiadomoś*,
bez imion, przyjdź sam*, nikt się nie dowie, między nami, wiek nie gra, fotk*, co masz sobie, jesteś sama, jesteś sam
stranger-chat hint 15: rozmow*, rozmaw*, pogad*, online, kamer*, profil*, dziewczyn*, chłopak*, nastolat*, nudzi*, samotn*, okolic*, przyjaci*, znajom*, zdjęc*, nick, snap*,
discord, whatsapp, messenger, streamer*, transmisj*, widzów, kupię, losuj, km, nieznajom*, obcy, obcymi, czat, czatu, czaty, wideoczat*, anonimow*, losow*, następny, poznaj,
poznam, randk*, flirt*, sekret, tajemnic*, spotkani*, prezent*, żywo
proxies page 40: nowe bramki, linki szkoły, dzisiejsze linki, nowe linki, świeże linki, nowe serwery, zablokują, zdjąć kontrol*, zdjąć blokad*, zmieniłem dns, szkolne tablety,
szkoln* tablet*, szkoln* laptop*, szkoln* komputer*, przejdziesz, przejść przez, bez filtra, bez filtrów, oszukać filtr*, oszukaj filtr*, wyrejestr*, hasło administrator*,
otwórz stron*, otworzy każd*, działająca domena, nowa domena, nowe lustro, zapasow* link*, admin nie zobaczy, admin nie widzi, nauczyciel nie zobaczy, nauczyciel nie widzi,
działa szkole, szkole działa, szkoła blokuje, szkole zablok*, pusta karta, ukryj kart*, zmień dns, zmienić dns, jednym kliknięciem, kraje serwer*, wyłącz rozszerzen*,
usuń rozszerzen*, odblok*, obejdź, obejść, omiń, proxy, vpn*, mirror, lustrzan*, cebulow*, anonimow* przeglądan*, przeglądaj anonimow*, ukryj ip, ukryj adres*, ukryć ip, zmień ip,
zmiana ip, wpisz adres, wpisz url, wklej adres, adres strony, dowolną stron*, dowoln* stron*, każdą stron*, filtr szkoln*, filtry szkoln*, szkoln* filtr*, szkoln* siec*,
szkoln* wifi, kontrol* rodziciel*, kontrolę rodziciel*, bez śladu, bez logów, niewykryw*, nie dowie, nauczyciel nie, wszystko otwarte, otwórz wszystko, wszystko działa,
znów działa, zamknięte strony, strony otworzą, zablokowane strony, dostęp wszystkiego, wolny internet, bez ogranicze*, bez zakaz*, bez cenzury internet, nie zapisujemy,
nie przechowujemy, żadnej historii, historia pusta, nikt nie zobaczy, nie zobaczy, nie zobaczą, nie widzą, nie dowiedzą, ani szkoła, szkoła nie, rodzice nie, szef nie,
niewidzialn*, niewidoczn*, anonimizer*, anonimowo, zdalna przeglądarka, przeglądarka chmur*, nasz serwer, nasze serwery, wpisz stronę, wpisz link, zainstaluj rozszerzenie,
jeden przycisk, jedno kliknięcie, połącz się, wybierz kraj, przechytrz*, zdejmij blok*, socks, wireguard, klucz dostępu, okres próbny, bramka www, webproxy, szkolne wifi,
wifi szkoł*, szkoła blok*, zablokowane szkole, socks5, socks4, ukryte ip, twoje ip, przez litwę, przez holandię, nie wpuszcza, wyłącz filtr, wyłączyć filtr, gry szkole, szkole gry,
klucze vless, klucz vless, rozdajemy klucze, nowy klucz, nowe klucze, tiktok szkol*, wifi wpuszcza
proxies hint 15: ip, serwer*, darmow*, nauczyciel*, admin*, dostęp*, ograniczen*, rozszerzen*, incognito, filtr*, blok*, url, śmiga, zakaz*, obejście, ominąć, omij*, zablokowan*,
tor, anonimow*, cenzur*, bez rejestrac*, tunel*, szyfrow*, zapor*, firewall*, krajów, połącz, przebij*
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies offer 1: kup, kupuj, zamów, zamawiaj, koszyk*, cena, ceny, cennik*, rabat*, promocj*,
dostaw*, wysyłk*, hurt*, graj, zagraj, kod promocyjny, rejestracj*, zarejestruj*, dołącz*, subskryb*, zapisz, premium, doładuj, wpłać, odbierz, zacznij, rozpocznij, wejdź, wejście,
oglądaj, obejrzyj, pobierz, zainstaluj, kliknij, klikaj, głosuj*, wrzuć, wrzucaj, pisz, napisz, operator, natychmiast*, gwaranc*, za darmo, darmow*, popularne, pokaż wszystkim
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies advice -40: słownik*, słowniczek*, znaczenie słowa, pochodzeni*, definicj*,
scenariusz zajęć, lekcja, lekcji, warsztat*, szkoleni*, uczni*, aptek*, recepta, recepty, strażak*, straż pożarn*, ratownik*, wolontariusz*, dyrektorka, statut*, pierwsza pomoc,
jak rozmawiać, rodzice, rodziców, rodzicom, zgłoś policj*, niebieska linia, 116 111, 800 12, scenariusz*, ranią, rówieśnicz*, świadk*, dziecku mów, nie twoja wina, porozmawiaj,
wezwij, dyżur*, oszust*, zgłasza*, zgłosić, naucz dziecko, dziecku, dziecka, przemoc*, telefon zaufani*, infolini*, psycholog*, psychoterap*, psychiatr*, terapeut*, terapi*,
poradni*, lekarz*, lekarsk*, przychodni*, leczeni*, objaw*, diagno*, pacjent*, profilakty*, specjalist*, fundacj*, badani*, badacz*, naukow*, uniwersytet*, profesor*, minister*,
policj*, wyrok*, skazan*, prokurat*, zatrzyma*, dziennikarz*, pedagog*, wychowawc*, wskazówk*, bezpieczeństw*, bezpieczn* internet*, szacunek, życzliwoś*, ostrzeg*, uzależni*,
świadomoś*, narkolog*, leczyć, wyzdrow*, anonimowi alkoholic*, anonimowi hazard*, anonimowych, grupa wsparcia, grupy wsparcia, wsparci*, pomocy, pomoże, pomożemy, pomaga*,
bliskich, zadzwoń, zadzwonić, zadzwońcie, rozmowa bezpłatna, rozmowa jest bezpłatna, bezpłatna rozmow*, bezpłatn*, długi, wyklucz* rejestr*, bezsenność, nawrót, odstawien*, skutk*,
szkod*, zagroże*, niebezpiecz*, chroń, zakazane, zabronion*, pracowniko*, zatwierdz*, ofierze, schronisk*, zawiadom*, adwokat*, prawnik*, przestępstw*, oskarż*, podejrz*, ankiet*,
statyst*, procent*, epidemi*, zakażen*, zdrowi*, medyczn*, leków, prewencj*, nie jesteś win*, nie krzycz, poradzić sobie, unikać, grupa rodzin, współuzależn*, chorob*,
gdzie dzwonić, jak rozpoznać, co powiedzieć, jeśli dziecko, pogotowie, rzucić palenie, psycholog szkoln*, ochron* dzieci, cyberbezpiecz*, sąd, onkolog*, szczepion*, alergi*,
żałob*, utrata, utraty, weterynarz*, centrum pomoc*, ośrodek pomoc*, opiekun*, pedagog szkoln*, niepokojące objaw*, tolerancj*, równoś*, rzecznik*, straż miejsk*, rada gminy,
urząd gminy, gmin*, dom pomocy, dom opieki, senior*, nie wiń, zapytaj wprost, nie zostawiaj, schowaj leki, linia pomocy, linii pomocy, jak mówić, hazardzist*, pozwolenie broń,
ustawa broni
adult+violence+hate+bullying+self-harm+drugs+gambling+weapons+extremism+stranger-chat+proxies nursery -40: przedszkol*, żłob*, bajk*, baśń, baśni*, kołysank*, rymowank*,
kolorowank*, plastelin*, wycinank*, zabaw*, klock*, piaskownic*, spacer*, logoped*, literk*, zagadk*, maluch*, zajęcia dzieci*, prace plastyczn*, adaptacj*
violence+weapons+hate+extremism+drugs+adult history -35: poeci, sądow*, wiek, wieku, wieków, histori*, historyk*, muze*, wystaw*, ekspon*, starożytn*, średniowie*, król, króla,
królow*, cesarz*, książę, księcia, rycerz*, archeolog*, bitwa, bitwy, bitwie, pułk*, wojna światow*, wojny światow*, światowa, światowej, 1410, 1914, 1918, 1939, 1944, 1945,
powstani*, okupac*, kombatant*, pomnik*, wyzwoleni*, holokaust*, pisarz*, literatur*, teatr*, spektakl*, reżyser*, encyklop*, zabytk*, tradycj*, fresk*, ikona, świątyn*, kościoł*,
klasztor*, ewangeli*, mity, mitolog*, legend*, niewolnic*, niewolnik*, kolekcj*, zwiedzając*, wydani*, przekład*, rozdział, książk*, filozof*, socjolog*, etnograf*, biblia, biblii,
biblij*, powieść, powieści*, modlitw*, nabożeństw*, parafi*, ksiądz, księdza, meczet tatar*, ramadan*, synagog*, chanuk*, wielkanoc*, wiking*, grupa rekonstrukc*, rekonstruktor*,
minuta ciszy, apel poległych, cmentarz*, znicz*, getto, getta, szare szeregi, harcerz*
adult+drugs+weapons+violence+gambling cooking -45: przepis*, składnik*, piekarnik*, patelni*, garnek, garnk*, łyżk*, łyżecz*, szklank*, mąka, mąki, masło, masła, cukier, cukru,
jajk*, cebul*, czosnek, czosnku, pieprz*, ciasto, ciasta, gotow*, gotuj*, smaż*, piecz*, upiec, pokroj*, zupa, zupy, sałat*, kurczak*, ziemniak*, marchew*, śmietan*, wymieszaj,
potraw*
adult+violence+drugs+weapons+gambling nature -40: ptak*, gniazd*, zwierz*, przyrod*, łąka, łąki, rzek*, jezior*, ocean*, kwiat*, grządk*, sadzon*, nasion*, gleb*, nawóz, podlew*,
krzew*, drzew*, owad*, motyl*, chrząszcz*, żab*, wąż, węże, dinozaur*, zoo, gospodarstw*, krow*, owc*, koni*, szczeni*, wulkan*, planet*, hodowl*, hodowc*, rasa psów, rasy psów,
myśliw*, łowiec*, sarna, jeleń, dzik, dziki, grzyby jadalne, grzybiarz*, grzybobran*, trujące grzyb*, chwast*, trawnik*, ogrod*, pszczoł*, kogut*, kozy, koza, byk
weapons+violence+gambling+hate sports -25: hokej*, krążek, napastnik*, obrońc*, gol, gole, mecz, meczu, liga, ligi, sezon*, stadion*, bokser*, medal*, turniej*, maraton*,
piłka nożn*, piłkarsk*, piłkarz*, siatkówk*, tenis*, gimnastyk*, olimpi*, trener*, bramkarz*, szach*, gry planszow*, planszów*, domino, łucznic*, szermier*, karate, judo,
matematyk*, prawdopodobień*, mistrzostw*, loteria fantow*, biathlon*, laserow*
weapons+violence+drugs tools -30: narzędzi*, remont*, budow*, wiertark*, śrub*, farb*, tapet*, klej*, tkanin*, szyci*, haft*, lego, mydł*, świec*, kąpiel*, wodny, wodne, aparat*
proxies+stranger-chat computing -35: sekretariat*, biur*, hasło, hasła, folder*, laptopa, informatyk*, księgow*, płac, uruchom ponownie, baz* danych, program*, kodu, docker, nginx,
linux, dokumentac*, pracowni*, organizac*, obwodnic*, objazd*, tras*, ruch drogow*, chirurg*, bajpas*, akcjonariusz*, pełnomocnic*, sieć prywatna, sieci prywatnej, dostawc*,
praca zdalna, pracy zdalnej, router*, oddział*, szyfrowanie
gambling+violence+weapons+drugs+adult culture -40: nazwisk*, wieś, wioska, stacja, latarnia, perfum*, kosmetyk*, krzyżówk*, quiz*, komiks*, planszów*, balet*, chór, orkiestr*,
powieść, powieści, rozdział*, mafia, mafii, las vegas, ocena, scen, sceny, bohater*, odcinek, premiera, widz, widzowie, rola, roli, scenarzyst*, film, filmu, filmie, kino, kina,
recenzj*, aktor*, album*, piosen*, koncert*, katedr*, turyst*, zwiedza*, szabl*, zbroj*, pomadka, tusz rzęs, cienie powiek, wędk*, przynęt*, rybac*, reżyser*, oscar*, gitar*,
perkusist*, festiwal*, moda, mody, projektant*, krawiec*, student*, komedi*, serial*, wokal*
weapons+adult+gambling+proxies+drugs+hate+violence news -40: poseł*, posłow*, sejm*, senat*, prezydent*, wybory, wyborcz*, ustaw* o, nowelizac*, egzamin*, grzywn*, komisj*,
korespondent*, poinformow*, standard* ochron*, małoletni*, personel*, rzeczni*, agencj*, reportaż*, redakcj*, burmistrz*, województw*, oświadczył*, zaznaczył*, więzieni*,
lat więzienia, ustawa, ustawy, prawo, przepisy`;
