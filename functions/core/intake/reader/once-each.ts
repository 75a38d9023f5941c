/** What keeps of numbers below a bound (at most 65,536) each once, in the order they came. What it returns is good until the next call. */
export function onceEach(below: number): (numbers: readonly number[]) => Uint16Array {
  const seen = new Uint8Array(below);
  const found = new Uint16Array(below + 1);
  return (numbers) => {
    let count = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      // without a branch: half of them come again, in no order
      found[count] = number;
      count += 1 - (seen[number] ?? 0);
      seen[number] = 1;
    }
    for (let at = 0; at < count; at += 1) seen[found[at] ?? 0] = 0;
    return found.subarray(0, count);
  };
}
