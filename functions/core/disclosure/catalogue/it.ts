import type { PackageCatalogue } from './en.ts';

/** Italian, addressed as Lei. */
export const it: PackageCatalogue = {
  title: 'I Suoi dati presso {controller}',
  intro: 'Questi sono i dati che {controller} ha su di Lei. Data della Sua richiesta: {date}.',
  how: 'Le tabelle mostrano solo i primi record. I file accanto contengono tutto.',
  glance: 'In breve',
  what: 'Che cosa',
  where: 'Dove',
  count: 'Record',
  records: '{records, plural, =0 {Nulla} one {# record} other {# record}}',
  nothing: 'Abbiamo cercato qui e non abbiamo nulla su di Lei.',
  incomplete: 'Non tutti i sistemi hanno ancora risposto. Qui potrebbe esserci più di quanto si vede.',
  region: 'Conservato in: {region}',
  kinds: 'Tipi di dati',
  purposes: 'A che cosa servono',
  recipients: 'Chi li riceve',
  source: 'Da dove vengono',
  retention: 'Per quanto tempo sono conservati',
  decisions: 'Che cosa decidono le macchine in base a essi',
  safeguards: 'Che cosa li protegge in un altro paese',
  preview: '{shown, plural, one {Il primo record} other {I primi # record}}',
  files: 'Tutti i record:',
  'out.title': 'Che cosa non è incluso, e perché',
  'out.none': 'Nulla è stato tralasciato.',
  'out.field': '«{field}» in «{title}»: {reason}',
  'out.never':
    'Password, numeri di identità completi e numeri di carta non sono mai inclusi, per proteggerLa se il pacchetto finisse nelle mani sbagliate.',
  'out.unreached': '«{title}»: non siamo riusciti a raggiungere questo sistema. Riproveremo e Le scriveremo.',
  'rights.title': 'I Suoi diritti',
  'rights.change':
    'Può far rettificare o cancellare i Suoi dati, farne limitare l’uso e opporsi a esso. Basta scriverci a {address}.',
  'rights.ask':
    'Può anche chiederci quali garanzie proteggono i dati che si trovano in un altro paese e se decisioni che La riguardano sono prese solo da macchine.',
  'rights.complain': 'Se ritiene che non trattiamo bene i Suoi dati, può presentare reclamo: {route}',
  'rights.portability':
    'I file JSON sono fatti perché altri servizi li leggano. L’articolo 20 del GDPR Le permette di portarvi ciò che ci ha fornito Lei, con il consenso o in base a un contratto; tutto il resto è qui in virtù dell’articolo 15.',
  'rights.portable': 'portability.json indica i file interessati.',
  'check.title': 'I file sono intatti?',
  'check.body': 'manifest.json indica dimensione e impronta SHA-256 di ogni file, così che chiunque possa verificarlo.',
  'check.signed':
    'manifest.sig è la nostra firma su questo elenco. Per essere certi che sia nostra, ci chieda la nostra chiave pubblica.',
  reference: 'Riferimento: {reference}',
};
