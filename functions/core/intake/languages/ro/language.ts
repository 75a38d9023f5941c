import type { Language } from '../../reader/concepts.ts';
import { customs } from './customs.ts';
import { form } from './form.ts';

/** Romanian. */
export const ro: Language = {
  tag: 'ro',
  customs,
  form,
  words:
    'și de la în pe cu a o că nu să se este sunt am ați mea mele meu mei mă îmi vă vreau din pentru care ce mai fi un o dar sau ca prin cum bună ziua mulțumesc stimată stimate doamnă domnule respect rog dumneavoastră voi le lor au al ale acest această aceste toate tot dacă foarte doar fără despre după când',
  concepts: {
    ask: 'vă rog|va rog|rog|te rog|vreau|aș vrea|as vrea|doresc|aș dori|as dori|solicit|cer|vă cer|pretind|am nevoie|puteți|ați putea|prin prezenta|îmi exercit|exercit|exercitarea|solicitare de|cerere de|cerere privind|cerere pentru|insist|trebuie să|vă solicit|vă adresez|îmi retrag|retrag|mă opun',
    not: 'nu|fără|niciodată|în loc de|în loc să|nici|decât să',
    keep: 'nu ștergeți|nu sterge|nu ștergeti|nu șterge|nu eliminați|nu vreau să ștergeți|nu vreau să ștergeți|nu vreau ștergerea|nu vreau sa stergeti|nu doresc ștergerea|nu cer ștergerea|fără să ștergeți|fără să le ștergeți|fără a șterge|fără a le șterge|în loc să ștergeți|în loc să le ștergeți|în loc de ștergere|nu le ștergeți|să nu ștergeți|să nu le ștergeți|nu distrugeți|nu îmi ștergeți|nu închideți|nu inchideti|nu închide|nu vreau să închid|nu dezactivați|nu vreau să închideți',
    erase:
      'șterg*|sterg*|șters*|sters*|elimin*|îndepărt*|distrug*|scoateți|scoate|închid*|inchid*|închis*|dezactiv*|dispar*|dispăr*|radi*|lichid*|anonimiz*|debaras*|arunc*|curăț*|desființ*',
    data: 'date|datele|datelor|date personale|datele mele|date cu caracter personal|informații|informațiile|informații despre|info|tot ce aveți|tot ce știți|ce aveți despre|ce știți despre|tot ce dețineți|ce dețineți|dosar|dosarul|fișa|înregistrări|înregistrările|istoric|istoricul|urme|urmă|tot|totul|toate|baza de date|adresa mea|numele meu|numărul meu|mailul meu|emailul meu|conversațiile',
    account: 'cont|contul|contului|conturi|profil|profilul|înregistrarea|abonamentul la cont',
    about:
      'despre mine|mine|mele|mea|meu|mei|personale|care mă privesc|mă privesc|privitoare la mine|referitoare la mine|cu privire la mine|mă privește|mi|eu',
    get: 'trimit*|transmit*|furniz*|dați|dă|da|oferi*|puneți la dispoziție|copie|copia|copii|acces|accesa|accesul|consulta|vedea|văd|ști|știu|afla|aflu|obține|obțin|primi|primesc|comunica*|inform*|lista|listă|raport|extras|rezumat|descărca|spuneți|indica*|elibera*|arătați|arătați mi|să arate|trimiteți',
    what: 'ce|care|dacă|cât|câte|tot|toate|totul|integral|complet|completă|întreg',
    hold: 'aveți|dețineți|păstr*|stoc*|prelucr*|procesa*|colect*|știți|țineți|posed*|înregistrat*|salvat*|există|figurez|dispuneți|are|mai aveți|păstrați',
    fix: 'corect*|corija*|rectific*|modific*|schimb*|actualiz*|complet*|înlocui*|îndrept*|repara*|edita*|remedi*',
    field:
      'nume|numele|prenume|prenumele|adresa|adresă|adresei|email|emailul|e mail|mail|data nașterii|data de naștere|nașterii|ziua de naștere|telefon|telefonul|număr|numărul|numărul de telefon|cod poștal|codul poștal|strada|oraș|date|datele|informațiile|sexul|cnp|starea civilă|titlul|datele de contact|domiciliul|anul nasterii|anul nașterii|numele de familie|fișa|fișă',
    wrong:
      'greșit*|gresit*|eronat*|incorect*|inexact*|eroare|erori|greșeal*|vechi|veche|vechea|neactualizat*|perimat*|depășit*|nu este corect*|nu e corect*|nu mai este|nu mai e|nu e bun*|scris greșit|m am mutat|mutat|m am căsătorit|căsătorit*|divorțat*|ar trebui să fie|trebuie să fie|corect este|corectă este|fals*|incomplet*|nouă adresă|noua adresă|adresa nouă|schimbat',
    stop: 'opriți|opri|încetați|înceta|stop|gata|ajunge|nu mai vreau|nu vreau|nu doresc|nu mai doresc|nu mai trimiteți|nu îmi mai|nu mă mai|nu mă sunați|nu folosiți|nu mai folosiți|nu utilizați|nu vindeți|nu partajați|nu împărtășiți|dezabon*|mă opun|opoziți*|opun|interzic|sătul|sătulă|m am săturat|terminați|lăsați mă în pace|scoateți mă|nu contactați|refuz|nu sunt de acord',
    marketing:
      'reclam*|publicit*|marketing*|newsletter*|buletin*|promoți*|ofert*|spam*|mailuri|emailuri|e mailuri|emailurile|mailurile|apel*|suna*|sunați|sms*|mesaj*|comercial*|anunțuri|profilar*|profiluri|crearea de profiluri|urmărire|pliante|cataloage|antren*|instru*|ai|inteligenț*|interes legitim|interesul legitim|vânz*|vinde*|partaja*|terți|telemarketing|statistic*',
    list: 'lista de mail|lista de mailuri|lista de e mail|lista de emailuri|lista de distribuție|lista de abonați|lista de corespondență|lista voastră|lista|liste|newsletter|newsletterul|newsletterului|mailing list|baza de marketing|baza de publicitate|baza de date de marketing|baza voastră de marketing',
    withdraw: 'retrag*|revoc*|anul*|retras*',
    consent: 'consimțăm*|consimtam*|acordul|acord|permisiun*|autorizați*',
    thing:
      'comand*|colet*|livrar*|factur*|chat*|un mesaj|poz*|fotografi*|parol*|programar*|rezervar*|comentari*|postar*|coș*|produs*|plat*|card*|cupon*|reducer*|aplicați*|abonament*|contract*|retur*|rambursar*|cookie*|virus*|preț*|tarif*|orar*|recenzi*|garanți*|un fișier|playlist*|cv',
    how: 'cum pot|cum șterg|cum se|cum fac|cum îmi|cum închid|unde pot|este posibil|e posibil|se poate|pot să|există o modalitate|ce se întâmplă dacă|cum funcționează|cum schimb|cum modific|cum dezactivez',
    done: 'ați șters|ați eliminat|a fost șters*|au fost șterse|s a șters|s au șters|am șters|recuper*|restaur*|blocat|mulțumesc că ați șters|deja șters*|aplicația mi a șters|mi a șters|recuperez',
    before:
      'am cerut deja|am solicitat deja|am cerut|am solicitat|cerusem|solicitasem|am trimis|v am trimis|v am scris|am scris|cererea mea din|solicitarea mea din|cererea anterioară|solicitarea anterioară|ultima mea|fără răspuns|niciun răspuns|nu am primit|n am primit|nu ați răspuns|nu mi ați răspuns|acum două săptămâni|acum o lună|în urmă cu două|în urmă cu o|săptămâni în urmă|luna trecută|săptămâna trecută|încă aștept|tot aștept|a doua oară|a treia oară|reamint*|memento|din nou|revin|cum am cerut|așa cum am cerut|răspunsul dumneavoastră din|în ce stadiu|care este stadiul|somație|notificare',
    threat:
      'îmi rezerv dreptul|în caz contrar|altfel|dacă nu răspundeți|dacă nu primesc|dacă nu veți|acțiuni legale|căi legale|voi fi nevoit*|în lipsa unui|mă voi adresa|dacă nu îmi|voi sesiza|voi depune|mă voi plânge|mă voi vedea|voi formula|voi reclama|lipsa răspunsului',
    if: 'dacă am|în cazul în care|dacă ați|în măsura în care|în caz că|dacă mi am|dacă v am|dacă',
    retract:
      'retrag cererea|îmi retrag cererea|retrag solicitarea|îmi retrag solicitarea|anulez cererea|anulați cererea|anulați solicitarea|uitați de cererea|ignorați cererea|ignorați solicitarea|m am răzgândit|mi am schimbat părerea|renunț la cerere|renunț|lăsați cererea|nu mai ștergeți contul',
    until: 'până|pana|cât timp|în timp ce|deocamdată|până când',
    court: 'tribunal*|instanț*|proces*|judecat*|dovad*|dovez*',
    server: 'server*|sistem*|baz*',
    none: 'nicio|niciun|nimic|nimeni',
    access:
      'dreptul de acces|dreptului de acces|drept de acces|cerere de acces|solicitare de acces|acces la datele|acces la date|accesul la date|accesul la datele|acces la toate|acces la informațiile|accesa datele|copie a datelor|copie după|copia datelor|o copie a|copie a tuturor|ce date|ce informații|ce info|ce aveți despre mine|ce știți despre mine|tot ce aveți despre mine|tot ce știți despre mine|tot ce dețineți despre|care sunt datele|să știu ce|să aflu ce|să văd ce|să văd datele|să văd toate|să văd tot|să îmi văd|să vad|consulta datele|dacă prelucrați|dacă dețineți|dacă aveți date|aveți date despre|aveți informații despre|dețineți date|toate datele pe care|toate informațiile pe care|datele pe care le aveți|datele pe care le dețineți|raport cu datele|extras cu datele|dosarul meu',
    portability:
      'portabilit*|prelucrabil automat|citibil automat|citit automat|care poate fi citit|structurat*|utilizat în mod curent|utilizat frecvent|csv|json|xml|excel*|tabel|export*|alt furnizor|altui furnizor|alt operator|altui operator|alt serviciu|noul furnizor|nou furnizor|concurenț*|altă platformă|iau datele cu|transfer datele|transferați datele|transferul datelor|transfera datele|muta datele|mut la|trec la alt*|import*|reutilizabil|în format|la altă companie|la altă firmă|către altă companie|către altă firmă',
    erasure:
      'dreptul de a fi uitat|dreptul la ștergere|dreptului la ștergere|drept la ștergere|cerere de ștergere|solicitare de ștergere|ștergerea datelor|ștergerea tuturor|ștergerea imediată|ștergerea contului|ștergeți mi|ștergeți mă|ștergeți datele|ștergeți toate|ștergeți tot|ștergeți contul|stergeti datele|stergeti contul|stergeti mi|stergeti tot|să ștergeți|să îmi ștergeți|sa stergeti|sa imi stergeti|uitați mă|să mă uitați|uitați de mine|închideți contul|închideți mi contul|închiderea contului|inchideti contul|desființați contul|dezactivați contul|nu mai vreau să aveți|nu vreau să mai aveți|nu vreau să aveți|nu vreau să păstrați|nu mai păstrați|nu păstrați|nimic despre mine|nicio urmă|nici o urmă|să nu rămână nimic|să nu rămână nicio|să dispar din|dispar din|din baza voastră|din baza de date|din baza dumneavoastră|din sistemul|din sistemele|din evidențe*|eliminați datele|eliminați toate|eliminarea datelor|niciodată n aș fi existat|nu rămâne nicio|nu rămână nicio|nu rămâne nimic',
    rectification:
      'dreptul la rectificare|dreptului la rectificare|dreptul de rectificare|rectificare|rectificarea|rectificați|cerere de rectificare|corectarea datelor|corectați datele|corectați numele|corectați mi|corectați adresa|corectați data|să corectați|corectarea|schimbarea adresei|schimbarea numelui|schimbați adresa|schimbați numele|schimbați mi|modificați adresa|modificați numele|modificarea adresei|modificarea numelui|actualizați|actualizarea datelor|actualizarea adresei|să actualizați|scris greșit|nume greșit|numele este greșit|numele meu este|numele greșit|adresa greșită|adresă greșită|adresa este greșită|adresa veche|vechea adresă|data nașterii greșită|data nașterii este|date greșite|date incorecte|date inexacte|date eronate|datele inexacte|m am mutat|adresa nouă|noua adresă|noua mea|noul meu|nu mă numesc|nu mă cheamă|nu este numele meu|nu e numele meu|adresa corectă|numele corect|data corectă',
    restriction:
      'restricționarea prelucrării|restricționare|restricționarea|restricționați|dreptul la restricționare|limitarea prelucrării|limitarea|limitați|limita prelucrarea|înghețați|înghețarea|îngheț*|blocați datele|blocarea datelor|blocați prelucrarea|blocați|suspend*|puneți pe pauză|pauză|până verificați|până când verificați|până se verifică|până când se verifică|până se clarifică|până când se clarifică|până când clarificați|până se rezolvă|până când se rezolvă|până la clarificarea|până la verificarea|până la soluționarea|cât timp verificați|în timp ce verificați|pe durata verificării|doar să le păstrați|doar stoca*|numai stoca*|păstrați le dar|păstrați datele dar|păstrați le doar|dar să nu le folosiți|dar nu le folosiți|fără să le folosiți|fără a le folosi|nu vă atingeți|nu le atingeți|nu faceți nimic cu|am nevoie de ele în instanță|pentru un proces',
    objection:
      'mă opun|ma opun|dreptul la opoziție|dreptul de opoziție|dreptului la opoziție|opoziția|opoziție|opunerea|obiectez|dezabona*|mă dezabonez|dezabonare|nu mai vreau să primesc|nu vreau să primesc|nu vreau să mai primesc|nu doresc să primesc|nu mai doresc să primesc|nu mai vreau mailuri|nu mai vreau emailuri|nu mai vreau reclame|nu mai vreau newslettere|nu mai vreau oferte|nu mai trimiteți|nu îmi mai trimiteți|nu mi mai trimiteți|nu mă mai sunați|nu mă sunați|nu mă mai contactați|nu mă contactați|încetați să|opriți trimiterea|opriți mailurile|opriți emailurile|opriți spamul|nu mai folosiți|nu folosiți datele|nu utilizați datele|nu vreau să folosiți|nu vreau să fie folosite|nu vreau ca datele|nu vreau să vindeți|nu vindeți|nu partajați|nu împărtășiți|nu transmiteți datele|vânzarea datelor|profilare|profilarea|crearea de profiluri|decizii automatizate|marketing direct|marketingul direct|scopuri de marketing|scop de marketing|scopuri publicitare|scop publicitar|pentru antrenarea|pentru a antrena|antrenarea|scoateți mă de pe lista|scoateți mă din lista|de pe lista|din lista voastră|gata cu|lăsați mă în pace cu|ajunge cu',
    withdraw_consent:
      'îmi retrag consimțământul|imi retrag consimtamantul|retrag consimțământul|retrag acordul|îmi retrag acordul|imi retrag acordul|retragerea consimțământului|retragerea acordului|revoc consimțământul|îmi revoc consimțământul|îmi revoc acordul|revoc acordul|revocarea consimțământului|îl retrag|retrag permisiunea|îmi retrag permisiunea|anulez consimțământul|anulez acordul|nu mai sunt de acord|nu îmi mai dau acordul|nu mi mai dau acordul|nu mai aveți acordul|nu mai aveți consimțământul|nu mai consimt|consimțământul pe care l am|acordul pe care l am|retrag orice consimțământ|retrag orice acord|prin prezenta retrag',
    information:
      'politica de confidențialitate|politica de confidentialitate|nota de informare|de unde aveți|de unde ați|cum ați obținut|cum ați făcut rost|cine v a dat|de ce aveți datele|de ce aveți|de ce colectați|de ce prelucrați|de ce păstrați|la ce folosiți|la ce vă trebuie|la ce vă folosesc|la ce sunt folosite|pentru ce folosiți|în ce scop|cu ce scop|care este scopul|cui dați|cui vindeți|cui transmiteți|cui le transmiteți|cu cine împărtășiți|cu cine partajați|cine are acces|cine vede|cine poate vedea|cât timp păstrați|cât timp le păstrați|cât timp|cât de mult timp|temeiul legal|temei legal|baza legală|temeiul juridic|pe ce bază|ce faceți cu datele|ce se întâmplă cu datele|cine este responsabilul|unde sunt stocate|unde stocați|unde păstrați|în ce țară|dreptul la informare|dreptul de a fi informat|vindeți datele|cum protejați|cum folosiți datele|cum sunt protejate|cum utilizați|de la cine ați|de la cine aveți|din ce sursă|care este sursa|care e sursa|cui ați|cui le ați|căror companii|căror firme|căror terți|ce temei|care este temeiul|care e temeiul|ce perioadă|cine este responsabil',
    complaint:
      'depun o plângere|depune o plângere|depun plângere|depune plângere|plângere împotriva|plângere conform|plângere în temeiul|plângere privind|plângere cu privire|plângere|plângerea|fac plângere|fac o plângere|reclamație împotriva|depun o reclamație|depun reclamație|fac o reclamație|fac reclamație|vreau să mă plâng|mă plâng|vreau să reclam|reclamație privind|anspdcp|autoritatea de supraveghere|autoritatea națională|autoritatii|încălcarea|încălcați|ați încălcat|scurgere de date|scurgeri de date|ilegal*|nelegal*|fără consimțământul meu|fără acordul meu|fără permisiunea mea|fără să mă întrebați|vă raportez|vă denunț|rușine ce faceți cu datele',
    child:
      'fiul meu|fiica mea|copilul meu|copiii mei|copilului meu|fiului meu|fiicei mele|copilul nostru|fiul nostru|fiica noastră|minor|minorul|minoră|ca părinte|în calitate de părinte|tutore|reprezentant legal',
    client:
      'în numele clientului|în numele|clientul meu|clienta mea|clientului meu|clientei mele|clientul nostru|împuternicit*|procură|mandat|în calitate de avocat|reprezint|reprezentăm|împuternicire|în numele și pe seama|în numele și pentru|mandatara|mandatarul',
    deceased: 'decedat*|deces*|a murit|răposat*|moștenitor*|moștenire*|defunct*|certificat de deces',
  },
  topics: {
    share:
      'dați|dat|dati|vinde*|vindeți|vândut*|transmit*|împărt*|partaj*|furniz* către|cedat|cedați|divulg*|dezvălu*|oferit*|împărtăș*|furniz*|dau mai departe',
    others:
      'terți|terți*|firme|companii|parteneri*|altora|altor|alții|altcuiva|oricui|publicitar*|alte firme|altor firme|altă firmă|advertis*|asigur*|nimănui|străini|intermediar*',
    trace:
      'șterge*|sterge*|dispar*|scoate*|scoateți|elimin*|urmă|urme|uit*|nimic despre mine|distrug*|arunc*|radiați|apar în|să apar|nicăieri|peste tot|ca și cum|niciodată acolo|n aș fi fost|ștergerea|sa ramana|să dispar|niciun profil|nicio poză|închideți|nimeni să nu|ștergeți|aruncați|gunoi|coș|închide*|desființ*|curăț*|nimic să nu rămână|să nu rămână|nimic despre|uitați mă|plec|adio|stinge*|lichid*',
    record: 'dosar*|fișă|fișa|istoric*|înregistrări*|înregistrare*|note|documentație|analize*|evidenț*',
    copy: 'copie*|copia|listă|extras*|rezumat|situație|duplicat|tot ce aveți|ce aveți|mai aveți|trimiteți mi tot|trimiteți tot|tot ce|tot ceea ce|copie|copii|listă cu tot|extras|pe hârtie|prin poștă|în pdf|complet*|dosar*|integral*|fișă|fișa',
    see: 'văd|vad|vedea|știu|stiu|știți|stiti|afla|aflu|arăt*|spune*|spuneți|consult*|citi|curios*|despre mine|ce știți|ce aveți|ce scrie|ce e scris|ce țineți|notat*|înregistrat*|vreau să știu|aș vrea să știu|aș dori să știu|vreau să văd|arătați|pe numele meu|în dreptul meu|la mine|să aflu',
    switch:
      'altă bancă|alta banca|alt operator|alt furnizor|altă aplicație|mă mut la|trec la|schimb furnizorul|concuren*|în altă parte|altă parte|nou asigurator',
    format:
      'csv|json|xml|excel|fișier*|fisier*|format*|import*|export*|încarc*|incarc*|citi automat|portabil*|descărc*|prelucrabil*|citibil*|încărc*|transfer*|mut*|iau cu mine|alt program|altă aplicație|alt serviciu|tabel*|vcard|zip|digital*|electronic*',
    dispute:
      'contest*|disput*|verific*|exactit*|instanț*|tribunal*|avocat*|proces*|până|pana|cât timp|între timp|lămurim|clarific*|litigiu|nu sunt de acord cu|nu e a mea|nu este a mea|datori*|dovad*|investig*|proces|sentinț*|hotărâre|mediere|nu sunt de acord|până se|până când se|cât timp se|lămur*|cercet*|anchet*|parchet|dovez*|exactitat*',
    freeze:
      'îngheț*|blocați|bloca*|suspend*|păstra*|păstrați|nu folosi*|fără să|nu atinge*|restricțion*|limit*|pauză|nimeni|suspendați|opriți folosirea|între timp|până atunci|nu atingeți|neatins*|nu umblați|așa cum sunt|cum este|nu ștergeți nimic|fără să ștergeți|nu folosiți|să nu fie folosit*|păstrați dar|doar să le păstrați|pauz*|deocamdată|pe moment|sub cheie|încui*',
    first: 'întâi|intai|mai întâi|apoi|după aceea|după ce|înainte|pe urmă|imediat ce',
    leak: 'scurger*|scurs|trimis extras*|trimis analiz*|altcuiva|străin*|vecin*|coleg*|fără acord|fără să întreb*|încălcar*|public*|persoană greșită|dezvălui*|strigat|în fața tuturor|pe la spate|boal*|în gura mare|la vedere|toată lumea vede|în copie|șeful meu|șefa mea|fostul meu|fosta mea|angajator*|proprietar*|ați dat|ați trimis la|ați transmis|divulg*|scurg*|public* pe|furat*|spart|povestit|a aflat|au aflat|știe acum|a umblat|s a uitat|angajatul vostru|angajatul dvs|operatorul|fără să mă întreb*|fără să întrebați|a arătat|i a arătat|au arătat|a citit|a lăsat',
    authority:
      'anspdcp|autoritat*|sesiza*|sesizez|avocat*|presă|autoritate*|poliți*|plângere|tribunal|instanț*|judecat*|anpc|protecția consumatorului|presa|ziar*|televiziun*|sesiz*|reclam la|vă reclam',
    remedy:
      'plângere*|plang*|reclamați*|reclam*|inacceptabil|rușin*|explicați*|grav*|scandalos|oficial*|sesizare|oficială|depun|investig*|scuze|despăgub*|furios|rușine|rușinos|inadmisibil|cum vă permiteți|bătaie de joc|vă bateți joc|furioas*|revolt*|explicați|explicații|răspundere|reclamație|nemulțum*|incompetent*|ignorat|nesimți*|batjocur*|nu așa se|nu se face așa|cum e posibil|cum este posibil|neprofesional*|inadmisibil*|răspunde*',
    howlong:
      'cât timp|cat timp|perioada de păstrare|durata|câți ani|câte zile|până când|perioad*|păstrați|țineți|după ștergere|când șterg|pentru totdeauna|rămân|rămâne',
    why: 'de ce|scop*|temei*|de unde|cui|cine are|ce faceți cu|pentru ce|de unde aveți|de unde ați|de la cine|cu ce drept|cine v a dat|la ce|în ce scop|pe ce bază|motiv*',
    officer:
      'responsabil* cu protecția|dpo|politica de confidențialitate|protecția datelor|cookie*|cine răspunde|cui mă adresez|cu cine|cine se ocupă|persoana de contact',
    camera: 'camer*|supraveghere|video*|imagini*',
    calls:
      'suna*|sunați|apel*|telefon*|sms*|mesaj*|emailuri|mailuri|e mailuri|scrisori|pliante|contacta*|trimite*|trimiteți|scrie*|newsletter*|sun*|vânzăt*|call center|mesaje|notific*|scriși|scrieți|poșt*',
    enough:
      'ajunge|gata|săturat*|saturat*|încetați|opriți*|lăsați*|ultima dată|deranj*|hărțu*|spam*|destul|terminați|interzic|nu mă interesează|m am săturat|opriți|lăsați mă|nu vreau|nu mai vreau|n am cerut|nu am cerut|de câte ori|hărțui*|enerv*|niciodată|stop|nici unul',
    order: 'comand*|colet*|livrar*|pachet*|coș*|rezervar*|produs*|retur*|mărim*|bilet*|voucher*|curier*',
    bill: 'factur*|plat*|plăt*|rambur*|preț*|tarif*|bon|sumă|taxă|card',
    cancel: 'anul*|reziliez|rezilia*|renunț*|renunta*|dezabonez la',
    subscription: 'abonament*|contract*|sală|revist*|premium',
    login:
      'parol*|conecta*|autentific*|intra în|intra in|eroare|nu merge|cod de verificare|bloc* contul|uitat|blocat|conect*|nu pot intra|cod|din greșeală|fără să vreau|recuper*|restaur*|nu funcționează|buton*|actualizare*|reinstal*|pierdut|se blochează|ecran',
    shop: 'program|deschis*|programare|defect*|stricat*|tehnician*|garanți*|repara*|instrucțiuni|nu pornește|returna*',
    thanks:
      'mulțumesc pentru|rezolvat|ajuns|totul e bine|felicit*|bravo|bună treabă|excelent|ador|tot așa|salvat|minunat*|grozav*|super',
    moved:
      'm am mutat|mutat|nouă adresă|noua adresă|adresa nouă|căsător*|divorț*|număr nou|adresa veche|locuiesc|adresă nouă|numărul nou|schimbat numărul|schimbat nr|cel nou|cea nouă|mail nou|locuiesc acum|acum locuiesc|stau acum|nume de fată|mă numesc acum|s a schimbat',
    mistake:
      'greșit*|gresit*|eronat*|incorect*|corecta*|corectați|trebuia|în loc de|actualiz*|modifica*|nu e corect|învechit*|corectare|corect*|rectific*|schimba*|numărul apart*|e greșit|schimbați|nu e adevărat|apar ca|figurez ca|scrie că|scris greșit|trecut ca|trecut greșit|încă apare|tot vechi|vechi*|de fapt|în realitate|cel corect|cea corectă|trebuie să fie|ar trebui|schimbatil|modific*|îndrept*|complet*|înlocui*|puneți|greșe*|litera|nu există|nu e al meu|nu sunt|lipsește',
    agreed:
      'acord*|consimț*|permis*|autoriz*|de acord|semnat|acceptat|am zis da|am spus da|am apăsat da|am fost de acord|am acceptat|acceptasem|am permis|v am dat voie|am dat voie|v am lăsat|am bifat|am semnat|mi am dat acordul|mi am dat|dădusem|acordul meu|acel acord|permisiunea|încuviinț*|am consimțit',
    regret:
      'retrag*|revoc*|m am răzgândit|nu mai sunt de acord|nu mai vreau|renunț la acord|acum zic nu|acum nu|e nu|este nu|nu mai|nu mai permit|îmi retrag|retrag|retrage*|mă răzgând*|răzgândit|revin asupra|anulez|anulați|nu mai e valabil|nu mai este valabil|de azi|de azi înainte|începând de azi|de acum|de acum înainte|regret|opriți asta|dau înapoi|m am gândit mai bine',
    all: 'tot|toate|toți|complet*|întreg*|integral*|orice|în totalitate',
    only: 'doar|numai|pur și simplu|nu șterge*|nu stergeti|din greșeală|ci|să păstrez contul',
    photo: 'poz*|fotografi*|imagin*|față|locați*|voce*|sănăt*|cercetar*|studiu*|film*|video|interviu',
    left: 'nu mai sunt client|acum ani|niciodată|nu mai folosesc|fost client|înscris*|plec|adio|fost vreodată client|am fost pacient|am fost client|în anii|m a înscris',
    household: 'copil*|fiu*|fiic*|fiică|mam*|tat*|soț*|părinte*|bunic*|decedat*|a murit|defunct*',
    practice:
      'stoca*|algoritm*|automat*|citește cineva|cine citește|server*|decid*|anonim*|se păstrează|unde ajunge|cine are acces|în afara ue|ce se întâmplă|ce date|ce informații|ce colectați|ce păstrați|ce înregistrați|ce faceți cu|cine poate|cine vede|cine ascultă|citiți|ascultați|un om|unde sunt|unde se|unde țineți|în ce țară|străinătate|copii de siguranță|dați mai departe|vindeți|ajung la|cum prelucrați|cum funcționează|înainte să instalez|înainte să|la ce folosiți|copii',
    needless:
      'nu trebuie|nu e nevoie|nu este necesar|s a rezolvat|nu ștergeți|nu închideți|nu vreau să ștergeți|nu vreau să mi închideți|rămân|nu plec|vreau să păstrez|nu este nevoie|nimic de șters|totul e bine|totul e în regulă|voiam doar|am vrut doar|restul e în regulă|vă rog nu',
    unlist:
      'newsletter*|listă|lista de|dezabon*|reclam*|ofert*|promoți*|publicit*|vouchere|cupoane|reduceri|promo*|buletin*|oferte|promoții|reclame|reclamă|publicitate|catalog*|sondaj*|comercial*|scoateți mă din|scoateți mă de pe|felicitări|pliant*',
    profile:
      'profil*|achiziți*|cumpărături*|personaliz*|țintit*|urmări*|comportament*|sugest*|recomand*|interes*|obicei*|locați*|urmăr*|analiz*|ascult*|spion*|scor|etichet*|categori*|pe baza',
    stuff: 'contacte|mesaje|favorite|playlist*|antrenament*|poze și',
    waiting: 'încă aștept|niciun răspuns|acum o lună|am cerut|aștept',
  },
  letter: {
    thirdPerson: 'subsemnat*',
    aside:
      'art 19|articolul 19|destinatarilor cărora|destinatarii cărora|destinatarilor|fiecărui destinatar|cărora le ați|cărora li s|cărora le au|terților cărora|aduceți la cunoștința|aducerea la cunoștința|măsurile luate|măsurilor luate|măsurile întreprinse|măsurile pe care|ce măsuri|măsurile adoptate|despre măsurile|modul de soluționare|modul în care ați|rezultatul|despre soluționare|despre ștergere|privind ștergerea|efectuarea ștergerii|ridicarea restricției|confirmați în scris|confirmare scrisă|confirmarea scrisă|confirmarea ștergerii|confirmarea primirii|să mi confirmați că|să îmi confirmați că|să confirmați|rog confirmare|rog confirmarea|aștept confirmarea|trebuie păstrate|trebuie să le păstrați|trebuie să păstrați|obligați să păstrați|obligație legală|obligația legală|obligații legale|obligația de păstrare|nu pot fi șterse|nu puteți șterge|refuz*|respinge*|motiv*|identitatea mea|verificarea identității|dovedirea identității|identificare*|copia cărții|copie a cărții|copia actului|copie de pe cartea|copia buletinului|informații suplimentare|detalii suplimentare|legea vă obligă|legea obligă|legea impune',
    named:
      'existența dreptului|dreptul de a depune|dreptul de a mă adresa|dreptul de a formula|îmi rezerv dreptul|drepturile mele|drepturilor mele|drepturile care îmi',
    further:
      'de asemenea|totodată|în plus|în același timp|concomitent|mai mult|deopotrivă|în al doilea rând|în al treilea rând|în final|în sfârșit|pe lângă aceasta|suplimentar|și totodată|subsidiar',
  },
  identity: {
    name: 'nume|nume și prenume|nume complet|numele meu|prenume și nume|numele și prenumele',
    email:
      'email|e mail|adresa de e mail|adresa de email|adresă de e mail|mail|adresa mea de email|emailul meu|adresă email|adresa email',
    phone:
      'telefon|tel|număr de telefon|mobil|telefon mobil|numărul meu de telefon|telefonul meu|nr de telefon|nr telefon|fix|fixul meu|mobilul meu|nr meu|numărul meu|mob|sunați|telefonul|numărul|pe numărul|la numărul|număr mobil|numărul de telefon|numărul de mobil|telefonul mobil',
    customer:
      'număr client|numărului de client|codului de client|numărul contractului|număr de client|cod client|id client|nr client|numărul de client|codul de client|număr de contract|număr cont|codul meu de client|numărul meu de client|codul client|numărul cardului|nr cardului|numărul cardului de fidelitate|nr cardului de fidelitate|număr card|nr card|card nr|cardul nr|cardul de fidelitate|card de fidelitate|card de membru|card fidelitate|nr legitimație|numărul legitimației|număr de membru|numărul de membru|nr de membru|nr membru|număr membru|cod membru|cod de membru|codul de membru|număr poliță|număr de poliță|numărul poliței|nr poliță|nr poliței|poliță nr|polița nr|polița numărul|poliță de asigurare|contract nr|contractul nr|contractului nr|nr contract|nr contractului|nr de contract|număr contract|numărul de contract|codul abonatului|cod abonat|cod de abonat|codul de abonat|codul meu de abonat|număr abonat|nr abonat|număr de abonat|numărul de abonat|nr de client|nr clientului|codul clientului|numărul clientului|cod pacient|număr pacient|număr de pacient|nr pacient|codul pacientului|nr fișă|numărul fișei|nr fișei|cod participant|cod de participant|codul de participant|numărul de participant|număr participant|cod chiriaș|număr matricol|nr matricol|numărul matricol|cod utilizator|cod de utilizator|loc de consum|cod loc de consum|număr de cont|nr cont|nr de cont|cod plată|cod de plată|cod cititor|permis de cititor|nr permis|cod partener|număr de partener|cod asigurat|id utilizator|numărul abonamentului|nr abonament|codul de utilizator|fișă pacient|nr fișă pacient|fișa pacientului|nr fișei pacientului|fișă medicală|foaie de observație|libret de economii|libret|contul de client|cont de client|card de client|card client|cod de asigurat|număr asigurat|nr asigurat|legitimație nr|nr student|nr elev|nr angajat|nr salariat|nr chiriaș|nr consumator|nr beneficiar|nr utilizator|nr cititor|nr donator|nr participant|nr loc de consum|nr pensionar|nr voluntar|număr student|număr elev|număr angajat|număr salariat|număr chiriaș|număr consumator|număr beneficiar|număr utilizator|număr cititor|număr donator|număr legitimație|număr abonament|număr loc de consum|număr pensionar|număr voluntar|cod student|cod elev|cod angajat|cod salariat|cod consumator|cod beneficiar|cod donator|cod poliță|cod card|cod cont|cod legitimație|cod contract|cod abonament|cod matricol|cod pensionar|cod voluntar|nr de abonat|nr de asigurat|nr de pacient|nr de student|nr de elev|nr de angajat|nr de salariat|nr de chiriaș|nr de consumator|nr de beneficiar|nr de utilizator|nr de cititor|nr de donator|nr de participant|nr de poliță|nr de card|nr de legitimație|nr de abonament|nr de matricol|nr de loc de consum|nr de pensionar|nr de voluntar|număr de asigurat|număr de student|număr de elev|număr de angajat|număr de salariat|număr de chiriaș|număr de consumator|număr de beneficiar|număr de utilizator|număr de cititor|număr de donator|număr de participant|număr de card|număr de legitimație|număr de abonament|număr de matricol|număr de loc de consum|număr de pensionar|număr de voluntar|numărul de asigurat|numărul de pacient|numărul de student|numărul de elev|numărul de angajat|numărul de salariat|numărul de chiriaș|numărul de consumator|numărul de beneficiar|numărul de utilizator|numărul de cititor|numărul de donator|numărul de poliță|numărul de card|numărul de cont|numărul de legitimație|numărul de abonament|numărul de matricol|numărul de loc de consum|numărul de pensionar|numărul de voluntar|cod de client|cod de pacient|cod de student|cod de elev|cod de angajat|cod de salariat|cod de chiriaș|cod de consumator|cod de beneficiar|cod de cititor|cod de donator|cod de poliță|cod de card|cod de cont|cod de legitimație|cod de contract|cod de abonament|cod de matricol|cod de loc de consum|cod de pensionar|cod de voluntar|codul de asigurat|codul de pacient|codul de student|codul de elev|codul de angajat|codul de salariat|codul de chiriaș|codul de consumator|codul de beneficiar|codul de cititor|codul de donator|codul de poliță|codul de card|codul de cont|codul de legitimație|codul de contract|codul de abonament|codul de matricol|codul de loc de consum|codul de pensionar|codul de voluntar|nr abonatului|nr membrului|nr asiguratului|nr pacientului|nr angajatului|nr salariatului|nr consumatorului|nr participantului|nr contului|nr legitimației|nr abonamentului|nr locului de consum|numărul abonatului|numărul membrului|numărul asiguratului|numărul pacientului|numărul angajatului|numărul salariatului|numărul consumatorului|numărul participantului|numărul contului|numărul locului de consum|codul membrului|codul asiguratului|codul angajatului|codul salariatului|codul consumatorului|codul participantului|codul poliței|codul cardului|codul contului|codul legitimației|codul contractului|codul abonamentului|codul fișei|codul locului de consum|marca|cont client|contul client|codul loc consum|dosar client|dosar de membru|dosar pacient|număr cursant|nr cursant|număr oaspete|număr pasager frecvent|nr carte de fidelitate|cod cursant|matricola|matricol|rol nr|rol fiscal|cont de fidelitate|cod loc consum|polița rca|polita rca|număr ecuson|nr ecuson|număr marcă|nr carnet|număr carnet|id curier|număr candidat|nr candidat|număr șofer|cod pod|număr contor|serie contor|credit nr',
    client:
      'client|clientă|clienta|clientul|contract|contractul|abonat|abonată|cod de abonat|nr contract|client nr|contract nr|fișa|numărul meu|nr|numărul|card|cardul|cardului|polița|poliță|poliței|membru|membră|pacient|pacientă|participant|participantă|abonament|abonamentul|abonamentului|cont|contul|contului|chiriaș|asigurat|contractului|clientului|libret|fișă|asigurată|legitimația|student|studentă|elev|salariat|salariată|angajat|angajată|consumator|cititor|cititoare|beneficiar|beneficiară|donator|utilizator|legitimație|cursant|cursantă|oaspete|locatar|posesor al poliței|carnet|carnetul|ecuson|ecusonul|permis|dosar|nlc|abonament energie|id curier|curier|șofer|candidat|candidată|jucător|cardul meu|marca|legitimatie|voluntar|cod pod|număr contor|serie contor|credit nr',
    account: 'nume de utilizator|numele de utilizator|utilizator|nick',
    handle:
      'sunt acolo ca|folosesc numele|cont|contul|profil|user|înregistrat ca|înregistrată ca|pe aplicație sunt|apar ca|figurez ca|utilizator|utilizatoare|contul meu|profilul|pe cont|mă găsiți ca|sub numele|mă loghez ca|intru ca|mă conectez ca|în aplicație sunt',
    born: 'data nașterii|născut la|născută la|născut pe|născută pe|născut|născută|data de naștere|m am născut|ziua de naștere|anul nașterii|data mea de naștere|născut în|născută în|data naşterii|născut pe data de|născut la data de|nascut|nascuta|m am nascut|născutei|născutului|născuse|se născuse|s a născut|data naștere|născut în ziua|ziua mea|datei de naștere|datei nașterii',
    address:
      'adresa|adresă|strada|adresa poștală|domiciliu|domiciliul|adresa mea|reședința|domiciliat în|locuiesc pe|adresa de domiciliu',
    place:
      'cod poștal|oraș|localitate|localitatea|orașul|cod poștal și oraș|cod poștal oraș|cod poștal localitate|localitate cod poștal|municipiul|comuna',
    country: 'țara|țară|stat|țara de reședință|țara de domiciliu',
    company: 'compania|societatea|destinatar|către',
    iAm: 'mă numesc|numele meu este|ma numesc|mă cheamă|subsemnatul|subsemnata|sunt domnul|sunt doamna|sunt eu|vă scrie|numele e|numele meu e|numele meu complet este',
    perhaps: 'sunt|eu sunt|eu sint|sint',
    kin: 'tata|soțul meu|soțului meu|soția mea|soției mele|fiul meu|fiul nostru|fiului meu|fiica mea|fiica noastră|fiicei mele|mama mea|mamei mele|tatăl meu|tatălui meu|fratele meu|sora mea|nepotul meu|nepoata mea|unchiul meu|mătușa mea|bunicul meu|bunica mea|clientul meu|clienta mea|clientului meu|clientei mele|domnul|domnului|doamna|doamnei|în numele|în numele lui|răposatul|răposata|defunctul|defuncta|soacra mea|tutorele lui|curatorul lui|împuternicită de|împuternicit de|mandantul meu|mama lui|tatăl lui|mama|tatăl|mama lui|fratele|sora|reprezint|reprezentăm|mandatarul lui|văduva lui|părinții lui|în numele și pe seama|în numele și pentru',
    closing:
      'cu stimă|cu respect|cu considerație|cu deosebită considerație|mulțumesc|vă mulțumesc|mulțumesc anticipat|vă mulțumesc anticipat|o zi bună|salutări|numai bine|cordial|toate cele bune|cu mulțumiri|multumesc|mulțumesc frumos|mulțumesc mult|vă mulțumesc mult|vă mulțumesc frumos|mersi|mersi mult|cu drag|cu bine|cu prietenie|cu cele mai bune urări|cu salutări|cu respectul cuvenit|cu aleasă considerație|o zi frumoasă|o seară bună|mulțam|cu prețuire|cu binecuvântare și prețuire|cu mulțumiri anticipate|doamne ajută|dumnezeu să vă binecuvânteze|domnul să vă binecuvânteze|dumnezeu să vă ajute',
    live: 'locuiesc în|trăiesc în|domiciliat în|domiciliată în|rezident în|sunt din|stau în|locuiesc|trăiesc|stau|locuim în|trăim în|unde stau|unde locuiesc|locuiesc la|domiciliat|domiciliată|cu domiciliul în|sunt stabilit în|stabilită în|aici în|stabilit în|domiciliu în|m am mutat în|m am mutat cu serviciul în|ne am mutat în|mutat în|mutată în|stăm în|emigrat în|stau la|la voi în|m am stabilit definitiv în|stabilit definitiv în|stabilită definitiv în|m am stabilit în',
    own: 'sunt|al meu|a mea|numărul meu|nr meu|telefonul meu|mobilul meu|contul meu|profilul meu|utilizatorul meu|mă puteți|mă găsiți|sunați mă|adresa mea|mailul meu|am|meu număr|meu numar',
    theirs: 'lui|lor|își zice|își spune|se semnează|care apare|profil numit|cont numit|utilizator numit',
    another:
      'cineva|cuiva|un bărbat|bărbatul|o femeie|femeia|un tip|un individ|o persoană|persoana|un anume|o anume|un anumit|o anumită|necunoscut*|străin*|fostul meu|fosta mea|fostul|fosta|fostei|fostului|prieten*|vecin|vecina|vecinul|vecinei|vecinului|coleg*|șeful|șefa|proprietar*|profesor*|învățăto*|medic|medicul|medicului|doctor*|dentist*|spital*|clinic*|cabinet*|avocat*|notar*|contabil*|agent*|call center*|centrul de apel*|relații clienți|asistență|suport|operator*|angajat*|consultant*|asigur*|bancă|banca|băncii|poliți*|recuper*|executor*|magazin*|hotel*|restaurant*|pliant*|fluturaș*|spam*|înșel*|escroc*|hărțui*|urmăre*|troll*|curier*|angajator*|colocatar*|văr|vărul|verișoar*|iubit*|logodni*|cumnat*|asistent* social*|antrenor*|preot*|elev*|student*|moaș*|socru*|soacr*|ginere*|mi a scris|îmi scrie|mi scrie|îmi trimite|mi a trimis|mă amenință|agenți*|imobiliar*|instalator*|electrician*|service auto|afiș*|anunț*|carte de vizită|reclamă de la',
    numbered:
      'comand*|comenz*|factur*|bon|bonul|chitanț*|tichet*|ticket*|dosar*|caz nr|cazul nr|cazului|plânger*|colet*|awb|expedi*|livrar*|zbor*|tren*|rezervare*|rezervări*|certificat*|act|actul|voucher*|cupon*|loteri*|tombol*|premi*|înmatricular*|pașaport*|iban|articol*|regulament*|seri*|versiun*|cerer*|sesizar*|reclamați*|instanț*|poliți*|nr nostru|referința noastră|numărul nostru|bagaj*|valiz*|com|cod poștal|cnp|buletin*|carte de identitate|cărții de identitate|imei|model|ofert*|card bancar|card de credit|card de debit|card cadou|cui|card sim|daună|dauna nr|dosar de daună|nr daună',
    old: 'vechi|vechiul|veche|vechea|fost|fosta|anterior*|înainte|era|aveam|nu mai e|nu mai este',
    office: 'responsabil*|serviciul*|departamentul*|în atenția*',
    to: 'către',
    noTown:
      'direc*|manag*|stud*|clien*|membr*|propri*|prof*|doct*|notar*|pacien*|fotogra*|trimis*|anex*|contab*|administr*|secretar*|vânzări|recepți*|chiriaș*|pensionar*|profes*|ingin*|președ*|mulțum*|avocat*',
    denies: 'nu|fără',
    received: 'pe care l am|pe care mi|am primit|primit de mine',
    without:
      'nu am cont|n am cont|nu am avut niciodată cont|n am avut niciodată cont|nu mi am făcut cont|nu sunt înregistrat|nu sunt înregistrată|nu folosesc aplicația|nu am niciun cont|n am niciun cont',
  },
};
