import type { MessageKey } from '../mail/catalogue/en.ts';
import type { Speaker } from '../mail/speaker.ts';
import { Right } from '../request/right.ts';
import { markup, type MarkupPart } from './markup.ts';

type Say = Speaker<MessageKey>['say'];

const PREFIX = 'right.';
/** Tells a form with boxes, of which none may be ticked, from a bare POST. */
const SHOWN = 'chosen';

/** A box for every right, ticked where we think it was meant; folded away where we are sure. */
export function rightsBoxes(say: Say, { rights, unsure }: { rights: Right[]; unsure: boolean }): MarkupPart {
  const boxes = Right.options.map(
    (right) =>
      markup`<label class="box"><input type="checkbox" name="${PREFIX}${right}" value="on"${rights.includes(right) ? markup` checked` : ''}>${say(`right.${right}`)}</label>\n`,
  );
  const hidden = markup`<input type="hidden" name="${SHOWN}" value="on">\n`;
  return unsure
    ? markup`<fieldset><legend>${say('ack.meant')}</legend>\n${boxes}</fieldset>\n${hidden}`
    : markup`<details><summary>${say('proof.change')}</summary>\n${boxes}</details>\n${hidden}`;
}

/** The rights that a posted form ticks; undefined where it had no boxes. */
export function readRights(form: Readonly<Record<string, string>>): Right[] | undefined {
  if (form[SHOWN] === undefined) return undefined;
  return Right.options.filter((right) => form[PREFIX + right] !== undefined);
}
