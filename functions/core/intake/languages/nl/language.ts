import type { Language } from '../../reader/concepts.ts';
import { customs } from './customs.ts';
import { form } from './form.ts';

/** Dutch. */
export const nl: Language = {
  tag: 'nl',
  customs,
  form,
  words:
    'de het een en van ik je jullie u dat die niet in is mijn me mij voor met op te zijn aan om ook wat wil graag hebben heb heeft bij uit als maar nog naar over door dit deze geachte heer mevrouw hallo hoi beste groet groeten dank bedankt alvast kan kunnen kunt worden wordt alle alles geen meer er ben',
  concepts: {
    ask: 'graag|alstublieft|alsjeblieft|aub|ajb|svp|ik wil|ik wens|ik verzoek|verzoek ik|hierbij|ik vraag|ik eis|ik zou graag|kunnen jullie|kunt u|kun je|zou u|willen jullie|wilt u|wil je|verzoek om|ik verlang|beroep|doe ik|ik sommeer|wil ik|ik moet|gelieve|moeten jullie',
    not: 'niet|geen|nooit|zonder|in plaats van|noch|niets',
    keep: 'niet verwijderen|niet wissen|niet te verwijderen|niet te wissen|niet worden verwijderd|niet gewist|niets verwijderen|niets wissen|zonder te verwijderen|zonder te wissen|verwijder niet|wis niet|verwijder mijn gegevens niet|wis mijn gegevens niet|in plaats van verwijderen|in plaats van te verwijderen|niet weggooien|niet laten verwijderen|geen verwijdering|maar niet verwijderen|verwijder niets|wis niets|gooi niets weg|niet sluiten|niet opzeggen|niet opheffen|sluit niet|sluit mijn account niet',
    erase:
      'verwijder*|wis|wissen|gewist|wissing|schrap*|vernietig*|uitwiss*|weghalen|weggooien|weggegooid|opruimen|sluit|sluiten|afsluiten|opheffen|opzeggen|deactiv*|delete*|deleten|verdwijn*|ontdoen|anonimiser*|eruit|gooi|haal|opdoeken|wist|schrappen|geschrapt',
    data: 'gegevens|persoonsgegevens|data|informatie|info|alles wat jullie|alles wat u|wat jullie van mij|wat jullie over mij|wat u van mij|wat u over mij|alles over mij|alles van mij|dossier|bestand|bestanden|record|records|geschiedenis|sporen|spoor|alles|database|mijn adres|mijn naam|mijn nummer|mijn mail|mijn email|zoekgeschiedenis|gesprekken',
    account: 'account|accounts|profiel|inschrijving|lidmaatschap|registratie|klantaccount',
    about: 'over mij|van mij|over me|van me|mijn|mij|mbt mij|met betrekking tot mij|mijzelf|die mij betreffen|m n',
    get: 'stuur*|sturen|toestur*|opstur*|geef|geven|verstrek*|kopie|kopieën|inzage|inzien|inzicht|zien|laten zien|toon|tonen|weten|ontvangen|krijgen|overzicht|lijst|doorgeven|mededelen|meedelen|toegang tot|verschaf*|bekijken|downloaden|afschrift|uitdraai|horen|vertel*|opvragen',
    what: 'welke|wat|of|hoeveel|alle|alles|volledige|complete',
    hold: 'hebben|hebt|heeft|heb|bewaar*|bewaren|bewaard|opgeslagen|opslaan|verwerk*|verzamel*|weten|weet|bezit*|bijhouden|bijgehouden|vastgelegd|geregistreerd|bekend|beschikken|beschikt|staat|staan',
    fix: 'corrig*|gecorrigeerd|rectific*|wijzig*|gewijzigd|aanpas*|aangepast|verbeter*|verander*|bijwerk*|bijgewerkt|bijwerken|aanvul*|vervang*|herstel*|rechtzett*|updaten|pas|actualiser*|zet recht|recht te zetten|rechtzetten|rechtgezet|verbeteren',
    field:
      'naam|achternaam|voornaam|adres|woonadres|e mailadres|mailadres|email|e mail|mail|geboortedatum|verjaardag|telefoonnummer|nummer|mobiel|postcode|straat|huisnummer|woonplaats|gegevens|persoonsgegevens|info|informatie|geslacht|aanhef|spelling|rekeningnummer|burgerlijke staat|contactgegevens|geboortejaar',
    wrong:
      'fout|foute|verkeerd*|onjuist*|incorrect*|niet correct|klopt niet|kloppen niet|klopt niet meer|verouderd*|oud|oude|niet meer actueel|spelfout|typfout|tikfout|verkeerd gespeld|verhuisd|verhuizing|getrouwd|gescheiden|moet zijn|hoort te zijn|juiste is|correcte is|nieuwe adres|nieuw adres|onvolledig*|inaccura*',
    stop: 'stop|stoppen|ophouden|hou op|houd op|houden jullie op|niet meer|geen|nooit meer|afmelden|meld me af|meld mij af|uitschrijv*|schrijf me uit|schrijf mij uit|opzeggen|genoeg|zat|beu|bezwaar|maak bezwaar|verbied|staak|staken|laat me met rust|ik wil niet|wens niet|weiger|haal me van|haal mij van|niet gebruiken|niet doorverkopen',
    marketing:
      'reclame*|marketing|nieuwsbrief|nieuwsbrieven|mailing*|aanbieding*|promotie*|spam|mails|e mails|emails|mailtjes|bellen|gebeld|telefoontjes|telemarketing|sms|sms jes|berichten|advertenties|profilering|profileren|tracking|folders|catalogus|trainen|training|ai|gerechtvaardigd belang|verkopen|doorverkopen|delen|derden|direct marketing|acties|commerciële',
    list: 'mailinglijst|maillijst|verzendlijst|lijst|nieuwsbrief|nieuwsbrieven|adressenlijst|mailinglist|distributielijst|lijsten',
    withdraw: 'intrek*|trek|ingetrokken|herroep*|terugtrek*|annuleer|neem terug|trekken',
    consent: 'toestemming*|instemming|akkoord|machtiging|permissie',
    thing:
      'bestelling|bestellingen|pakket|pakje|levering|factuur|facturen|chat|een chat|bericht|foto|foto s|wachtwoord|afspraak|reservering|boeking|reactie|winkelmand*|artikel|betaling|pas|kaart|bon|korting|app|abonnement|contract|retour|terugbetaling|cookies|virus|prijs|prijzen|openingstijden|review|garantie|product|offerte|playlist|tarief|cv|sollicitatie',
    how: 'hoe kan ik|hoe verwijder ik|hoe moet ik|hoe kan je|hoe werkt|waar kan ik|is het mogelijk|kan ik zelf|kan ik|is er een manier|hoe wijzig ik|wat gebeurt er als|hoe verander ik|hoe wis ik',
    done: 'hebben verwijderd|hebt verwijderd|heeft verwijderd|is verwijderd|zijn verwijderd|werd verwijderd|was verwijderd|verwijderd werd|verwijderd is|ben gewist|is gewist|heb verwijderd|herstellen|terughalen|terugkrijgen|geblokkeerd|al verwijderd|bedankt voor het verwijderen|app heeft|heeft al mijn|krijg ik ze terug',
    before:
      'ik heb al|heb ik al|ik had al|eerder verzoek|eerdere verzoek|mijn verzoek van|mijn vorige|mijn laatste|mijn eerdere|geen antwoord|geen reactie|nog niets gehoord|niets gehoord|nog geen|nog steeds niet|twee weken geleden|een maand geleden|weken geleden|vorige maand|vorige week|wacht nog steeds|tweede keer|derde keer|herinnering|aanmaning|nogmaals|opnieuw|zoals gevraagd|uw reactie van|uw antwoord van|stand van zaken|stuurde ik|heb ik u|heb u|heb jullie|hoe staat het met',
    threat:
      'behoud ik mij|behoud mij het recht|ik behoud|anders|als u niet|als jullie niet|indien u niet|indien ik geen|juridische stappen|zal ik een klacht|bij gebreke|mocht u niet|zo niet|dien ik een klacht in als|stap ik naar',
    if: 'als ik|indien|mocht|als u|als jullie|in het geval|voor zover|wanneer|heeft u|mocht ik',
    retract:
      'trek mijn verzoek in|mijn verzoek intrekken|verzoek intrekken|annuleer mijn verzoek|vergeet mijn verzoek|negeer mijn|laat maar|van gedachten veranderd|bedacht|toch niet verwijderen|mijn verzoek vervalt|verzoek annuleren',
    until: 'totdat|tot|zolang|terwijl|voorlopig',
    court: 'rechter|rechtbank|rechtszaak|proces|bewijs',
    server: 'server*|systemen|database*',
    none: 'geen|niets|niks|niemand',
    access:
      'recht op inzage|inzagerecht|inzageverzoek|verzoek om inzage|verzoek tot inzage|inzage in|inzage|recht van inzage|kopie van mijn|kopie van alle|kopie van de|een kopie|welke gegevens|welke persoonsgegevens|welke informatie|welke data|wat weten jullie|wat jullie weten|wat jullie allemaal|wat hebben jullie|wat heeft u|wat weet u|wat jullie over mij|wat jullie van mij|wat u over mij|alles wat jullie over mij|of u persoonsgegevens|of u gegevens|of jullie gegevens|hebben jullie gegevens|hebben jullie iets|heeft u gegevens|mijn gegevens zien|mijn gegevens inzien|mijn dossier|toegang tot mijn gegevens|toegang tot mijn persoonsgegevens|toegang tot persoonsgegevens|verzoek om toegang|overzicht van mijn|overzicht van alle|mijn data zien|opgeslagen hebben over mij',
    portability:
      'gegevensoverdraagbaarheid|dataportabiliteit|overdraagbaarheid|machineleesbaar*|machinaal leesbaar|gestructureerde gangbare|gestructureerd|gangbaar formaat|gangbare|csv|json|xml|excel|exporter*|export|andere aanbieder|andere provider|nieuwe aanbieder|nieuwe provider|andere dienst|concurrent|andere verwerkingsverantwoordelijke|overstappen|stap over|meenemen|overzetten|overdragen|overdracht van mijn|importer*|herbruikbaar|ander platform|mijn nieuwe aanbieder|mijn nieuwe provider|mijn nieuwe leverancier|gangbaar digitaal bestand|digitaal bestand',
    erasure:
      'recht op vergetelheid|recht om vergeten te worden|recht op verwijdering|recht op wissing|recht op gegevenswissing|verwijderingsverzoek|verzoek om verwijdering|verzoek tot verwijdering|verzoek tot wissing|verzoek om wissing|verwijdering van mijn|verwijdering van alle|verwijdering van persoonsgegevens|wissing van|verwijder mij|verwijder me|vergeet mij|vergeet me|account verwijderen|account opheffen|account sluiten|account wissen|verwijder mijn account|account opzeggen|uit jullie systeem|uit uw systeem|uit jullie systemen|uit jullie database|uit uw database|uit jullie bestand|uit uw bestand|geen gegevens meer|niets meer van mij|niks meer van mij|niets meer over mij|niet meer bewaren|niet langer bewaren|niet langer opslaan|geen spoor|alles weg|alles wissen|alles verwijderen|helemaal weg|nooit bestaan|gegevens verwijderd|gegevens gewist|gegevens verwijderen|gegevens wissen|uit uw bestanden|uit uw bestand te|uit uw systemen',
    rectification:
      'recht op rectificatie|rectificatie|rectificeren|recht op correctie|verzoek om rectificatie|verzoek tot rectificatie|corrigeer mijn|adreswijziging|naamswijziging|adres wijzigen|naam wijzigen|adres aanpassen|naam aanpassen|adres veranderen|gegevens bijwerken|gegevens aanpassen|ik ben verhuisd|ben verhuisd|nieuwe adres|mijn nieuwe|nieuw adres|verkeerd gespeld|naam klopt niet|adres klopt niet|naam is verkeerd|verkeerde naam|verkeerd adres|verkeerde adres|verkeerde geboortedatum|geboortedatum klopt niet|onjuiste gegevens|verkeerde gegevens|foute gegevens|gegevens kloppen niet|niet mijn naam|niet mijn adres|oude adres|ik heet nu|ik heet niet|het juiste adres|de juiste',
    restriction:
      'beperking van de verwerking|beperking van verwerking|recht op beperking|beperking|verwerking beperken|verwerking te beperken|beperken|beperk|bevriezen|bevries|blokkeer mijn gegevens|blokkeren van|gegevens blokkeren|blokkeer|opschorten|opschorting|schort|on hold|pauzeer|pauzeren|tijdelijk niet|voorlopig niet|voorlopig met rust|totdat jullie|tot jullie het|totdat u|tot u hebt|totdat dit|totdat het|tot duidelijk|tot het is|zolang jullie|zolang u|zolang het|tijdens het onderzoek|terwijl jullie controleren|alleen bewaren|enkel bewaren|bewaren maar niet|bewaar ze maar|bewaar mijn gegevens maar|niet aankomen|blijf van mijn gegevens|niets mee doen|niks mee doen|voor een rechtszaak|maar niet gebruiken|slechts bewaren|u gebruikt ze niet',
    objection:
      'bezwaar|maak bezwaar|recht van bezwaar|recht op bezwaar|bezwaar tegen|afmelden|meld me af|meld mij af|uitschrijven|schrijf me uit|schrijf mij uit|schrijf me|geen reclame|geen mails|geen e mails|geen emails|geen nieuwsbrief|geen nieuwsbrieven|geen aanbiedingen|geen telefoontjes|geen post|geen mailtjes|niet meer bellen|niet meer mailen|niet meer benaderen|niet meer contacteren|niet verkopen|niet doorverkopen|niet te verkopen|niet delen|niet doorgeven|niet met derden|niet gebruiken voor|niet gebruikt voor|niet gebruikt worden|niet meer gebruiken|niet langer gebruiken|niet mogen gebruiken|gebruik mijn gegevens niet|mijn data niet gebruiken|stop met sturen|stop met mailen|stop met bellen|stop met het|stop met die|stop met mijn|profilering|geautomatiseerde besluit*|van jullie lijst|van de lijst|van de mailinglijst|van jullie mailinglijst|van uw mailinglijst|direct marketing|trainen van|om te trainen|laat me met rust|bel me niet|mail me niet|niet aan derden|verkoop mijn|verkoop niet|deel mijn gegevens niet|geef mijn gegevens niet|niet akkoord met het gebruik',
    withdraw_consent:
      'toestemming intrekken|trek mijn toestemming in|trek hierbij mijn toestemming|mijn toestemming in|intrekking van mijn toestemming|intrekken van mijn toestemming|intrekking van toestemming|trek de toestemming|trek ik mijn toestemming|trek ik hierbij|herroep mijn toestemming|herroep ik mijn|toestemming terug|geef geen toestemming meer|niet langer toestemming|geen toestemming meer|niet meer akkoord|ga niet meer akkoord|stem niet meer in|neem mijn toestemming terug|machtiging intrekken|trek mijn akkoord|de toestemming die ik',
    information:
      'privacybeleid|privacyverklaring|privacy policy|hoe komen jullie aan|hoe komt u aan|waar hebben jullie mijn|waar heeft u mijn|van wie hebben jullie|waarom hebben jullie|waarom heeft u mijn|waarom bewaren jullie|waarom verzamelen jullie|waarvoor gebruiken jullie|waar gebruiken jullie|waar wordt mijn data voor|waarvoor worden|met wie delen jullie|met wie deelt u|aan wie geven jullie|aan wie verkopen jullie|wie heeft toegang|wie kan mijn|wie krijgt mijn|hoe lang bewaren|hoelang bewaren|hoe lang bewaart|hoelang bewaart|hoe lang blijven|hoelang blijven|rechtsgrond|wettelijke grondslag|op welke grond|welke grondslag|met welk doel|voor welk doel|welke doeleinden|wat doen jullie met mijn|wat doet u met mijn|wat gebeurt er met mijn|functionaris gegevensbescherming|wie is jullie privacy|waar worden mijn|waar staan mijn|waar slaan jullie|in welk land|recht op informatie|verkopen jullie mijn|delen jullie mijn|hoe beschermen jullie|hoe worden mijn|herkomst van de gegevens|herkomst van mijn|de herkomst|van wie u|bij wie u|uit welke bron|welke bron|de bron van|hoe u aan|waar u mijn|aan wie u|aan welke derden|aan welke partijen|aan welke bedrijven|met welke partijen|met wie u|welke derden|welke bedrijven|welke partijen|welke ontvangers|de ontvangers van|categorieën van ontvangers|hoelang u|hoe lang u|hoe lang mijn|hoelang mijn|voor welke doeleinden|op welke grondslag|bewaartermijn van|bewaartermijnen van|voor hoelang',
    complaint:
      'klacht indienen|dien een klacht in|dien hierbij een klacht|klacht in te dienen|klacht in|klacht tegen|klacht over|klacht op grond|klacht overeenkomstig|formele klacht|ik klaag|beklag|autoriteit persoonsgegevens|toezichthouder|toezichthoudende autoriteit|gegevensbeschermingsautoriteit|schending van mijn privacy|privacyschending|datalek|gelekt|illegaal|onrechtmatig*|in strijd met de wet|zonder mijn toestemming|zonder toestemming|zonder het te vragen|aangifte|schandalig wat jullie',
    child:
      'mijn zoon|mijn dochter|mijn kind|mijn kinderen|onze zoon|onze dochter|ons kind|minderjarig*|als ouder|wettelijk vertegenwoordiger|ouderlijk gezag|zoontje|dochtertje',
    client:
      'namens mijn|namens|in naam van|mijn cliënt|mijn cliënte|onze cliënt|onze cliënte|volmacht|gemachtigde|gemachtigd|ik vertegenwoordig|wij vertegenwoordigen|in opdracht van|als advocaat|in opdracht en voor rekening van',
    deceased: 'overleden|overlijden|wijlen|erfgenaam|nalatenschap|executeur|gestorven|overlijdensakte',
  },
  topics: {
    share:
      'delen|deelt|deel|gedeeld|doorverkop*|doorverkoopt|verkop*|verkoopt|verkocht|doorgeven|doorgegeven|geeft|geven aan|verstrek*|overdragen|lekken|doorgeeft|geeft aan|deel*|uitlever*|doorspel*',
    others:
      'derden|adverteerders|partners|bedrijven|anderen|partijen|iedereen|andere firma s|organisaties|andere bedrijven|ander bedrijf|verzekeraar*|niemand anders|wie dan ook|vreemden|buitenstaanders',
    trace:
      'weg|spoor|verdwij*|gooi*|eruit|uitschrijv*|verwijder*|haal*|halen|vernietig*|vergeet|niets meer|rondsling*|rondzwer*|schrap*|opruim*|niet meer voorkom*|nooit bestaan|nooit geweest|alsof ik|ongedaan|wis*|uit jullie systeem|haal alles|geen profiel|geen foto|niemand kan zien|nog kan zien|sluit mijn|opheffen|weghalen|gewist|haal me|haal mij|gooi|weggooi*|prullenbak|sluit*|afsluiten|opzeggen en wissen|geen spoor|niets overblijft|niets van mij|niks van mij|eraf|verdwijn*|doei',
    record:
      'dossier|gegevens in het dossier|historie|geschiedenis|opname*|aantekeningen|notities|medisch dossier|verslag*|logboek|bestand',
    copy: 'kopie*|overzicht|uitdraai|afschrift|lijst|samenvatting|inzage|alles wat jullie|wat jullie|wat u van|wat heeft u|stuur me alles|alles wat|kopie|per post|op papier|uitgeprint|in pdf|compleet|volledig*|dossier|lijst van',
    see: 'zien|inzien|weten|bekijk*|laat* zien|toon*|benieuwd|nieuwsgierig|opvrag*|lezen|vertel*|over mij|van me|wat jullie weten|wat u weet|wat jullie hebben|wat u heeft|wat heeft u|wat hebben jullie|wat er staat|opgeschreven|genoteerd|geregistreerd|wil weten|wil ik weten|zou willen weten|wil zien|laat zien|inzage|op mijn naam|van mij hebben|opzoeken|vernemen|verneem',
    switch:
      'overstap*|andere app|andere bank|andere aanbieder|andere provider|nieuwe verzekeraar|concurrent|stap over|elders|verhuis naar|nieuwe huisarts',
    format:
      'csv|json|xml|excel|leesbaar|machineleesbaar|import*|export*|bestandje|formaat|inlezen|inladen|uploaden|meenemen|overzetten|downloaden|bestand|importeren|exporteren|ander programma|andere app|andere dienst|spreadsheet|vcard|zip|digitaal|elektronisch|overstap*',
    dispute:
      'betwist*|klopt niet|controle*|juistheid|rechter|rechtszaak|advocaat|zolang|totdat|tot die|tot de|ondertussen|intussen|bezwaar loopt|uitgezocht|afgehandeld|geschil|niet van mij|bewijs*|schuld|onderzocht|vonnis|zitting|bemiddeling|oneens|niet mee eens|tot het|tot dat|opgehelderd|controleer*|onderzoek*|justitie|bewijs',
    freeze:
      'bevries*|bevroren|blokkeer*|op slot|bewaar*|bewaren maar|niet gebruiken|gebruik het|laat* staan|beperk*|pauze*|niks weg|niet aankomen|afblijven|stilzetten|doe niks|doe niets|even niet|stilleggen|niemand|intussen|tot dan|laat liggen|blokk*|niet aanraken|zo laten|laten zoals|zoals het is|ongemoeid|onaangeroerd|niets wissen|niet wissen|niets verwijderen|niet gebruikt|opschort*|pauze|pauzeren|tot die tijd|voorlopig|achter slot',
    first: 'eerst|daarna|dan|vervolgens|zodra|voordat|nadat|als ik die heb',
    leak: 'gelekt|datalek|gestuurd naar|verkeerde|buurman|buren|collega*|zonder toestemming|zonder te vragen|schending|doorverteld|vreemde|uitgelekt|gepubliceerd|hardop|waar iedereen bij|achter mijn rug|ziekte|geroepen|rondverteld|voor iedereen zichtbaar|iedereen kan zien|in de cc|mijn baas|mijn ex|mijn werkgever|huisbaas|doorgegeven aan|gegeven aan|verteld aan|gelekte|gehackt|gestolen|weet nu|weten nu|kwam erachter|meegekeken|rondgeneusd|jullie medewerker|uw medewerker|zonder mij te vragen|zonder overleg|op straat',
    authority:
      'autoriteit persoonsgegevens|toezichthouder|autoriteit|melding|meld dit|meld het|advocaat|pers|melden bij|politie|aangifte|rechter|rechtbank|klacht bij|consumentenbond|krant|ombudsman',
    remedy:
      'klacht|klagen|schande|onacceptabel|uitleg|ernstig|formeel|belachelijk|excuses|verklaring|officieel|indienen|uitzoek*|onderzoek*|schadevergoeding|woedend|boos|schandalig|schaam je|schaamt u|ongehoord|hoe durven|hoe haalt u|woest|razend|geen excuses|verantwoord*|incompetent|afgescheept|genegeerd|aan het lijntje|respectloos',
    howlong:
      'hoe lang|hoelang|bewaartermijn|hoeveel jaar|hoeveel dagen|tot wanneer|bewaard|na verwijderen|als ik verwijder|als je verwijdert|voor altijd|blijft staan|blijven staan',
    why: 'waarom|doel|grondslag|waarvoor|waar hebben|hoe komen|aan wie|met wie|wie heeft|wat doen jullie met|hoe komen jullie|hoe komt u|waar vandaan|van wie|met welk recht|waartoe|met welk doel|op grond waarvan|reden',
    officer:
      'functionaris|fg|privacyverklaring|privacybeleid|privacystatement|cookies|gegevensbescherming|privacy officer|verantwoordelijk voor|bij wie|tot wie|wie gaat over|aanspreekpunt|contactpersoon',
    camera: 'camera*|beelden|videobewaking',
    calls:
      'bel*|belt|gebeld|sms|sms jes|appjes|whatsapp|mailtjes|mails|e mails|post|brieven|folder*|bericht*|contact*|stuur*|sturen|nieuwsbrie*|bellen|telefoon*|telefoontje*|verkoper*|callcenter|berichten|sms*|meldingen|pushbericht*|mailen|stuur|brievenbus',
    enough:
      'genoeg|zat|gek van|rust|ophouden|houd op|hou op|stop|laatste keer|beu|irritant|lastig*|spam*|klaar mee|nooit meer|afgelopen|klaar|nu is het|verbied|geen interesse|kappen|ben het zat|zat van|stop daarmee|laat me met rust|hoef ik niet|wil ik niet|wil geen|niet geïnteresseerd|nooit gevraagd|niet gevraagd|hoe vaak|vervelend|geen een meer',
    order:
      'bestel*|pakket|pakje|levering|bezorg*|winkelmand*|reserver*|boeking|artikel|product|kortingscode|retour*|ruilen|maat|ticket*',
    bill: 'factuur|rekening|betal*|terugbetaling|terugstort*|prijs|kosten|bon|afschrijving|incasso|bedrag',
    cancel: 'opzeg*|annule*|stopzetten|beëindig*',
    subscription: 'abonnement|contract|lidmaatschap|sportschool|krant|tijdschrift|premium',
    login:
      'wachtwoord|inlog*|inloggen|aanmelden|foutmelding|kom niet|buitengesloten|code|account in|vergeten|geblokkeerd|kom er niet in|kom niet in|per ongeluk|terughalen|herstellen|werkt niet|doet het niet|knop|update|opnieuw installeren|kwijt|loopt vast|scherm',
    shop: 'open|openingstijden|afspraak|kapot|defect|monteur|garantie|reparatie|handleiding|voorraad|album',
    thanks:
      'bedankt voor|dank voor|opgelost|aangekomen|geregeld|top|complimenten|goed bezig|geweldig|fijne app|ga zo door|gered|prachtig|fantastisch',
    moved:
      'verhuisd|nieuw adres|getrouwd|gescheiden|nieuw nummer|oude adres|woon|ander nummer|nieuwe mail|nieuwe naam|nummer veranderd|woon nu|woon inmiddels|meisjesnaam|heet nu|is veranderd|is gewijzigd',
    mistake:
      'verkeerd|fout*|onjuist|spelling|moet zijn|in plaats van|klopt niet|typfout|verouderd|pas * aan|aanpass*|wijzig*|corrige*|rectific*|verbeter*|aanpassen|pas het|wijzigen|veranderen|verander|is fout|staat nog|staat dat|staat er|sta ik als|sta als|sta geregistreerd|aangesproken als|eigenlijk|het moet|juiste|klopt niet meer|verander*|pas aan|corrig*|zet goed|zetten jullie|bijwerken|vervang*|oude nummer|oude adres|verkeerd*|fout|foutje|tikfout|spelfout|letter|ontbreekt|bestaat niet|niet mijn|ben geen',
    agreed:
      'toestemming|akkoord|toegestemd|ingestemd|aangevinkt|ja gezegd|getekend|goedkeuring|had ja gezegd|heb ja gezegd|toestemming gegeven|goedgevonden|goed gevonden|toegestaan|had toegestaan|laten doen|akkoord gegaan|vinkje|op ja|op accepteren|mijn ja|dat ja|die toestemming|groen licht|vond ik goed|vond ik prima|meegedaan',
    regret:
      'bedacht|van gedachten|trek* in|intrek*|niet meer|terug|herroep*|kom terug op|nu nee|een nee|wordt een nee|zeg ik nee|ik wil eruit|trek ik in|trek in|neem ik terug|neem terug|terugnemen|van gedachten veranderd|bij nader inzien|liever niet|mag niet meer|geldt niet meer|vervalt|vanaf vandaag|vanaf nu|per direct|voortaan|spijt|kom erop terug|zet maar uit|uitzetten|stop ermee',
    all: 'alles|alle|hele|volledig*|compleet|complete|helemaal|overal|allemaal|ieder|elk',
    only: 'alleen|enkel|slechts|gewoon|niet verwijderen|niet wissen|per ongeluk|behouden|maar wel',
    photo: 'foto*|beeld*|gezicht|locatie|stem|gezondheid*|onderzoek|studie|film*|beelden|video*|interview',
    left: 'geen klant meer|ex klant|jaren geleden|nooit aangemeld|gebruik het niet meer|vertrokken|weggegaan|opgezegd|ik ga weg|ik vertrek|dag hoor|klant was|was patiënt|in de jaren|heeft me ingeschreven|ik stop',
    household: 'kind*|zoon|dochter|moeder|vader|man|vrouw|ouder*|oma|opa|overled*|overleden|nabestaande*',
    practice:
      'opgeslagen|algoritme*|automat*|leest iemand|leest er|meelez*|meeleest|servers|ai|getraind|beslis*|anoniem|komt dat terecht|wie kan erbij|wie heeft toegang|buiten europa|wat gebeurt|welke gegevens|wat bewaren|wat bewaart|wat verzamel*|wat leggen|wat doen jullie|wat doet u|wie kan|wie leest|wie ziet|luistert iemand|meelezen|een mens|waar staan|waar staat|in welk land|server*|buitenland|back up*|backup*|delen jullie|verkopen jullie|hoe gaan|hoe werkt|voordat ik|voor ik|waarvoor|kinderen',
    needless:
      'hoeven niet|hoeven niets|hoeft niet|niet nodig|al gelukt|al opgelost|niet verwijderen|verwijder niet|niet wissen|blijft gewoon|blijf bij|wil ik houden|wil houden|niets weg|alles goed|wilde alleen|wou even|alsjeblieft niet|blijft bestaan',
    unlist:
      'nieuwsbrief|mailinglijst|mailinglist|afmelden|uitschrijven|maillijst|reclame*|aanbiedingen|advertenties|kortingsbon*|bonnen|kortingen|acties|uitverkoop|promo*|nieuwsbrieven|verzendlijst|reclame|folders|catalogus|enquête*|commerciële|van de lijst|promotie*',
    profile:
      'profiel*|aankopen|koopgedrag|gepersonaliseerd*|gericht*|volgen|tracking|gedrag|op maat|suggesties|aanbevelingen|profiler*|interesses|gewoonten|locatie|volg*|gevolgd|analyser*|afluister*|meeluister*|score|label|categorie|gerichte reclame|op basis van',
    stuff: 'contacten|berichten|favorieten|afspeellijsten|trainingen|chats|foto s',
    waiting: 'nog steeds|waar blijft|geen reactie|weken geleden|al gevraagd|wacht nog',
  },
  letter: {
    thirdPerson:
      'ik ondergetekende|ondergetekende verzoekt|ondergetekende wenst|ondergetekende vraagt|ondergetekende maakt|ondergetekende trekt|ondergetekende wil',
    aside:
      'art 19|artikel 19|op de hoogte te brengen|op de hoogte brengen|met anderen gedeeld|in kennis te stellen|welke maatregel*|genomen maatregel*|maatregelen die|wat u heeft gedaan|wat u hebt gedaan|wat er is gedaan|gevolg heeft gegeven|gevolg hebt gegeven|gevolg is gegeven|gevolg geeft|over de afhandeling|van de afhandeling|over de uitkomst|van de uitvoering|over de uitvoering|bevestig* dat|te bevestigen dat|bevestigen dat|bevestigen zodra|schriftelijk te bevestigen|schriftelijk bevestigen|schriftelijke bevestiging|bevestiging van|bevestiging dat|de verwijdering te bevestigen|moet bewaren|moeten bewaren|bewaren moet|bewaard moeten|moet worden bewaard|moeten worden bewaard|bewaarplicht*|bewaartermijn*|wettelijk verplicht|wettelijke plicht*|wettelijke verplichting*|niet kunt verwijderen|niet verwijderd kunnen|niet kunnen worden verwijderd|niet kunt voldoen|niet wilt voldoen|weiger*|afwijz*|wijst u|mij te identificeren|mijn identiteit|kopie van mijn identiteit*|kopie van mijn paspoort|kopie van mijn id|kopie identiteitsbewijs|aanvullende gegevens|aanvullende informatie|meer informatie nodig|nadere gegevens|ontvangers daarvan|ontvangers in kennis|ontvangers op de hoogte|ontvangers hiervan|ontvangers informeren|ontvangers te informeren|partijen te informeren|partijen op de hoogte|die partijen van|partijen van dit|partijen hiervan|heeft u mijn gegevens|hebt u mijn gegevens|indien u mijn gegevens|als u mijn gegevens|wat er gedaan is|wat u gedaan|wat er met mijn verzoek',
    named:
      'bestaan van het recht|het recht om een klacht|behoud mij het recht|behoud ik mij|over mijn rechten|vraag ik niet|vraag niet om|verzoek ik niet|niet gewenst|wens ik niet',
    further:
      'daarnaast|bovendien|tevens|voorts|verder|ook|tot slot|ten slotte|tenslotte|eveneens|tegelijkertijd|tegelijk|ten tweede|ten derde|daarbij|overigens',
  },
  identity: {
    name: 'naam|volledige naam|voor en achternaam|voornaam en achternaam|mijn naam|patiënt|patiënte|naam patiënt|naam van de patiënt|kind|naam kind|naam van het kind|leerling|verzoeker|verzoekster|aanvrager|aanvraagster|afzender|betrokkene|rekeninghouder|verzekeringnemer|verzekerde|lid|huurder|huurster|abonnee|naam klant|klantnaam|klant|bewoner|bewoonster|cliënt|cliënte|naam en voornaam|naam en voorletters|naam voornaam|werknemer',
    email: 'email|e mail|e mailadres|emailadres|mail|mailadres|mijn e mailadres|mijn emailadres|mijn mailadres',
    phone:
      'telefoon|telefoonnummer|tel|mobiel|gsm|mobiele nummer|mijn telefoonnummer|mijn nummer|telefoonnr|mobiel nummer|bereikbaar op|telnr|mijn mobiel|mijn tel|bel me op|te bereiken op|gsm nummer|vast nummer',
    customer:
      'klantnummer|klantnr|klant id|relatienummer|lidnummer|accountnummer|contractnummer|mijn klantnummer|lidmaatschapsnummer|polisnummer|polisnr|polis nr|verzekeringsnummer|verzekerdennummer|verzekerdenummer|relatienr|relatie nr|klantennummer|klant nummer|debiteurnummer|debiteurennummer|abonneenummer|abonneenr|abonnementsnummer|abonnementnummer|contractnr|contract nr|lidnr|lid nr|lidmaatschapsnr|lidmaatschap nr|ledennummer|kaartnummer|kaartnr|kaart nr|klantenkaart|klantenkaartnummer|klantenkaart nr|klantkaart|bonuskaart|bonuskaartnummer|spaarkaart|ledenkaart|lidkaart|ledenpas|lidpas|pasnummer|bibliotheekpas|lenersnummer|lezersnummer|deelnemersnummer|deelnemernummer|deelnemersnr|deelnemer nr|patiëntnummer|patiëntennummer|patiëntnr|huurdersnummer|huurdernummer|huurder nr|huurcontractnummer|studentnummer|leerlingnummer|donateursnummer|gebruikersnummer|partnernummer|accountnr|account nr|accountcode|klantcode|klant code|lidcode|personeelsnummer|leningnummer|spaarboekje|patiëntendossier|klantaccount|klantrekening|voordeelkaart|voordeelpas|lidmaatschapskaart|zorgpolis|inschrijfnummer|inschrijvingsnummer|rekeninghouder|klant nr|klantennr|klanten nr|klanten nummer|klantencode|lid nummer|ledennr|leden nr|leden nummer|ledencode|lidmaatschaps nr|lidmaatschaps nummer|lidmaatschapscode|cliëntnummer|cliëntnr|cliënt nr|cliënt nummer|cliëntcode|cliëntennummer|cliëntennr|cliënten nr|cliënten nummer|cliëntencode|relatie nummer|relatiecode|patiënt nr|patiënt nummer|patiëntcode|patiëntennr|patiënten nr|patiënten nummer|patiëntencode|polis nummer|poliscode|verzekerdennr|verzekerden nr|verzekerden nummer|verzekerdencode|verzekeringsnr|verzekerings nr|verzekerings nummer|verzekeringscode|huurdersnr|huurders nr|huurders nummer|huurderscode|huurdernr|huurder nummer|huurdercode|studentnr|student nr|student nummer|studentcode|studentennummer|studentennr|studenten nr|studenten nummer|studentencode|leerlingnr|leerling nr|leerling nummer|leerlingcode|personeelsnr|personeels nr|personeels nummer|personeelscode|medewerkersnummer|medewerkersnr|medewerkers nr|medewerkers nummer|medewerkerscode|donateursnr|donateurs nr|donateurs nummer|donateurscode|donateurnummer|donateurnr|donateur nr|donateur nummer|donateurcode|abonnee nr|abonnee nummer|abonneecode|abonnementnr|abonnement nr|abonnement nummer|abonnementcode|abonnementsnr|abonnements nr|abonnements nummer|abonnementscode|deelnemers nr|deelnemers nummer|deelnemerscode|deelnemernr|deelnemer nummer|deelnemercode|pasnr|pas nr|pas nummer|pascode|kaart nummer|kaartcode|contract nummer|contractcode|debiteurennr|debiteuren nr|debiteuren nummer|debiteurencode|lezersnr|lezers nr|lezers nummer|lezerscode|lenersnr|leners nr|leners nummer|lenerscode|gebruikersnr|gebruikers nr|gebruikers nummer|gebruikerscode|inschrijfnr|inschrijf nr|inschrijf nummer|inschrijfcode|inschrijvingsnr|inschrijvings nr|inschrijvings nummer|inschrijvingscode|bewonersnummer|bewonersnr|bewoners nr|bewoners nummer|bewonerscode|tuinnummer|tuinnr|tuin nr|tuin nummer|tuincode|vrijwilligersnummer|vrijwilligersnr|vrijwilligers nr|vrijwilligers nummer|vrijwilligerscode|spelersnummer|spelersnr|spelers nr|spelers nummer|spelerscode|bondsnummer|bondsnr|bonds nr|bonds nummer|bondscode|pensioennummer|pensioennr|pensioen nr|pensioen nummer|pensioencode|account nummer|stamnummer|stamnr|stam nr|stam nummer|stamcode|klantenkaartnr|klantenkaart nummer|klantenkaartcode|bibliotheekpasnummer|bibliotheekpasnr|bibliotheekpas nr|bibliotheekpas nummer|bibliotheekpascode|zorgpasnummer|zorgpasnr|zorgpas nr|zorgpas nummer|zorgpascode|ziekenhuisnummer|ziekenhuisnr|ziekenhuis nr|ziekenhuis nummer|ziekenhuiscode|frequent flyernummer|frequent flyer|cursistnummer|gastnummer|dossiernummer bij u|panelnummer|panellid|ean code|mijn nummer bij u was|mijn nummer was|spaaraccount|spaarrekening|loyaltynummer|mijn nr is|kandidaatnummer|badgenummer|chauffeursnummer|bezorgersnummer|leningnr|ov chipkaart|startnummer|meternummer',
    client:
      'klant|contract|lid|abonnee|relatie|klant nr|klantcode|mijn nummer|nummer|polis|kaart|klantenkaart|abonnement|account|huurder|huurster|patiënt|patiënte|deelnemer|deelneemster|verzekerde|verzekering|lidmaatschap|huurcontract|donateur|cliënt|leerling|student|studente|bewoner|bewoonster|medewerker|pas|spaarpas|polishouder|cursist|gast|spaarkaart|rijder|bezorger|chauffeur|kandidaat|speler|badge|personeelspas|overeenkomst|medewerkers|dossier|lezer|vrijwilliger|lening|leningnr|ov chipkaart|startnummer|meternummer',
    account: 'gebruikersnaam|mijn gebruikersnaam|nickname|accountnaam|inlognaam|mijn nick',
    handle:
      'ik zit erop als|ik zit er op als|gebruik de naam|account|gebruiker|nick|ik zit erin als|sta er als|geregistreerd als|bekend als|te vinden als|inlog|mijn profiel|mijn account|profiel|alias|heet daar|heet ik daar|onder de naam|log in als|ingelogd als|vind mij onder|te vinden onder|vind me onder',
    born: 'bouwjaar|geboortedatum|geboren op|geboren|mijn geboortedatum|geboortejaar|verjaardag|geb|geboren te|geb datum|gebdatum|geboortedag|geboorte|verjaar|geb dag|ter wereld gekomen|geboortedata',
    address:
      'adres|straat|woonadres|postadres|straat en huisnummer|mijn adres|woonachtig te|ik woon op|woonplaats en adres',
    place:
      'postcode|plaats|woonplaats|stad|postcode en plaats|postcode plaats|postcode en woonplaats|postcode woonplaats|pc woonplaats|gemeente|pc',
    country: 'land|woonland|land van verblijf|land van inwoning',
    company: 'bedrijf|bedrijfsnaam|ontvanger|geadresseerde',
    iAm: 'mijn naam is|ik ben de heer|ik ben mevrouw|ik heet|met naam|ik ondergetekende|u spreekt met|hier is|hier schrijft|mijn naam|mijn volledige naam is',
    perhaps: 'ik ben',
    kin: 'echtgenoot|echtgenote|vrouw|zoon|dochter|moeder|vader|broer|zus|kleinzoon|kleindochter|neef|nicht|oom|tante|oma|opa|cliënt|cliënte|namens|de heer|mevrouw|mw|dhr|partner|wijlen|mentor van|bewindvoerder van|zoontje|dochtertje|kind|schoonmoeder|schoonvader|voogd van|moeder van|vader van|mama van|papa van|raadsman van de heer|raadsman van|treed op voor|vertegenwoordig|optreed voor|mijn man|weduwe van|weduwnaar van|ouders van|in opdracht van|in naam van|advocaat van|gemachtigde van|raadsvrouw van',
    closing:
      'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hoogachtend|mvg|bedankt|dank u|dank je|alvast bedankt|bij voorbaat dank|met hartelijke groet|hartelijke groet|dank|alvast dank|alvast heel erg bedankt|alvast hartelijk dank|hartelijk dank|dank u wel|dankjewel|dankuwel|dank alvast|heel erg bedankt|met groet|beste groet|beste groeten|hartelijke groeten|met hartelijke groeten|met beleefde groet|fijne dag|met dank|gr|thanks|bvd|grt|grtjs|gr gr|groetjes van|gods zegen|god zegene u|houdoe|wij danken u|we danken u|dankend|hartelijk bedankt',
    live: 'ik woon|wonende|ik woon in|woonachtig in|wonende in|ik ben woonachtig in|ik kom uit|inwoner van|woon|woon in|woonachtig|wonend in|waar ik woon|wonen in|woon nu|woon nu in|wonende te|verblijf in|hier in|hier uit|kom uit|woonplaats in|verhuisd naar|geëmigreerd naar|wonen we in|woont in',
    own: 'mijn|mn|m n|ik ben|ben|bel me|mij bellen|me bellen',
    theirs:
      'haar|diens|hun|zijn nummer|zijn account|zijn naam|noemt zich|die zich|een profiel met de naam|een account met de naam|een gebruiker met de naam',
    another:
      'iemand|een man|de man|een vrouw|die vrouw|een vent|een gast|een persoon|ene|zekere|onbekende*|vreemde*|mijn ex|ex man|ex vrouw|exman|exvrouw|vriend*|maat|buurman|buurvrouw|buren|buur|collega*|baas|huisbaas|leraar|lerares|juf|meester|arts|huisarts|dokter|tandarts|ziekenhuis|kliniek|praktijk|advoca*|notaris*|boekhouder|makelaar|callcenter|call center|belcentrum|hotline|klantenservice|helpdesk|receptie|medewerk*|verzeker*|bank|politie|incasso*|deurwaarder|winkel|hotel|restaurant|folder|spam|oplicht*|lastigval*|valt me lastig|valt mij lastig|stalk*|pest*|troll*|koerier|werkgever|huisgenoot|klasgenoot|beller|neef|nicht|vriendin|verloofde|schoonzus|zwager|maatschappelijk werk*|trainer|pastoor|oppas|leerling*|verloskundige|dochter van|nichtje|jeugdzorg|schrijft mij|schrijft me|schreef mij|schreef me|stuurt mij|stuurt me|stuurde mij|stuurde me|bedreigt mij|bedreigt me|bureau|makelaar*|loodgieter|monteur|garage|poster|kaartje|reclame van|zit op',
    numbered:
      'bestel*|order*|factu*|bon|bonnetje|ticket*|zaak*|dossier*|aangifte|proces verbaal|pakket*|zending*|track*|levering|vlucht*|trein|boeking*|reservering*|akte|overlijdensakte|bewijs|cadeaubon|coupon*|loterij|lot|prijs|kenteken|paspoort|iban|artikel|verordening|serie*|versie|verzoek*|aanvra*|klacht*|rechtbank|melding*|referentie*|ons kenmerk|onze ref*|ons dossier|koffer|bagage|postcode|bsn|burgerservicenummer|offerte*|kvk|btw|model|imei|nota*|identiteitskaart|id kaart|creditcard|bankpas|betaalpas|pinpas|cadeaukaart|simkaart|rijbewijs|rijksregisternummer|schadenummer|schadenr|schadedossier|schademelding',
    old: 'oud|oude|vorig|vorige|vroeger|voorheen|was|zat|is niet meer',
    office: 'afdeling*|functionaris*|klantens*|t a v*|ter attentie*|service*',
    to: 'aan',
    noTown:
      'direc*|manag*|presid*|chef*|secret*|stud*|prof*|dokt*|ingen*|advo*|notar*|patient*|fotogra*|verzond*|datum*|bijlage*|boekhoud*|administr*|inkoop|verkoop|receptie|eigenaar*|huurder*|leraar*|klant*|lid|bedankt|voorzitter*|bewoner*|bestuur*',
    denies: 'niet|geen|zonder',
    received:
      'die ik|heb ik|kreeg ik|krijg ik|ik kreeg|ik heb alleen|ik heb enkel|ik heb slechts|ik heb een|er kwam|kwam er|ik ontving|ontving ik',
    without:
      'heb geen account|geen account bij|nooit een account|nooit aangemeld|nooit geregistreerd|gebruik jullie app niet|gebruik uw app niet|geen profiel bij|gebruiken uw app niet',
  },
};
