import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './database.ts';

/** Writes to a database whose commits lie in one log: what is on disk is always all that was committed up to some moment. */
export interface Commit {
  /** Runs a piece of work that writes; settles once it is committed. When it throws, nothing of it was written. */
  <Result>(work: () => Result): Promise<Result>;
  /** Settles once all that was asked for until now is on disk: to be awaited before anybody outside hears of it. */
  readonly onDisk: () => Promise<void>;
}

/** Commits what many callers write in one turn of the event loop together. `sync` makes the commits last. */
export function groupCommit(db: DatabaseSync, sync: () => Promise<void> = async () => undefined): Commit {
  const savepoint = db.prepare('SAVEPOINT piece');
  const release = db.prepare('RELEASE piece');
  const undo = db.prepare('ROLLBACK TO piece');
  const disk = shareSync(sync);
  let waiting: { run: () => () => void; fail: (fault: unknown) => void }[] = [];

  const flush = () => {
    const group = waiting;
    waiting = [];
    try {
      const settle = inTransaction(db, () => group.map(({ run }) => run()));
      disk.written();
      for (const tell of settle) tell();
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

  const commit = <Result>(work: () => Result) =>
    new Promise<Result>((tell, fail) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ run: () => runPiece(work, tell, fail), fail });
    });
  const onDisk = async () => {
    if (waiting.length > 0) await commit(() => undefined);
    await disk.reached();
  };
  return Object.assign(commit, { onDisk });
}

/** One sync at a time, off the event loop, for all who ask while it has not begun. */
function shareSync(sync: () => Promise<void>) {
  let isDirty = false;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const begin = (): Promise<void> => {
    isDirty = false;
    running = sync()
      .catch((fault: unknown) => {
        isDirty = true;
        throw fault;
      })
      .finally(() => (running = undefined));
    return running;
  };

  return {
    written: () => void (isDirty = true),
    reached: (): Promise<void> => {
      if (!isDirty) return running ?? Promise.resolve();
      if (!running) return begin();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return begin();
        });
      return next;
    },
  };
}
