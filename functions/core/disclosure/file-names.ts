/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A file name, without its ending, for each collection: plain ASCII, safe on every system, no two alike in any case. */
export function fileNames(collectionIds: string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    collectionIds.map((id) => {
      const name = plainName(id);
      let free = name;
      for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}-${n}`;
      taken.add(free.toLowerCase());
      return [id, free];
    }),
  );
}

function plainName(id: string): string {
  const name = id
    .split(/[^\w-]/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST);
  return name === '' || RESERVED.test(name) ? `data-${name}` : name;
}
