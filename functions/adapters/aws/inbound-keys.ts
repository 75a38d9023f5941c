/** Where SES's receipt rule writes raw messages, and where the API's are sealed. */
export const MAIL_PREFIX = 'mail/';
export const API_PREFIX = 'inbound/';

/** The reference of the message that lies under a key. */
export const refOfKey = (key: string): string => (key.startsWith(API_PREFIX) ? key.slice(API_PREFIX.length) : key);
