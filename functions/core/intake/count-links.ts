/** How many web addresses a text holds. */
export const countLinks = (text: string): number => (text.includes('://') ? text.split(/https?:\/\//).length - 1 : 0);
