/** What a deployment got wrong: a port that was not granted, a parameter that nobody put. Names these, never a value. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}
