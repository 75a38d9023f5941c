import type { Catalogue } from './en.ts';

/** German, addressed as Sie. */
export const de: Catalogue = {
  hello: 'Guten Tag,',
  reference: 'Vorgangsnummer: {reference}',
  'link.until': 'Der Link gilt bis {until}.',
  'link.plain': 'Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',

  'right.access': 'Eine Kopie der Daten, die wir über Sie haben',
  'right.portability': 'Ihre Daten in einer Form, die ein anderer Dienst lesen kann',
  'right.erasure': 'Löschung Ihrer Daten',
  'right.rectification': 'Berichtigung Ihrer Daten',
  'right.restriction': 'Einschränkung der Nutzung Ihrer Daten',
  'right.objection': 'Ende einer Nutzung Ihrer Daten, der Sie widersprechen',
  'right.withdraw_consent': 'Widerruf Ihrer Einwilligung',
  'right.information': 'Auskunft darüber, wie wir mit personenbezogenen Daten umgehen',
  'right.complaint': 'Ihre Beschwerde darüber, wie wir mit Daten umgehen',

  'ack.subject': 'Ihre Anfrage ist da – bitte bestätigen Sie sie',
  'ack.title': 'Wir haben Ihre Anfrage erhalten',
  'ack.understood': 'So haben wir Sie verstanden:',
  'ack.meant': 'Haben Sie das gemeint?',
  'ack.respondBy': 'Unsere Antwort erhalten Sie bis {date}.',
  'ack.confirm': 'Bevor wir beginnen, bestätigen Sie bitte, dass diese Adresse Ihnen gehört.',
  'ack.button': 'Anfrage bestätigen',
  'ack.wrong':
    'Haben wir etwas falsch verstanden? Antworten Sie einfach auf diese Mail und sagen Sie es uns in Ihren Worten.',
  'ack.change': 'Wenn nicht, können Sie es auf der Seite richtigstellen, bevor Sie bestätigen.',
  'ack.notYou': 'Falls Sie uns nicht geschrieben haben, brauchen Sie nichts zu tun. Ohne Bestätigung geschieht nichts.',

  'cooling.subject': 'Ihre Daten werden gelöscht – noch können Sie abbrechen',
  'cooling.title': 'Wir löschen bald Ihre Daten',
  'cooling.body':
    'Ihre Anfrage ist bestätigt. Wir beginnen mit dem Löschen am {until}. Wenn Sie das möchten, brauchen Sie nichts weiter zu tun.',
  'cooling.mind':
    'Falls Sie es sich anders überlegt haben oder das nicht von Ihnen kam, können Sie bis dahin mit einem Klick abbrechen.',
  'cooling.button': 'Löschung abbrechen',

  'access.subject': 'Ihre Daten liegen bereit',
  'access.title': 'Ihre Kopie liegt bereit',
  'access.body':
    'Wir haben die gewünschten Daten zusammengestellt. Zu Ihrem Schutz schickt die Seite zuerst einen Code an diese Adresse.',
  'access.until': 'Sie können sie einmal herunterladen, bis {until}.',
  'access.button': 'Zum Herunterladen',

  'code.subject': 'Ihr Code',
  'code.title': 'Ihr Code',
  'code.body': 'Geben Sie diesen Code auf der Seite ein, um an Ihre Daten zu kommen:',
  'code.minutes': 'Er gilt einmal und {minutes, plural, one {# Minute} other {# Minuten}} lang.',
  'code.secret':
    'Bitte geben Sie ihn nicht weiter. Falls Sie keinen Code angefordert haben, können Sie diese Mail ignorieren.',

  'erased.subject': 'Ihr Löschantrag ist erledigt',
  'erased.title': 'Ihr Löschantrag ist erledigt',
  'erased.body':
    'Wir haben Ihre Daten gelöscht oder anonymisiert und danach noch einmal nachgesehen, ob wirklich alles weg ist.',
  'erased.nothing': 'Wir haben überall nachgesehen und keine Daten über Sie gefunden. Es gab nichts zu löschen.',
  'retained.intro': 'Einige Daten müssen wir behalten:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (bis {until})',

  'partly.subject': 'Ihre Anfrage ist zum Teil erledigt',
  'partly.title': 'Ihre Anfrage ist zum Teil erledigt',
  'partly.unreached': 'Alles ist erledigt, außer in diesen Systemen, die wir nicht erreichen konnten:',
  'partly.late': 'Ihre Anfrage ist noch nicht erledigt',
  'partly.none': 'Diese Systeme konnten wir bisher nicht erreichen:',
  'partly.body':
    'Wir versuchen es noch einmal und schreiben Ihnen, sobald alles erledigt ist. Sie brauchen nichts zu tun.',
  'partly.ended':
    'Wir haben es erneut versucht, ohne Erfolg. Ihre Anfrage endet deshalb so, wie sie jetzt ist. Der Grund:',

  'refused.subject': 'Zu Ihrer Anfrage',
  'refused.title': 'Wir können Ihrer Bitte nicht nachkommen',
  'refused.request': 'Darum hatten Sie gebeten:',
  'refused.reason': 'Der Grund:',
  'refused.appeal':
    'Wenn Sie damit nicht einverstanden sind, können Sie auf diese Mail antworten, sich bei einer Aufsichtsbehörde beschweren oder vor Gericht gehen. Hier können Sie sich beschweren: {route}',
  'denial.suspected_fraud':
    'Wir haben Grund zu der Annahme, dass die Anfrage nicht von der Person kommt, um deren Daten es geht.',
  'denial.insuf_verification': 'Wir konnten nicht feststellen, dass es Ihre Daten sind.',
  'denial.no_match': 'Wir haben keine Daten gefunden, die Ihnen gehören.',
  'denial.claim_not_covered': 'Das hier geltende Recht sieht eine solche Anfrage nicht vor.',
  'denial.outside_jurisdiction': 'Das Recht, auf das Sie sich berufen, gilt nicht für uns oder nicht für diese Daten.',
  'denial.too_many_requests': 'Wir haben Ihnen dieselbe Anfrage erst vor Kurzem beantwortet.',
  'denial.other': 'Wir haben Ihre Anfrage sorgfältig geprüft und können sie nicht erfüllen.',

  'withdrawn.subject': 'Ihre Anfrage ist zurückgezogen',
  'withdrawn.title': 'Ihre Anfrage ist zurückgezogen',
  'withdrawn.body':
    'Wie gewünscht haben wir aufgehört. Ihre Daten bleiben, wie sie sind. Sie können uns jederzeit wieder schreiben.',

  'withdraw.title': 'Möchten Sie Ihre Anfrage zurückziehen?',
  'withdraw.body': 'Sie haben geschrieben, dass Sie Folgendes zurückziehen möchten:',
  'withdraw.keep':
    'Wenn wir weitermachen sollen, ignorieren Sie diese Mail einfach. Ihre Anfrage läuft dann unverändert weiter.',

  'expired.subject': 'Ihre Anfrage ist abgelaufen',
  'expired.title': 'Ihre Anfrage ist abgelaufen',
  'expired.body':
    'Wir haben Ihre Bestätigung nicht rechtzeitig erhalten und deshalb nichts getan. Falls Sie es noch wünschen, schreiben Sie uns einfach noch einmal.',

  'question.title': 'Wir brauchen noch etwas von Ihnen',
  'question.body': 'Um mit Ihrer Anfrage weiterzumachen, brauchen wir dies von Ihnen:',
  'question.button': 'Antworten',
  'question.until': 'Bitte antworten Sie bis {until}. Bis dahin wartet Ihre Anfrage.',
  'question.reminder': 'Erinnerung: {title}',
  'question.label': 'Ihre Antwort',
  'question.send': 'Antwort senden',
  'answered.title': 'Danke, wir haben Ihre Antwort',
  'fee.title': 'Ihre Anfrage kostet etwas – bitte entscheiden Sie',
  'fee.body':
    'Wir können mit Ihrer Anfrage nur gegen {amount} weitermachen. Sie zahlen nichts, solange Sie nicht zustimmen. Der Grund:',
  'fee.button': 'Entscheiden',
  'fee.until': 'Wenn Sie sich nicht bis {until} entscheiden, endet Ihre Anfrage und kostet Sie nichts.',
  'fee.accept': 'Kosten annehmen',
  'fee.withdraw': 'Anfrage zurückziehen',
  'extended.title': 'Unsere Antwort dauert länger',
  'extended.body': 'Wir brauchen mehr Zeit. Unsere Antwort haben Sie bis {date}. Der Grund:',
  'lapsed.body':
    'Wir hatten Sie um etwas gebeten und nichts von Ihnen gehört; deshalb haben wir nichts getan. Wenn Sie es weiterhin möchten, schreiben Sie uns einfach wieder.',

  'proof.title': 'Bitte bestätigen Sie Ihre Anfrage',
  'proof.change': 'Stimmt etwas nicht? Wählen Sie, was Sie möchten:',
  'proof.none': 'Bitte wählen Sie mindestens eines aus.',
  'proof.notYou': 'Falls Sie uns nicht geschrieben haben, schließen Sie diese Seite einfach. Es geschieht nichts.',
  'proven.title': 'Danke, das ist bestätigt',
  'proven.body': 'Wir schreiben Ihnen, sobald es etwas Neues gibt. Sie können diese Seite schließen.',
  'cancel.title': 'Möchten Sie die Löschung abbrechen?',
  'cancel.body':
    'Ihre Daten sind noch da. Wenn Sie abbrechen, bleiben sie, wie sie sind, und Ihre Anfrage endet. Sonst beginnen wir mit dem Löschen am {until}.',
  'cancel.keep': 'Falls Sie die Löschung weiter wünschen, schließen Sie diese Seite einfach.',
  'cancelled.title': 'Die Löschung ist abgebrochen',
  'cancelled.body': 'Ihre Daten bleiben, wie sie sind. Sie können die Löschung jederzeit wieder verlangen.',
  'package.send': 'Damit nur Sie an Ihre Daten kommen, schicken wir zuerst einen Code an Ihre Adresse.',
  'package.sendButton': 'Code zuschicken',
  'package.sent':
    'Wir haben Ihnen einen Code geschickt; er sollte in etwa einer Minute da sein. Herunterladen können Sie nur einmal: Bewahren Sie die Datei dort auf, wo nur Sie hinkommen.',
  'package.label': 'Code aus der Mail',
  'package.wrong':
    'Dieser Code gilt nicht oder nicht mehr. Bitte prüfen Sie ihn oder lassen Sie sich einen neuen schicken.',
  'package.enough':
    'Sie haben in dieser Stunde schon mehrere Codes erhalten, deshalb haben wir keinen weiteren gesendet. Ab {at} können Sie einen neuen anfordern. Haben Sie den letzten noch nicht benutzt, geben Sie ihn hier ein.',
  'package.resend': 'Neuen Code schicken',
  'package.downloadButton': 'Meine Daten herunterladen',
  'package.large':
    'Ihre Kopie ist groß und kommt in Teilen. Bitte lassen Sie diese Seite offen: Ihr Browser setzt sie zusammen und speichert dann eine Datei.',
  'package.join':
    'Wenn nichts geschieht, speichern Sie hier alle Teile und öffnen Sie den ersten mit einem Programm für ZIP-Dateien, zum Beispiel 7-Zip.',
  'gone.title': 'Dieser Link gilt nicht mehr',
  'gone.body':
    'Er wurde vielleicht schon benutzt, durch einen neueren ersetzt oder ist abgelaufen. Bitte nehmen Sie den Link aus unserer letzten Mail.',
  'gone.help': 'Falls das nicht hilft, schreiben Sie uns an {address}.',
  'error.title': 'Das hat nicht geklappt',
  'error.body':
    'Der Fehler liegt bei uns, und nichts ist verloren. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
};
