import type { PackageCatalogue } from './en.ts';

/** French, addressed as vous. */
export const fr: PackageCatalogue = {
  title: 'Vos données chez {controller}',
  intro: 'Voici les données que {controller} détient sur vous. Vous les avez demandées le {date}.',
  how: 'Les tableaux ne montrent que les premiers enregistrements. Les fichiers à côté contiennent tout.',
  glance: 'En un coup d’œil',
  what: 'Quoi',
  where: 'Où',
  count: 'Enregistrements',
  records: '{records, plural, =0 {Rien} one {# enregistrement} other {# enregistrements}}',
  nothing: 'Nous avons cherché ici et ne détenons rien sur vous.',
  incomplete: 'Tous les systèmes n’ont pas encore répondu. Il y a peut-être ici plus que ce qui est affiché.',
  region: 'Conservé à : {region}',
  kinds: 'Types de données',
  purposes: 'À quoi elles servent',
  recipients: 'Qui les reçoit',
  source: 'D’où elles viennent',
  retention: 'Combien de temps elles sont conservées',
  decisions: 'Ce que des machines décident à partir d’elles',
  safeguards: 'Ce qui les protège dans un autre pays',
  preview: '{shown, plural, one {Le premier enregistrement} other {Les # premiers enregistrements}}',
  files: 'Tous les enregistrements :',
  'out.title': 'Ce qui n’y figure pas, et pourquoi',
  'out.none': 'Rien n’a été laissé de côté.',
  'out.field': '« {field} » dans « {title} » : {reason}',
  'out.never':
    'Les mots de passe, numéros d’identité complets et numéros de carte ne figurent jamais dans un dossier, pour vous protéger s’il tombait entre de mauvaises mains.',
  'out.unreached': '« {title} » : nous n’avons pas pu joindre ce système. Nous allons réessayer et vous écrirons.',
  'rights.title': 'Vos droits',
  'rights.change':
    'Vous pouvez faire rectifier ou effacer vos données, en faire limiter l’utilisation et vous y opposer. Écrivez-nous simplement à {address}.',
  'rights.ask':
    'Vous pouvez aussi nous demander quelles garanties protègent les données situées dans un autre pays, et si des décisions vous concernant sont prises uniquement par des machines.',
  'rights.complain':
    'Si vous pensez que nous ne traitons pas vos données comme il se doit, vous pouvez adresser une réclamation : {route}',
  'rights.portability':
    'Les fichiers JSON sont faits pour être lus par d’autres services. L’article 20 du RGPD vous permet d’y emporter ce que vous nous avez fourni vous-même, par consentement ou en vertu d’un contrat ; tout le reste est ici en raison de l’article 15.',
  'rights.portable': 'portability.json indique les fichiers concernés.',
  'check.title': 'Les fichiers sont-ils intacts ?',
  'check.body':
    'manifest.json indique pour chaque fichier sa taille et son empreinte SHA-256, afin que chacun puisse le vérifier.',
  'check.signed':
    'manifest.sig est notre signature de cette liste. Pour être sûr qu’elle est de nous, demandez-nous notre clé publique.',
  reference: 'Référence : {reference}',
};
