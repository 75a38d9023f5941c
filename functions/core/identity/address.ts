/** One address as it stands on an envelope: no quoted local part, list, comment or group, so that nobody else is reached (RFC 5321 4.1.2, 4.5.3.1). */
const PLAIN = /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@[^\s@<>(),;:"\\[\]\p{Cc}]{1,255}$/u;

/** Whether a mail can go to the address and to it alone. One that we can't write to can't prove itself either. */
export const isPlainAddress = (address: string): boolean => PLAIN.test(address);
