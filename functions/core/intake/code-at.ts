/**
 * The code unit at a place, NaN behind the end. Strings come in more kinds than engines keep apart where a method is looked up by
 * its name, and in a loop over a text that takes longer than all else.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
