import type { Catalogue } from './en.ts';

/** Czech, addressed as Vy. */
export const cs: Catalogue = {
  hello: 'Dobrý den,',
  reference: 'Číslo případu: {reference}',
  'link.until': 'Odkaz platí do {until}.',
  'link.plain': 'Pokud tlačítko nefunguje, otevřete tuto adresu:',

  'right.access': 'Kopie údajů, které o Vás máme',
  'right.portability': 'Vaše údaje v podobě, kterou přečte jiná služba',
  'right.erasure': 'Výmaz Vašich údajů',
  'right.rectification': 'Oprava Vašich údajů',
  'right.restriction': 'Omezení využívání Vašich údajů',
  'right.objection': 'Ukončení takového využití Vašich údajů, proti kterému vznášíte námitku',
  'right.withdraw_consent': 'Odvolání Vašeho souhlasu',
  'right.information': 'Odpověď na to, jak používáme osobní údaje',
  'right.complaint': 'Vaše stížnost na to, jak zacházíme s údaji',

  'ack.subject': 'Obdrželi jsme Vaši žádost – prosíme o potvrzení',
  'ack.title': 'Obdrželi jsme Vaši žádost',
  'ack.understood': 'Takto jsme jí porozuměli:',
  'ack.meant': 'Měli jste na mysli toto?',
  'ack.respondBy': 'Termín naší odpovědi: {date}.',
  'ack.confirm': 'Než začneme, potvrďte prosím, že tato adresa patří Vám.',
  'ack.button': 'Potvrdit žádost',
  'ack.wrong': 'Porozuměli jsme něčemu špatně? Stačí odpovědět na tuto zprávu a napsat nám to vlastními slovy.',
  'ack.change': 'Pokud ne, můžete to na stránce opravit, než žádost potvrdíte.',
  'ack.notYou': 'Pokud jste nám nepsali, můžete tuto zprávu ignorovat. Bez potvrzení se nic nestane.',

  'cooling.subject': 'Vaše údaje budou vymazány – ještě to můžete zrušit',
  'cooling.title': 'Brzy vymažeme Vaše údaje',
  'cooling.body': 'Vaše žádost je potvrzena. S mazáním začneme {until}. Pokud to tak chcete, nemusíte nic dělat.',
  'cooling.mind':
    'Pokud jste si to rozmysleli nebo jste o to nežádali Vy, můžete to do té doby jedním kliknutím zrušit.',
  'cooling.button': 'Zrušit výmaz',

  'access.subject': 'Vaše údaje jsou připraveny',
  'access.title': 'Vaše kopie je připravena',
  'access.body': 'Shromáždili jsme údaje, o které jste žádali. Pro jistotu stránka nejprve pošle na tuto adresu kód.',
  'access.until': 'Můžete si ji stáhnout jednou, a to do {until}.',
  'access.button': 'Přejít ke stažení',

  'code.subject': 'Váš kód',
  'code.title': 'Váš kód',
  'code.body': 'Zadejte tento kód na stránce a dostanete se ke svým údajům:',
  'code.minutes':
    'Platí jednou, po dobu {minutes, plural, one {# minuty} few {# minut} many {# minuty} other {# minut}}.',
  'code.secret': 'Nikomu ho prosím nesdělujte. Pokud jste o kód nežádali, můžete tuto zprávu ignorovat.',

  'erased.subject': 'Vaše žádost o výmaz je vyřízena',
  'erased.title': 'Vaše žádost o výmaz je vyřízena',
  'erased.body': 'Vaše údaje jsme vymazali nebo anonymizovali a poté jsme znovu zkontrolovali, že jsou opravdu pryč.',
  'erased.nothing': 'Hledali jsme všude a žádné údaje o Vás jsme nenašli. Nebylo co mazat.',
  'retained.intro': 'Některé údaje si musíme ponechat:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (do: {until})',

  'partly.subject': 'Vaše žádost je vyřízena zčásti',
  'partly.title': 'Vaše žádost je vyřízena zčásti',
  'partly.unreached': 'Vše je hotovo, kromě těchto systémů, se kterými se nám nepodařilo spojit:',
  'partly.late': 'Vaše žádost ještě není vyřízena',
  'partly.none': 'S těmito systémy se nám zatím nepodařilo spojit:',
  'partly.body': 'Zkusíme to znovu a napíšeme Vám, až to bude hotové. Nemusíte nic dělat.',
  'partly.ended': 'Zkusili jsme to znovu bez úspěchu, a proto Vaše žádost končí v tomto stavu. Důvod:',

  'refused.subject': 'K Vaší žádosti',
  'refused.title': 'Vaší žádosti nemůžeme vyhovět',
  'refused.request': 'O toto jste žádali:',
  'refused.reason': 'Důvod:',
  'refused.appeal':
    'Pokud nesouhlasíte, můžete odpovědět na tuto zprávu, podat stížnost u dozorového úřadu nebo se obrátit na soud. Kam podat stížnost: {route}',
  'denial.suspected_fraud': 'Máme důvod se domnívat, že žádost nepochází od osoby, které se údaje týkají.',
  'denial.insuf_verification': 'Nepodařilo se nám ověřit, že údaje patří Vám.',
  'denial.no_match': 'Nenašli jsme žádné údaje, které by patřily Vám.',
  'denial.claim_not_covered': 'Zde platné právo takovou žádost neupravuje.',
  'denial.outside_jurisdiction': 'Právo, na které se odvoláváte, se na nás nebo na tyto údaje nevztahuje.',
  'denial.too_many_requests': 'Na stejnou Vaši žádost jsme odpověděli teprve nedávno.',
  'denial.other': 'Vaši žádost jsme pečlivě posoudili a nemůžeme jí vyhovět.',

  'withdrawn.subject': 'Vaše žádost je vzata zpět',
  'withdrawn.title': 'Vaše žádost je vzata zpět',
  'withdrawn.body':
    'Jak jste si přáli, skončili jsme. Vaše údaje zůstávají beze změny. Kdykoli nám můžete znovu napsat.',

  'withdraw.title': 'Chcete vzít svou žádost zpět?',
  'withdraw.body': 'Napsali jste nám, že chcete vzít zpět toto:',
  'withdraw.keep': 'Pokud máme pokračovat, tento e-mail prostě ignorujte. Vaše žádost běží dál beze změny.',

  'expired.subject': 'Vaše žádost skončila',
  'expired.title': 'Vaše žádost skončila',
  'expired.body':
    'Vaše potvrzení jsme neobdrželi včas, a proto jsme nic neudělali. Pokud o to stále stojíte, stačí nám znovu napsat.',

  'question.title': 'Potřebujeme od Vás ještě něco',
  'question.body': 'Abychom mohli ve Vaší žádosti pokračovat, potřebujeme od Vás toto:',
  'question.button': 'Odpovědět',
  'question.until': 'Odpovězte prosím do {until}. Do té doby Vaše žádost čeká.',
  'question.reminder': 'Připomínka: {title}',
  'question.label': 'Vaše odpověď',
  'question.send': 'Odeslat odpověď',
  'answered.title': 'Děkujeme, Vaši odpověď máme',
  'fee.title': 'Vaše žádost je spojena s náklady – rozhodněte prosím',
  'fee.body': 'Ve Vaší žádosti můžeme pokračovat jen za {amount}. Dokud nesouhlasíte, neplatíte nic. Důvod:',
  'fee.button': 'Rozhodnout',
  'fee.until': 'Pokud se nerozhodnete do {until}, Vaše žádost skončí a nebude Vás nic stát.',
  'fee.accept': 'Přijmout náklady',
  'fee.withdraw': 'Vzít žádost zpět',
  'extended.title': 'Naše odpověď potrvá déle',
  'extended.body': 'Potřebujeme více času. Naši odpověď dostanete do {date}. Důvod:',
  'lapsed.body':
    'O něco jsme Vás požádali a nedostali jsme odpověď, proto jsme nic neudělali. Pokud o to stále stojíte, jednoduše nám znovu napište.',

  'proof.title': 'Potvrďte prosím svou žádost',
  'proof.change': 'Něco nesouhlasí? Vyberte, co si přejete:',
  'proof.none': 'Vyberte prosím alespoň jednu možnost.',
  'proof.notYou': 'Pokud jste nám nepsali, stačí tuto stránku zavřít. Nic se nestane.',
  'proven.title': 'Děkujeme, je to potvrzeno',
  'proven.body': 'Napíšeme Vám, jakmile bude něco nového. Tuto stránku můžete zavřít.',
  'cancel.title': 'Chcete výmaz zrušit?',
  'cancel.body':
    'Vaše údaje tu stále jsou. Pokud výmaz zrušíte, zůstanou beze změny a Vaše žádost skončí. Jinak začneme s mazáním {until}.',
  'cancel.keep': 'Pokud o výmaz stále stojíte, stačí tuto stránku zavřít.',
  'cancelled.title': 'Výmaz je zrušen',
  'cancelled.body': 'Vaše údaje zůstávají beze změny. O jejich výmaz můžete kdykoli znovu požádat.',
  'package.send': 'Abychom měli jistotu, že je dostanete jen Vy, pošleme nejprve na Vaši adresu kód.',
  'package.sendButton': 'Poslat mi kód',
  'package.sent':
    'Poslali jsme Vám kód; měl by dorazit asi do minuty. Stáhnout lze jen jednou: uložte si soubor tam, kam se dostanete jen Vy.',
  'package.label': 'Kód ze zprávy',
  'package.wrong': 'Tento kód neplatí, nebo už neplatí. Zkontrolujte ho prosím, nebo si nechte poslat nový.',
  'package.enough':
    'V této hodině jsme vám už poslali několik kódů, proto jsme další neposlali. O nový můžete požádat od této chvíle: {at}. Pokud jste poslední kód ještě nepoužili, zadejte ho zde.',
  'package.resend': 'Poslat nový kód',
  'package.downloadButton': 'Stáhnout moje údaje',
  'package.large':
    'Vaše kopie je velká a přichází po částech. Nechte prosím tuto stránku otevřenou: prohlížeč je spojí a pak uloží jeden soubor.',
  'package.join':
    'Pokud se nic neděje, uložte si zde každou část a první otevřete v programu pro soubory zip, například 7-Zip.',
  'gone.title': 'Tento odkaz už neplatí',
  'gone.body': 'Možná už byl použit, nahrazen novějším nebo vypršel. Použijte prosím odkaz z naší poslední zprávy.',
  'gone.help': 'Pokud to nepomůže, napište nám na {address}.',
  'error.title': 'Nepodařilo se to',
  'error.body': 'Chyba je na naší straně a nic se neztratilo. Zkuste to prosím znovu za několik minut.',
};
