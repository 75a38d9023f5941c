import type { PackageCatalogue } from './en.ts';

/** Spanish, addressed as usted. */
export const es: PackageCatalogue = {
  title: 'Sus datos en {controller}',
  intro: 'Estos son los datos que {controller} tiene sobre usted. Los pidió el {date}.',
  how: 'Las tablas muestran solo los primeros registros. Los archivos que las acompañan lo contienen todo.',
  glance: 'De un vistazo',
  what: 'Qué',
  where: 'Dónde',
  count: 'Registros',
  records: '{records, plural, =0 {Nada} one {# registro} other {# registros}}',
  nothing: 'Hemos buscado aquí y no tenemos nada sobre usted.',
  incomplete: 'Aún no han respondido todos los sistemas. Puede haber aquí más de lo que se muestra.',
  region: 'Guardado en: {region}',
  kinds: 'Tipos de datos',
  purposes: 'Para qué se usan',
  recipients: 'Quién los recibe',
  source: 'De dónde vienen',
  retention: 'Cuánto tiempo se conservan',
  decisions: 'Qué deciden máquinas con ellos',
  safeguards: 'Qué los protege en otro país',
  preview: '{shown, plural, one {El primer registro} other {Los # primeros registros}}',
  files: 'Todos los registros:',
  'out.title': 'Qué no se incluye y por qué',
  'out.none': 'No se ha omitido nada.',
  'out.field': '«{field}» en «{title}»: {reason}',
  'out.never':
    'Las contraseñas, los números de identidad completos y los números de tarjeta nunca se incluyen, para protegerle si el archivo cae en malas manos.',
  'out.unreached': '«{title}»: no hemos podido acceder a este sistema. Lo intentaremos de nuevo y le escribiremos.',
  'rights.title': 'Sus derechos',
  'rights.change':
    'Puede pedir que sus datos se corrijan o se supriman, que se limite su uso, y oponerse a él. Basta con escribirnos a {address}.',
  'rights.ask':
    'También puede preguntarnos qué garantías protegen los datos situados en otro país y si se toman decisiones sobre usted solo por medios automáticos.',
  'rights.complain': 'Si cree que no tratamos bien sus datos, puede reclamar: {route}',
  'rights.portability':
    'Los archivos JSON están pensados para que otros servicios los lean. El artículo 20 del RGPD le permite llevarse allí lo que usted mismo nos facilitó, con su consentimiento o en virtud de un contrato; lo demás está aquí por el artículo 15.',
  'rights.portable': 'portability.json indica los archivos de que se trata.',
  'check.title': '¿Están intactos los archivos?',
  'check.body':
    'manifest.json indica el tamaño y la suma SHA-256 de cada archivo, para que cualquiera pueda comprobarlo.',
  'check.signed':
    'manifest.sig es nuestra firma de esa lista. Para estar seguro de que es nuestra, pídanos nuestra clave pública.',
  reference: 'Referencia: {reference}',
};
