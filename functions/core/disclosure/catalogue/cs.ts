import type { PackageCatalogue } from './en.ts';

/** Czech, addressed as Vy. */
export const cs: PackageCatalogue = {
  title: 'Vaše údaje u {controller}',
  intro: 'Toto jsou údaje, které o Vás {controller} má. Datum Vaší žádosti: {date}.',
  how: 'Tabulky ukazují jen první záznamy. Soubory vedle nich obsahují vše.',
  glance: 'Stručně',
  what: 'Co',
  where: 'Kde',
  count: 'Záznamy',
  records: '{records, plural, =0 {Nic} one {# záznam} few {# záznamy} many {# záznamu} other {# záznamů}}',
  nothing: 'Hledali jsme zde a nic o Vás nemáme.',
  incomplete: 'Všechny systémy zatím neodpověděly. Může zde být víc, než je vidět.',
  region: 'Uloženo v: {region}',
  kinds: 'Druhy údajů',
  purposes: 'K čemu slouží',
  recipients: 'Kdo je dostává',
  source: 'Odkud pocházejí',
  retention: 'Jak dlouho se uchovávají',
  decisions: 'O čem podle nich rozhodují stroje',
  safeguards: 'Co je chrání v jiné zemi',
  preview:
    '{shown, plural, one {První záznam} few {První # záznamy} many {Prvních # záznamu} other {Prvních # záznamů}}',
  files: 'Všechny záznamy:',
  'out.title': 'Co zde není a proč',
  'out.none': 'Nic nebylo vynecháno.',
  'out.field': '„{field}“ v „{title}“: {reason}',
  'out.never':
    'Hesla, úplná čísla dokladů a čísla karet do balíčku nikdy nedáváme, abychom Vás chránili, kdyby se dostal do nesprávných rukou.',
  'out.unreached': '„{title}“: s tímto systémem se nám nepodařilo spojit. Zkusíme to znovu a napíšeme Vám.',
  'rights.title': 'Vaše práva',
  'rights.change':
    'Své údaje si můžete nechat opravit nebo vymazat, nechat omezit jejich využívání a vznést proti němu námitku. Stačí nám napsat na {address}.',
  'rights.ask': 'Můžete se nás také zeptat, jaké záruky chrání údaje v jiné zemi a zda o Vás rozhodují pouze stroje.',
  'rights.complain': 'Pokud si myslíte, že s Vašimi údaji nezacházíme správně, můžete si stěžovat: {route}',
  'rights.portability':
    'Soubory JSON jsou určeny k načtení jinými službami. Článek 20 GDPR Vám dovoluje přenést tam to, co jste nám sami poskytli, se souhlasem nebo na základě smlouvy; vše ostatní je zde podle článku 15.',
  'rights.portable': 'Soubory, kterých se to týká, uvádí portability.json.',
  'check.title': 'Jsou soubory nezměněné?',
  'check.body':
    'manifest.json uvádí velikost a kontrolní součet SHA-256 každého souboru, aby si to mohl ověřit kdokoli.',
  'check.signed':
    'manifest.sig je náš podpis tohoto seznamu. Chcete-li mít jistotu, že je náš, vyžádejte si náš veřejný klíč.',
  reference: 'Číslo případu: {reference}',
};
