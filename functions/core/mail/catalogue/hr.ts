import type { Catalogue } from './en.ts';

/** Croatian, addressed as Vi. */
export const hr: Catalogue = {
  hello: 'Poštovani,',
  reference: 'Broj predmeta: {reference}',
  'link.until': 'Poveznica vrijedi do {until}.',
  'link.plain': 'Ako gumb ne radi, otvorite ovu adresu:',

  'right.access': 'Kopija podataka koje imamo o Vama',
  'right.portability': 'Vaši podaci u obliku koji može pročitati druga usluga',
  'right.erasure': 'Brisanje Vaših podataka',
  'right.rectification': 'Ispravak Vaših podataka',
  'right.restriction': 'Ograničenje uporabe Vaših podataka',
  'right.objection': 'Prestanak uporabe Vaših podataka kojoj se protivite',
  'right.withdraw_consent': 'Povlačenje Vaše privole',
  'right.information': 'Odgovor o tome kako koristimo osobne podatke',
  'right.complaint': 'Vaša pritužba na način na koji postupamo s podacima',

  'ack.subject': 'Primili smo Vaš zahtjev – molimo potvrdite ga',
  'ack.title': 'Primili smo Vaš zahtjev',
  'ack.understood': 'Ovako smo ga razumjeli:',
  'ack.meant': 'Jeste li mislili na ovo?',
  'ack.respondBy': 'Rok za naš odgovor: {date}',
  'ack.confirm': 'Prije nego što počnemo, molimo potvrdite da je ova adresa Vaša.',
  'ack.button': 'Potvrđujem zahtjev',
  'ack.wrong': 'Jesmo li nešto krivo razumjeli? Samo odgovorite na ovu poruku i recite nam svojim riječima.',
  'ack.change': 'Ako niste, to možete ispraviti na stranici prije potvrde.',
  'ack.notYou': 'Ako nam niste pisali, možete zanemariti ovu poruku. Bez potvrde se ništa ne događa.',

  'cooling.subject': 'Vaši će podaci biti izbrisani – još uvijek možete odustati',
  'cooling.title': 'Uskoro brišemo Vaše podatke',
  'cooling.body': 'Vaš je zahtjev potvrđen. Brisanje počinje {until}. Ako to želite, ne morate ništa učiniti.',
  'cooling.mind': 'Ako ste se predomislili ili to niste bili Vi, do tada možete odustati jednim klikom.',
  'cooling.button': 'Otkaži brisanje',

  'access.subject': 'Vaši su podaci spremni',
  'access.title': 'Vaša je kopija spremna',
  'access.body': 'Prikupili smo podatke koje ste tražili. Radi sigurnosti stranica prvo šalje kod na ovu adresu.',
  'access.until': 'Možete je preuzeti jednom, do {until}.',
  'access.button': 'Na preuzimanje',

  'code.subject': 'Vaš kod',
  'code.title': 'Vaš kod',
  'code.body': 'Unesite ovaj kod na stranici kako biste došli do svojih podataka:',
  'code.minutes': 'Vrijedi jednom, tijekom {minutes, plural, one {# minute} few {# minute} other {# minuta}}.',
  'code.secret': 'Nemojte ga nikome davati. Ako niste tražili kod, možete zanemariti ovu poruku.',

  'erased.subject': 'Vaš zahtjev za brisanje je obavljen',
  'erased.title': 'Vaš zahtjev za brisanje je obavljen',
  'erased.body': 'Izbrisali smo ili anonimizirali Vaše podatke, a zatim još jednom provjerili da ih više nema.',
  'erased.nothing': 'Tražili smo svugdje i nismo našli podatke o Vama. Nije bilo ničega za brisanje.',
  'retained.intro': 'Neke podatke moramo zadržati:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (do: {until})',

  'partly.subject': 'Vaš zahtjev je djelomično obavljen',
  'partly.title': 'Vaš zahtjev je djelomično obavljen',
  'partly.unreached': 'Sve je obavljeno, osim u ovim sustavima do kojih nismo mogli doći:',
  'partly.late': 'Vaš zahtjev još nije obavljen',
  'partly.none': 'Do ovih sustava zasad nismo mogli doći:',
  'partly.body': 'Pokušat ćemo ponovno i pisati Vam kad bude gotovo. Ne morate ništa učiniti.',
  'partly.ended': 'Pokušali smo ponovno, ali bez uspjeha, pa Vaš zahtjev završava ovako kako jest. Razlog:',

  'refused.subject': 'O Vašem zahtjevu',
  'refused.title': 'Ne možemo učiniti ono što ste tražili',
  'refused.request': 'Ovo ste tražili:',
  'refused.reason': 'Razlog:',
  'refused.appeal':
    'Ako se ne slažete, možete odgovoriti na ovu poruku, podnijeti pritužbu nadzornom tijelu ili se obratiti sudu. Gdje podnijeti pritužbu: {route}',
  'denial.suspected_fraud': 'Imamo razloga vjerovati da zahtjev ne dolazi od osobe na koju se podaci odnose.',
  'denial.insuf_verification': 'Nismo mogli utvrditi da su podaci Vaši.',
  'denial.no_match': 'Nismo našli podatke koji pripadaju Vama.',
  'denial.claim_not_covered': 'Pravo koje se ovdje primjenjuje ne predviđa takav zahtjev.',
  'denial.outside_jurisdiction': 'Pravo na koje se pozivate ne vrijedi za nas ili za ove podatke.',
  'denial.too_many_requests': 'Na isti smo Vaš zahtjev odgovorili tek nedavno.',
  'denial.other': 'Pažljivo smo razmotrili Vaš zahtjev i ne možemo ga ispuniti.',

  'withdrawn.subject': 'Vaš je zahtjev povučen',
  'withdrawn.title': 'Vaš je zahtjev povučen',
  'withdrawn.body':
    'Kako ste željeli, stali smo. Vaši podaci ostaju kakvi jesu. Možete nam ponovno pisati u bilo kojem trenutku.',

  'withdraw.title': 'Želite li povući svoj zahtjev?',
  'withdraw.body': 'Napisali ste nam da želite povući sljedeće:',
  'withdraw.keep': 'Ako želite da nastavimo, jednostavno zanemarite ovu poruku. Vaš zahtjev ide dalje bez promjene.',

  'expired.subject': 'Vaš je zahtjev istekao',
  'expired.title': 'Vaš je zahtjev istekao',
  'expired.body':
    'Nismo na vrijeme primili Vašu potvrdu pa nismo ništa učinili. Ako to i dalje želite, samo nam ponovno pišite.',

  'question.title': 'Trebamo nešto od Vas',
  'question.body': 'Da bismo nastavili s Vašim zahtjevom, od Vas trebamo ovo:',
  'question.button': 'Odgovori',
  'question.until': 'Molimo odgovorite do {until}. Do tada Vaš zahtjev čeka.',
  'question.reminder': 'Podsjetnik: {title}',
  'question.label': 'Vaš odgovor',
  'question.send': 'Pošalji odgovor',
  'answered.title': 'Hvala, primili smo Vaš odgovor',
  'fee.title': 'Vaš zahtjev ima trošak – molimo odlučite',
  'fee.body': 'S Vašim zahtjevom možemo nastaviti samo uz {amount}. Ne plaćate ništa ako ne prihvatite. Razlog:',
  'fee.button': 'Odluči',
  'fee.until': 'Ako ne odlučite do {until}, Vaš zahtjev završava i ne košta Vas ništa.',
  'fee.accept': 'Prihvaćam trošak',
  'fee.withdraw': 'Povlačim zahtjev',
  'extended.title': 'Naš će odgovor potrajati dulje',
  'extended.body': 'Trebamo više vremena. Naš odgovor imat ćete do {date}. Razlog:',
  'lapsed.body':
    'Nešto smo Vas zamolili i nismo dobili odgovor pa nismo učinili ništa. Ako to još uvijek želite, jednostavno nam ponovno pišite.',

  'proof.title': 'Molimo potvrdite svoj zahtjev',
  'proof.change': 'Nešto nije u redu? Odaberite što želite:',
  'proof.none': 'Odaberite barem jednu mogućnost.',
  'proof.notYou': 'Ako nam niste pisali, samo zatvorite ovu stranicu. Ništa se neće dogoditi.',
  'proven.title': 'Hvala, potvrđeno je',
  'proven.body': 'Pisat ćemo Vam čim bude novosti. Možete zatvoriti ovu stranicu.',
  'cancel.title': 'Želite li otkazati brisanje?',
  'cancel.body':
    'Vaši su podaci još tu. Ako otkažete, ostaju kakvi jesu i Vaš zahtjev završava. U protivnom brisanje počinje {until}.',
  'cancel.keep': 'Ako ih i dalje želite izbrisati, samo zatvorite ovu stranicu.',
  'cancelled.title': 'Brisanje je otkazano',
  'cancelled.body': 'Vaši podaci ostaju kakvi jesu. Njihovo brisanje možete ponovno zatražiti u bilo kojem trenutku.',
  'package.send': 'Kako bismo bili sigurni da ih dobivate samo Vi, prvo šaljemo kod na Vašu adresu.',
  'package.sendButton': 'Pošaljite mi kod',
  'package.sent':
    'Poslali smo Vam kod; trebao bi stići za otprilike minutu. Preuzimanje radi samo jednom: spremite datoteku tamo gdje samo Vi imate pristup.',
  'package.label': 'Kod iz poruke',
  'package.wrong': 'Taj kod ne vrijedi ili više ne vrijedi. Provjerite ga ili zatražite novi.',
  'package.enough':
    'U ovom satu već ste primili više kodova, pa novi nismo poslali. Novi možete zatražiti od ovog trenutka: {at}. Ako posljednji još niste upotrijebili, upišite ga ovdje.',
  'package.resend': 'Pošalji novi kod',
  'package.downloadButton': 'Preuzmi moje podatke',
  'package.large':
    'Vaša je kopija velika i stiže u dijelovima. Ostavite ovu stranicu otvorenom: preglednik će ih spojiti i zatim spremiti jednu datoteku.',
  'package.join':
    'Ako se ništa ne dogodi, ovdje spremite svaki dio i otvorite prvi programom za zip datoteke, primjerice 7-Zip.',
  'gone.title': 'Ova poveznica više ne vrijedi',
  'gone.body':
    'Možda je već iskorištena, zamijenjena novijom ili je istekla. Upotrijebite poveznicu iz naše posljednje poruke.',
  'gone.help': 'Ako to ne pomogne, pišite nam na {address}.',
  'error.title': 'Nije uspjelo',
  'error.body': 'Pogreška je naša i ništa nije izgubljeno. Pokušajte ponovno za nekoliko minuta.',
};
