/** SHA-256 over bytes as they pass. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** Ends it; lowercase hex. */
  hex(): string;
}
