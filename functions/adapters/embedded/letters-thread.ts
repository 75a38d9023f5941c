import { parentPort, workerData } from 'node:worker_threads';
import { readLetters } from '../../core/intake/letters/read-letters.ts';

/** The thread in which `workerLetters` reads: bytes of a message in, text out. */
parentPort?.postMessage(await readLetters(workerData as Uint8Array));
