import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './database.ts';

/** Runs a piece of work that writes; its promise settles once that is on disk. When it throws, nothing of it was written. */
export type Commit = <Result>(work: () => Result) => Promise<Result>;

/**
 * Commits what many callers write in one turn of the event loop together: one sync of the disk for all of them, where
 * each on its own would hold up every other request for as long as the disk takes.
 */
export function groupCommit(db: DatabaseSync): Commit {
  const savepoint = db.prepare('SAVEPOINT piece');
  const release = db.prepare('RELEASE piece');
  const undo = db.prepare('ROLLBACK TO piece');
  let waiting: { run: () => () => void; fail: (fault: unknown) => void }[] = [];

  const flush = () => {
    const group = waiting;
    waiting = [];
    try {
      const settle = inTransaction(db, () => group.map(({ run }) => run()));
      for (const one of settle) one();
    } catch (fault) {
      for (const { fail } of group) fail(fault);
    }
  };

  /** One piece of work within the transaction; returns what tells its caller, to be called after the commit. */
  const runPiece = <Result>(work: () => Result, tell: (result: Result) => void, fail: (fault: unknown) => void) => {
    savepoint.run();
    try {
      const result = work();
      return () => tell(result);
    } catch (fault) {
      undo.run();
      return () => fail(fault);
    } finally {
      release.run();
    }
  };

  return <Result>(work: () => Result) =>
    new Promise<Result>((tell, fail) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ run: () => runPiece(work, tell, fail), fail });
    });
}
