import type { PackageCatalogue } from './en.ts';

/** German, addressed as Sie. */
export const de: PackageCatalogue = {
  title: 'Ihre Daten bei {controller}',
  intro: 'Das sind die Daten, die {controller} über Sie hat. Sie haben am {date} darum gebeten.',
  how: 'Die Tabellen zeigen nur die ersten Datensätze. Alles steht in den Dateien daneben.',
  glance: 'Auf einen Blick',
  what: 'Was',
  where: 'Wo',
  count: 'Datensätze',
  records: '{records, plural, =0 {Nichts vorhanden} one {# Datensatz} other {# Datensätze}}',
  nothing: 'Wir haben hier nachgesehen und nichts über Sie gefunden.',
  incomplete: 'Noch haben nicht alle Systeme geantwortet. Vielleicht gibt es hier mehr, als gezeigt wird.',
  region: 'Gespeichert in: {region}',
  kinds: 'Arten von Daten',
  purposes: 'Wozu sie dienen',
  recipients: 'Wer sie erhält',
  source: 'Woher sie stammen',
  retention: 'Wie lange sie bleiben',
  decisions: 'Was Maschinen danach entscheiden',
  safeguards: 'Was sie in einem anderen Land schützt',
  preview: '{shown, plural, one {Der erste Datensatz} other {Die ersten # Datensätze}}',
  files: 'Alle Datensätze:',
  'out.title': 'Was fehlt und warum',
  'out.none': 'Es wurde nichts weggelassen.',
  'out.field': '„{field}“ in „{title}“: {reason}',
  'out.never':
    'Passwörter, vollständige Ausweisnummern und Kartennummern kommen nie in ein Paket, um Sie zu schützen, falls es in falsche Hände gerät.',
  'out.unreached':
    '„{title}“: Dieses System konnten wir nicht erreichen. Wir versuchen es noch einmal und schreiben Ihnen.',
  'rights.title': 'Ihre Rechte',
  'rights.change':
    'Sie können Ihre Daten berichtigen oder löschen lassen, ihre Nutzung einschränken lassen und ihr widersprechen. Schreiben Sie uns einfach an {address}.',
  'rights.ask':
    'Sie können uns auch fragen, welche Garantien Daten in anderen Ländern schützen und ob Entscheidungen über Sie allein von Maschinen getroffen werden.',
  'rights.complain':
    'Wenn Sie meinen, dass wir mit Ihren Daten nicht richtig umgehen, können Sie sich beschweren: {route}',
  'rights.portability':
    'Die JSON-Dateien sind dafür da, dass andere Dienste sie lesen. Artikel 20 der DSGVO erlaubt Ihnen, dorthin mitzunehmen, was Sie uns selbst mit Einwilligung oder aufgrund eines Vertrags gegeben haben; alles andere ist wegen Artikel 15 hier.',
  'rights.portable': 'Welche Dateien das sind, steht in portability.json.',
  'check.title': 'Sind die Dateien unverändert?',
  'check.body': 'In manifest.json steht jede Datei mit Größe und SHA-256-Prüfsumme, so dass jeder es nachprüfen kann.',
  'check.signed':
    'manifest.sig ist unsere Unterschrift unter dieser Liste. Wenn Sie sicher sein wollen, dass sie von uns ist, fragen Sie uns nach unserem öffentlichen Schlüssel.',
  reference: 'Vorgangsnummer: {reference}',
};
