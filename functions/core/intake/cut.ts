/** What stands before the first such sign, or all of a text without one: to split it off takes four times as long. */
export function upTo(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}

/** The pieces of a text between single blanks, as `split` gives them, which leaves the compiled code for each text. */
export function splitAtBlanks(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
    words.push(text.slice(from, at));
    from = at + 1;
  }
  words.push(text.slice(from));
  return words;
}
