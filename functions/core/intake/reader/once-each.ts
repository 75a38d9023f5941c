/** Gathers numbers below a bound (at most 65,536), each once, in the order they came. What a call returns is good until the next. */
export function onceEach(below: number): (gather: (add: (number: number) => void) => void) => Uint16Array {
  const seenIn = new Uint32Array(below);
  const found = new Uint16Array(below);
  let calls = 0;
  return (gather) => {
    calls += 1;
    let count = 0;
    gather((number) => {
      if (seenIn[number] === calls) return;
      seenIn[number] = calls;
      found[count] = number;
      count += 1;
    });
    return found.subarray(0, count);
  };
}
