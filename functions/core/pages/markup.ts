/** HTML that is safe to send: only `markup` and `trusted` make it. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString(): string {
    return this.html;
  }
}

export type MarkupPart = string | number | Markup | MarkupPart[] | undefined;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Our own HTML, never anything stored or sent in. */
export const trusted = (html: string): Markup => new Markup(html);

/** A template that escapes whatever is put in, unless this tag made it; arrays are joined, undefined is nothing. */
export const markup = (strings: TemplateStringsArray, ...parts: MarkupPart[]): Markup =>
  new Markup(strings.reduce((whole, piece, at) => whole + render(parts[at - 1]) + piece));

function render(part: MarkupPart): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (Array.isArray(part)) return part.map(render).join('');
  return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
