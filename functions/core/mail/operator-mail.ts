import type { OutgoingMail } from '../ports.ts';
import type { Right } from '../request/right.ts';
import type { Block } from './compose.ts';
import { layHtml, layText } from './lay-mail.ts';
import { oneLine } from './render-mail.ts';

/** What an operator is told about one date; ids, codes and dates only. */
export interface DueLine {
  /** Of the request, or of the case while its message is about none. */
  id: string;
  right?: Right;
  status: string;
  regime: string;
  /** When the answer is due, in words. */
  due: string;
  overdue: boolean;
  /** Working days left, today and the due day included. */
  daysLeft: number;
}

/** A mail to operators lists no more than this; the queue has all. */
const LISTED = 50;

/** `digest`: what is near or past its date, once a day. `alarm`: what has just passed it, at once. */
export function renderOperatorMail(
  kind: 'digest' | 'alarm',
  { controller, lines }: { controller: string; lines: DueLine[] },
): Pick<OutgoingMail, 'subject' | 'text' | 'html' | 'language'> {
  const overdue = lines.filter((line) => line.overdue).length;
  const [title, subject] =
    kind === 'alarm'
      ? [
          `${requests(overdue)} overdue`,
          `Overdue: ${lines
            .map(({ id }) => id)
            .slice(0, 3)
            .join(', ')}${overdue > 3 ? ` and ${overdue - 3} more` : ''}`,
        ]
      : ['What is due', `Due: ${requests(lines.length)}${overdue > 0 ? `, ${overdue} overdue` : ''}`];
  const blocks: Block[] = [
    { kind: 'list', items: lines.slice(0, LISTED).map(lineText) },
    {
      kind: 'text',
      text: lines.length > LISTED ? `And ${lines.length - LISTED} more. All of them:` : 'To look at them:',
    },
    { kind: 'command', text: lines.length === 1 ? `habeas show ${lines[0]?.id}` : 'habeas queue --all' },
  ];
  const letter = { title, subject: oneLine(subject), blocks };
  const frame = { language: 'en', controller, hello: 'Hello,', plainLink: '' };
  return { subject: letter.subject, text: layText(letter, frame), html: layHtml(letter, frame), language: 'en' };
}

const requests = (count: number) => `${count} ${count === 1 ? 'request' : 'requests'}`;

function lineText({ id, right, status, regime, due, overdue, daysLeft }: DueLine): string {
  const left = overdue ? 'OVERDUE' : `${daysLeft} working ${daysLeft === 1 ? 'day' : 'days'} left`;
  return `${left}: ${id}, ${right ?? 'not read yet'}, ${status}, due ${due} (${regime})`;
}
