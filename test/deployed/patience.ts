const PATIENCE = 120_000;
const LOOK = 200;

/** Looks until there is something to see, for two minutes at most. @throws Error that says what was waited for */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error(`waited in vain for ${what}`);
}
