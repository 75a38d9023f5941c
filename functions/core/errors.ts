/** Faults, by name. A fault is thrown and may be retried; an outcome is a value. `name` is what the state machines match on. */

/** Another writer appended first: reread the case and decide again. */
export class SequenceConflict extends Error {
  override readonly name = 'SequenceConflict';
}
/** A conditional write on a mutable record found another version than expected. */
export class RecordConflict extends Error {
  override readonly name = 'RecordConflict';
}
/** The case's data key is destroyed; what it sealed can't be read again, by anyone. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}
/** The vault holds nothing under that reference. */
export class VaultObjectMissing extends Error {
  override readonly name = 'VaultObjectMissing';
}
/** Sealed bytes don't open: altered, truncated or moved from where they were sealed. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}
/** A store could not be looked at. Never to be read as "nothing held". */
export class StoreUnreachable extends Error {
  override readonly name = 'StoreUnreachable';
}
/** What a store answered contradicts the data map: a missing collection, a field of another type. */
export class StoreMismatch extends Error {
  override readonly name = 'StoreMismatch';
}
/** After the erasure a store still shows what should be gone. */
export class ErasureIncomplete extends Error {
  override readonly name = 'ErasureIncomplete';
}
/** An operator halted every erasure and every outgoing mail; what was halted is tried again until that is lifted. */
export class EmergencyStop extends Error {
  override readonly name = 'EmergencyStop';
}
/** The mail could not be handed over; it stays planned and is tried again. */
export class MailNotAccepted extends Error {
  override readonly name = 'MailNotAccepted';
}
/** More was found about one person than a disclosure package can hold. */
export class PackageTooLarge extends Error {
  override readonly name = 'PackageTooLarge';
}
/** The caller's input has the wrong shape or names something that isn't there. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}
/** The command contradicts the state of the request, e.g. approving what is closed. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}
