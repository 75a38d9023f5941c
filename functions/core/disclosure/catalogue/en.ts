/** What the index of a disclosure package says, as ICU messages; see the catalogue of the mails. */
export const en = {
  title: 'Your data at {controller}',
  intro: 'This is the data that {controller} holds about you. You asked for it on {date}.',
  how: 'Tables show the first records only. The files next to them hold everything.',
  glance: 'At a glance',
  what: 'What',
  where: 'Where',
  count: 'Records',
  records: '{records, plural, =0 {Nothing held} one {# record} other {# records}}',
  nothing: 'We looked here and hold nothing about you.',
  incomplete: 'Not every system has answered us yet. There may be more here than is shown.',
  region: 'Stored in: {region}',
  kinds: 'Kinds of data',
  purposes: 'What it is used for',
  recipients: 'Who receives it',
  source: 'Where it comes from',
  retention: 'How long it is kept',
  decisions: 'What machines decide by it',
  safeguards: 'What protects it in another country',
  preview: '{shown, plural, one {The first record} other {The first # records}}',
  files: 'All records:',
  'out.title': 'What is not included, and why',
  'out.none': 'Nothing was left out.',
  'out.field': '“{field}” in “{title}”: {reason}',
  'out.never':
    'Passwords, full identity numbers and card numbers are never put in a package, to protect you should it fall into the wrong hands.',
  'out.unreached': '“{title}”: we could not reach this system. We will try again and write to you.',
  'rights.title': 'Your rights',
  'rights.change':
    'You can have your data corrected or deleted, have its use restricted, and object to its use. Just write to us at {address}.',
  'rights.ask':
    'You can also ask us which safeguards protect data that lies in another country, and whether decisions about you are made by machines alone.',
  'rights.complain': 'If you think that we do not handle your data rightly, you can complain: {route}',
  'rights.portability':
    'The JSON files are made for other services to read. Article 20 of the GDPR lets you take there what you gave us yourself, by consent or under a contract; everything else is here because of Article 15.',
  'rights.portable': 'portability.json names the files that this is about.',
  'check.title': 'Are the files unchanged?',
  'check.body': 'manifest.json lists each file with its size and its SHA-256 checksum, so that anyone can tell.',
  'check.signed': 'manifest.sig is our signature on that list. To be sure that it is ours, ask us for our public key.',
  reference: 'Reference: {reference}',
};

export type PackageKey = keyof typeof en;
export type PackageCatalogue = Record<PackageKey, string>;
