/**
 * The code unit at a place of the text. Strings come in more kinds than engines keep apart where a method is looked up by its name,
 * and in a loop over a text that takes longer than all else.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);

/** The same where the place may lie outside, NaN then; apart, for an engine that saw one outside no longer looks up the others in line. */
export const codeNear = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
