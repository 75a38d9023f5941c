import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, prepareQuery } from './database.ts';

/** Writes to a database whose commits lie in one log: what is on disk is always all that was committed up to some moment. */
export interface Commit {
  /**
   * Runs a piece of work that writes; settles once it is committed. When it throws, nothing of it was written. It may be run
   * twice, what it wrote undone in between.
   */
  <Result>(work: () => Result): Promise<Result>;
  /** Settles once all that was asked for until now, and all that others have committed, is on disk: to be awaited before anybody outside hears of it. */
  readonly onDisk: () => Promise<void>;
}

/** Work of one caller; `write` returns what tells it, to be called after the commit. */
interface Piece {
  write: () => () => void;
  fail: (fault: unknown) => void;
}

/** Commits what many callers write in one turn of the event loop together. `sync` makes the commits last. */
export function groupCommit(db: DatabaseSync, sync: () => Promise<void> = async () => undefined): Commit {
  const savepoint = db.prepare('SAVEPOINT piece');
  const release = db.prepare('RELEASE piece');
  const undo = db.prepare('ROLLBACK TO piece');
  const selectVersion = prepareQuery(db, 'PRAGMA data_version');
  const versionOf = () => selectVersion.get()?.[0];
  const disk = shareSync(sync);
  let known = versionOf();
  let waiting: Piece[] = [];

  const flush = () => {
    const group = waiting;
    waiting = [];
    try {
      const settle = writeAll(group);
      disk.written();
      for (const tell of settle) tell();
    } catch (fault) {
      for (const { fail } of group) fail(fault);
    }
  };

  /** In one go, as hardly a piece fails; when one does, again with each by itself, so that it takes no other with it. */
  const writeAll = (group: Piece[]): (() => void)[] => {
    try {
      return inTransaction(db, () => group.map(({ write }) => write()));
    } catch {
      return inTransaction(db, () => group.map(writeApart));
    }
  };

  const writeApart = ({ write, fail }: Piece): (() => void) => {
    savepoint.run();
    try {
      return write();
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
      const write = () => {
        const result = work();
        return () => tell(result);
      };
      waiting.push({ write, fail });
    });
  /** What others have written since was perhaps read here, and led to what is to go out. */
  const lookAtOthers = () => {
    const version = versionOf();
    if (version !== known) disk.written();
    known = version;
  };
  const onDisk = async () => {
    if (waiting.length > 0) await commit(() => undefined);
    lookAtOthers();
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
