import { upTo, splitAtBlanks } from '../cut.ts';
import { plain } from './labels.ts';

/** Who the header says has sent a mail: it names nobody by itself, and confirms a name that the text states. */
export interface Sender {
  /** the name as it stands there */
  readonly shown: string;
  /** the same, folded */
  readonly folded: string;
  readonly address: string;
  /** folded words of the name, of two letters or more */
  readonly words: readonly string[];
  /** folded words before the @ */
  readonly local: readonly string[];
  /** letters of the name and of what stands before the @ */
  readonly letters: string;
}

/** Reads name and address of a header. */
export function senderOf(from: { readonly name?: string; readonly address: string } | undefined): Sender {
  const { name = '', address = '' } = from ?? {};
  const folded = plain(name);
  const words = splitAtBlanks(folded);
  const local = splitAtBlanks(plain(upTo(address, '@')));
  let letters = '';
  for (const word of [...words, ...local]) letters += word;
  return { shown: name.trim(), folded, address, words: words.filter(isWord), local, letters };
}

const isWord = ({ length }: string): boolean => length > 1;

/** Whether a part of an address starts like a word of the sender's name or address. */
export function isAlike(address: string, { words, local }: Pick<Sender, 'words' | 'local'>): boolean {
  const parts = splitAtBlanks(plain(upTo(address, '@')));
  return [...words, ...local].some((word) => word.length > 2 && parts.some((part) => part.includes(word.slice(0, 4))));
}

/** Characters of a signature. */
const SIGNED = 160;
/** Whether a place is in the block that the header's name stands in. */
export function isBelowSender(text: string, at: number, { shown, words }: Sender): boolean {
  const above = text.slice(Math.max(0, at - SIGNED), at);
  const named = words.length > 1 ? above.lastIndexOf(shown) : -1;
  return named >= 0 && !/\n\s*\n|[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(above.slice(named));
}
