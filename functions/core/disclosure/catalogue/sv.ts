import type { PackageCatalogue } from './en.ts';

/** Swedish, addressed as du, as is the custom. */
export const sv: PackageCatalogue = {
  title: 'Dina uppgifter hos {controller}',
  intro: 'Det här är de uppgifter som {controller} har om dig. Du bad om dem {date}.',
  how: 'Tabellerna visar bara de första posterna. Filerna bredvid innehåller allt.',
  glance: 'I korthet',
  what: 'Vad',
  where: 'Var',
  count: 'Poster',
  records: '{records, plural, =0 {Ingenting} one {# post} other {# poster}}',
  nothing: 'Vi har letat här och har ingenting om dig.',
  incomplete: 'Alla system har inte svarat ännu. Det kan finnas mer här än det som visas.',
  region: 'Lagras i: {region}',
  kinds: 'Slag av uppgifter',
  purposes: 'Vad de används till',
  recipients: 'Vem som får dem',
  source: 'Var de kommer ifrån',
  retention: 'Hur länge de sparas',
  decisions: 'Vad maskiner beslutar utifrån dem',
  safeguards: 'Vad som skyddar dem i ett annat land',
  preview: '{shown, plural, one {Den första posten} other {De första # posterna}}',
  files: 'Alla poster:',
  'out.title': 'Vad som inte är med, och varför',
  'out.none': 'Inget har utelämnats.',
  'out.field': '”{field}” i ”{title}”: {reason}',
  'out.never':
    'Lösenord, fullständiga id-nummer och kortnummer tas aldrig med, för att skydda dig om paketet hamnar i fel händer.',
  'out.unreached': '”{title}”: vi kunde inte nå det här systemet. Vi försöker igen och skriver till dig.',
  'rights.title': 'Dina rättigheter',
  'rights.change':
    'Du kan få dina uppgifter rättade eller raderade, få användningen begränsad och invända mot den. Skriv bara till oss på {address}.',
  'rights.ask':
    'Du kan också fråga oss vilka skyddsåtgärder som gäller för uppgifter i ett annat land, och om beslut om dig fattas enbart av maskiner.',
  'rights.complain': 'Om du anser att vi inte hanterar dina uppgifter rätt kan du klaga: {route}',
  'rights.portability':
    'JSON-filerna är gjorda för att läsas av andra tjänster. Artikel 20 i GDPR låter dig ta med dit det du själv gav oss, med samtycke eller enligt avtal; allt annat finns här på grund av artikel 15.',
  'rights.portable': 'portability.json anger vilka filer det gäller.',
  'check.title': 'Är filerna oförändrade?',
  'check.body':
    'manifest.json anger storlek och SHA-256-summa för varje fil, så att vem som helst kan kontrollera det.',
  'check.signed':
    'manifest.sig är vår underskrift på den listan. Vill du vara säker på att den är vår, be oss om vår öppna nyckel.',
  reference: 'Referens: {reference}',
};
