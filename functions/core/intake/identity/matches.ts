/** All matches of a global pattern that matches nothing empty, in order; `matchAll` makes the pattern anew for each text. */
export function matchesIn(text: string, shape: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match; match = shape.exec(text)) found.push(match);
  return found;
}
