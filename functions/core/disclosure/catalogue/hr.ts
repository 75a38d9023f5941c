import type { PackageCatalogue } from './en.ts';

/** Croatian, addressed as Vi. */
export const hr: PackageCatalogue = {
  title: 'Vaši podaci – {controller}',
  intro: 'Ovo su podaci koje o Vama ima {controller}. Datum Vašeg zahtjeva: {date}.',
  how: 'Tablice prikazuju samo prve zapise. Datoteke pokraj njih sadrže sve.',
  glance: 'Ukratko',
  what: 'Što',
  where: 'Gdje',
  count: 'Zapisi',
  records: '{records, plural, =0 {Ništa} one {# zapis} few {# zapisa} other {# zapisa}}',
  nothing: 'Tražili smo ovdje i nemamo ništa o Vama.',
  incomplete: 'Još nisu odgovorili svi sustavi. Ovdje možda ima više nego što se vidi.',
  region: 'Pohranjeno u: {region}',
  kinds: 'Vrste podataka',
  purposes: 'Čemu služe',
  recipients: 'Tko ih prima',
  source: 'Odakle potječu',
  retention: 'Koliko se dugo čuvaju',
  decisions: 'Što strojevi odlučuju na temelju njih',
  safeguards: 'Što ih štiti u drugoj zemlji',
  preview: '{shown, plural, one {Prvi zapis} few {Prva # zapisa} other {Prvih # zapisa}}',
  files: 'Svi zapisi:',
  'out.title': 'Što nije uključeno i zašto',
  'out.none': 'Ništa nije izostavljeno.',
  'out.field': '„{field}” u „{title}”: {reason}',
  'out.never':
    'Lozinke, potpuni brojevi osobnih isprava i brojevi kartica nikada nisu uključeni, kako bismo Vas zaštitili ako paket dođe u krive ruke.',
  'out.unreached': '„{title}”: do ovog sustava nismo mogli doći. Pokušat ćemo ponovno i pisati Vam.',
  'rights.title': 'Vaša prava',
  'rights.change':
    'Možete zatražiti ispravak ili brisanje svojih podataka, ograničenje njihove uporabe i protiviti joj se. Samo nam pišite na {address}.',
  'rights.ask':
    'Možete nas pitati i koje zaštitne mjere štite podatke u drugoj zemlji te donose li odluke o Vama isključivo strojevi.',
  'rights.complain': 'Ako smatrate da ne postupamo ispravno s Vašim podacima, možete podnijeti pritužbu: {route}',
  'rights.portability':
    'JSON datoteke namijenjene su čitanju od strane drugih usluga. Članak 20. GDPR-a omogućuje Vam da onamo prenesete ono što ste nam sami dali, uz privolu ili na temelju ugovora; sve ostalo je ovdje zbog članka 15.',
  'rights.portable': 'portability.json navodi datoteke na koje se to odnosi.',
  'check.title': 'Jesu li datoteke nepromijenjene?',
  'check.body': 'manifest.json navodi veličinu i SHA-256 zbroj svake datoteke, tako da svatko može provjeriti.',
  'check.signed':
    'manifest.sig je naš potpis tog popisa. Želite li biti sigurni da je naš, zatražite od nas naš javni ključ.',
  reference: 'Broj predmeta: {reference}',
};
