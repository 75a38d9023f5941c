/** Does something with each, so many at a time; after the first fault nothing more is begun. */
export async function eachOf<T>(list: T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const left = list.values();
  let failed = false;
  const take = async (): Promise<void> => {
    for (const one of left) {
      if (failed) return;
      try {
        await work(one);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
}
