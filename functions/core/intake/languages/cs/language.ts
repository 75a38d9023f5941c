import type { Language } from '../../reader/concepts.ts';
import { customs } from './customs.ts';
import { form } from './form.ts';

/** Czech. */
export const cs: Language = {
  tag: 'cs',
  customs,
  form,
  words:
    'a v na se je to že i o z do s jsem si mi mě moje mé mých můj jak co by ale za od po pro už jste vás vám mám máte prosím dobrý den děkuji děkuju s pozdravem vážení chci nebo tak ještě jen které který kdy být bych není bez také aby všechny všechna vaše vašich vaší',
  concepts: {
    ask: 'prosím|chci|chtěl bych|chtěla bych|žádám|požaduji|tímto|můžete|mohli byste|mohl byste|přeji si|potřebuji|uplatňuji|uplatnit|žádost o|domáhám se|vyzývám|trvám na|chtěl|chtěla|dožaduji|požádat|musíte|rád bych|ráda bych|odvolávám|vznáším',
    not: 'ne|není|bez|nikdy|místo|ani|nechci|nepřeji',
    keep: 'nemažte|nemazat|nesmazat|neodstraňujte|neodstraňovat|nevymazávejte|nechci smazat|nechci abyste mazali|nechci abyste smazali|nechci vymazat|bez mazání|bez smazání|místo smazání|místo výmazu|nežádám o výmaz|nežádám o smazání|nelikvidujte|neničte|neodstranit|nevymazat|nerušte|nezavírejte|nechci zrušit|nechci rušit|nezrušte|nedeaktivujte',
    erase:
      'smaz*|smaž*|vymaz*|vymaž*|výmaz*|odstran*|odstraň*|znič*|zlikvid*|likvid*|vyhoď*|zahoď*|zmizet|zmiz*|deaktiv*|uzavř*|anonymiz*|odeber*|smazán*|mazání|zrušte|zrušit|zrušení|zrušíte|zrušeno',
    data: 'údaje|údajů|údaj|data|dat|osobní údaje|osobních údajů|informace|informací|info|všechno co máte|vše co máte|vše co víte|co o mně máte|co o mně víte|všechno co o mně|vše co o mně|záznamy|záznam|historii|historie|stopy|stopu|všechno|vše|databáze|moji adresu|můj mail|můj email|moje číslo|moje jméno|konverzace',
    account: 'účet|účtu|účty|konto|profil|profilu|registraci|registrace|členství',
    about:
      'o mně|mně|mě|moje|mé|mých|můj|mého|moji|mou|mojí|týkající se mě|týkající se mne|které se mě|mne|svých|své|svůj|svoje|mnou',
    get: 'pošl*|poslat|zašl*|zaslat|zaslání|posky*|poskytn*|sděl*|kopi*|přístup*|vidět|ukázat|vědět|zjistit|dostat|získat|obdržet|předložit|nahlédn*|náhled*|seznam|přehled|výpis|stáhnout|informovat|dejte|vydejte|předat|ukažte|ukážete',
    what: 'jaké|jaká|jakých|které|co|zda|jestli|kolik|všechny|všechna|veškeré|kompletní|úplnou',
    hold: 'máte|uchov*|zpracov*|shromažď*|sbírá*|ukládá*|uložen*|víte|držíte|evid*|vedete|vlastníte|disponuj*|schovan*|má|nachází|měli|uchovávali',
    fix: 'oprav*|uprav*|změn*|aktualiz*|doplň*|nahraď*|přepiš*|zaktualiz*|korig*|korekc*',
    field:
      'jméno|jména|příjmení|adresa|adresu|adresy|e mail|email|mail|emailovou|datum narození|data narození|narození|narozenin|telefon|telefonní číslo|číslo|psč|ulice|ulici|město|údaje|údajů|pohlaví|titul|rodinný stav|kontakt|kontaktní údaje|data|bydliště|rok narození|roku narození|údajích|údaj',
    wrong:
      'chyb*|špatn*|nesprávn*|nepřesn*|neaktuáln*|zastaral*|star*|překlep*|nesedí|neodpovídá|přestěhov*|odstěhov*|vdala|oženil|rozved*|má být|mělo by být|správně je|správná je|správné je|správně|nov* adres*|neúpln*|omyl*|špatně napsan*|místo toho',
    stop: 'přestaňte|přestanete|stop|dost|nechci|nepřeji si|neposílejte|nevolejte|nepoužívejte|nevyužívejte|nekontaktujte|neprodávejte|nesdílejte|odhlas*|odhlás*|odhlášení|vyřaďte|námitk*|nesouhlasím|zakazuji|mám dost|už nechci|žádné|žádná|žádný|zastavte|ukončete|dejte mi pokoj|nechte mě|vymažte ze seznamu',
    marketing:
      'reklam*|marketing*|newsletter*|obchodní sdělení|obchodních sdělení|nabídk*|akc*|spam*|maily|emaily|e maily|mailů|emailů|volat|hovor*|telefonát*|sms|zpráv*|inzer*|profilování|sledování|leták*|katalog*|trénov*|trénink*|ai|oprávněn* zájm*|prodej*|prodáv*|sdíle*|třetím stranám|statistik*',
    list: 'mailing list*|seznam příjemců|rozesílk*|newsletter*|odběru|odběr|seznamu|mailinglistu|rozesílacího seznamu',
    withdraw: 'odvol*|stahuji|beru zpět|vzít zpět|odvolání|ruším',
    consent: 'souhlas*|svolení|povolení',
    thing:
      'objednávk*|balík*|zásilk*|faktur*|chat|chatu|jednu zprávu|fotk*|foto|hesl*|schůzk*|rezervac*|komentář*|příspěv*|košík*|zboží|produkt*|platb*|kart*|kupón*|slev*|aplikac*|předplatné|smlouv*|vrácení|reklamaci zboží|cookies|vir*|cen*|ceník|otevírací|recenz*|záruk*|soubor|playlist*|životopis',
    how: 'jak mohu|jak můžu|jak smažu|jak smazat|jak zruším|jak zrušit|jak se|kde mohu|kde můžu|je možné|lze|dá se|mohu|můžu|co se stane|jak funguje|jak změním|jak změnit',
    done: 'jste smazali|jste odstranili|bylo smazáno|byly smazány|byl smazán|byla smazána|smazal jsem|smazala jsem|obnovit|obnovení|zablokov*|děkuji za smazání|už smazal*|aplikace smazala|smazala všechny|obnovím',
    before:
      'již jsem|už jsem|žádal jsem|žádala jsem|požádal jsem|požádala jsem|poslal jsem|poslala jsem|zaslal jsem|zaslala jsem|moje žádost ze|mou žádost ze|moji žádost ze|mé předchozí|předchozí žádost|moje poslední|bez odpovědi|žádnou odpověď|neobdržel*|nedostal*|stále čekám|pořád čekám|před dvěma týdny|před měsícem|před týdnem|minulý měsíc|minulý týden|podruhé|potřetí|upomínk*|připomín*|znovu|opakovaně|opětovně|jak jsem žádal*|vaše odpověď ze|v jakém stavu|jak to vypadá s mou|dne zaslal*',
    threat:
      'vyhrazuji si|v opačném případě|jinak|pokud neodpovíte|pokud nevyřídíte|pokud mi neodpov*|právní kroky|budu nucen*|pokud tak neučiníte|nebude li|pokud neobdržím|neodpovíte li|obrátím se na|se obrátím na|podám stížnost|budu se domáhat|nevyhovíte li|nedostanu li|neobdržím li|budu stížnost|jsem připraven*',
    if: 'pokud jsem|pokud|jestliže|v případě že|v případě|jestli jsem|udělil li|dal li',
    retract:
      'beru zpět svou žádost|beru svou žádost zpět|beru žádost zpět|stahuji svou žádost|stahuji žádost|ruším svou žádost|zrušte mou žádost|zrušte moji žádost|zapomeňte na mou žádost|ignorujte mou|rozmyslel jsem|rozmyslela jsem|nakonec nemažte|nechte to být',
    until: 'dokud|než|po dobu|zatím|do té doby',
    court: 'soud*|spor*|důkaz*',
    server: 'server*|systém*|databáz*',
    none: 'žádné|žádná|žádný|nic|nezůstal*|nikdo',
    access:
      'právo na přístup|práva na přístup|přístup k mým|přístup k osobním|přístup k údajům|přístupu k osobním|přístupu k mým|žádost o přístup|kopii mých|kopie mých|kopii všech|kopie všech|kopii osobních|kopii údajů|jaké údaje|jaká data|jaké informace|jaké osobní údaje|které údaje|co o mně víte|co o mně máte|co všechno o mně|vše co o mně|všechno co o mně|vědět co|vědět jaké|vidět co|vidět své|vidět svoje|vidět moje|vidět všechny|vidět všechna|zda zpracováváte|zda o mně|jestli o mně|jestli máte|zda máte|máte o mně|výpis mých|výpis všech|přehled mých|všechny údaje které|všechny informace které|nahlédnout do',
    portability:
      'přenositelnost*|přenos údajů|přenos mých|přenést mé|přenést moje|převést mé|převést moje|převod mých|strojově čiteln*|strukturovan*|běžně používan*|csv|json|xml|excel*|export*|jinému poskytovateli|jiného poskytovatele|jinému správci|jiné firmě|jiné společnosti|nového poskytovatele|novému poskytovateli|konkurenc*|jinou službu|jiné služby|jinou platformu|vzít s sebou|přecházím k|přejít k|import*|ve formátu',
    erasure:
      'právo být zapomenut*|právo být zapomenut|být zapomenut|právo na výmaz|právo na smazání|žádost o výmaz|žádost o smazání|žádost o vymazání|výmaz mých|výmaz všech|výmaz osobních|výmaz údajů|vymazání mých|vymazání všech|smazání mých|smazání účtu|smazání mého|zrušení účtu|zrušení mého účtu|smažte mě|smažte mne|smažte moje|smažte mé|smažte můj|smažte všechno|smažte vše|smažte všechny|smažte všechna|smazat účet|smazat můj|smazat moje|smazat všechno|smazat vše|vymažte mě|vymažte moje|vymažte mé|vymažte vše|vymažte všechny|odstraňte mě|odstraňte mé|odstraňte moje|zrušte můj účet|zrušit účet|zrušit můj účet|zapomeňte na mě|zapomeňte na mne|nechci abyste měli|nechci abyste uchovávali|nechci abyste o mně|neuchovávejte|nic o mně|nic po mně|žádnou stopu|žádné stopy|beze stopy|z vaší databáze|z vašeho systému|z vašich systémů|z databáze|zmizet z|mě vymazali|mě smazali|mne vymazali|z kartotéky|ze své kartotéky|z evidence|ze své evidence|z vaší evidence',
    rectification:
      'právo na opravu|práva na opravu|oprava mých|opravu mých|opravu osobních|opravu údajů|oprava osobních|žádost o opravu|opravte mé|opravte moje|opravte mi|opravte můj|opravte moji|opravte si|opravit mé|opravit moje|opravit údaje|změna adresy|změnu adresy|změna příjmení|změnu příjmení|změna jména|změnu jména|změnit adresu|změnit příjmení|změnit jméno|změňte mi|změňte mou|změňte moji|změňte mé|změňte moje|aktualizujte|aktualizovat|aktualizaci mých|aktualizaci údajů|špatně napsané|špatné jméno|špatnou adresu|špatná adresa|špatné datum|špatně adresu|špatně jméno|špatně příjmení|chybné údaje|nesprávné údaje|nepřesné údaje|nepřesných|nesprávných|chybu v|překlep v|přestěhoval*|nová adresa|novou adresu|moje nové|nejmenuji se|není moje|není správně|správné údaje|stará adresa|starou adresu|vdala jsem',
    restriction:
      'omezení zpracování|omezení|omezit zpracování|omezte zpracování|omezte|omezit|právo na omezení|zmrazit|zmrazte|zablokujte mé|zablokujte moje|zablokovat mé|blokac*|pozastav*|přerušte zpracování|dokud neověříte|dokud nezkontrolujete|dokud se to|dokud nebude|dokud to|než ověříte|než zkontrolujete|než se to|po dobu ověřování|po dobu prověřování|do vyjasnění|do vyřešení|do vyřízení|pouze uchov*|jen uchov*|uchovejte ale|ponechte ale|nechte si je ale|ale nepoužívejte|ale nepracujte|nesahejte|nic s nimi nedělejte|potřebuji je k soudu|pro soudní spor',
    objection:
      'námitk*|vznáším námitku|vznést námitku|právo vznést|podávám námitku|nesouhlasím se zpracováním|odhlas*|odhlás*|odhlášení|zrušit odběr|zrušte odběr|ukončit odběr|nechci dostávat|nechci už dostávat|už nechci dostávat|nechci žádné|nechci další|už žádné|žádné další|nepřeji si dostávat|nepřeji si žádné|přestaňte mi posílat|přestaňte posílat|přestaňte mi volat|přestaňte volat|přestaňte používat|přestaňte mě|přestaňte využívat|přestaňte prodávat|neposílejte mi|neposílejte|nevolejte|nekontaktujte|nepoužívejte mé|nepoužívejte moje|nevyužívejte|neprodávejte|nesdílejte|nepředávejte|nechci abyste používali|nechci abyste prodávali|nechci abyste využívali|nechci abyste sdíleli|nechci aby moje|nechci aby mé|nechci aby se moje|profilování|automatizovan*|přímého marketingu|přímý marketing|marketingové účely|pro marketing|reklamní účely|k trénování|pro trénování|k tréninku|z mailing listu|ze seznamu|vyřaďte mě|dost spamu',
    withdraw_consent:
      'odvolávám souhlas|odvolávám svůj souhlas|odvolávám tímto svůj|odvolávám tímto|odvolat souhlas|odvolat svůj souhlas|odvolání souhlasu|odvolání mého souhlasu|odvolávám veškeré|odvolávám tento|beru zpět svůj souhlas|beru svůj souhlas zpět|beru souhlas zpět|vzít zpět souhlas|vzít souhlas zpět|stahuji svůj souhlas|stahuji souhlas|ruším svůj souhlas|ruším souhlas|zrušit souhlas|již nesouhlasím|už nesouhlasím|nadále nesouhlasím|nedávám už souhlas|už nemáte můj souhlas|souhlas který jsem|souhlas se zpracováním',
    information:
      'zásady ochrany osobních|zásady ochrany soukromí|podmínky ochrany|odkud máte|kde jste vzali|kde jste získali|jak jste získali|jak jste přišli|kdo vám dal|proč máte moje|proč máte mé|proč o mně|proč shromažďujete|proč zpracováváte|k čemu potřebujete|k čemu používáte|k čemu využíváte|k čemu slouží|za jakým účelem|jaký je účel|komu předáváte|komu dáváte|komu prodáváte|komu poskytujete|s kým sdílíte|kdo má přístup|kdo vidí|jak dlouho uchováváte|jak dlouho budete|jak dlouho|právní základ|na jakém základě|právním základě|co děláte s mými|co se děje s mými|kdo je vaším|kde jsou uložena|kde ukládáte|kde jsou moje|v jaké zemi|právo na informace|prodáváte moje|jak chráníte|jak nakládáte|jak používáte|kdo je pověřen*|kontakt na pověřence|na jakou dobu|po jakou dobu|jakou dobu|z jakého zdroje|zdroj údajů|zdroj mých|od koho máte|od koho jste|komu jste|komu byly|komu všemu|kterým firmám|kterým společnostem|kterým příjemcům|které firmy|jakým příjemcům|jaký právní|jakým právním|jakého právního|odkud jste|máte pověřence',
    complaint:
      'podávám stížnost|podat stížnost|stížnost na|stížnost podle|stížnost proti|stížnost dle|stěžuji si|stěžovat si|chci si stěžovat|tuto stížnost|úřad pro ochranu osobních|úřadu pro ochranu|uoou|úoou|dozorov* úřad*|porušení mého soukromí|porušení soukromí|porušení ochrany|porušujete|porušili|únik dat|únik údajů|unikla|unikly|nezákonn*|protiprávn*|nelegáln*|bez mého souhlasu|bez souhlasu|bez mého vědomí|bez dovolení|udání|ostuda co děláte s mými|unikl*',
    child:
      'můj syn|mého syna|mému synovi|moje dcera|mé dcery|mojí dcery|mé dítě|moje dítě|mého dítěte|našeho syna|naší dcery|našeho dítěte|nezletil*|jako rodič|zákonný zástupce|zákonná zástupkyně|moje děti|mých dětí',
    client:
      'jménem klienta|jménem mého|jménem své|v zastoupení|můj klient|mého klienta|moje klientka|mé klientky|náš klient|našeho klienta|plná moc|plné moci|zmocněn*|jako advokát|zastupuji|zastupujeme|v plné moci',
    deceased: 'zesnul*|zemřel*|zemřelého|úmrtí|dědic*|dědictví|pozůstalost*|po smrti',
  },
  topics: {
    share:
      'předáv*|předal*|prodáv*|prodal*|sdíl*|poskyt*|přepos*|dáv* dál|prozra*|přeprod*|prod*|prodá*|předat|přepošl*|dáváte|šířit',
    others:
      'třetí*|firm*|společnost*|partner*|jiným|dalším|cizím|inzerent*|komukoliv|třetím stranám|jiným firmám|jiné firmy|pojišťov*|nikomu|komukoli|někomu dalšímu|zprostředkovatel*',
    trace:
      'smaž*|smaz*|zmiz*|vyhoď*|vyškrtn*|odstran*|zrušte|zlikvid*|zapomeň*|stop*|nikde|nic o mně|vymaž*|vyřaď*|nebýt|nezůst*|skart*|pryč|jako bych|nikdy nebyl*|nikdy neexist*|znič*|zrušit účet|smazat|vymazat|žádný profil|žádné fotky|zavřete|ať nikdo|odstraň*|odstranit|zruš*|zrušit|zahoď*|koš|vyčist*|zmizet|nic nezůstane|nezůstane|nic po mně|zničte|zničit|vyškrt*|odcházím|sbohem',
    record: 'spis*|složk*|dokumentac*|histori*|nahráv*|poznám*|karta|kartu|zdravotní*|záznam*|výpis*',
    copy: 'kopi*|výpis*|přehled*|seznam*|opis|soupis|vše co|co o mně|máte o mně|pošlete všechno|pošlete mi vše|všechno co|přehled|výpis|výtisk|na papíře|poštou|v pdf|komplet*|úpln*|seznam všeho|spis|vydat',
    see: 'vidět|videt|nahléd*|vědět|víte|vite|zjist*|ukaž*|podívat|zajím*|zajim*|řekn*|přečíst|o mně|co máte|co víte|co o mně|co je zapsáno|zapsán*|poznamenan*|evidujete|evidov*|chci vědět|chtěl bych vědět|chtěla bych vědět|chci vidět|ukažte|nahlédn*|na moje jméno|zjistit|co na jeho',
    switch:
      'přecház*|prechaz*|jiné bance|jiné pojišťovně|jinému operátorovi|jiného dodavatele|jiná aplikace|jiné aplikace|konkurenc*|jinam|měním|nové pojišťovn*',
    format:
      'csv|json|xml|excel|soubor*|formát*|strojově|import*|export*|nahrá* jinam|načíst|stáhn*|přenés*|přenos*|čiteln*|nahrát|přenést|vzít s sebou|jiného programu|jiný program|jiná aplikac*|konkurenč*|tabulk*|vcard|zip|digitáln*|elektronick*|vygeneruj*',
    dispute:
      'nesouhlas*|sporn*|spor*|ověř*|prověř*|soud*|advokát*|právník*|dokud|do vyřešení|mezitím|zatím|správnost*|rozporuj*|není můj|není moje|dluh*|důkaz*|prošetř*|soudní|rozsudek|jednání|mediac*|zpochybň*|nesouhlasím s|než se|než to|vyšetř*|vyjasn*|zkontrol*|správnost',
    freeze:
      'zmraz*|zablok*|nepoužív*|uložen*|omez*|pozastav*|nesah*|jen mějte|ponech*|neprac*|nechte být|nikdo|mezitím|do té doby|blokuj*|nesahejte|nesahat|nedotýk*|neměňte|beze změny|tak jak je|nic nemažte|nemažte|nic nemazat|nepouží*|nenakládejte|zachovejte|zachovat|uchovejte|zamkněte|zamknout|zajist*|zatím|prozatím|pod zámkem',
    first: 'nejdřív*|nejprve|potom|pak|poté|následně|až|než',
    leak: 'únik*|unikl*|poslali*|soused*|koleg*|cizí*|bez souhlasu|bez ptaní|poruš*|prozradil*|vyzradil*|omylem|zveřejn*|vykřik*|přede všemi|za mými zády|nemoc*|nahlas|všichni vidí|viditeln*|v kopii|můj šéf|moje šéfka|můj bývalý|moje bývalá|zaměstnavatel*|domácí|dali jste|předali jste|poslali jste|prodat moje|prodali|zveřejnil*|ukrad*|hacknut*|řekli|dozvěděl*|ví teď|šmíroval*|slídil*|váš zaměstnanec|vaše pracovnice|operátor|bez zeptání|aniž by|ukázal*|nechal ležet|přečetl*|nechala ležet',
    authority:
      'úoou|úřad*|úřed*|dozor*|nahlásím|oznám*|advokát*|tisk|úřad pro ochranu|policie|policii|trestní oznámení|soud|žaloba|advokát|právník|dtest|obchodní inspekce|ombudsman|noviny|novin*|televiz*|nahlásit|stížnost na',
    remedy:
      'stížnost*|stěž*|skandál*|vysvětl*|nepřijateln*|omluv*|formáln*|závažn*|ostuda|oficiální|podat|prošetř*|odškodn*|naštvan*|skandál|hanba|drzost|nehoráz*|jak si dovolujete|dovolili|výsměch|rozzuř*|vztek*|zodpověd*|odpověd* za|stěžuji|reklamac*|neschopn*|ignor*|banda|banditi|takhle se|takto se s|tak se nezachází|nezachází|neprofesionáln*',
    howlong:
      'jak dlouho|doba uchování|dobu|kolik let|kolik dní|do kdy|uchováváte|po smazání|když smažu|navždy|zůstávají|za jak dlouho',
    why: 'proč|účel*|právní základ|odkud|komu|kdo má|co děláte s|k čemu|kde jste vzali|odkud máte|od koho|jakým právem|kdo vám dal|za jakým účelem|na základě čeho|důvod',
    officer:
      'pověřen*|dpo|zásady ochrany|ochrany osobních|gdpr|cookies|pověřenec|kdo odpovídá|na koho|kdo má na starosti|kontaktní osoba|koho kontaktovat',
    camera: 'kamer*|záznamy z|video*',
    calls:
      'vol*|nevolejte|telefon*|sms|zpráv*|maily|e maily|emaily|dopis*|leták*|kontakt*|posíl*|neposílejte|newsletter*|volá*|volat|volejte|volal*|telefonát*|prodej*|obvol*|sms*|upozorn*|notifik*|posílat|posíláte|posílejte|schránk*',
    enough:
      'dost|přestaň*|nechte|naposled*|otrav*|obtěž*|spam*|už mi|uz mi|nezajímá|zajímat nebude|konec|tak dost|zakazuj*|nemám zájem|ukončete|mám toho dost|už toho mám|přestaňte|nechte mě|nechte toho|dejte pokoj|dejte mi pokoj|nechci|nežádal*|nechtěl*|kolikrát|naposledy|nikdy víc|víckrát|stop|ani jeden|šmitec',
    order:
      'objednáv*|balík*|zásilk*|doruč*|dodáv*|košík*|rezervac*|zboží|produkt*|kus|vrác*|slev* kód*|velikost|vstupenk*',
    bill: 'faktur*|účten*|plat*|zaplat*|poplat*|cen*|vrácení peněz|částk*',
    cancel: 'zrušit předplatné|zrušit objednávku|zruš*|storn*|ukončit|vypověd*',
    subscription: 'předplatn*|smlouv*|členstv*|permanentk*|časopis*|tarif*|premium',
    login:
      'heslo|hesla|přihlás*|přihláš*|chyba|nefunguj*|ověřovací kód|účtu|hesl*|zapomněl*|zablokovan*|přihlásit|nemůžu se dostat|kód|omylem|nedopatřením|obnov*|vrátit zpět|nefunguje|nejde|tlačítk*|aktualizac*|instalov*|ztratil*|zamrz*|obrazovk*',
    shop: 'otevř*|otevírací|termín*|rozbit*|poškoz*|servis*|záruk*|oprava|návod*|technik*|sledování',
    thanks:
      'děkuji za|díky za|vyřešen*|dorazil*|v pořádku|pochval*|dobrá práce|skvěl*|super|miluju|jen tak dál|zachránil*|úžasn*|krásn*',
    moved:
      'přestěhoval*|nová adresa|novou adresu|vdala*|oženil*|rozved*|nové číslo|stará adresa|bydlím|změnil jsem číslo|změnila jsem číslo|nový mail|nové jméno|bydlím teď|teď bydlím|vdala|oženil|rodné příjmení|jmenuji se teď|změnil se|změnila se|změnilo se',
    mistake:
      'špatn*|chybn*|překlep*|oprav*|má být|správně|místo|neaktuáln*|nesprávn*|změň*|oprava|upravit|uprav*|je špatně|změňte ji|není pravda|mám uvedeno|je uvedeno|jsem veden*|oslovuje|oslovujete|pořád tam je|stále tam|starý|stará|staré|ve skutečnosti|správný|správná|správné|mělo by být|změňte|změnit|přepsat|přepište|opravte|opravit|upravte|aktualiz*|doplňte|nahraď*|chyb*|špatně|překlep|neexistuje|není moje|nejsem|chybí písmeno',
    agreed:
      'souhlas*|povol*|svolen*|podepsal*|dovol*|řekl jsem ano|řekla jsem ano|dovolil jsem|dovolila jsem|povolil*|dovolil*|souhlasil*|dal jsem souhlas|dala jsem souhlas|odklikl*|zaškrtl*|kývl*|svolil*|moje ano|ten souhlas|to povolení|přikývl*|odsouhlas*|akceptoval*',
    regret:
      'beru zpět|odvolá*|rozmyslel*|už nesouhlas*|ruším|stah*|vzít zpět|teď ne|teď říkám ne|je to ne|beru zpátky|beru ho|odvolávám|odvolat|zrušte ten|rozmysle*|změnil jsem názor|změnila jsem názor|už nechci|už nesouhlasím|už nedovoluji|neplatí|přestává platit|ode dneška|od dneška|od teď|nadále ne|lituji|stahuji|stáhnout|vypněte|po zvážení|ustupuji',
    all: 'všechn*|všechno|vse|vsechno|vše|celý|celou|kompletn*|úplně|veškeré|cokoliv|cokoli',
    only: 'jen|jenom|pouze|nemaž*|nechci smazat|nechci zrušit|omylem|ponechat účet',
    photo: 'fot*|obráz*|tvář|poloh*|hlas|zdrav*|výzkum*|studi*|natáč*|natoč*|video|rozhovor',
    left: 'nejsem už|už nejsem|nenakup*|před lety|nikdy jsem|nepoužívám|bývalý|končím|odcházím|sbohem|byl zákazník|byl pacient*|vaším pacientem|přihlásil mě',
    household: 'dít*|dět*|syn*|dcer*|matk*|mam*|otec|otce|manžel*|rodič*|babičk*|děd*|zemřel*',
    practice:
      'ukláda*|algoritm*|automat*|čte někdo|kdo čte|server*|ai|rozhod*|anonym*|kde skončí|kdo má přístup|mimo eu|co se děje|jaké údaje|co sbíráte|co ukládáte|co uchováváte|co děláte s|kdo může|kdo vidí|kdo poslouchá|čtete|posloucháte|člověk|kde jsou|kde uklád*|v jaké zemi|v zahraničí|zálohy|záloh*|sdílíte|prodáváte|předáváte|jak nakládáte|jak to funguje|než si|než se|předtím než|k čemu|děti',
    needless:
      'nemusíte|není třeba|není potřeba|už se to vyřešilo|nemažte|nerušte|nezavírejte|prosím neruš*|chci si nechat|chci zachovat|zůstávám|netřeba|nic mazat|všechno v pořádku|chtěl jsem jen|chtěla jsem jen|používám dál|prosím ne',
    unlist:
      'newsletter*|odhlas*|odhlás*|seznam* příjemc*|reklam*|nabídk*|marketing*|slevov*|kupon*|kupón*|slevy|akce|výprodej|odběr*|seznam*|nabíd*|akcí|slev*|výprodej*|katalog*|anket*|dotazník*|obchodní sdělení|odhlásit|odhlaste|ze seznamu|leták*',
    profile:
      'profil*|nákup*|cílen*|personaliz*|sledov*|chován*|návrh*|doporuč*|zájmy|zvyk*|poloh*|sled*|analyz*|odposlouch*|špehu*|skóre|bodov*|nálepk*|kategori*|na míru|podle toho',
    stuff: 'kontakt*|zprávy|oblíben*|playlist*|tréning*|fotky a',
    waiting: 'zatím nic|pořád nic|bez odpovědi|před měsícem|žádal*|čekám|čekat',
  },
  letter: {
    thirdPerson: 'níže podepsan*|nížepodepsan*',
    aside:
      'čl 19|článku 19|příjemce kterým|příjemců kterým|příjemcům kterým|každého příjemce|všechny příjemce|všem příjemcům|vyrozuměl* příjemce|vyrozumění příjemců|informoval* příjemce|kterým byly|kterým jste|subjekty kterým|subjektům kterým|o přijatých opatřeních|přijatých opatřeních|přijatá opatření|jaká opatření|jaké kroky|o způsobu vyřízení|způsobu vyřízení|o vyřízení|o výsledku|o provedení|o provedeném|o provedené|o výmazu|o opravě|o omezení|o zrušení omezení|potvrzení o|potvrzení že|písemné potvrzení|písemně potvrdit|písemně potvrďte|potvrďte mi|prosím o potvrzení|žádám o potvrzení|potvrdit výmaz|musíte uchovat|musíte uchovávat|povinni uchovávat|zákonné povinnosti|zákonná povinnost|povinnost uchovávat|archivační|nelze vymazat|nemůžete vymazat|nevyhovíte|zamítn*|odmítn*|důvod* zamítnutí|důvod* odmítnutí|sdělte mi důvody|odůvodnění|ověření totožnosti|k ověření|mou totožnost|mé totožnosti|své totožnosti|kopii občanského|kopie občanského|kopii průkazu|kopii dokladu|doplňující informace|další informace|zákon ukládá|zákon vám ukládá|zákon přikazuje|musíte ponechat',
    named:
      'existenci práva|existence práva|právo podat stížnost|práva podat stížnost|právu podat|svých právech|o mých právech|vyhrazuji si|jsem si vědom*',
    further:
      'dále|současně|zároveň|rovněž|také|též|mimo to|kromě toho|navíc|za druhé|za třetí|a konečně|konečně|taktéž',
  },
  identity: {
    name: 'jméno|jméno a příjmení|celé jméno|příjmení a jméno|moje jméno|pacient|pacientka|jméno pacienta|jméno pacientky|dítě|jméno dítěte|žák|žákyně|žadatel|žadatelka|odesílatel|odesílatelka|subjekt údajů|majitel účtu|pojistník|pojištěný|pojištěná|člen|členka|nájemce|nájemkyně|odběratel|odběratelka|zákazník|zákaznice|jméno zákazníka|klient|klientka|příjmení jméno|jméno příjmení|podatel|stěžovatel|obyvatel',
    email: 'email|e mail|e mailová adresa|emailová adresa|mail|můj e mail|můj email',
    phone:
      'telefon|tel|telefonní číslo|mobil|mobilní číslo|moje telefonní číslo|můj telefon|můj mobil|číslo|mé číslo|moje číslo|volejte|pevná linka|linka|mob|číslo telefonu|tel č|volat na|zavolejte|zavolejte na|volejte na|na čísle|na telefonu|na tel',
    customer:
      'zákaznické číslo|zákaznickým číslem|zákaznického čísla|klientským číslem|číslem zákazníka|číslem klienta|číslem smlouvy|číslo zákazníka|zákaznické č|id zákazníka|klientské číslo|číslo klienta|číslo smlouvy|číslo účtu|moje zákaznické číslo|číslo karty|č karty|číslo kartičky|číslo věrnostní karty|číslo věrnostní kartičky|číslo zákaznické karty|číslo členské karty|věrnostní karta|zákaznická karta|klubová karta|členská karta|číslo průkazu|číslo průkazky|číslo čtenářského průkazu|čtenářský průkaz|číslo pojistky|č pojistky|číslem pojistky|číslo pojistné smlouvy|č pojistné smlouvy|pojistná smlouva|pojistná smlouva č|pojistka č|pojistka číslo|smlouva č|smlouva číslo|smlouvy č|č smlouvy|členské číslo|členským číslem|členského čísla|číslo člena|číslo členky|č člena|id člena|číslo účastníka|číslo účastnice|id účastníka|kód účastníka|účastnické číslo|číslo odběratele|odběratelské číslo|číslo předplatitele|číslo předplatného|číslo pacienta|číslo pacientky|id pacienta|číslo nájemce|číslo nájemníka|číslo studenta|číslo plátce|id klienta|klientské id|zákaznické id|zák číslo|zák č|zákaznický kód|kód zákazníka|kód klienta|číslo partnera|partnerské číslo|číslo uživatele|uživatelské číslo|osobní číslo|čísla smlouvy|čísla účtu|č účtu|číslo dárce|číslo čtenáře|klient č|zákazník č|člen č|smlouvou č|smlouvě č|číslo pojištěnce|č pojištěnce|pojištěnec č|čísla zákaznická|číslo zákaznické|karta pacienta|zdravotní karta|vkladní knížka|číslo vkladní knížky|zákaznický účet|zákaznický účet č|číslo zákaznického účtu|číslo chorobopisu|číslo stravníka|evidenční číslo člena|číslo legitimace|číslo žadatele|číslo zákaznice|číslo klientky|číslo pojištěnky|číslo pojistníka|číslo studentky|číslo žáka|číslo žákyně|číslo zaměstnance|číslo zaměstnankyně|číslo nájemnice|číslo odběratelky|číslo předplatitelky|číslo čtenářky|číslo dárkyně|číslo uživatelky|číslo odběrného místa|číslo příjemce|číslo registrace člena|číslo zahrádkáře|číslo člena svazu|číslo spotřebitele|č zákazníka|č zákaznice|č klienta|č klientky|č členky|č pojištěnky|č pojistníka|č pacienta|č pacientky|č studenta|č studentky|č žáka|č žákyně|č zaměstnance|č zaměstnankyně|č nájemce|č nájemnice|č odběratele|č odběratelky|č účastníka|č účastnice|č předplatitele|č předplatitelky|č čtenáře|č čtenářky|č dárce|č dárkyně|č uživatele|č uživatelky|č průkazu|č průkazky|č legitimace|č odběrného místa|č plátce|č příjemce|č registrace člena|č zahrádkáře|č člena svazu|č spotřebitele|čís zákazníka|čís zákaznice|čís klienta|čís klientky|čís člena|čís členky|čís pojištěnce|čís pojištěnky|čís pojistníka|čís pacienta|čís pacientky|čís studenta|čís studentky|čís žáka|čís žákyně|čís zaměstnance|čís zaměstnankyně|čís nájemce|čís nájemnice|čís odběratele|čís odběratelky|čís účastníka|čís účastnice|čís předplatitele|čís předplatitelky|čís čtenáře|čís čtenářky|čís dárce|čís dárkyně|čís uživatele|čís uživatelky|čís karty|čís průkazu|čís průkazky|čís pojistky|čís smlouvy|čís účtu|čís legitimace|čís odběrného místa|čís plátce|čís příjemce|čís registrace člena|čís zahrádkáře|čís člena svazu|čís spotřebitele|číslem zákaznice|číslem klientky|číslem člena|číslem členky|číslem pojištěnce|číslem pojištěnky|číslem člena svazu|čísla zákazníka|čísla zákaznice|čísla klienta|čísla klientky|čísla člena|čísla členky|čísla pojištěnce|čísla pojištěnky|čísla člena svazu|kód zákaznice|kód klientky|kód člena|kód členky|kód pojištěnce|kód pojištěnky|kód pojistníka|kód pacienta|kód pacientky|kód studenta|kód studentky|kód žáka|kód žákyně|kód zaměstnance|kód zaměstnankyně|kód nájemce|kód nájemnice|kód odběratele|kód odběratelky|kód účastnice|kód předplatitele|kód předplatitelky|kód čtenáře|kód čtenářky|kód dárce|kód dárkyně|kód uživatele|kód uživatelky|kód karty|kód průkazu|kód průkazky|kód pojistky|kód smlouvy|kód účtu|kód legitimace|kód odběrného místa|kód plátce|kód příjemce|kód registrace člena|kód zahrádkáře|kód člena svazu|kód spotřebitele|id zákaznice|id klientky|id členky|id pojištěnce|id pojištěnky|id pojistníka|id pacientky|id studenta|id studentky|id žáka|id žákyně|id zaměstnance|id zaměstnankyně|id nájemce|id nájemnice|id odběratele|id odběratelky|id účastnice|id předplatitele|id předplatitelky|id čtenáře|id čtenářky|id dárce|id dárkyně|id uživatele|id uživatelky|id karty|id průkazu|id průkazky|id pojistky|id smlouvy|id účtu|id legitimace|id odběrného místa|id plátce|id příjemce|id registrace člena|id zahrádkáře|id člena svazu|id spotřebitele|zákaznické čís|klientské č|klientské čís|členské č|členské čís|členské id|osobní č|osobní čís|osobní id|zaměstnanecké číslo|zaměstnanecké č|zaměstnanecké čís|zaměstnanecké id|studijní číslo|studijní č|studijní čís|studijní id|odběratelské č|odběratelské čís|odběratelské id|účastnické č|účastnické čís|účastnické id|uživatelské č|uživatelské čís|uživatelské id|pojistné číslo|pojistné č|pojistné čís|pojistné id|služební číslo|služební č|služební čís|služební id|čtenářské číslo|čtenářské č|čtenářské čís|čtenářské id|registrační číslo|registrační č|registrační čís|registrační id|evidenční číslo|evidenční č|evidenční čís|evidenční id|zaměst č|os č|os číslo|číslo kurzisty|číslo hosta|číslo karty pacienta|číslo zdravotní karty|číslo zdravotnické dokumentace|číslo věrnostního programu|věrnostní účet|panelista|panelistka|dárcovské číslo|číslo permanentky|číslo uchazeče|číslo řidiče|číslo kurýra|číslo čipové karty|číslo elektroměru|startovní číslo|číslo úvěru|kartotéka',
    client:
      'zákazník|zákaznice|smlouva|smlouvy|klient|klientka|č zák|zák č|zákaznické čís|odběratel|č smlouvy|číslo|čísla|pod č|čís|pojistka|pojistky|karta|karty|kartička|kartičky|kartičku|člen|členka|členství|účastník|účastnice|pacient|pacientka|předplatné|předplatitel|nájemce|smlouvě|smlouvou|smlouvu|odběratelka|účet|účtu|pojištěnec|pojištěnka|legitimace|průkaz|student|studentka|žák|žákyně|zaměstnanec|zaměstnankyně|čtenář|čtenářka|průkazka|spotřebitel|dárce|uživatel|kurzista|kurzistka|host|dárkyně|čipová karta|čipové kartě|profilu|řidič|kurýr|uchazeč|uchazečka|hráč|hráčka|osobní číslo|odběr|permanentka|permanentky|dobrovolník|číslo elektroměru|startovní číslo|číslo úvěru|úvěr|kartotéka',
    account: 'uživatelské jméno|přezdívka|moje přezdívka|můj login|můj nick',
    handle:
      'používám jméno|používám přezdívku|účet|uživatel|nick|login|profil|registrován jako|registrovaná jako|vystupuju jako|vystupuji jako|najdete mě jako|u vás jako|můj profil|můj účet|účtu|pod jménem|pod přezdívkou|přihlášen jako|přihlašuji se jako|přihlašuju se jako|přihlašoval jsem se jako|přihlašovala jsem se jako',
    born: 'datum narození|narozen|narozena|narozen dne|narozena dne|nar|narodil jsem se|narodila jsem se|narozeniny|rok narození|ročník|narozený|narozená|naroz|r nar|dat nar|datum nar|narozeného|narozené|narozenou|narodil se|narodila se|narodil|narodila|d nar|narozením|přišel na svět|přišla na svět|data narození|datem narození',
    address: 'adresa|ulice|bydliště|trvalé bydliště|trvalý pobyt|poštovní adresa|doručovací adresa|moje adresa|bytem',
    place: 'psč|město|obec|psč a město|psč město|město a psč|psč obec|psč a obec|obec a psč|město psč|místo',
    country: 'země|stát|země pobytu|stát pobytu|země bydliště',
    company: 'společnost|adresát',
    iAm: 'jmenuji se|jmenuju se|mé jméno je|moje jméno je|já níže podepsaný|já níže podepsaná|tady|píše vám|u telefonu|jmenoval jsem se|moje jméno|mé celé jméno je|moje celé jméno je',
    perhaps: 'jsem',
    kin: 'manžel|manžela|manželka|manželky|syn|syna|dcera|dcery|dceru|matka|matky|maminka|maminky|otec|otce|tatínek|tatínka|bratr|bratra|sestra|sestry|vnuk|vnuka|vnučka|vnučky|synovec|synovce|neteř|strýc|teta|babička|babičky|dědeček|dědy|klient|klienta|klientka|klientky|klientkou je|klientem je|pan|pana|paní|jménem|zesnulý|zesnulého|zesnulé|opatrovanec|opatrovance|stojí|tchyně|tchán|zastupuji|zastupujeme|zastupuju|rodiče|vdova po|vdovec po|v zastoupení',
    closing:
      's pozdravem|s přátelským pozdravem|s úctou|děkuji|děkuju|předem děkuji|díky|zdraví|hezký den|pozdravem|přeji hezký den|srdečně zdraví|srdečně|děkuji předem|předem děkuju|předem díky|díky moc|moc děkuji|mockrát děkuji|děkuji moc|děkuji vám|s díky|s poděkováním|se srdečným pozdravem|s pozdravy|zdravím|s přáním hezkého dne|děkuji za pochopení|děkuji za vyřízení|dík|uctivě|s úctou a pozdravem|s pánem bohem|pán bůh zaplať|zaplať pánbůh|pánbůh s vámi|zdař bůh|děkujeme|děkujeme vám|děkujeme předem|předem děkujeme',
    live: 'bydlím|bytem|bydlím v|bydlím na|žiji v|bydliště v|trvale bytem v|pocházím z|jsem z|bydlím ve|žiju v|žiju ve|žiji ve|kde žiju|kde bydlím|bydlíme v|bydlíme ve|bydlící v|bytem v|trvale žiju v|tady v|zde v|pobývám v|žiju na|žiji na|žijeme v|žijeme ve|žijeme na|pobývám|kam jsem se přestěhovala|kam jsem se přestěhoval|přestěhovala jsem se do|přestěhoval jsem se do|odstěhovala jsem se do|odstěhoval jsem se do|žiju|žiji',
    own: 'můj|moje|mé|moji|mého|mém|mojí|mnou|zastihnete mě|volejte mi|mně|mi',
    theirs: 'jeho|její|jejího|jejich|říká si|podepisuje|profil jménem|profil se jmenuje',
    another:
      'někdo|někoho|někomu|někým|nějaký|nějaká|nějakého|nějakou|nějaké|jakýsi|jakási|jistý|jistá|muž|chlap*|žena|osoba|osoby|cizí*|neznám*|můj bývalý|moje bývalá|bývalý manžel|bývalá manželka|bývalý|kamarád*|přítel|přítelkyn*|soused*|kolega|kolegy|kolegyn*|šéf*|pronajímatel*|domácí|učitel*|lékař*|doktor*|zubař*|kardiolo*|nemocnic*|klinik*|ordinac*|advokát*|právní*|kancelář*|notář*|účetní|makléř*|call cent*|infolin*|ústředn*|zákaznick* podpor*|z podpory|operátor*|pracovni*|zaměstnan*|pojišťov*|banka|banky|policie|policii|vymaha*|exeku*|obchod*|hotel*|restaurac*|leták*|spam*|podvod*|obtěž*|šikan*|pronásled*|troll*|kurýr*|spolubydl*|spolužá*|od uživatele|bratran*|sestřenic*|snouben*|švagr*|sociální pracov*|trenér*|farář*|chův*|student*|porodní*|tchyn*|tchán*|zeť*|pan doktor|žákyn*|žáci|psal mi|psala mi|mi psal|mi psala|píše mi|mi píše|posílá mi|mi posílá|vyhrožuje|každou noc mi|agentur*|realit*|instalatér*|elektrikář*|servis|dílna|plakát*|inzerát*|vizit*|reklama od',
    numbered:
      'objednáv*|faktur*|účten*|ticket*|tiket*|č případu|číslo případu|případ č|spis*|jednací|č j|čj|sp zn|zn|zásil*|balík*|balíč*|sledovac*|doručen*|letu|vlak*|rezervac*|listu|úmrtní|poukaz*|kupón*|kupon*|los|losu|výher*|slosov*|spz|značk*|pasu|iban|článek|čl|nařízení|sérii|sériov*|verz*|žádost*|stížnost*|reklamac*|soud*|policie|naše zn*|naše čj|naše č|zavazad*|kufr*|můj let|let byl|číslo letu|let číslo|obj|psč|rodné číslo|rodného čísla|r č|rč|občansk*|imei|ič|ičo|dič|model|dodací list|platební karta|platební karty|kreditní karta|debetní karta|sim karta|dárková karta|dárkový|pojistná událost|pojistné události|škodní událost|číslo škody|č škody|nabídk*',
    old: 'starý|stará|původní|staré|starého|starou|předchozí|dřív*|předtím|bývalo|bylo|byl|už není',
    office: 'pověřen*|oddělení*|zákaznick*|služb*|k rukám*',
    noTown:
      'manag*|sekret*|stud*|klient*|prof*|dokt*|advo*|notar*|fotogra*|odesl*|datum*|příloh*|účtár*|účetn*|recepc*|člen|členka|majitel*|nájem*|důchod*|učitel*|inžen*|pacient*|předsed*|ředit*|vedouc*|děkuj*|zákazn*',
    denies: 'ne|bez|žádn*',
    received:
      'kterou jsem|která mi|kterou mi|jsem dostal*|mi přišla|dostala jsem|dostal jsem|přišla mi|přišla jen|přišla pouze|obdržel jsem|obdržela jsem',
    without:
      'účet nemám|nemám účet|nemám u vás účet|účet u vás nemám|nikdy jsem neměl|nikdy jsem neměla|nikdy se neregistroval|nikdy se neregistrovala|nepoužívám vaši|nemám u vás nic',
  },
};
