import type { PackageCatalogue } from './en.ts';

/** Dutch, addressed as u. */
export const nl: PackageCatalogue = {
  title: 'Uw gegevens bij {controller}',
  intro: 'Dit zijn de gegevens die {controller} over u heeft. U hebt erom gevraagd op {date}.',
  how: 'De tabellen tonen alleen de eerste records. De bestanden ernaast bevatten alles.',
  glance: 'In één oogopslag',
  what: 'Wat',
  where: 'Waar',
  count: 'Aantal',
  records: '{records, plural, =0 {Niets} one {# record} other {# records}}',
  nothing: 'Wij hebben hier gezocht en hebben niets over u.',
  incomplete: 'Nog niet elk systeem heeft geantwoord. Misschien is hier meer dan er getoond wordt.',
  region: 'Opgeslagen in: {region}',
  kinds: 'Soorten gegevens',
  purposes: 'Waarvoor ze dienen',
  recipients: 'Wie ze ontvangt',
  source: 'Waar ze vandaan komen',
  retention: 'Hoe lang ze bewaard worden',
  decisions: 'Wat machines ermee beslissen',
  safeguards: 'Wat ze in een ander land beschermt',
  preview: '{shown, plural, one {Het eerste record} other {De eerste # records}}',
  files: 'Alle records:',
  'out.title': 'Wat er niet in zit, en waarom',
  'out.none': 'Er is niets weggelaten.',
  'out.field': '‘{field}’ in ‘{title}’: {reason}',
  'out.never':
    'Wachtwoorden, volledige identiteitsnummers en kaartnummers komen nooit in een pakket, om u te beschermen als het in verkeerde handen valt.',
  'out.unreached': '‘{title}’: dit systeem konden wij niet bereiken. Wij proberen het opnieuw en schrijven u.',
  'rights.title': 'Uw rechten',
  'rights.change':
    'U kunt uw gegevens laten corrigeren of verwijderen, het gebruik ervan laten beperken en er bezwaar tegen maken. Schrijf ons gewoon op {address}.',
  'rights.ask':
    'U kunt ons ook vragen welke waarborgen gegevens in een ander land beschermen en of besluiten over u alleen door machines worden genomen.',
  'rights.complain': 'Vindt u dat wij niet goed met uw gegevens omgaan, dan kunt u een klacht indienen: {route}',
  'rights.portability':
    'De JSON-bestanden zijn bedoeld om door andere diensten gelezen te worden. Artikel 20 van de AVG laat u daarheen meenemen wat u ons zelf gaf, met toestemming of vanwege een overeenkomst; al het andere is hier vanwege artikel 15.',
  'rights.portable': 'In portability.json staat om welke bestanden het gaat.',
  'check.title': 'Zijn de bestanden ongewijzigd?',
  'check.body':
    'In manifest.json staat elk bestand met zijn grootte en SHA-256-controlegetal, zodat iedereen het kan nagaan.',
  'check.signed':
    'manifest.sig is onze handtekening onder die lijst. Wilt u zeker weten dat die van ons is, vraag ons dan om onze openbare sleutel.',
  reference: 'Kenmerk: {reference}',
};
