import type { PackageCatalogue } from './en.ts';

/** Romanian, addressed as dumneavoastră. */
export const ro: PackageCatalogue = {
  title: 'Datele dumneavoastră la {controller}',
  intro: 'Acestea sunt datele pe care {controller} le are despre dumneavoastră. Data cererii: {date}.',
  how: 'Tabelele arată doar primele înregistrări. Fișierele de lângă ele conțin totul.',
  glance: 'Pe scurt',
  what: 'Ce',
  where: 'Unde',
  count: 'Înregistrări',
  records: '{records, plural, =0 {Nimic} one {# înregistrare} few {# înregistrări} other {# de înregistrări}}',
  nothing: 'Am căutat aici și nu avem nimic despre dumneavoastră.',
  incomplete: 'Nu au răspuns încă toate sistemele. Aici poate fi mai mult decât se vede.',
  region: 'Păstrat în: {region}',
  kinds: 'Feluri de date',
  purposes: 'La ce folosesc',
  recipients: 'Cine le primește',
  source: 'De unde provin',
  retention: 'Cât timp sunt păstrate',
  decisions: 'Ce decid mașinile pe baza lor',
  safeguards: 'Ce le protejează într-o altă țară',
  preview: '{shown, plural, one {Prima înregistrare} few {Primele # înregistrări} other {Primele # de înregistrări}}',
  files: 'Toate înregistrările:',
  'out.title': 'Ce nu este inclus și de ce',
  'out.none': 'Nu a fost omis nimic.',
  'out.field': '„{field}” din „{title}”: {reason}',
  'out.never':
    'Parolele, numerele complete ale actelor de identitate și numerele de card nu sunt incluse niciodată, pentru a vă proteja dacă pachetul ajunge pe mâini greșite.',
  'out.unreached': '„{title}”: nu am putut ajunge la acest sistem. Vom încerca din nou și vă vom scrie.',
  'rights.title': 'Drepturile dumneavoastră',
  'rights.change':
    'Puteți cere ca datele să fie corectate sau șterse, ca folosirea lor să fie restricționată, și vă puteți opune ei. Scrieți-ne la {address}.',
  'rights.ask':
    'Ne puteți întreba și ce garanții protejează datele aflate în altă țară și dacă deciziile despre dumneavoastră sunt luate doar de mașini.',
  'rights.complain': 'Dacă socotiți că nu tratăm corect datele dumneavoastră, puteți depune o plângere: {route}',
  'rights.portability':
    'Fișierele JSON sunt făcute pentru a fi citite de alte servicii. Articolul 20 din GDPR vă permite să duceți acolo ceea ce ne-ați dat chiar dumneavoastră, cu consimțământ sau în baza unui contract; tot restul este aici datorită articolului 15.',
  'rights.portable': 'portability.json indică fișierele la care se referă.',
  'check.title': 'Sunt fișierele neschimbate?',
  'check.body': 'manifest.json indică mărimea și suma SHA-256 a fiecărui fișier, ca oricine să poată verifica.',
  'check.signed':
    'manifest.sig este semnătura noastră pe această listă. Pentru a fi sigur că este a noastră, cereți-ne cheia publică.',
  reference: 'Număr de referință: {reference}',
};
