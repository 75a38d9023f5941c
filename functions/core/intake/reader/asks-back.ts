/** Whether a text asks something; Greek asks with what looks like a semicolon. */
export const asksBack = (text: string): boolean => /[?？;]/.test(text);
