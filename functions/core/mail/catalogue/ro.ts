import type { Catalogue } from './en.ts';

/** Romanian, addressed as dumneavoastră. */
export const ro: Catalogue = {
  hello: 'Bună ziua,',
  reference: 'Număr de referință: {reference}',
  'link.until': 'Linkul este valabil până la {until}.',
  'link.plain': 'Dacă butonul nu funcționează, deschideți această adresă:',

  'right.access': 'O copie a datelor pe care le avem despre dumneavoastră',
  'right.portability': 'Datele dumneavoastră într-o formă pe care o poate citi alt serviciu',
  'right.erasure': 'Ștergerea datelor dumneavoastră',
  'right.rectification': 'Rectificarea datelor dumneavoastră',
  'right.restriction': 'Restricționarea folosirii datelor dumneavoastră',
  'right.objection': 'Încetarea unei folosiri a datelor dumneavoastră la care vă opuneți',
  'right.withdraw_consent': 'Retragerea consimțământului dumneavoastră',
  'right.information': 'Un răspuns despre modul în care folosim datele personale',
  'right.complaint': 'Plângerea dumneavoastră despre modul în care tratăm datele',

  'ack.subject': 'Am primit cererea dumneavoastră – vă rugăm să o confirmați',
  'ack.title': 'Am primit cererea dumneavoastră',
  'ack.understood': 'Iată ce am înțeles:',
  'ack.meant': 'La aceasta v-ați referit?',
  'ack.respondBy': 'Termenul răspunsului nostru: {date}.',
  'ack.confirm': 'Înainte de a începe, vă rugăm să confirmați că această adresă vă aparține.',
  'ack.button': 'Confirm cererea mea',
  'ack.wrong': 'Am înțeles ceva greșit? Răspundeți la acest mesaj și spuneți-ne cu cuvintele dumneavoastră.',
  'ack.change': 'Dacă nu, puteți corecta pe pagină înainte de a confirma.',
  'ack.notYou': 'Dacă nu ne-ați scris, puteți ignora acest mesaj. Fără confirmare nu se întâmplă nimic.',

  'cooling.subject': 'Datele dumneavoastră vor fi șterse – încă puteți anula',
  'cooling.title': 'Urmează să ștergem datele dumneavoastră',
  'cooling.body':
    'Cererea dumneavoastră este confirmată. Începem ștergerea la data de {until}. Dacă asta doriți, nu trebuie să faceți nimic.',
  'cooling.mind': 'Dacă v-ați răzgândit sau nu ați fost dumneavoastră, puteți anula până atunci cu un clic.',
  'cooling.button': 'Anulez ștergerea',

  'access.subject': 'Datele dumneavoastră sunt gata',
  'access.title': 'Copia dumneavoastră este gata',
  'access.body':
    'Am adunat datele pe care le-ați cerut. Pentru siguranță, pagina trimite mai întâi un cod la această adresă.',
  'access.until': 'O puteți descărca o singură dată, până la {until}.',
  'access.button': 'Mergi la descărcare',

  'code.subject': 'Codul dumneavoastră',
  'code.title': 'Codul dumneavoastră',
  'code.body': 'Introduceți acest cod pe pagină pentru a ajunge la datele dumneavoastră:',
  'code.minutes':
    'Este valabil o singură dată, timp de {minutes, plural, one {# minut} few {# minute} other {# de minute}}.',
  'code.secret': 'Nu îl dați nimănui. Dacă nu ați cerut un cod, puteți ignora acest mesaj.',

  'erased.subject': 'Cererea dumneavoastră de ștergere este rezolvată',
  'erased.title': 'Cererea dumneavoastră de ștergere este rezolvată',
  'erased.body': 'Am șters sau am anonimizat datele dumneavoastră, apoi am verificat din nou că nu mai există.',
  'erased.nothing': 'Am căutat peste tot și nu am găsit date despre dumneavoastră. Nu era nimic de șters.',
  'retained.intro': 'Unele date trebuie să le păstrăm:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (până la: {until})',

  'partly.subject': 'Cererea dumneavoastră este rezolvată în parte',
  'partly.title': 'Cererea dumneavoastră este rezolvată în parte',
  'partly.unreached': 'Totul este făcut, cu excepția acestor sisteme, la care nu am putut ajunge:',
  'partly.late': 'Cererea dumneavoastră nu este încă rezolvată',
  'partly.none': 'Până acum nu am putut ajunge la aceste sisteme:',
  'partly.body': 'Vom încerca din nou și vă vom scrie când este gata. Nu trebuie să faceți nimic.',
  'partly.ended': 'Am încercat din nou fără succes, așa că cererea dumneavoastră se încheie așa cum este. Motivul:',

  'refused.subject': 'Despre cererea dumneavoastră',
  'refused.title': 'Nu putem face ceea ce ați cerut',
  'refused.request': 'Iată ce ați cerut:',
  'refused.reason': 'Motivul:',
  'refused.appeal':
    'Dacă nu sunteți de acord, puteți răspunde la acest mesaj, puteți depune o plângere la o autoritate de supraveghere sau vă puteți adresa instanței. Unde puteți depune plângerea: {route}',
  'denial.suspected_fraud': 'Avem motive să credem că cererea nu vine de la persoana ale cărei date sunt în discuție.',
  'denial.insuf_verification': 'Nu am putut stabili că datele vă aparțin.',
  'denial.no_match': 'Nu am găsit date care vă aparțin.',
  'denial.claim_not_covered': 'Legea aplicabilă aici nu prevede o astfel de cerere.',
  'denial.outside_jurisdiction': 'Legea pe care o invocați nu se aplică nouă sau acestor date.',
  'denial.too_many_requests': 'Am răspuns la aceeași cerere a dumneavoastră cu puțin timp în urmă.',
  'denial.other': 'Am analizat cu atenție cererea dumneavoastră și nu o putem îndeplini.',

  'withdrawn.subject': 'Cererea dumneavoastră este retrasă',
  'withdrawn.title': 'Cererea dumneavoastră este retrasă',
  'withdrawn.body':
    'Așa cum ați dorit, ne-am oprit. Datele dumneavoastră rămân așa cum sunt. Ne puteți scrie din nou oricând.',

  'withdraw.title': 'Doriți să vă retrageți cererea?',
  'withdraw.body': 'Ne-ați scris că doriți să retrageți următoarele:',
  'withdraw.keep': 'Dacă doriți să continuăm, ignorați acest mesaj. Cererea dumneavoastră continuă așa cum este.',

  'expired.subject': 'Cererea dumneavoastră s-a încheiat',
  'expired.title': 'Cererea dumneavoastră s-a încheiat',
  'expired.body':
    'Nu am primit confirmarea dumneavoastră la timp, așa că nu am făcut nimic. Dacă încă doriți acest lucru, scrieți-ne din nou.',

  'question.title': 'Avem nevoie de ceva de la dumneavoastră',
  'question.body': 'Pentru a continua cu cererea dumneavoastră, avem nevoie de următoarele:',
  'question.button': 'Răspund',
  'question.until': 'Vă rugăm să răspundeți până la {until}. Până atunci, cererea dumneavoastră așteaptă.',
  'question.reminder': 'Reamintire: {title}',
  'question.label': 'Răspunsul dumneavoastră',
  'question.send': 'Trimit răspunsul',
  'answered.title': 'Vă mulțumim, avem răspunsul dumneavoastră',
  'fee.title': 'Cererea dumneavoastră are un cost – vă rugăm să decideți',
  'fee.body':
    'Putem continua cu cererea dumneavoastră doar pentru {amount}. Nu plătiți nimic dacă nu acceptați. Motivul:',
  'fee.button': 'Decid',
  'fee.until': 'Dacă nu decideți până la {until}, cererea dumneavoastră se încheie și nu vă costă nimic.',
  'fee.accept': 'Accept costul',
  'fee.withdraw': 'Îmi retrag cererea',
  'extended.title': 'Răspunsul nostru va dura mai mult',
  'extended.body': 'Avem nevoie de mai mult timp. Veți avea răspunsul nostru până la {date}. Motivul:',
  'lapsed.body':
    'V-am cerut ceva și nu am primit răspuns, așa că nu am făcut nimic. Dacă încă doriți acest lucru, scrieți-ne din nou.',

  'proof.title': 'Vă rugăm să confirmați cererea',
  'proof.change': 'Ceva nu este în regulă? Alegeți ce doriți:',
  'proof.none': 'Vă rugăm să alegeți cel puțin o opțiune.',
  'proof.notYou': 'Dacă nu ne-ați scris, închideți această pagină. Nu se va întâmpla nimic.',
  'proven.title': 'Mulțumim, este confirmat',
  'proven.body': 'Vă scriem imediat ce apar noutăți. Puteți închide această pagină.',
  'cancel.title': 'Doriți să anulați ștergerea?',
  'cancel.body':
    'Datele dumneavoastră încă există. Dacă anulați, rămân așa cum sunt și cererea se încheie. Altfel, începem ștergerea la data de {until}.',
  'cancel.keep': 'Dacă doriți în continuare ștergerea, închideți această pagină.',
  'cancelled.title': 'Ștergerea este anulată',
  'cancelled.body': 'Datele dumneavoastră rămân așa cum sunt. Puteți cere din nou ștergerea lor oricând.',
  'package.send':
    'Ca să fim siguri că doar dumneavoastră le primiți, trimitem mai întâi un cod la adresa dumneavoastră.',
  'package.sendButton': 'Trimiteți-mi codul',
  'package.sent':
    'V-am trimis un cod; ar trebui să ajungă în circa un minut. Descărcarea funcționează o singură dată: păstrați fișierul unde doar dumneavoastră aveți acces.',
  'package.label': 'Codul din mesaj',
  'package.wrong': 'Acest cod nu este valabil sau nu mai este. Verificați-l sau cereți unul nou.',
  'package.enough':
    'Ați primit deja mai multe coduri în această oră, așa că nu am trimis altul. Puteți cere unul nou de la: {at}. Dacă nu l-ați folosit încă pe ultimul, introduceți-l aici.',
  'package.resend': 'Trimite un cod nou',
  'package.downloadButton': 'Descarc datele mele',
  'package.large':
    'Copia dumneavoastră este mare și vine pe bucăți. Lăsați această pagină deschisă: browserul le unește și apoi salvează un singur fișier.',
  'package.join':
    'Dacă nu se întâmplă nimic, salvați aici fiecare bucată și deschideți-o pe prima cu un program pentru fișiere zip, de exemplu 7-Zip.',
  'gone.title': 'Acest link nu mai funcționează',
  'gone.body':
    'Poate a fost deja folosit, înlocuit cu unul mai nou sau a expirat. Folosiți linkul din ultimul nostru mesaj.',
  'gone.help': 'Dacă nu ajută, scrieți-ne la {address}.',
  'error.title': 'Nu a funcționat',
  'error.body': 'Greșeala este a noastră și nimic nu s-a pierdut. Încercați din nou peste câteva minute.',
};
