import type { Catalogue } from './en.ts';

/** Italian, addressed as Lei. */
export const it: Catalogue = {
  hello: 'Buongiorno,',
  reference: 'Riferimento: {reference}',
  'link.until': 'Scadenza del link: {until}.',
  'link.plain': 'Se il pulsante non funziona, apra questo indirizzo:',

  'right.access': 'Una copia dei dati che abbiamo su di Lei',
  'right.portability': 'I Suoi dati in una forma leggibile da un altro servizio',
  'right.erasure': 'La cancellazione dei Suoi dati',
  'right.rectification': 'La rettifica dei Suoi dati',
  'right.restriction': 'La limitazione dell’uso dei Suoi dati',
  'right.objection': 'La fine di un uso dei Suoi dati a cui si oppone',
  'right.withdraw_consent': 'La revoca del Suo consenso',
  'right.information': 'Una risposta su come usiamo i dati personali',
  'right.complaint': 'Il Suo reclamo su come trattiamo i dati',

  'ack.subject': 'Abbiamo ricevuto la Sua richiesta – La preghiamo di confermarla',
  'ack.title': 'Abbiamo ricevuto la Sua richiesta',
  'ack.understood': 'Ecco che cosa abbiamo capito:',
  'ack.meant': 'Intendeva questo?',
  'ack.respondBy': 'Riceverà la nostra risposta entro {date}.',
  'ack.confirm': 'Prima che iniziamo, La preghiamo di confermare che questo indirizzo è Suo.',
  'ack.button': 'Confermo la mia richiesta',
  'ack.wrong': 'Abbiamo capito male qualcosa? Risponda a questa e-mail e ce lo dica con parole Sue.',
  'ack.change': 'Se no, può correggerlo nella pagina prima di confermare.',
  'ack.notYou': 'Se non ci ha scritto, può ignorare questa e-mail. Senza conferma non succede nulla.',

  'cooling.subject': 'I Suoi dati stanno per essere cancellati – può ancora annullare',
  'cooling.title': 'Stiamo per cancellare i Suoi dati',
  'cooling.body':
    'La Sua richiesta è confermata. Inizio della cancellazione: {until}. Se è ciò che desidera, non deve fare nulla.',
  'cooling.mind': 'Se ha cambiato idea, o se non è stato Lei a chiederlo, fino ad allora può annullare con un clic.',
  'cooling.button': 'Annulla la cancellazione',

  'access.subject': 'I Suoi dati sono pronti',
  'access.title': 'La Sua copia è pronta',
  'access.body':
    'Abbiamo raccolto i dati che ha chiesto. Per sicurezza, la pagina invia prima un codice a questo indirizzo.',
  'access.until': 'Può scaricarla una sola volta. Scadenza: {until}.',
  'access.button': 'Vai al download',

  'code.subject': 'Il Suo codice',
  'code.title': 'Il Suo codice',
  'code.body': 'Inserisca questo codice nella pagina per accedere ai Suoi dati:',
  'code.minutes': 'Vale una sola volta, per {minutes, plural, one {# minuto} other {# minuti}}.',
  'code.secret': 'Lo tenga per sé. Se non ha chiesto un codice, può ignorare questa e-mail.',

  'erased.subject': 'La Sua richiesta di cancellazione è conclusa',
  'erased.title': 'La Sua richiesta di cancellazione è conclusa',
  'erased.body':
    'Abbiamo cancellato o reso anonimi i Suoi dati, e poi abbiamo verificato di nuovo che non ci siano più.',
  'erased.nothing': 'Abbiamo cercato ovunque e non abbiamo trovato dati su di Lei. Non c’era nulla da cancellare.',
  'retained.intro': 'Ci sono dati che dobbiamo conservare:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (fino a: {until})',

  'partly.subject': 'La Sua richiesta è conclusa in parte',
  'partly.title': 'La Sua richiesta è conclusa in parte',
  'partly.unreached': 'È tutto fatto, tranne in questi sistemi, che non siamo riusciti a raggiungere:',
  'partly.late': 'La Sua richiesta non è ancora conclusa',
  'partly.none': 'Finora non siamo riusciti a raggiungere questi sistemi:',
  'partly.body': 'Riproveremo e Le scriveremo quando sarà fatto. Non deve fare nulla.',
  'partly.ended': 'Abbiamo riprovato senza successo, quindi la Sua richiesta si conclude così com’è. Il motivo:',

  'refused.subject': 'Sulla Sua richiesta',
  'refused.title': 'Non possiamo fare ciò che ha chiesto',
  'refused.request': 'Ecco che cosa aveva chiesto:',
  'refused.reason': 'Il motivo:',
  'refused.appeal':
    'Se non è d’accordo, può rispondere a questa e-mail, presentare reclamo a un’autorità di controllo o rivolgersi al giudice. Dove presentare reclamo: {route}',
  'denial.suspected_fraud':
    'Abbiamo motivo di ritenere che la richiesta non venga dalla persona a cui si riferiscono i dati.',
  'denial.insuf_verification': 'Non siamo riusciti ad accertare che i dati siano Suoi.',
  'denial.no_match': 'Non abbiamo trovato dati che Le appartengano.',
  'denial.claim_not_covered': 'La legge applicabile non prevede questa richiesta.',
  'denial.outside_jurisdiction': 'La legge che invoca non si applica a noi o a questi dati.',
  'denial.too_many_requests': 'Abbiamo risposto alla stessa richiesta da parte Sua poco tempo fa.',
  'denial.other': 'Abbiamo esaminato la Sua richiesta con attenzione e non possiamo accoglierla.',

  'withdrawn.subject': 'La Sua richiesta è ritirata',
  'withdrawn.title': 'La Sua richiesta è ritirata',
  'withdrawn.body':
    'Come desiderava, ci siamo fermati. I Suoi dati restano come sono. Può scriverci di nuovo in qualsiasi momento.',

  'withdraw.title': 'Desidera ritirare la Sua richiesta?',
  'withdraw.body': 'Ci ha scritto che desidera ritirare quanto segue:',
  'withdraw.keep': 'Se desidera che andiamo avanti, ignori questo messaggio. La Sua richiesta prosegue così com’è.',

  'expired.subject': 'La Sua richiesta è terminata',
  'expired.title': 'La Sua richiesta è terminata',
  'expired.body':
    'Non abbiamo ricevuto la Sua conferma in tempo e quindi non abbiamo fatto nulla. Se lo desidera ancora, ci scriva di nuovo.',

  'question.title': 'Abbiamo bisogno di qualcosa da Lei',
  'question.body': 'Per proseguire con la Sua richiesta ci serve questo da Lei:',
  'question.button': 'Rispondi',
  'question.until': 'Risponda per favore entro il {until}. Fino ad allora la Sua richiesta resta in attesa.',
  'question.reminder': 'Promemoria: {title}',
  'question.label': 'La Sua risposta',
  'question.send': 'Invia la mia risposta',
  'answered.title': 'Grazie, abbiamo la Sua risposta',
  'fee.title': 'La Sua richiesta ha un costo – decida Lei',
  'fee.body': 'Possiamo proseguire con la Sua richiesta solo per {amount}. Non paga nulla se non accetta. Il motivo:',
  'fee.button': 'Decidi',
  'fee.until': 'Se non decide entro il {until}, la Sua richiesta termina e non Le costa nulla.',
  'fee.accept': 'Accetto il costo',
  'fee.withdraw': 'Ritiro la mia richiesta',
  'extended.title': 'La nostra risposta richiederà più tempo',
  'extended.body': 'Ci serve più tempo. Avrà la nostra risposta entro il {date}. Il motivo:',
  'lapsed.body':
    'Le abbiamo chiesto qualcosa e non abbiamo ricevuto risposta, quindi non abbiamo fatto nulla. Se lo desidera ancora, ci scriva semplicemente di nuovo.',

  'proof.title': 'Confermi la Sua richiesta',
  'proof.change': 'C’è qualcosa che non va? Scelga ciò che desidera:',
  'proof.none': 'Scelga almeno una voce.',
  'proof.notYou': 'Se non ci ha scritto, chiuda semplicemente questa pagina. Non succederà nulla.',
  'proven.title': 'Grazie, è confermato',
  'proven.body': 'Le scriveremo appena ci saranno novità. Può chiudere questa pagina.',
  'cancel.title': 'Vuole annullare la cancellazione?',
  'cancel.body':
    'I Suoi dati ci sono ancora. Se annulla, restano come sono e la Sua richiesta termina. Altrimenti, inizio della cancellazione: {until}.',
  'cancel.keep': 'Se vuole ancora cancellarli, chiuda semplicemente questa pagina.',
  'cancelled.title': 'La cancellazione è annullata',
  'cancelled.body': 'I Suoi dati restano come sono. Può chiederne di nuovo la cancellazione in qualsiasi momento.',
  'package.send': 'Per essere sicuri che li riceva solo Lei, inviamo prima un codice al Suo indirizzo.',
  'package.sendButton': 'Inviatemi il codice',
  'package.sent':
    'Le abbiamo inviato un codice; dovrebbe arrivare entro un minuto circa. Il download funziona una sola volta: conservi il file dove solo Lei può accedere.',
  'package.label': 'Codice ricevuto per e-mail',
  'package.wrong': 'Il codice non è valido o non lo è più. Lo controlli o se ne faccia inviare uno nuovo.',
  'package.enough':
    'Ha già ricevuto diversi codici in quest’ora, perciò non ne abbiamo inviato un altro. Potrà chiederne uno nuovo da questo momento: {at}. Se non ha ancora usato l’ultimo, lo inserisca qui.',
  'package.resend': 'Invia un nuovo codice',
  'package.downloadButton': 'Scarica i miei dati',
  'package.large':
    'La sua copia è grande e arriva in più parti. Lasci aperta questa pagina: il browser le unisce e poi salva un solo file.',
  'package.join':
    'Se non succede nulla, salvi qui ogni parte e apra la prima con un programma per file zip, per esempio 7-Zip.',
  'gone.title': 'Questo link non funziona più',
  'gone.body':
    'Forse è già stato usato, sostituito da uno più recente o scaduto. Usi il link della nostra ultima e-mail.',
  'gone.help': 'Se non basta, ci scriva a {address}.',
  'error.title': 'Non ha funzionato',
  'error.body': 'L’errore è nostro e nulla è andato perso. Riprovi tra qualche minuto.',
};
