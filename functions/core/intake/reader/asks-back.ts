import { holdsAny } from '../holds-any.ts';

const MARKS = ['?', '？', ';'];

/** Whether a text asks something; Greek asks with what looks like a semicolon. */
export const asksBack = (text: string): boolean => holdsAny(text, MARKS);
