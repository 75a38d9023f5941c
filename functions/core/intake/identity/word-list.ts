/** Whether a word, in lower case, is on a list: words with blanks between, `*` at the end of one for any ending of it. */
export function wordList(list: string): (lower: string) => boolean {
  const whole = new Set<string>();
  const stems: string[] = [];
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else whole.add(word);
  }
  const byLetters = Map.groupBy(stems, (stem) => stem.slice(0, 2));
  return (lower) =>
    whole.has(lower) || (byLetters.get(lower.slice(0, 2))?.some((stem) => lower.startsWith(stem)) ?? false);
}
