/** Times to come, in order; the earliest is first. What became pointless is left to whoever takes it out. */
export type Timers<T> = {
  add(due: number, what: T, rank?: number): void;
  first(): { due: number; what: T } | undefined;
  take(): { due: number; what: T } | undefined;
};

type Entry<T> = { due: number; rank: number; order: number; what: T };

function isBefore<T>(a: Entry<T>, b: Entry<T>): boolean {
  if (a.due !== b.due) return a.due < b.due;
  return a.rank !== b.rank ? a.rank < b.rank : a.order < b.order;
}

/** A binary heap of times; equal times go by rank, then in the order they were added. */
export function createTimers<T>(): Timers<T> {
  const heap: Entry<T>[] = [];
  let order = 0;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as Entry<T>, heap[a] as Entry<T>];
  };
  const isOutOfOrder = (upper: number, lower: number): boolean =>
    lower < heap.length && isBefore(heap[lower] as Entry<T>, heap[upper] as Entry<T>);
  const rise = (start: number): void => {
    for (let at = start; at > 0 && isOutOfOrder((at - 1) >> 1, at); at = (at - 1) >> 1) swap((at - 1) >> 1, at);
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      const [left, right] = [at * 2 + 1, at * 2 + 2];
      const least = isOutOfOrder(isOutOfOrder(at, left) ? left : at, right) ? right : left;
      if (!isOutOfOrder(at, least)) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    add(due, what, rank = 0) {
      heap.push({ due, rank, order: order++, what });
      rise(heap.length - 1);
    },
    first: () => heap[0],
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) {
        heap[0] = last;
        sink();
      }
      return first;
    },
  };
}
