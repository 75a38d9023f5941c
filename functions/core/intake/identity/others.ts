import { isTitle } from './titles.ts';

/** Words before a number or a name that say whose it is instead: staff, an office, somebody else. */
export const YOURS =
  /call.?cent|hotline|help ?line|agent|colleague|kolleg|collega|collègue|compañer|colega|medarbet|συνάδελφ|служител|çalışan|客服|担当|kancel[aá]|odvjetni|adwokat|advoká|advokat|avocat|abogad|lawyer|solicitor|attorney|rechtsanw|avvocat|advocaat|δικηγόρ|адвокат|avukat|弁護士|律师|律師|advogad|notar|jurist|kanzlei|\bured:|kantoor|cabinet|escritório|byrån|büro|γραφείο|кантора|кабинет|someone|somebody|alguien|quelqu|jemand|ktoś|någon|nån |birisi|\buna? tal\b|\bum tal\b|un certo|někdo|netko|κάποι|някой|cineva|iemand|事務所|律所/iu;

/** Characters between somebody else's name and the number; more where it is said to be theirs. */
const BESIDE = 24;
const THEIRS =
  /(?<!\p{L})(?:his|her|its|their|sein\p{L}*|ihre?|son|sa|su|suo|sua|seu|zijn|haar|hans|hennes|jego|jej|jeho|její|njegov\p{L}*|njezin\p{L}*|негов\p{L}*|нейн\p{L}*|lui|ei|του|της|onun)(?!\p{L})/u;

/** Whether a person with a title is named before a number or an address, in its sentence, who is not the writer. */
export function namesAnother(before: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const near = before.slice(-80);
  const words = [...near.matchAll(/\S+/gu)];
  return words.some(({ 0: title, index }, at) => {
    const name = /^\p{Lu}[\p{L}'’-]{2,}/u.exec(words[at + 1]?.[0] ?? '')?.[0];
    if (name === undefined || /\p{L}{5}\.$|[,;]$|^me\.?$/iu.test(title) || !isTitle(title.replace(/^[(„“"]/u, '')))
      return false;
    if (names.some((own) => own.includes(name))) return false;
    const rest = near.slice(index + title.length + 1 + name.length).replace(/^(?: \p{Lu}[\p{L}'’-]+)*/u, '');
    return !/[.!?] \p{Lu}|\n/u.test(rest) && (rest.length < BESIDE || (rest.length < 2 * BESIDE && THEIRS.test(rest)));
  });
}

const NOT_OWN =
  /(?<!\p{L})(?:order|invoice|ticket|ref\p{L}*|case|crime|incident|request|enquiry|upit|zahtjev|zgłoszeni\p{L}*|solicitud|consulta|demande|anfrage|vorgang|заявка|файл\p{L}*|工单|受付|bestell\p{L}*|rechnung\p{L}*|commande|facture|pedido|fatura|ordine|fattura|factuur|zamówieni\p{L}*|faktur\p{L}*|objednávk\p{L}*|narudžb\p{L}*|račun(?! \()|поръчка|фактура|comand[aă]|factur[aă]|sipariş\p{L}*|παραγγελία|τιμολόγιο|beställning|ärende|sak|sprawa|věc|предмет|dosar|č\.? ?j|zn|sygn\p{L}*|sp\. ?zn|their|dessen|njihov|jejich|deras|leur|loro|техния\p{L}*|αρ\.? πρωτ|kreuz|iban|art|čl|чл|άρθρο|§)\W{0,3}(?:[nbčαбт]\p{L}{0,6}\W{0,3})?$/iu;

/** Words right before a number of something else: an order, an invoice, a case. */
export const announcesOther = (before: string): boolean => NOT_OWN.test(before);

/** Who else numbers what happened. */
export const POLICE = /poli[cstzț]|полиц|αστυνομ|警察|派出所|aangifte|kripo|anzeige|plainte|denuncia|plângere/iu;
