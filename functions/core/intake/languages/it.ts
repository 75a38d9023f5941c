import type { Language } from '../reader/concepts.ts';

/** Italian. */
export const it: Language = {
  tag: 'it',
  words:
    'il lo la i gli le di del della dei delle e un una io voi lei che non in è miei mio mia mie mi per con questo questa vostro vostri nostro più al alla nel nella buongiorno salve ciao grazie sono ho avete cordiali saluti gentili signori distinti si se tutto tutti ma come essere stato sia da dal su sul vi ai chiedo vorrei anche perché quando già',
  concepts: {
    ask: 'per favore|per piacere|prego|voglio|vorrei|desidero|chiedo|vi chiedo|richiedo|esigo|pretendo|ho bisogno|potete|potreste|potrebbe|può|con la presente|esercitare|esercito|intendo|vi prego|la prego|si prega di|gradirei|domando|richiesta di|istanza|chiedo cortesemente|dovete|vi invito',
    not: 'non|senza|mai|invece di|anziché|piuttosto che|né',
    keep: 'non cancellate|non cancellare|non eliminate|non eliminare|non rimuovete|non voglio cancellare|non voglio che cancelliate|non voglio che eliminiate|non voglio la cancellazione|non chiedo la cancellazione|senza cancellare|senza cancellarli|senza eliminare|senza eliminarli|invece di cancellare|anziché cancellare|invece di cancellarli|anziché cancellarli|invece di eliminarli|non cancellateli|non eliminateli|non li cancellate|non dovete cancellare|non serve cancellare|non chiudete|non chiudere|non chiudetemi|non voglio chiudere|non disattivate|non toccate il mio account',
    erase:
      'cancell*|elimin*|rimoss*|rimuov*|rimozione|distrugg*|distruzione|togliete|togliere|toglietemi|levate|levatemi|ripulire|chiudere|chiudete|chiusura|disattiv*|sparire|scomparire|buttate|buttare|sbarazz*|anonimizz*|depennat*|svuotate|fate sparire|oblio',
    data: 'dati|dati personali|dato|informazioni|informazione|info|tutto quello che avete|tutto ciò che avete|tutto quello che sapete|tutto ciò che|quello che avete|ciò che avete|quello che sapete|fascicolo|scheda|dossier|registrazioni|cronologia|tracce|traccia|ogni traccia|tutto|database|archivi|archivio|la mia mail|la mia email|il mio numero|il mio nome|il mio indirizzo|storico|conversazioni',
    account: 'account|conto|profilo|utenza|registrazione|iscrizione|tessera',
    about:
      'su di me|di me|sul mio conto|che mi riguard*|mi riguard*|miei|mio|mia|mie|personali|a me riferit*|relativi a me|relative a me|vi ho fornito|vi ho dato|me',
    get: 'invia*|mand*|fornir*|fornit*|dare|date|datemi|darmi|mostr*|copia|copie|accesso|accedere|consultare|vedere|conoscere|sapere|ottenere|ricevere|trasmett*|consegn*|comunic*|indic*|ditemi|dirmi|elenco|lista|estratto|riepilogo|scaricare|rilasci*|girat*|avere',
    what: 'quali|quale|che dati|cosa|che cosa|quanto|tutto|tutti|tutte|se avete|quello che|ciò che|completa|intero',
    hold: 'avete|conserv*|memorizz*|possede*|tratta*|tratti|raccolt*|raccogli*|sapete|detenete|detien*|archiviat*|salvat*|registrat*|tenete|disponete|in possesso|presenti|elaborate|risultano|ha|abbiate|conserviate',
    fix: 'corregg*|corret*|correzione|rettific*|modific*|cambi*|aggiorn*|complet*|sostitu*|sistemat*|sistemare|integra*|variare|variazione|emend*',
    field:
      'nome|cognome|indirizzo|residenza|email|e mail|mail|posta elettronica|data di nascita|nascita|compleanno|telefono|numero|numero di telefono|cellulare|cap|via|città|dati|informazioni|scheda|anagrafica|sesso|codice fiscale|stato civile|recapiti|titolo|domicilio|anno di nascita',
    wrong:
      'sbagliat*|errat*|errore|errori|scorrett*|inesatt*|non corrett*|non è corretto|non è giusto|vecchio|vecchia|vecchi|obsolet*|non aggiornat*|non è più|non è il mio|non è la mia|scritto male|mi sono trasferit*|trasferit*|ho traslocato|traslocat*|mi sono sposat*|sposat*|divorziat*|dovrebbe essere|deve essere|quello giusto|quella giusta|falso|falsi|incomplet*|nuovo indirizzo|invertit*|refuso',
    stop: 'smett*|basta|fermat*|stop|non voglio più|non voglio|non desidero|non inviatemi|non mandatemi|non chiamatemi|non usate|non utilizzate|cessat*|cessare|interrompete|disiscriv*|disiscrizione|cancellatemi da|cancellatemi dalla|cancellarmi dalla|toglietemi da|toglietemi dalla|mi oppongo|oppongo|opposizione|stufo|stufa|stanco|stanca|vieto|non autorizzo|non accetto|non condividete|non vendete|finitela|piantatela|lasciatemi in pace|non contattatemi',
    marketing:
      'pubblicità|pubblicitari*|marketing|newsletter*|promozion*|promo|offerte|spam|email|mail|e mail|chiamate|chiamarmi|telefonate|messaggi|sms|commercial*|annunci|profilazione|profilarmi|volantini|cataloghi|addestr*|addestramento|ia|interesse legittimo|legittimo interesse|vendere|vendita|condivid*|terzi|telemarketing|tracci*|statistiche',
    list: 'mailing list|lista|liste|newsletter|lista di distribuzione|lista contatti|elenco contatti|iscritti|liste marketing|indirizzario',
    withdraw: 'revoc*|ritir*|annull*|ritratto',
    consent: 'consens*|autorizzazione|permesso|assenso',
    thing:
      'ordine|ordini|fattura|fatture|pacco|spedizione|consegna|chat|un messaggio|foto|password|appuntamento|prenotazione|commento|post|carrello|articolo|prodotto|pagamento|carta|buono|sconto|app|applicazione|abbonamento|contratto|reso|rimborso|cookie|virus|prezzo|prezzi|orari|recensione|garanzia|un file|playlist|curriculum|tariffa|preventivo',
    how: 'come posso|come si|come faccio|come cancello|come elimino|dove posso|è possibile|si può|posso io|c è un modo|esiste un modo|cosa succede se|come funziona|come cambio',
    done: 'avete cancellato|avete eliminato|è stato cancellat*|è stato eliminat*|sono stati cancellat*|sono stati eliminat*|è stata cancellat*|si è cancellat*|ho cancellato|ho eliminato|recuperare|ripristin*|bloccato|grazie per aver cancellato|già cancellat*|app ha cancellato|ha cancellato|recupero|recuperarl*',
    before:
      'ho già chiesto|ho già richiesto|avevo chiesto|avevo richiesto|ho chiesto|ho richiesto|ho inviato|vi ho inviato|vi ho scritto|ho scritto|la mia richiesta del|mia precedente|la mia ultima|la mia richiesta precedente|nessuna risposta|senza risposta|non ho ricevuto|non ho ancora ricevuto|non mi avete risposto|non avete risposto|due settimane fa|un mese fa|settimane fa|tre settimane fa|il mese scorso|la settimana scorsa|sto ancora aspettando|aspetto ancora|seconda volta|terza volta|sollecito|di nuovo|nuovamente|come richiesto|come chiesto|la vostra risposta del|a che punto|diffida|ammonimento',
    threat:
      'mi riservo il diritto|mi riservo di|in caso contrario|altrimenti|se non rispondete|se non risponderete|se non ricevo|in mancanza di|azioni legali|vie legali|qualora non|se non provvedete|mi rivolgerò|sarò costrett*',
    if: 'se ho|se avete|nel caso in cui|nel caso|qualora|se dovesse|laddove|se vi|se io|ove',
    retract:
      'ritiro la mia richiesta|ritirare la mia richiesta|annullo la mia richiesta|annullate la mia richiesta|annullare la mia richiesta|dimenticate la mia richiesta|ignorate la mia|ho cambiato idea|lasciate stare|lasciate perdere|rinuncio|alla fine non voglio|non voglio più che cancelliate|revoco la mia richiesta',
    until: 'finché|fino a|fino a quando|mentre|in attesa|per ora|per il momento',
    court: 'tribunale|causa|processo|giudice|contenzioso|prova|prove',
    server: 'server|sistemi|archivi|database',
    none: 'nessun|nessuno|nessuna|niente|nulla',
    access:
      'diritto di accesso|diritto d accesso|diritto all accesso|richiesta di accesso|accesso ai miei|accesso ai dati|accesso a tutti|accesso alle informazioni|accedere ai miei|accedere ai dati|copia dei miei|copia di tutti|copia dei dati|copia di tutto|copia completa|copia delle informazioni|quali dati|che dati|quali informazioni|che informazioni|cosa sapete|cosa avete|che cosa avete|che cosa sapete|quello che avete su di me|quello che sapete di me|sapere quali|sapere cosa|sapere che dati|sapere tutto quello|conoscere quali|conoscere i dati|vedere i miei|vedere i dati|vedere quali|vedere cosa|vedere tutto|vedere quello che|consultare i miei|se state trattando|se trattate|se è in corso un trattamento|se avete dati|avete dati|avete informazioni su|avete dei dati|tutti i dati che avete|tutte le informazioni che avete|tutto quello che avete su di me|tutto ciò che avete su di me|elenco dei miei dati|il mio fascicolo',
    portability:
      'portabilità|portabilita|leggibile da dispositivo|leggibile da una macchina|leggibile dalla macchina|formato strutturato|uso comune|formato riutilizzabile|csv|json|xml|excel|foglio di calcolo|esportare|esportate|esportazione|altro fornitore|altro operatore|altra azienda|altra società|altro servizio|altro titolare|nuovo fornitore|concorrenza|concorrente|altra piattaforma|portare via i miei|portarmi via|trasferire i miei|trasferite i miei|trasferimento dei miei dati|passare a un altro|passo a un altro|cambio fornitore|importare|trasmettere direttamente',
    erasure:
      'diritto all oblio|diritto alla cancellazione|diritto di cancellazione|richiesta di cancellazione|richiesta di eliminazione|cancellazione dei miei|cancellazione di tutti|cancellazione dei dati|cancellazione immediata|cancellazione del mio|eliminazione dei miei|eliminazione del mio|cancellatemi|eliminatemi|dimenticatemi|dimenticatevi di me|scordatevi di me|cancellare il mio account|cancellate il mio account|eliminare il mio account|eliminate il mio account|chiudere il mio account|chiudete il mio account|chiudere il mio conto|chiusura del mio account|chiusura dell account|disattivare il mio account|non conserviate|non voglio che abbiate|non voglio che conserviate|non voglio più che abbiate|non dovete più avere|non tenete|non resti nulla|non rimanga nulla|non rimanga traccia|nessuna traccia|sparire dal|sparire dai vostri|toglietemi dal vostro database|toglietemi dai vostri|dal vostro database|dai vostri sistemi|dai vostri archivi|niente di mio|niente su di me|nulla su di me|mai esistito|cancellate tutto|cancellare tutto|eliminate tutto|eliminare tutto|cancellare i miei|cancellate i miei|eliminare i miei|eliminate i miei',
    rectification:
      'diritto di rettifica|diritto alla rettifica|rettifica|rettificare|rettificate|richiesta di rettifica|correggere il mio|correggere la mia|correggere i miei|correggete il mio|correggete la mia|correggete i miei|correzione dei|correzione del|cambiare indirizzo|cambiare il mio|cambiare la mia|cambio di indirizzo|cambio indirizzo|cambio di residenza|cambio di cognome|aggiornare il mio|aggiornare la mia|aggiornare i miei|aggiornate il mio|aggiornate la mia|aggiornate i miei|modificare il mio|modificare la mia|modificare i miei|modificate il mio|il mio nome è sbagliato|il mio cognome è|nome sbagliato|cognome sbagliato|scritto male|indirizzo sbagliato|indirizzo errato|indirizzo vecchio|vecchio indirizzo|data di nascita sbagliata|data di nascita errata|data di nascita è|dati errati|dati inesatti|dati sbagliati|mi sono trasferit*|ho traslocato|nuovo indirizzo|ho cambiato casa|ho cambiato indirizzo|ho cambiato numero|ho cambiato cognome|non mi chiamo|non è il mio nome|non è il mio indirizzo|quello corretto è|quella corretta è|quello giusto è',
    restriction:
      'limitazione del trattamento|limitazione di trattamento|diritto di limitazione|limitazione|limitare il trattamento|limitate il trattamento|limitare l uso|limitate l uso|limitare|limitate|restrizione|congelare|congelate|bloccare i miei dati|bloccate i miei dati|blocco dei dati|bloccare l uso|bloccare il trattamento|bloccate il trattamento|bloccare|bloccate|sospendere|sospendete|sospensione del trattamento|mettere in pausa|mettete in pausa|in pausa|mentre verificate|mentre controllate|finché non verific*|finché non avete verificato|finché non controll*|finché non si chiarisce|finché non è chiarito|fino a quando non|fino alla verifica|fino a che non|in attesa della verifica|in attesa di verifica|in attesa che|nel frattempo non|teneteli ma|conservateli ma|conservate i dati ma|tenete i dati ma|conservarli ma|senza usarli|senza utilizzarli|non usateli|non utilizzateli|non toccate|non fateci nulla|solo conservare|solo conservarli|mi servono per una causa|bloccateli',
    objection:
      'mi oppongo|diritto di opposizione|opposizione al|opposizione a|opposizione|oppormi|disiscriv*|disiscrizione|disiscrivermi|cancellarmi dalla newsletter|cancellatemi dalla newsletter|cancellatemi dalla mailing|cancellatemi dalla lista|annullare l iscrizione alla newsletter|non voglio ricevere|non voglio più ricevere|non desidero ricevere|non desidero più ricevere|non voglio più mail|non voglio più email|non voglio più pubblicità|non voglio più newsletter|basta email|basta mail|basta spam|basta pubblicità|basta newsletter|basta chiamate|basta con|smettete di inviarmi|smettete di mandarmi|smettetela di mandarmi|smettetela di inviarmi|smettete di chiamarmi|smettetela di chiamarmi|smettete di usare|smettete di utilizzare|smettetela di usare|smettete di contattarmi|smettete di disturbarmi|smettete di vendere|smettete di condividere|non inviatemi|non mandatemi|non chiamatemi|non contattatemi|non usate i miei|non utilizzate i miei|non voglio che usiate|non voglio che utilizziate|non voglio che i miei dati|non voglio che vendiate|non voglio che condividiate|non vendete|non condividete|non cedete|vendita dei miei dati|profilazione|decisioni automatizzate|marketing diretto|finalità commerciali|finalità di marketing|scopi pubblicitari|fini pubblicitari|fini commerciali|toglietemi dalla lista|toglietemi dalla mailing|toglietemi dalla vostra lista|togliermi dalla lista|levatemi dalla lista|registro delle opposizioni|per addestrare|addestramento di',
    withdraw_consent:
      'revoco il mio consenso|revoco il consenso|revocare il mio consenso|revocare il consenso|revoca del consenso|revoca del mio consenso|revoco ogni consenso|revoco tale consenso|revoco l autorizzazione|revoco la mia autorizzazione|ritiro il mio consenso|ritiro il consenso|ritirare il mio consenso|ritirare il consenso|ritiro l autorizzazione|ritiro il permesso|ritiro del consenso|non acconsento più|non do più il mio consenso|non do più il consenso|non autorizzo più|non vi autorizzo più|non presto più il consenso|annullo il mio consenso|annullare il mio consenso|il consenso che ho dato|il consenso che avevo dato|non sono più d accordo|non avete più il mio consenso|non avete più il permesso|tolgo il consenso|tolgo il permesso',
    information:
      'informativa sulla privacy|informativa privacy|privacy policy|politica sulla privacy|dove avete preso|da dove avete preso|come avete avuto|come avete ottenuto|come avete fatto ad avere|chi vi ha dato|da dove arrivano|perché avete i miei|perché avete il mio|perché avete la mia|perché conservate|perché raccogliete|perché trattate|a cosa vi servono|a cosa servono|a che scopo|per quale scopo|per quali finalità|quale finalità|per cosa usate|per cosa utilizzate|con chi condividete|a chi date|a chi vendete|a chi comunicate|a chi cedete|chi ha accesso|chi può vedere|chi vede i miei|per quanto tempo conservate|quanto tempo conservate|per quanto tempo|quanto a lungo|base giuridica|base legale|cosa fate con i miei|cosa ne fate dei miei|che fate con i miei|che fine fanno|cosa succede ai miei|responsabile della protezione|chi è il vostro dpo|chi è il dpo|dove sono conservati|dove conservate|dove vengono conservati|in quale paese|in che paese|diritto di essere informat*|diritto all informazione|come proteggete|come usate i miei|come vengono usati|come utilizzate i miei|a chi trasmettete|a chi fornite',
    complaint:
      'presentare un reclamo|presento reclamo|presento un reclamo|proporre reclamo|propongo reclamo|sporgere reclamo|fare reclamo|sporgere denuncia|sporgo denuncia|fare un reclamo|reclamo ai sensi|reclamo contro|reclamo per|reclamo nei confronti|reclamo al garante|reclamo in merito|reclamo formale|reclamo riguardo|voglio reclamare|mi lamento|voglio lamentarmi|denunciare|denuncio|segnalare al garante|segnalazione al garante|garante|garante privacy|autorità di controllo|violazione della mia privacy|violazione della privacy|violazione dei dati|violato la mia privacy|fuga di dati|illegale|illegalmente|illecit*|senza il mio consenso|senza il mio permesso|senza la mia autorizzazione|senza chiedermi|è una vergogna quello che fate con i miei dati',
    child:
      'mio figlio|mia figlia|miei figli|nostro figlio|nostra figlia|figlio minore|figlia minore|minorenne|come genitore|in qualità di genitore|tutore legale|il mio bambino|la mia bambina|responsabilità genitoriale',
    client:
      'per conto di|per conto del|in nome di|in nome e per conto|il mio cliente|la mia cliente|mio assistito|mia assistita|del mio assistito|nostro cliente|nostra cliente|procura|delega|in qualità di avvocato|rappresento|delegato|delegata',
    deceased:
      'defunto|defunta|deceduto|deceduta|decesso|è morto|è morta|è mancato|è mancata|erede|eredità|esecutore testamentario|certificato di morte',
  },
  topics: {
    share:
      'condivi*|vend*|ced*|pass* i miei|passati|passate|trasm*|comunic* a|forni* a|divulg*|dat* a|consegn*|rivend*|inoltr*|cede*|cediate|pass*|dare a|condivid*|diffond*|trasmett*|girate|fornit*|comunicat* a',
    others:
      'terzi|aziende|partner|società|altri|altre|inserzionisti|chiunque|terze parti|altre aziende|altre ditte|altre società|assicurazion*|nessun altro|altre persone|estranei',
    trace:
      'traccia|spar*|toglie*|tolga*|tolgano|via|eliminat*|distrugg*|dimentic*|niente di mio|non voglio più essere|non voglio più risultare|risult*|ripul*|butt*|fuori|levat*|scomparire|compar*|come se non|mai esistito|mai stato|annullate la mia iscrizione|cancell*|elimin*|fatela|fatele|di mezzo|né foto|né profilo|nessuna prova|chiudet*|far sparire|faccia sparire|fate sparire|spari*|togli*|togliere|toglietemi|via tutto|cestino|buttate|chiudete|chiudere il mio|chiudere l account|pulizia|nessuna traccia|non resti|niente di me|rimuov*|addio|me ne vado|azzerat*|spazz*',
    record:
      'fascicolo|cartella|cartella clinica|scheda|storico|cronologia|registrazion*|note|referto|pratica|documentazione|verbali',
    copy: 'copia*|elenco|riepilogo|estratto|lista|tutto quello che|stampa|tutto ciò che|quello che avete|cosa avete|avete ancora|mandatemi tutto|inviatemi tutto|elenco di tutto|copia|per posta|su carta|stampat*|in pdf|complet*|fascicolo|integral*|resoconto',
    see: 'vedere|sapere|sapete|conoscere|consultare|mostr*|dite*|capire|curios*|leggere|visionare|visione|su di me|di me|cosa sapete|cosa avete|quello che avete|quello che sapete|cosa tenete|avete scritto|segnato|annotato|registrato|voglio sapere|vorrei sapere|voglio vedere|vorrei vedere|vojo vedè|mostratemi|fatemi vedere|a mio nome|sul mio conto|scoprire',
    switch:
      'passo a|passare a|cambio|cambiare|altro operatore|altra app|altra banca|nuova banca|altro gestore|concorren*|altra piattaforma|un altro|altro studio|un altra|nuovo fornitore|trasfer*',
    format:
      'csv|json|xml|excel|leggibil*|import*|esport*|formato|file|caric*|scaric*|portabil*|portare via|elettronico|leggibile|importare|esportare|caricare|trasferire|portare con me|portarmi|portare|altro programma|altra app|altro servizio|foglio di calcolo|vcard|zip|strutturato|digitale',
    dispute:
      'contest*|disput*|verific*|esattezza|causa|giudice|tribunale|avvocat*|finché|fino a|nel frattempo|intanto|non sono d accordo|controll*|chiari*|ricorso|non è mio|non è mia|prova|prove|debito|accertat*|contenzioso|sentenza|processo|mediazione|impugn*|fino a che|fino a quando|fintanto che|intanto che|chiarit*|chiarire|accert*|indagin*|procura',
    freeze:
      'congel*|blocc*|sospend*|conserv*|non toccate|limit*|pausa|senza usar*|nessuno|smettete di usare|non usate*|fermi|tenete*|in pausa|mettete in pausa|senza toccar*|nessuno la|nel frattempo|fino ad allora|non toccare|senza toccare|così com è|così come sono|intatt*|senza cancellare|non cancellate niente|non cancellate nulla|nessuno li|nessuno deve|che nessuno|non usate|non usateli|non vengano usat*|conservateli|tenete fermo|per ora|per il momento|sotto chiave|limitat*',
    first: 'prima|poi|dopo|quindi|una volta|appena|in seguito',
    leak: 'fuga|diffus*|mandato il mio|inviato|sconosciut*|vicin*|collegh*|collega|senza permesso|senza chiedere|violazion*|raccontat*|pubblicat*|persona sbagliata|spiattell*|urlato|davanti a tutti|alle mie spalle|senza il mio|malattia|ad alta voce|visibile a tutti|sotto gli occhi|in copia|il mio capo|la mia ex|il mio ex|padrone di casa|datore di lavoro|avete dato|hanno dato|mandato alla|mandato al|consegnato|rivelat*|divulgat*|rubat*|hackerat*|è venuto a sapere|sono venuti a sapere|spifferat*|sbirciat*|frugat*|vostro operatore|vostro impiegato|vostro dipendente|senza chiedermi|senza avvisare',
    authority:
      'garante|autorità|denunc*|segnal*|segnalerò|denuncer*|avvocat*|stampa|polizia|carabinieri|denunci*|esposto|querela|avvocato|tribunale|giudice|associazione consumatori|altroconsumo|giornali|televisione|reclamo al',
    remedy:
      'reclamo|lament*|vergogn*|inaccettabil*|grave|spiegazion*|esposto|formale|scandal*|indegno|presento|presentare|ufficial*|indag*|scuse|risarc*|furios*|responsab*|inaccettabile|inammissibile|indecente|come vi permettete|prendete in giro|presa in giro|arrabbiat*|indignat*|nessuno si è degnato|chiedere scusa|rendere conto|rendete conto|risarciment*|incompetent*|assurdo|mancanza di rispetto|mi avete ignorato|rimbalzat*',
    howlong:
      'quanto tempo|periodo di conservazione|fino a quando|per quanto|quanti anni|quanti giorni|conservate|tenete|dopo la cancellazione|quando cancello|quando si cancella|per sempre|restano|rimangono',
    why: 'perché|scopo|finalità|base giuridica|da dove|a chi|chi ha|chi vede|cosa fate|come avete avuto|dove finisc*|come avete|come fate ad avere|chi vi ha dato|con che diritto|con quale diritto|perché avete|a che scopo|per quale motivo|a che titolo',
    officer:
      'responsabile della protezione|dpo|informativa|privacy policy|cookie|protezione dei dati|responsabile dei dati|responsabile privacy|referente|a chi mi rivolgo|a chi rivolgersi|con chi parlo|chi si occupa',
    camera: 'telecamer*|videosorveglianza|video|riprese',
    calls:
      'chiam*|telefon*|sms|messagg*|whatsapp|email|mail|lettere|posta|cassetta|contatt*|scriv*|mand*|inviar*|call center|squill*|telefonate|squilla|venditor*|messaggi|notifich*|mandarmi|mandate|inviarmi|inviate|scrivermi',
    enough:
      'basta|stufo|stufa|smett*|lasciate*|pace|ultima volta|disturb*|molest*|spam|non ne posso|adesso basta|è finita|vieto|non mi interessa|piantatela|smettetela|ora basta|non ne posso più|smettete|finitela|lasciatemi|non voglio ricevere|non mi interessano|mai chiesto|non ho chiesto|quante volte|scoccia*|rompete|mai più|stop|nemmeno uno|non le leggo|assillo',
    order:
      'ordine|ordin*|pacco|spedizione|consegna|carrello|prenotazione|articol*|prodott*|tracking|reso|buono|biglietto|punti|taglia',
    bill: 'fattur*|addebit*|rimbors*|pagament*|pagare|pago|prezzo|tariffa|scontrino|ricevuta|bolletta|carta|importo',
    cancel: 'disdi*|disdetta|recedere|annull*|cancellare l ordine|cancellare la prenotazione',
    subscription: 'abbonamento|contratto|palestra|rivista|premium|piano|quota',
    login:
      'password|accedere|accesso al|login|entrare|errore|credenziali|non riesco|codice di verifica|reimpost*|bloccato|dimenticat*|bloccat*|codice|per sbaglio|per errore|senza volere|recuperare|ripristin*|non funziona|non si apre|non mi fa|pulsante|tasto|aggiornamento|reinstall*|perso il|si blocca|schermo',
    shop: 'orari*|aperti|apre|appuntamento|guasto|rotto|tecnico|garanzia|riparazione|istruzioni|disponibil*|reinstall*|maionese',
    thanks:
      'grazie per|risolto|arrivato|perfetto|tutto a posto|complimenti|bravi|ottimo lavoro|adoro|continuate così|mi ha salvato|geniale|meraviglios*|fantastic*',
    moved:
      'cambiato casa|traslocat*|nuovo indirizzo|sposat*|divorziat*|nuovo numero|vecchio indirizzo|abito|trasferit*|mi sono trasferit*|ho cambiato casa|ho cambiato numero|numero nuovo|nuova mail|il mio nuovo|la mia nuova|ora abito|abito ora|adesso vivo|da nubile|ora mi chiamo|è cambiato|è cambiata|il nuovo è',
    mistake:
      'sbagliat*|errore nel|errat*|scritto male|incorrett*|invece di|e non|sistemat*|corregg*|aggiorn*|refuso|giusta|giusto|lettera|correg*|rettific*|cambiate|modific*|numero civico|refusi|è sbagliat*|è fals*|cambiatel*|modificatel*|risulta che|risulto come|risulto|compaio come|compare come|risulta ancora|ancora il vecchio|il vecchio|la vecchia|vecchio|in realtà|quello giusto|quella giusta|giusto è|corretto è|mettete|cambiare|correggete|correggere|sistemate|sistemare|aggiornate|aggiornare|modificate|modificare|sostituite|sostituire|manca una|inesatt*|non esiste|non è il mio|non sono|al posto di|deve essere|dovrebbe essere|è un altro',
    agreed:
      'acconsent*|consens*|autorizz*|permesso|accettat*|detto sì|firmat*|accordo|il sì|detto di sì|avevo detto sì|avevo detto di sì|ho detto sì|dato il permesso|avevo dato|ho dato|dato il mio ok|permesso di|lasciato che|permesso che|autorizzat*|avevo accettato|ho accettato|accettato|spuntato la casella|cliccato su accetta|premuto sì|firmato|il mio sì|quel permesso|quell autorizzazione|dato il via libera|ero d accordo',
    regret:
      'cambiato idea|ripens*|ritir*|revoc*|non più|torno indietro|ci ho ripensato|annull*|adesso no|ora no|ora dico no|è un no|me lo riprendo|me la riprendo|riprendo|ripensat*|non voglio più|non do più|non autorizzo più|non sono più d accordo|ritiro|ritirare|annullo|annullate|non vale più|non è più valido|da oggi|a partire da oggi|d ora in poi|da adesso|mi tiro indietro|faccio marcia indietro|revoco|pentit*|smetto di',
    all: 'tutto|tutti|tutte|tutta|ogni|inter*|complet*|qualsiasi|qualunque|da nessuna parte',
    only: 'solo|soltanto|semplicemente|non cancell*|non elimin*|per sbaglio|per errore|bensì|tenere l account',
    photo: 'foto*|immagin*|volto|posizione|voce|salute|ricerca|studio|film*|ripres*|video|intervista|testimonianza',
    left: 'non sono più cliente|ex cliente|da anni|anni fa|mai iscritt*|iscritt*|registrat*|non uso più|me ne vado|addio|stata cliente|stato cliente|stato vostro paziente|negli anni|iscritta al|mi ha iscritt*',
    household: 'figli*|bambin*|madre|padre|mamma|papà|marito|moglie|nonn*|mort*|decedut*|defunt*|minore',
    practice:
      'salvat*|algoritmo|automat*|chi legge|legge qualcuno|conservate|archiviat*|ia|addestr*|decid*|anonim*|server|dove va|chi ha accesso|fuori dall europa|che fine fa|quanto lo tenete|che dati|quali dati|cosa conservate|cosa raccogliete|cosa registrate|che cosa fate|cosa ne fate|chi può|chi vede|leggete|ascoltate|qualcuno legge|una persona|umano|dove sono|dove finiscono|dove tenete|in quale paese|all estero|backup|condividete|vendete|cedete|come trattate|come funziona|prima di iscrivermi|prima di installare|a cosa servono|per cosa|minori|bambini',
    needless:
      'non serve|non c è bisogno|non è necessario|ho risolto|non occorre|non cancellate il|non cancellate|non eliminate|non voglio che cancell*|non chiudete|resto con voi|voglio tenere|vorrei tenere|niente da cancellare|tutto bene|va bene così|volevo solo dire|volevo solo|per favore non|continuo a usare',
    unlist:
      'newsletter|lista di distribuzione|mailing list|iscrizione|disiscriv*|pubblicità|promozion*|offerte|buoni|coupon*|sconti|offert*|saldi|promo*|newsletter*|bollettin*|lista|promozioni|promo|volantini|catalog*|sondagg*|comunicazioni commerciali|messaggi commerciali|cancellatemi dalla|toglietemi dalla|disiscri*|annunci|reclame',
    profile:
      'profil*|acquisti|mirat*|personalizzat*|tracci*|comportamento|analizz*|pubblicità mirata|suggerimenti|consigli|raccomandazion*|interessi|abitudini|posizione|spia*|ascolt*|punteggio|etichett*|categori*|in base a',
    stuff: 'contatti|messaggi|preferiti|playlist|allenamenti|chat|foto',
    waiting: 'ancora nessuna risposta|ancora niente|da un mese|sollecit*|già chiesto|aspetto ancora',
  },
  letter: {
    aside:
      'art 19|articolo 19|destinatari|terzi ai quali|terzi a cui|a cui sono stati|ai quali sono stati|ai quali i dati|soggetti a cui|soggetti ai quali|cui li avete|darne comunicazione|comunicare a|comunichiate|notificare a|attestazione|quali misure|le misure adottate|misure adottate|misure che|azioni intraprese|provvedimenti adottati|esito della|dell esito|esito|riscontro scritto|confermare che|confermarmi|confermare l avvenuta|conferma dell avvenuta|conferma scritta|conferma per iscritto|conferma della|avvenuta cancellazione|dover conservare|debbano essere conservati|devono essere conservati|dovete conservare|doveste conservare|dobbiate conservare|obbligo di legge|obblighi di legge|obbligo di conservazione|obblighi di conservazione|obblighi legali|obbligo legale|non possano essere|non possa essere cancellat*|non poter|rifiut*|dinieg*|motivat*|motivazion*|identificarmi|mia identità|copia del documento|copia di un documento|copia della carta|copia della mia carta|copia del mio documento|documento di identità|documento d identità|documento di riconoscimento|ulteriori informazioni|ulteriori dati|chiarimenti|titolare del trattamento|titolare della',
    named: 'esistenza del diritto|diritto di proporre|mi riservo|si riserva|dei miei diritti',
    further:
      'inoltre|altresì|anche|infine|nonché|contestualmente|parimenti|allo stesso tempo|in secondo luogo|in terzo luogo|al contempo|per altro verso|ulteriormente',
  },
  identity: {
    name: 'nome|nome e cognome|nome completo|cognome e nome|il mio nome|nominativo',
    email:
      'email|e mail|mail|indirizzo email|indirizzo e mail|posta elettronica|indirizzo di posta elettronica|la mia email|la mia mail',
    phone:
      'telefono|utenza|mia utenza|tel|cellulare|cell|numero di telefono|recapito telefonico|il mio numero|il mio telefono|numero di cellulare|mio cellulare|mio numero|il mio cell|chiamatemi al|fisso|tel cell|numero è|recapito',
    customer:
      'numero cliente|codice cliente|n cliente|id cliente|cliente n|numero di cliente|numero tessera|numero account|numero contratto|numero di contratto|il mio codice cliente|il mio numero cliente|codice tessera|n tessera|nr tessera|tessera n|tessera nr|tessera numero|numero della tessera|numero di tessera|numero carta fedeltà|carta fedeltà|tessera fedeltà|codice carta|numero carta|numero della carta|codice carta fedeltà|codice abbonato|codice abbonata|numero abbonato|numero di abbonato|numero abbonamento|numero di abbonamento|codice abbonamento|abbonamento n|numero polizza|numero di polizza|numero della polizza|n polizza|polizza n|polizza nr|polizza numero|contratto n|contratto nr|contratto numero|n contratto|nr contratto|numero del contratto|codice contratto|codice utente|codice utenza|numero utente|numero utenza|codice socio|codice socia|numero socio|numero socia|n socio|numero di socio|numero di socia|socio n|socia n|codice paziente|numero paziente|id paziente|numero cartella clinica|codice partecipante|numero partecipante|numero di matricola|matricola|codice assistito|numero assicurato|codice inquilino|codice iscritto|numero iscrizione|numero di iscrizione|numero di tessera sanitaria|nr cliente|rif cliente|riferimento cliente|numero di conto|numero conto|codice lettore|codice studente|codice partner|numero partner|codice donatore|libretto|libretto n|cartella|cartella clinica|tessera punti|carta punti|tessera socio|tessera sanitaria della clinica|numero libretto|conto cliente|n contratto di fornitura|codice fornitura|titolare della polizza|titolare della tessera|titolare del contratto',
    client:
      'cliente|contratto|tessera|socio|socia|abbonato|abbonata|abbonamento|cod cliente|il mio numero|numero|scheda|polizza|carta|conto|paziente|partecipante|inquilino|inquilina|assicurato|assicurata|iscritto|iscritta|studente|studentessa|matr|libretto|cartella clinica|iscrizione|fornitura',
    account: 'nome utente|username|il mio nick|nickname|il mio utente',
    handle:
      'sono lì come|ci sto come|uso il nome|uso il nick|account|utente|nick|profilo|mi trovate come|registrato come|registrata come|iscritto come|iscritta come|sono registrato come|sul profilo|nome profilo|utenza|alias|compaio come|il mio profilo|il mio account|si fa chiamare|mi iscrisse da voi come|con il nome|sotto il nome|entro come|accedo come|nome che usava',
    born: 'data di nascita|nato il|nata il|nato a|nascita|sono nato|sono nata|compleanno|anno di nascita|nato|nata|classe|data nascita|venuto al mondo|venuta al mondo|nacque|data di nasc',
    address: 'indirizzo|residenza|via|indirizzo postale|domicilio|il mio indirizzo|residente in via|abito in via',
    place: 'cap|città|cap e città|località|comune|cap città',
    country: 'paese|stato|nazione',
    iAm: 'mi chiamo|il mio nome è|io sottoscritto|io sottoscritta|il sottoscritto|la sottoscritta|sono io|le scrive|vi scrive|scrive|mi presento',
    perhaps: 'sono',
    kin: 'marito|moglie|figlio|figlia|madre|padre|mamma|papà|fratello|sorella|nipote|zio|zia|nonno|nonna|cliente|assistito|assistita|per conto di|per conto del sig|in nome di|signor|signora|sig|sig ra|compagno|compagna|defunto|defunta|suocera|suocero|tutrice di|tutore di|amministratrice di sostegno di|amministratore di sostegno di|mandante|mamma di|papà di|madre di|padre di|rappresento|rappresentiamo|assisto|in rappresentanza di|procuratore di|vedova di|vedovo di|genitori di',
    closing:
      'cordiali saluti|distinti saluti|saluti|un saluto|cordialmente|grazie|grazie mille|grazie in anticipo|ringraziando|in fede|un cordiale saluto|ringrazio|buona giornata|in attesa di riscontro|ringrazio anticipatamente|baci|grazie ancora|mille grazie|tante grazie|molte grazie|con osservanza|con i migliori saluti|i migliori saluti|cari saluti|un caro saluto|in attesa di un vostro riscontro|con stima|con distinti saluti|grazie e saluti|grazie e buona giornata|buona serata|un cordiale saluto a tutti',
    live: 'abito in|residente|vivo in|vivo a|abito in|risiedo in|residente in|sono residente in|abito a|vivo|abito|risiedo|dove vivo|dove abito|viviamo in|vivo nel|vivo negli|residente a|vive in|qui in|dimorante in|stabilito in|sto in|mi sono trasferito in|mi sono trasferita in|ci siamo trasferiti in|emigrato in|emigrata in',
    own: 'mio|mia|miei|mie|sono|mi trovate|chiamatemi|contattarmi|chiamarmi|mi chiamo',
    theirs:
      'di lui|di lei|loro|si chiama|usava|si fa chiamare|si firma|account chiamato|profilo chiamato|utente chiamato|un utente di nome',
    another:
      'qualcuno|chiunque|un uomo|l uomo|una donna|la donna|un tizio|un tipo|un individuo|una persona|la persona|un certo|una certa|un tale|una tale|sconosciut*|mio ex|mia ex|ex marito|ex moglie|amico|amica|vicino di casa|vicina di casa|vicino|collega|colleghi|capo|padrone di casa|maestr*|professor*|medico|dottor*|dentista|ospedale|clinica|ambulatorio|avvocat*|notaio|commercialista|agente|call center|centralino|servizio clienti|assistenza clienti|operator*|impiegat*|addett*|assicura*|banca|polizia|recupero crediti|negozio|albergo|hotel|ristorante|volantino|spam|truff*|che dice di|molest*|stalk*|troll*|corriere|datore di lavoro|coinquilin*|compagno di classe|cugin*|fidanzat*|cognat*|assistente sociale|allenator*|parroco|prete|tata|alunn*|ostetrica|nuora|genero|suocer*|mi scrive|mi ha scritto|mi scrivono|mi manda|mi ha mandato|mi invia|mi minaccia|agenzia|immobiliare|idraulico|elettricista|officina|manifesto|cartellone|pubblicità di|risponde',
    numbered:
      'ordine|ordini|fattur*|ricevut*|scontrino|ticket*|pratica|fascicolo|denuncia|querela|pacco|spedizione|tracking|consegna|volo|treno|prenotazione|certificato|atto|buono|coupon|lotteria|estrazione|premio|targa|passaporto|iban|articolo|regolamento|serie|versione|richiesta|reclamo|segnalazione|tribunale|biglietto|numero del caso|caso n|ns rif|nostro rif*|nostra pratica|bagagl*|valigia|ord|cap|codice fiscale|c f|cf|p iva|partita iva|modello|preventiv*|bollett*|imei|documento|carta d identità|carta di identità|carta di credito|carta di debito|carta prepagata|carta regalo|tessera sanitaria|n ordine',
    old: 'vecchio|vecchia|precedente|prima|era',
    without:
      'non ho un account|non ho nessun account|non ho alcun account|mai avuto un account|non ho mai avuto|mai iscritto|mai iscritta|mai registrato|mai registrata|non uso la vostra|non sono iscritto|non sono iscritta',
  },
};
