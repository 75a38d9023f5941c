/** Faults, by name. A fault is thrown and may be retried; an outcome is a value. `name` is what the state machines match on. */

class Fault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Another writer appended first: reread the case and decide again. */
export class SequenceConflict extends Fault {}
/** A conditional write on a mutable record found another version than expected. */
export class RecordConflict extends Fault {}
/** The case's data key is destroyed; what it sealed can't be read again, by anyone. */
export class KeyDestroyed extends Fault {}
/** The vault holds nothing under that reference. */
export class VaultObjectMissing extends Fault {}
/** Sealed bytes don't open: altered, truncated or moved from where they were sealed. */
export class SealBroken extends Fault {}
/** A store could not be looked at. Never to be read as "nothing held". */
export class StoreUnreachable extends Fault {}
/** What a store answered contradicts the data map: a missing collection, a field of another type. */
export class StoreMismatch extends Fault {}
/** After the erasure a store still shows what should be gone. */
export class ErasureIncomplete extends Fault {}
/** An operator halted every erasure and every outgoing mail; what was halted is tried again until that is lifted. */
export class EmergencyStop extends Fault {}
/** The mail could not be handed over; it stays planned and is tried again. */
export class MailNotAccepted extends Fault {}
/** More was found about one person than a disclosure package can hold. */
export class PackageTooLarge extends Fault {}
/** The caller's input has the wrong shape or names something that isn't there. */
export class InvalidInput extends Fault {}
/** The command contradicts the state of the request, e.g. approving what is closed. */
export class NotAllowed extends Fault {}
