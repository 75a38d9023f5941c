import { resolve, sep } from 'node:path';

/** Faults whose message says what to do; by name, as a fault that came from a Lambda has no class. */
const PLAIN = new Set(['InvalidInput', 'NotAllowed', 'ConfigInvalid']);

/** SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_NOTADB, as what they are like among the system's codes. */
const SQLITE: Readonly<Record<number, string>> = {
  8: 'EROFS',
  11: 'DAMAGED',
  13: 'ENOSPC',
  14: 'EACCES',
  26: 'DAMAGED',
};

/** Whether a fault names a file that lies neither in the folder nor on the way to it. */
function isElsewhere(fault: Error, dir: string): boolean {
  if (!('path' in fault) || typeof fault.path !== 'string') return false;
  const [path, folder] = [resolve(fault.path) + sep, resolve(dir) + sep];
  return !path.startsWith(folder) && !folder.startsWith(path);
}

const codeOf = (fault: Error): string =>
  'errcode' in fault ? (SQLITE[Number(fault.errcode) & 0xff] ?? '') : 'code' in fault ? String(fault.code) : '';

/** What the person at the keyboard can do about a fault, in a sentence or two; undefined: nobody foresaw it. `dir`: the state directory. */
export function explainFault(fault: unknown, dir: string): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  if (PLAIN.has(fault.name)) return fault.message;
  switch (codeOf(fault)) {
    case 'EADDRINUSE':
      return `${fault.message}. Choose other ports with HABEAS_HTTP_PORT and HABEAS_SMTP_PORT.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk of ${dir} is full (${fault.message}). Make room and start again: nothing is lost, the next start goes on where this one ended.`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
    case 'ENOTDIR':
    case 'ENOENT': // what Node says of a folder that can't be made on a read-only disk
      if (isElsewhere(fault, dir)) return undefined;
      return `${dir} can't be read and written (${fault.message}). Give this account the right to, or name another folder in HABEAS_STATE.`;
    case 'DAMAGED':
      return `A database in ${dir} is damaged (${fault.message}). Put back a copy of the folder, or name another in HABEAS_STATE.`;
    default:
      return undefined;
  }
}
