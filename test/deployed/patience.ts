const PATIENCE = 120_000;
const LOOK = 200;

/** Looks until there is something to see, for two minutes at most unless more is said. @throws Error that says what was waited for */
export async function until<T>(what: string, look: () => Promise<T | undefined>, patience = PATIENCE): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error(`waited in vain for ${what}`);
}
