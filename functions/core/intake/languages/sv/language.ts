import type { Language } from '../../reader/concepts.ts';
import { customs } from './customs.ts';
import { form } from './form.ts';

/** Swedish. */
export const sv: Language = {
  tag: 'sv',
  customs,
  form,
  words:
    'och att det i jag är på en ett som för med av till den inte ni mig min mina mitt har om era er vi kan ska vill men från eller hej tack hälsningar mvh så när alla allt även här vad hur var bara vänligen finns ha blir skulle vara de dem ert',
  concepts: {
    ask: 'vänligen|snälla|jag vill|jag begär|begär jag|härmed|jag önskar|önskar jag|jag skulle vilja|jag kräver|kan ni|kunde ni|skulle ni|kan du|var god|var snälla|jag ber|ber jag|begäran om|utöva|utövar|jag behöver|vill jag|jag yrkar|tacksam|ni måste|yrkar|kräver jag',
    not: 'inte|ej|utan|aldrig|istället för|i stället för|inga|ingen|låt bli',
    keep: 'radera inte|ta inte bort|ta inte|inte radera|inte ta bort|inte raderas|inte tas bort|utan att radera|utan att ta bort|istället för att radera|istället för att ta bort|vill inte radera|vill inte att ni raderar|vill inte att ni tar bort|inte att ni raderar|inte heller radera|inget ska raderas|inget ska tas bort|radera inget|radera ingenting|ta inte bort något|ta bort ingenting|låt bli att radera|låt bli att stänga|stäng inte|inte stänga|inte stängs|avsluta inte|inte avsluta|låt kontot vara',
    erase:
      'radera*|raderad*|radering|ta bort|tas bort|tar bort|tagits bort|tagit bort|borttag*|bort|utplåna*|förstör*|rensa*|stäng*|avsluta*|avregistrera mitt|inaktivera*|sudda*|släng*|försvinn*|plocka bort|kasta*|avsluta|anonymiser*|deleta|stryk|raderar',
    data: 'uppgifter|personuppgifter|data|information|info|uppgifterna|allt ni har|allt ni vet|det ni har om|vad ni har om|allt om mig|register|registret|registreringar|historik|spår|allt|databas|databasen|min adress|mitt namn|mitt nummer|min mail|min mejl|min e post|konversationer|akten',
    account: 'konto|kontot|konton|profil|profilen|medlemskap|registrering|användarkonto',
    about: 'om mig|rörande mig|mig|mina|min|mitt|som rör mig|angående mig|gällande mig|avseende mig|från mig',
    get: 'skicka*|sänd*|ge|ger|lämna*|kopia|kopior|tillgång till|ta del|se|visa*|veta|få|få ut|få ta del|erhålla|besked|lista|översikt|utdrag|sammanställning|tillhandahåll*|meddela|berätta|hämta|ladda ner|läsa|registerutdrag|insyn|lämna ut|tillsänd*',
    what: 'vilka|vilken|vad|om ni|hur mycket|allt|alla|samtliga|fullständig',
    hold: 'har|lagra*|sparat|sparar|spara|behandla*|samla*|samlat|vet|innehar|förvarar|registrerat|finns|hanterar|hållit|har ni|har kvar',
    fix: 'rätta*|korriger*|ändra*|uppdatera*|justera*|komplettera*|byt*|byta|ersätt*|fixa*|redigera*|rätta till',
    field:
      'namn|namnet|efternamn|förnamn|adress|adressen|e postadress|e post|mejl|mail|mejladress|mailadress|födelsedatum|födelsedag|telefonnummer|nummer|mobilnummer|postnummer|gata|ort|uppgifter|uppgifterna|personuppgifter|info|information|stavning|kön|personnummer|titel|kontaktuppgifter|civilstånd|födelseår|födelseåret',
    wrong:
      'fel|felaktig*|felstava*|inkorrekt*|oriktig*|stämmer inte|stämmer ej|gammal|gamla|inaktuell*|föråldra*|flyttat|gift mig|gifte|skilt|ska vara|borde vara|rätt är|rätta är|ny adress|nya adress|stavfel|skrivfel|ofullständig*|inte rätt|missvisande|heter numera',
    stop: 'sluta*|stopp|stoppa*|inte längre|inga fler|inga|inget|nej till|avregistrer*|avanmäl*|avsluta prenumeration*|säga upp|trött på|nog|invänd*|motsätt*|förbjud*|sluta upp|vill inte|önskar inte|lämna mig ifred|låt mig vara|ta bort mig från|använd inte|sälj inte|dela inte|undanbe*|upphör|sluta skicka',
    marketing:
      'reklam*|marknadsför*|nyhetsbrev*|utskick*|erbjudand*|kampanj*|spam|skräppost|mail|mejl|mejla*|maila*|e post|ringa|ringer|samtal|telefonförsälj*|sms|annonser|profilering|spår*|kataloger|träna|träning|ai|berättigat intresse|berättigade intressen|sälja|försäljning|dela|tredje part|direktmarknadsför*|direktreklam|meddelanden',
    list: 'mejllista|mejllistan|maillista|maillistan|sändlista|sändlistan|lista|listan|nyhetsbrev|nyhetsbrevet|utskickslista|utskickslistan|e postlista|listor',
    withdraw:
      'återkalla*|återtar|återta|dra tillbaka|drar tillbaka|tar tillbaka|ta tillbaka|upphäv*|tar jag tillbaka|drar jag tillbaka|tas tillbaka',
    consent: 'samtycke*|medgivande*|godkännande*|tillstånd|tillåtelse',
    thing:
      'beställning*|order|ordern|paket*|leverans*|faktura*|fakturor|chatt|en chatt|chatten|meddelande|foto*|bild|bilder|lösenord*|tid|bokning*|kommentar*|inlägg*|kundvagn*|produkt*|vara|betalning*|kort|rabatt*|app|appen|prenumeration*|abonnemang*|avtal*|retur*|återbetalning*|cookies|virus|pris*|öppettider|recension*|garanti*|fil|spellista|ansökan|cv',
    how: 'hur kan jag|hur gör jag|hur raderar jag|hur tar jag bort|hur tar man|hur raderar man|hur man|var kan jag|går det att|är det möjligt|kan jag|kan man|finns det något sätt|finns det ett sätt|vad händer om|hur fungerar|hur ändrar jag|hur byter jag',
    done: 'har raderat|har tagit bort|raderades|togs bort|blivit raderat|har raderats|har tagits bort|jag raderade|återställ*|få tillbaka|spärrat|redan raderat|tack för att ni raderade|tack för att ni tog bort|appen raderade|raderade alla|får jag tillbaka',
    before:
      'jag har redan|jag begärde|begärde jag|jag bad|bad jag|jag skickade|skickade jag|jag mejlade|min begäran från|min begäran av den|min förra|min tidigare|tidigare begäran|inget svar|inte fått svar|inte fått något|ej fått svar|fortfarande inte|fortfarande inget|två veckor sedan|för en månad sedan|veckor sedan|månad sedan|förra månaden|förra veckan|väntar fortfarande|andra gången|tredje gången|påminnelse|påminner|återigen|på nytt|som jag bad|som begärt|ert svar av|ert svar den|status på min|hur går det med min|anmaning',
    threat:
      'förbehåller mig|annars|i annat fall|om ni inte|om jag inte|rättsliga åtgärder|vidta rättsliga|vid utebliven|kommer jag att anmäla|tvingas jag',
    if: 'om jag|om ni|ifall|i den mån|i fall|för det fall|såvida|har ni|när ni',
    retract:
      'drar tillbaka min begäran|dra tillbaka min begäran|återkallar min begäran|återta min begäran|återtar min begäran|avbryt min begäran|annullera min begäran|glöm min begäran|ignorera min|ändrat mig|strunta i|radera ändå inte|behåll kontot ändå',
    until: 'förrän|tills|medan|så länge|tills vidare',
    court: 'rättegång*|domstol*|tvist*|rätten|bevis*',
    server: 'servrar*|server*|system*|databas*',
    none: 'inga|inget|ingenting|ingen',
    access:
      'rätt till tillgång|rätten till tillgång|registerutdrag|begäran om tillgång|begäran om registerutdrag|tillgång till mina|tillgång till personuppgifter|tillgång till uppgifter|tillgång till alla|tillgång till de|få tillgång till|kopia på mina|kopia av mina|kopia på alla|kopia av alla|kopia på de|kopia av de|kopia på allt|kopia av allt|kopia av personuppgifter|vilka uppgifter|vilka personuppgifter|vilken information|vilken data|vad ni har om|vad ni vet om|vad vet ni om|vad har ni om|vad har ni för|allt ni har om mig|veta vad|veta vilka|se vad|se vilka|se mina uppgifter|se all|se allt|ta del av mina|ta del av de|ta del av alla|få ut mina|få ut alla|om ni behandlar|huruvida ni behandlar|huruvida|har ni några uppgifter|har ni uppgifter|har ni något|alla uppgifter ni|all information ni|all data ni|utdrag ur',
    portability:
      'dataportabilitet|portabilitet|överföra mina|överföring av mina|flytta mina uppgifter|flytta min data|flytta mina|maskinläsbar*|strukturerat|allmänt använt|csv|json|xml|excel|kalkylblad|exporter*|export|annan leverantör|annan tjänst|annat företag|annan personuppgiftsansvarig|ny leverantör|konkurrent*|byta till en annan|byter till|byter leverantör|ta med mig|ta med mina|importer*|återanvändbar*|annan plattform|min nya leverantör|min nya operatör|nya leverantören',
    erasure:
      'rätten att bli bortglömd|rätt att bli bortglömd|bli bortglömd|rätt till radering|rätten till radering|begäran om radering|raderingsbegäran|radering av mina|radering av alla|radering av personuppgifter|radera mig|radera mina|radera mitt|radera allt|radera alla|radera kontot|radera all|ta bort mig ur|ta bort mig helt|ta bort mina|ta bort mitt konto|ta bort kontot|ta bort allt|ta bort alla|ta bort all|glöm mig|glömma mig|stäng mitt konto|stänga mitt konto|avsluta mitt konto|avsluta kontot|inte vill att ni har|vill inte att ni har kvar|vill inte att ni sparar|inte spara|inte längre spara|sluta spara|sluta lagra|inget kvar|inga spår|inget spår|försvinna från|ur ert system|ur era system|från era system|ur er databas|från er databas|ur ert register|ur era register|från ert register|allting bort|aldrig funnits|stryk mig ur|stryker mig ur',
    rectification:
      'rätt till rättelse|rätten till rättelse|rättelse|begäran om rättelse|rätta mina|rätta mitt|rätta min|rätta till|korrigera mina|korrigera mitt|korrigera min|ändra min adress|ändra mitt namn|ändra mina|ändra min|ändra mitt|adressändring|namnändring|namnbyte|uppdatera min|uppdatera mitt|uppdatera mina|byta namn|byt namn|bytt namn|bytt adress|bytt efternamn|bytt nummer|jag har flyttat|har flyttat|ny adress|nya adress|mitt nya|min nya|felstavat|fel stavat|namnet är fel|fel namn|fel adress|fel födelsedatum|fel telefonnummer|fel personnummer|fel uppgifter|felaktiga uppgifter|felaktiga personuppgifter|oriktiga uppgifter|inte mitt namn|inte min adress|heter inte|gammal adress|gamla adress|rätt adress är|gift mig',
    restriction:
      'begränsning av behandling|begränsning av behandlingen|begränsning|rätt till begränsning|begränsa|begränsas|frys*|spärra mina|blockera mina|blockera|pausa*|avvakta med|stoppa behandlingen tills|sluta behandla mina uppgifter tills|sluta använda mina uppgifter tills|tills ni har|tills ni kontrollerat|tills det är|tills det har|tills detta|tills saken|tills vidare|under tiden ni|medan ni utreder|medan ni kontrollerar|under utredningen|så länge ni|endast lagra|bara lagra|bara spara|spara dem men|behåll dem men|behåll uppgifterna men|behåll mina uppgifter men|rör inte|gör inget med|ställ in behandlingen|behöver dem för en tvist|rättsligt anspråk|spärra dem|spärra|lagra uppgifterna men|men inte använda dem|bara lagras|endast lagras|enbart lagras',
    objection:
      'invänder|invändning|invända|rätt att invända|motsätter mig|motsätta mig|protesterar mot|avregistrera mig|avregistrera|avanmäl*|avsluta prenumerationen på nyhetsbrev*|säga upp nyhetsbrev*|inga fler mejl|inga fler mail|ingen mer reklam|ingen reklam|ingen mer spam|inga nyhetsbrev|inga fler nyhetsbrev|inga fler utskick|inga erbjudanden|inga samtal|vill inte få|vill inte längre få|önskar inte få|sluta skicka|sluta mejla|sluta maila|sluta ringa|sluta kontakta|sluta spamma|sluta använda|sluta sälja|sluta dela|sluta spåra|sluta med|ring mig inte|ring inte|skicka inte|kontakta mig inte|mejla mig inte|använd inte mina|använd inte min|inte använda mina|inte använder mina|inte använda min|inte använder min|får inte använda|inte används|sälj inte|inte säljer|inte sälja|dela inte|inte delar|inte dela|inte dela mina|profilering|automatiserat beslut*|automatiserade beslut*|direktmarknadsföring|marknadsföringssyfte*|för att träna|träna er|undanber mig|bort mig från listan|bort mig från er lista|bort mig från er mejllista|bort mig från maillistan|från listan|ur sändlistan|nix',
    withdraw_consent:
      'återkallar mitt samtycke|återkalla mitt samtycke|återkallar samtycket|återkalla samtycket|återkallar jag mitt|återkallar härmed|återkallande av samtycke|återkallelse av samtycke|återkallar samtycke|återkallar allt samtycke|drar tillbaka mitt samtycke|dra tillbaka mitt samtycke|tar tillbaka mitt samtycke|ta tillbaka mitt samtycke|tar tillbaka mitt|drar tillbaka mitt|samtycker inte längre|inte längre samtycker|ger inte längre|godkänner inte längre|går inte längre med på|tillåter inte längre|mitt medgivande tillbaka|återkallar mitt medgivande|samtycket jag gav|samtycke jag gett',
    information:
      'integritetspolicy|personuppgiftspolicy|sekretesspolicy|var har ni fått|varifrån har ni|hur har ni fått|hur fick ni|hur kommer det sig att ni har|vem gav er|varför har ni mina|varför har ni min|varför har ni mitt|varför sparar ni|varför samlar ni|vad använder ni|vad används|till vad används|i vilket syfte|för vilket ändamål|vilket ändamål|vilka ändamål|varför behandlar ni|vem delar ni|med vem delar|vilka delar ni|till vem|vilka får|vem har tillgång|vem kan se|hur länge sparar|hur länge lagrar|hur länge behåller|hur länge kommer|hur länge|rättslig grund|laglig grund|vad gör ni med mina|vad händer med mina|dataskyddsombud*|vem är ert|var lagras|var sparas|var lagrar ni|i vilket land|rätt till information|säljer ni mina|delar ni mina|hur skyddar ni|hur skyddas|vem lämnar ni|lämnar ni ut|varifrån ni|varifrån uppgifterna|varifrån mina|från vem ni|från vilka|var ni fått|var ni har fått|hur ni fått|hur ni har fått|hur ni kommit|källan till|uppgifternas ursprung|till vilka|till vilka företag|vilka företag|vilka tredje|vilka utomstående|vilka mottagar*|vilka mottagarna|vilka som fått|vilka som har|kategorier av mottagare|med vilka|hur länge ni|för vilka ändamål|vilken rättslig grund|vilket lagstöd|lagringstid*',
    complaint:
      'klagomål|lämna in ett klagomål|lämnar in ett klagomål|inge klagomål|inger klagomål|klaga på|klagar på|vill klaga|framföra klagomål|imy|integritetsskyddsmyndigheten|datainspektionen|tillsynsmyndighet*|anmäla er|anmäler er|anmälan mot|kränkning av min|kränkt min|personuppgiftsincident|dataläcka|läckt|läckte|olaglig*|lagstridig*|bryter mot|utan mitt samtycke|utan mitt medgivande|utan tillstånd|utan att fråga|skandal hur ni hanterar mina',
    child:
      'min son|min dotter|mitt barn|mina barn|vår son|vår dotter|vårt barn|minderårig*|som förälder|vårdnadshavare|förmyndare|min sons|min dotters|mitt barns',
    client:
      'på uppdrag av|för min klient|min klient|min klients|vår klient|å min klients|för min huvudman|fullmakt|ombud för|jag företräder|vi företräder|som ombud|i egenskap av ombud|å någons vägnar|för min räkning|för klientens räkning',
    deceased: 'avliden|avlidna|avlidit|avled|dödsbo|dödsboet|bortgång|dog|arvinge|dödsfall',
  },
  topics: {
    share:
      'dela*|delar|sälj*|säljer|sålt|lämna* ut|lämnar ut|lämnat ut|vidare|överför*|ge bort|ger|sprid*|skicka vidare|säl*|säljs|vidare till|lämna ut|lämnas|ge till|delas',
    others:
      'tredje part*|företag|partner*|andra|samarbetspartner*|annonsör*|utomstående|obehöriga|tredje part|andra företag|andra bolag|annonsörer|försäkringsbolag*|någon annan|vem som helst|främling*',
    trace:
      'släng*|försvinn*|spår|bort|rensa*|utplån*|glöm*|inte finnas|finnas kvar|finns kvar|ur registret|ur systemet|plocka bort|kasta|stryk*|inget kvar|förstör*|aldrig varit|aldrig funnits|som om jag|radera*|ta bort allt|tas bort|avsluta mitt konto|ångra min registrering|ingen profil|inga bilder|stäng mitt|ingen kan se|avsluta|ta bort|ta väck|bort med|slänga|släng|papperskorg|stäng*|avsluta*|stryk|sudda*|inget spår|inte ligger kvar|ingenting kvar|hejdå|lämna er|gå ur',
    record:
      'journal*|akt|akten|historik|inspelning*|anteckning*|dokumentation|mapp|logg*|ärendehistorik|registerutdrag',
    copy: 'kopia|kopior|utdrag|utskrift|översikt|sammanställning|lista|registerutdrag|avskrift|allt ni|vad ni har|har ni kvar|skicka allt|allt som|på papper|per post|i pdf|komplett|fullständig*|lista över|akt',
    see: 'se|läsa|veta|vet|titta|visa|ta del|kolla|nyfiken|undrar|berätta|få hem|insyn|om mig|vad ni vet|vad ni har|vad har ni|vad som står|skrivit om|antecknat|registrerat|vill veta|skulle vilja veta|vill se|visa mig|ta del av|i mitt namn|under mitt namn|ta reda på',
    switch:
      'byta till|byter till|annan app|annan bank|annan leverantör|annat bolag|ny leverantör|konkurrent*|flyttar till|annan tjänst|nytt försäkringsbolag|någon annanstans',
    format:
      'csv|json|xml|excel|fil|maskinläsbar*|import*|export*|läsa in|läsas in|ladda upp|ladda ner|format|ta med|överför*|läsbar*|importera|exportera|ladda in|flytta över|annat program|annan app|annan tjänst|kalkylark|vcard|zip|digitalt|elektroniskt',
    dispute:
      'bestrid*|stämmer inte|kontroller*|utred*|domstol*|advokat*|rättegång|så länge|tills|förrän|under tiden|riktig*|tvist*|ifrågasätt*|ärendet är klart|avgjort|inte min|skulden|bevis*|utrett|utreds|rättegång*|dom|medling|håller inte med|inte överens|tills frågan|till dess|medan ni|avgjord|åklagar*|riktighet',
    freeze:
      'frys*|spärr*|lås*|rör inte|behåll*|bevara*|begräns*|använd inte|använda inte|paus*|bara spara|ingen får|orörd*|pausa*|stoppa användningen|lägg på is|ingen|under tiden|tills dess|så länge|frys in|blockera*|inte röra|låt vara|låt ligga|som det är|orört|orörda|radera inget|inte radera|ta inte bort|inte användas|inte använda|finnas kvar men|spara men|stoppa*|tills vidare',
    first: 'först|sedan|sen|därefter|efter det|innan|när jag fått|så fort',
    leak: 'läckt|läck*|skickat min|fel person|granne*|kolleg*|obehörig*|utan lov|utan att fråga|kränk*|intrång|snok*|slarv*|publicer*|avslöj*|ropade|inför alla|bakom min rygg|sjukdom|högt|synligt för alla|alla kan se|i kopia|min chef|mitt ex|min arbetsgivare|hyresvärd*|lämnat ut|gav ut|gett ut|skickat till fel|skickade till|läcka|hackad|stulen|stulna|berättat för|vet nu|fick veta|snokat|kollat upp|er anställd*|er medarbetare|er personal|hängt ut',
    authority:
      'imy|integritetsskyddsmyndighet*|datainspektion*|myndighet*|tillsyn*|anmäler det|advokat|tidningen|polis|integritetsskyddsmyndigheten|tillsynsmyndighet*|polis*|polisanmäl*|anmäl*|domstol|stämma|stämning|konsumentverket|arn|tidning*|pressen|tv',
    remedy:
      'klag*|klagomål|anmäl*|skandal*|oacceptabelt|förklaring|allvarlig*|besviken|upprörd|formell*|skäms|formellt|lämna in ett|utreder|utreda|ursäkt|ersättning|rasande|arg|skandal|skam|oförskämt|hur vågar|hur kan ni|vansinn*|förbannad|ansvar*|skadestånd|inkompetent*|ignorer*|nonchaler*|respektlöst|under all kritik',
    howlong:
      'hur länge|lagringstid|hur lång tid|hur många år|hur många dagar|tills när|sparas|efter radering|när jag raderar|när man raderar|för alltid|ligger kvar|finns kvar',
    why: 'varför|ändamål|syfte*|rättslig grund|varifrån|var har ni|hur har ni|vem har|vilka får|vad gör ni med|med vilka|hur har ni fått|hur fick ni|av vem|med vilken rätt|i vilket syfte|till vad|anledning*|på vilken grund',
    officer:
      'dataskyddsombud|integritetspolicy|cookies|kakor|personuppgiftspolicy|dataskydd|ansvarig för|vem ansvarar|vem vänder|vem kontaktar|kontaktperson|vem hos er',
    camera: 'kamera*|övervakning*|film*|video*',
    calls:
      'ring*|samtal|säljsamtal|sms|mejl*|mail*|e post*|brev|utskick|reklam*|meddelanden|kontakt*|skicka|skickar|nyhetsbrev|ringer|ringa|telefon*|försälj*|säljare|telefonförsälj*|notis*|pushnotis*|mejl|mejla|mail|brevlåda',
    enough:
      'sluta|räcker|nog|trött på|less på|lämna mig|ifred|sista gången|tjat*|stör*|spam*|aldrig mer|fått nog|nu får det vara|vara slut|förbjuder|inte intresserad|upphör|får vara nog|det räcker|lägg av|låt mig vara|vill inte ha|vill inte få|aldrig bett|har inte bett|hur många gånger|stör|jobbigt|stopp|inte en enda|för helvete',
    order:
      'beställning*|order|paket|leverans*|varukorg|bokning*|boka*|vara|produkt*|rabattkod|retur*|storlek|biljett*|frakt',
    bill: 'faktur*|betal*|återbetal*|pris*|avgift*|kvitto|belopp|autogiro|kr|dragit',
    cancel: 'säga upp|säger upp|avsluta prenumeration*|avboka*|avbeställ*',
    subscription: 'prenumeration*|abonnemang|gymkort|medlemskap|tidning*|premium|avtal',
    login:
      'lösenord*|logga in|inlogg*|kommer inte in|felmeddelande|återställ*|utelåst|kod|krasch*|lösenord|glömt|spärrat|av misstag|råkade|få tillbaka|fungerar inte|funkar inte|knapp|uppdatering|installer*|tappat|hänger sig|skärm',
    shop: 'öppet|öppettider|tid hos|trasig*|sönder|tekniker|garanti|reparation|bruksanvisning|lager|bild i appen',
    thanks:
      'tack för|löst|kommit fram|allt bra|ordnat sig|bra jobbat|grymt|toppen|älskar|fortsätt så|räddat|fantastisk*|underbar*|beröm',
    moved:
      'flyttat|ny adress|nya adressen|gift mig|gifte|skild|nytt nummer|gamla adressen|bor|bytt nummer|ny mejl|nytt namn|bor nu|bor numera|gift|flicknamn|heter nu|har ändrats|har bytt',
    mistake:
      'fel*|felstav*|stavat|stavning|ska vara|istället för|rätta*|ändra*|uppdatera*|inaktuell*|skrivfel|gammal*|korriger*|byt namn|postnummer|är fel|ändra den|stämmer inte|står fortfarande|står det|står som|står jag som|registrerad som|tilltalas|egentligen|rätt är|rätta|det rätta|ska stå|fel|felaktig*|ändra|byt|byt ut|uppdater*|justera|fixa|gamla numret|gamla adressen|gamla|stavfel|felstavat|bokstav|saknas|finns inte|inte mitt|är ingen|i stället för|rättelse',
    agreed:
      'samtyck*|godkän*|tillåt*|tillstånd|gick med på|sa ja|kryssade|skrev under|medgiv*|har sagt ja|sagt ja|sa ok|sa okej|gav tillstånd|gett tillstånd|gav er lov|gett lov|lät er|godkände|godkänt|tillät|tillåtit|gått med på|kryssade i|bockade i|tryckte på ja|klickade på godkänn|mitt ja|ok et|mitt ok|det godkännandet|medgav|grönt ljus',
    regret:
      'ångra*|tar tillbaka|ta tillbaka|återkall*|inte längre|ändrat mig|drar tillbaka|gäller inte|nu nej|säger jag nej|blir ett nej|gäller inte längre|tar jag tillbaka|ångrat mig|tänkt om|vid närmare eftertanke|inte mer|från och med|från idag|från i dag|hädanefter|stäng av|sluta med|vill inte vara med|upphör|backar',
    all: 'allt|alla|alltihop|hela|fullständig*|komplett*|samtliga|varenda|överallt|vartenda',
    only: 'bara|endast|enbart|radera inte|ta inte bort|av misstag|behålla mitt konto|utan',
    photo: 'foto*|bild*|ansikte|plats*|röst|hälso*|forskning|studie|filma*|filmats|video|intervju',
    left: 'inte längre kund|slutat|för länge sen|år sedan|aldrig registrerat|använder inte|sagt upp mig|medlem|nu går jag|jag lämnar|hej då|varit kund|var patient|på nittiotalet|anmälde mig',
    household: 'barn*|son|dotter|mamma|pappa|mor|far|make|maka|förälder|mormor|farfar|avlid*|gått bort|dog|dödsbo',
    practice:
      'lagras|lagrar|algoritm*|automat*|läser någon|någon läser|servrar|ai|träna*|beslut*|anonym*|hamnar|vem kommer åt|utanför eu|vad händer|vilka uppgifter|vad sparar|vad samlar|vad registrerar|vad gör ni|vem kan|vem läser|vem ser|lyssnar någon|anställda läsa|en människa|var sparas|var i världen|var ligger|i vilket land|server*|utomlands|säkerhetskopi*|backup*|delar ni|säljer ni|hur hanterar|hur behandlar|hur fungerar|innan jag|innan vi|barn',
    needless:
      'behöver inte|inte nödvändigt|löst sig|redan löst|ta inte bort|radera inte|vill behålla|ska vara kvar|stannar|behövs inte|inget att radera|allt är bra|ville bara säga|ville bara|snälla inte',
    unlist:
      'mejllista*|mejllistan|nyhetsbrev*|utskickslista|avregistrera|avprenumerera|reklam*|erbjudanden|marknadsföring|rabatt*|kupong*|värdecheck*|rea|kampanj*|utskick|mejllista|sändlista|annons*|katalog*|enkät*|kommersiell*|avanmäl*|från listan|säljmejl|tips',
    profile:
      'profil*|köp|mina köp|riktad*|personanpass*|spåra*|beteende|skräddarsy*|förslag|rekommendation*|intressen|vanor|plats|spår*|analys*|avlyssn*|lyssnar|poäng|etikett|kategori*|riktad reklam|riktade annonser|anpassad*|bygga sådana|bygger på|utifrån vad',
    stuff: 'kontakter|meddelanden|favoriter|spellistor|träningspass|chattar|bilder och',
    waiting: 'fortfarande inget|inget svar|var är det|månad sen|bad om|väntar',
  },
  letter: {
    thirdPerson: 'undertecknad',
    aside:
      'art 19|artikel 19|vilka åtgärder|åtgärder som|vidtagna åtgärder|vidtagit|vad ni har gjort|vad ni gjort|vad som gjorts|vad som har gjorts|resultatet av|bekräfta att|bekräfta radering*|bekräfta skriftligen|skriftligen bekräfta|skriftlig bekräftelse|bekräftelse på|bekräftelse när|bekräftelse att|bekräfta när|meddela mig när|meddela när|måste spara|måste sparas|måste bevara*|måste behålla*|skyldiga att spara|skyldiga att bevara|skyldiga enligt|enligt bokföringslagen|bokföringslag*|rättslig skyldighet|rättsliga skyldighet*|enligt lag måste|inte kan radera*|inte kan raderas|inte raderas|inte kan tillmötesgå|avslå*|avslag|nekar|vägrar|identifiera mig|min identitet|kopia av min legitimation|kopia på min legitimation|kopia av mitt|kopia på mitt|ytterligare uppgifter|ytterligare information|fler uppgifter|kompletterande uppgifter|underrätta de|underrätta dem|underrätta mottagar*|underrätta även|underrätta också|underrätta eventuella|underrätta alla|underrätta andra|underrättar de|underrättar mottagar*|underrättas om|underrättas när|underrätta mig|informera mottagar*|informera de mottagare|meddela mottagar*|meddela de som|om ni har lämnat|om ni lämnat',
    named:
      'förekomsten av rätten|rätten att inge klagomål|rätten att lämna klagomål|förbehåller mig|om mina rättigheter|begär inte|begär jag inte|ber inte om|inte önskad|önskar jag inte',
    further:
      'dessutom|vidare|därutöver|också|även|slutligen|samtidigt|likaså|för det andra|för det tredje|därtill|i övrigt',
  },
  identity: {
    name: 'namn|fullständigt namn|för och efternamn|mitt namn|förnamn och efternamn|patient|patientens namn|barn|barnets namn|elev|sökande|avsändare|den registrerade|kontoinnehavare|försäkringstagare|försäkrad|medlem|hyresgäst|abonnent|kundens namn|kund|boende|namn på patient|efternamn förnamn|förnamn efternamn',
    email: 'email|e post|e postadress|mejl|mail|mejladress|mailadress|min e post|min e postadress|min mejl|epost',
    phone:
      'telefon|telefonnummer|tel|mobil|mobilnummer|mitt telefonnummer|mitt mobilnummer|mitt nummer|tfn|min mobil|mobilen|nås på|mitt nr|ring mig på|mobilnr|hemtelefon|numret',
    customer:
      'kundnummer|kundnr|kund id|medlemsnummer|kontonummer|avtalsnummer|mitt kundnummer|kund nr|medlemsnr|hyresgästnummer|hyresgästnr|hyresgäst nr|hyresgästens nummer|försäkringsnummer|försäkringsnr|försäkring nr|försäkringsbrev|avtalsnr|avtal nr|kontraktsnummer|kontraktsnr|kontraktnummer|hyreskontrakt|kortnummer|kortnr|kundkort|kundkortsnummer|kundkortnummer|medlemskort|medlemskortnummer|medlems nr|medlem nr|medlems id|lånekort|lånekortsnummer|lånekortnummer|bonuskort|bonusnummer|prenumerationsnummer|prenumerantnummer|prenumerationsnr|abonnentnummer|abonnemangsnummer|deltagarnummer|deltagarnr|deltagar id|deltagarkod|patientnummer|studentnummer|elevnummer|givarnummer|partnernummer|anläggningsnummer|anläggnings id|användarnummer|användar id|konto nr|kontonr|medlemsnumret|avtalsnumret|kundreferens|kundkod|köplatsnummer|lägenhetsnummer|objektsnummer|lånenummer|journalnummer|journalnr|bankbok|kundkonto|medlemskonto|klubbkort|poängkort|gästkort|föreningsnummer|kundnummer hos er|försäkrads nummer|kundnumret|medlemskod|medlemnummer|medlemnumret|medlemnr|medlem id|medlemkod|patientnumret|patientnr|patient nr|patient id|patientkod|studentnumret|studentnr|student nr|student id|studentkod|elevnumret|elevnr|elev nr|elev id|elevkod|anställningsnummer|anställningsnumret|anställningsnr|anställnings nr|anställnings id|anställningskod|personalnummer|personalnumret|personalnr|personal nr|personal id|personalkod|försäkringsnumret|försäkrings nr|försäkrings id|försäkringskod|avtals nr|avtals id|avtalskod|abonnemangsnumret|abonnemangsnr|abonnemangs nr|abonnemangs id|abonnemangskod|abonnentnumret|abonnentnr|abonnent nr|abonnent id|abonnentkod|hyresgästnumret|hyresgäst id|hyresgästkod|hyresgästsnummer|hyresgästsnumret|hyresgästsnr|hyresgästs nr|hyresgästs id|hyresgästskod|lånekortsnumret|lånekortsnr|lånekorts nr|lånekorts id|lånekortskod|lånekortnumret|lånekortnr|lånekort nr|lånekort id|lånekortkod|bibliotekskortsnummer|bibliotekskortsnumret|bibliotekskortsnr|bibliotekskorts nr|bibliotekskorts id|bibliotekskortskod|kortnumret|kort nr|kort id|kortkod|kundkortsnumret|kundkortsnr|kundkorts nr|kundkorts id|kundkortskod|deltagarnumret|deltagar nr|givarnumret|givarnr|givar nr|givar id|givarkod|bonusnumret|bonusnr|bonus nr|bonus id|bonuskod|prenumerationsnumret|prenumerations nr|prenumerations id|prenumerationskod|prenumerantnumret|prenumerantnr|prenumerant nr|prenumerant id|prenumerantkod|kontonumret|konto id|kontokod|kontraktsnumret|kontrakts nr|kontrakts id|kontraktskod|användarnumret|användarnr|användar nr|användarkod|låntagarnummer|låntagarnumret|låntagarnr|låntagar nr|låntagar id|låntagarkod|tjänstenummer|tjänstenumret|tjänstenr|tjänste nr|tjänste id|tjänstekod|föreningsnumret|föreningsnr|förenings nr|förenings id|föreningskod|kolonilottsnummer|kolonilottsnumret|kolonilottsnr|kolonilotts nr|kolonilotts id|kolonilottskod|anläggningsnumret|anläggningsnr|anläggnings nr|anläggningskod|klubbnummer|klubbnumret|klubbnr|klubb nr|klubb id|klubbkod|licensnummer|licensnumret|licensnr|licens nr|licens id|licenskod|spelarnummer|spelarnumret|spelarnr|spelar nr|spelar id|spelarkod|boendenummer|boendenumret|boendenr|boende nr|boende id|boendekod|pensionsnummer|pensionsnumret|pensionsnr|pensions nr|pensions id|pensionskod|klientnummer|klientnumret|klientnr|klient nr|klient id|klientkod|journalnumret|journal nr|journal id|journalkod|kund nummer|medlem nummer|kursdeltagarnummer|gästnummer|kursdeltagare nr|anst nr|kundid|köid|kö id|könummer|panelist|panelid|medlemsid|poängkonto|anläggningsid|förarnummer|förarlegitimation|sökandenummer|passerkortsnummer|resekort|resekortet|resekortsnummer|mätarnummer|startnummer',
    client:
      'kund|avtal|medlem|abonnent|företagskund|avtalsnr|kundnumret|kundnumro|mitt nummer|nummer|försäkring|försäkringen|kort|kortet|hyresgäst|patient|deltagare|prenumerant|prenumeration|abonnemang|konto|kontot|kontrakt|avtalet|försäkringstagare|journal|bankbok|medlemskap|elev|student|anställd|givare|lånekort|lånekortet|låntagare|boende|kolonist|försäkringsbrev|kursdeltagare|gäst|bonuskort|nr|förarleg|förare|stud|spelare|kandidat|bud|sökande|passerkort|tjänstekort|anläggning|elevkort|volontär|könr|könummer|kö nr|köplats|resekort|resekortet|resekortsnummer|mätarnummer|startnummer',
    account: 'användarnamn|mitt användarnamn|kontonamn|mitt alias',
    handle:
      'är där som|heter ja där|använder namnet|konto|användare|alias|nick|heter jag där|heter där|registrerad som|inloggad som|hittar mig som|jag heter där|mitt konto|min profil|profil|profilen|kontot|användarnamnet|finns som|under namnet|loggar in som|hos er som',
    born: 'födelsedatum|född|född den|mitt födelsedatum|födelseår|födelsedag|född på|fdd|föddes|är född|personnr|som född|född i|f d|födelsetid|födelsedatumet|personnummer|kom till världen|födelsedatumets|födelsedata',
    address: 'adress|gatuadress|postadress|bostadsadress|hemadress|min adress|boende på|jag bor på|gata',
    place: 'postnummer|ort|postort|stad|postnummer och ort|postnummer ort|postnr|postnr och ort|postnr ort',
    country: 'land|bosättningsland|hemvistland',
    company: 'företag|företagsnamn|mottagare',
    iAm: 'jag heter|mitt namn är|undertecknad|här är|här skriver|mitt riktiga namn är|jag hette|mitt fullständiga namn är',
    perhaps: 'jag är|det är|är',
    kin: 'maka|hustru|fru|son|dotter|mor|mamma|far|pappa|bror|syster|barnbarn|brorson|systerson|brorsdotter|systerdotter|farmor|farfar|mormor|morfar|moster|faster|morbror|farbror|klient|huvudman|ombud för|god man för|vårdnadshavare för|vårdnadshavare till|förmyndare för|för min klient|sambo|avlidne|avlidna|svärmor|svärfar|förvaltare för|mamma till|pappa till|mor till|far till|min man|min fru|företräder|dotter till|son till|änka efter|make|föräldrar till|på uppdrag av',
    closing:
      'med vänliga hälsningar|vänliga hälsningar|med vänlig hälsning|vänlig hälsning|hälsningar|mvh|bästa hälsningar|tack|tack på förhand|tack så mycket|hälsning|vänligen|högaktningsfullt|hälsar|tack i förväg|tack snälla|stort tack|tusen tack|tack för hjälpen|med hälsningar|varma hälsningar|med vänliga hälsningar från|ha det bra|ha det gott|hej då|med högaktning|tackar|vänl hälsn|m v h|allt gott|hälsningar från|guds frid|gud välsigne er|guds välsignelse|vi tackar|tacksam|tacksamma',
    live: 'jag bor|jag bor i|bosatt i|boende i|är bosatt i|jag kommer från|invånare i|bor|bor i|bosatt|boende|där jag bor|är bosatt|vi bor i|lever i|bor nu i|här i|sitter i|flyttat till|flyttade till|utvandrat till|boende nu i',
    own: 'min|mitt|mina|jag är|jag heter|ring mig|når mig',
    theirs: 'hans|hennes|deras|kallar sig|som heter|profil som heter|konto som heter|användare som heter',
    another:
      'någon|nån|en man|mannen|en kvinna|kvinnan|en kille|en snubbe|en person|personen|viss|okänd*|främling*|mitt ex|min ex|exman|exfru|vän|vännen|kompis*|granne*|grannen*|kollega*|kollegan*|chef|chefen|hyresvärd*|lärare*|läkare*|doktor*|tandläkare*|sjukhus*|klinik*|vårdcentral*|mottagning*|advokat*|byrå*|notarie|revisor*|mäklar*|callcenter|kundtjänst*|kundservice|växel*|receptionen|handläggar*|medarbetar*|säljar*|försäkring*|bank|banken|polis*|inkasso*|butik*|affär*|hotell*|restaurang*|reklamblad|spam|skräppost|bedrag*|trakasser*|stalk*|mobb*|troll*|budet|arbetsgivar*|rumskompis*|klasskompis*|klasskamrat*|kusin*|flickvän*|pojkvän*|fästm*|svägersk*|svåger|socialsekreterare*|socialtjänst*|tränare*|präst*|barnvakt*|elev*|barnmorsk*|studieledare*|skrev till mig|skriver till mig|skickar|skickade|hotar mig|byrån|rörmokar*|elektriker*|verkstad*|lappen|affisch*|annons*|reklam från',
    numbered:
      'order*|beställning*|faktur*|kvitto*|ticket*|ärende*|anmäl*|paket*|försändelse*|spårning*|leverans*|flyg*|tåg*|bokning*|reservation*|intyg*|dödsbevis|presentkort|kupong*|lott*|dragning|vinst*|registreringsskylt|pass|iban|förordning*|serie*|version*|begäran|klagomål|tingsrätt*|dnr|diarie*|referens*|vår ref*|vårt nr|vårt ärende|väska*|bagage*|resväsk*|postnummer|postnr|personnummer|personnr|pers nr|organisationsnummer|orgnr|org nr|artikel*|art nr|modell|imei|ocr*|offert*|id kort|kreditkort|bankkort|betalkort|simkort|körkort|samordningsnummer|skadenummer|skadenr|skadeärende|skadeanmälan',
    old: 'gamla|gammal|gammalt|tidigare|förra|förut|var|är inte längre',
    office: 'dataskydd*|avdelning*|kundtjänst*',
    to: 'till',
    noTown:
      'direk*|chef*|sekret*|stud*|kund*|prof*|dokt*|ingen*|advo*|pension*|fotogra*|skicka*|datum*|bilag*|ekonomi*|redovisning*|reception|inköp|försälj*|medlem*|ägare|hyresgäst*|lärare|patient*|ordför*|tack|student*',
    denies: 'inte|inget|utan',
    received:
      'jag fick|som jag|fick jag|jag får|får jag|jag har bara|jag har fått|har jag fått|det kom|kom det|kom bara|jag har endast|jag har hittills',
    without:
      'har inget konto|inte något konto|aldrig haft konto|aldrig haft något konto|aldrig registrerat|använder inte er app|finns inte hos er',
  },
};
