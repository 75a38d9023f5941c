/** A map that keeps the `limit` entries set last. */
export function recent<Value>(limit: number): Pick<Map<string, Value>, 'get' | 'set' | 'delete'> {
  const entries = new Map<string, Value>();
  const set = entries.set.bind(entries);
  return Object.assign(entries, {
    set(key: string, value: Value) {
      entries.delete(key);
      set(key, value);
      const [oldest] = entries.keys();
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
      return entries;
    },
  });
}
