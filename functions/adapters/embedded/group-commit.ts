import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './database.ts';

/**
 * Runs a piece of work that writes; its promise settles once that is on disk. When it throws, nothing of it was written.
 * With `lasting` false it settles once it is committed, and is on disk no later than whatever is committed after it.
 */
export type Commit = <Result>(work: () => Result, lasting?: boolean) => Promise<Result>;

/**
 * Commits what many callers write in one turn of the event loop together. `sync` then makes the commits last, off the event
 * loop and one at a time, for all that were committed by when it began; callers hear of their write after that only.
 */
export function groupCommit(db: DatabaseSync, sync: () => Promise<void> = async () => undefined): Commit {
  const savepoint = db.prepare('SAVEPOINT piece');
  const release = db.prepare('RELEASE piece');
  const undo = db.prepare('ROLLBACK TO piece');
  let waiting: { run: () => () => void; fail: (fault: unknown) => void; lasting: boolean }[] = [];
  let committed: { tell: () => void; fail: (fault: unknown) => void }[] = [];
  let syncing = false;

  const flush = () => {
    const group = waiting;
    waiting = [];
    try {
      const settle = inTransaction(db, () => group.map(({ run }) => run()));
      for (const [at, tell] of settle.entries()) {
        const piece = group[at];
        if (piece?.lasting) committed.push({ tell, fail: piece.fail });
        else tell();
      }
      if (!syncing) void makeLast();
    } catch (fault) {
      for (const { fail } of group) fail(fault);
    }
  };

  const makeLast = async () => {
    syncing = true;
    while (committed.length > 0) {
      const group = committed;
      committed = [];
      await sync().then(
        () => group.forEach(({ tell }) => tell()),
        (fault: unknown) => group.forEach(({ fail }) => fail(fault)),
      );
    }
    syncing = false;
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

  return <Result>(work: () => Result, lasting = true) =>
    new Promise<Result>((tell, fail) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ run: () => runPiece(work, tell, fail), fail, lasting });
    });
}
