import type { PackageCatalogue } from './en.ts';

/** Portuguese, European, formal. */
export const pt: PackageCatalogue = {
  title: 'Os seus dados em {controller}',
  intro: 'Estes são os dados que {controller} tem sobre si. Pediu-os em {date}.',
  how: 'As tabelas mostram apenas os primeiros registos. Os ficheiros ao lado contêm tudo.',
  glance: 'Em resumo',
  what: 'O quê',
  where: 'Onde',
  count: 'Registos',
  records: '{records, plural, =0 {Nada} one {# registo} other {# registos}}',
  nothing: 'Procurámos aqui e não temos nada sobre si.',
  incomplete: 'Nem todos os sistemas responderam ainda. Pode haver aqui mais do que se mostra.',
  region: 'Guardado em: {region}',
  kinds: 'Tipos de dados',
  purposes: 'Para que são usados',
  recipients: 'Quem os recebe',
  source: 'De onde vêm',
  retention: 'Durante quanto tempo são conservados',
  decisions: 'O que máquinas decidem com base neles',
  safeguards: 'O que os protege noutro país',
  preview: '{shown, plural, one {O primeiro registo} other {Os primeiros # registos}}',
  files: 'Todos os registos:',
  'out.title': 'O que não está incluído e porquê',
  'out.none': 'Nada foi deixado de fora.',
  'out.field': '«{field}» em «{title}»: {reason}',
  'out.never':
    'Palavras-passe, números de identificação completos e números de cartão nunca são incluídos, para o proteger se o ficheiro cair em mãos erradas.',
  'out.unreached': '«{title}»: não conseguimos contactar este sistema. Vamos tentar de novo e escrevemos-lhe.',
  'rights.title': 'Os seus direitos',
  'rights.change':
    'Pode pedir que os seus dados sejam corrigidos ou apagados, que a sua utilização seja limitada, e opor-se a ela. Basta escrever-nos para {address}.',
  'rights.ask':
    'Pode também perguntar-nos que garantias protegem os dados guardados noutro país e se são tomadas decisões sobre si apenas por máquinas.',
  'rights.complain': 'Se acha que não tratamos bem os seus dados, pode apresentar queixa: {route}',
  'rights.portability':
    'Os ficheiros JSON são feitos para outros serviços os lerem. O artigo 20.º do RGPD permite-lhe levar para lá o que nos forneceu, por consentimento ou ao abrigo de um contrato; tudo o resto está aqui por causa do artigo 15.º.',
  'rights.portable': 'portability.json indica os ficheiros em causa.',
  'check.title': 'Os ficheiros estão inalterados?',
  'check.body':
    'manifest.json indica o tamanho e a soma SHA-256 de cada ficheiro, para que qualquer pessoa o possa verificar.',
  'check.signed':
    'manifest.sig é a nossa assinatura dessa lista. Para ter a certeza de que é nossa, peça-nos a nossa chave pública.',
  reference: 'Referência: {reference}',
};
