import type { Mailer, OutgoingMail, Ports } from '../../core/ports.ts';

type Outward = Pick<Ports, 'connect' | 'inbound' | 'keys' | 'mailer'>;

/** A mailer that may make a mail ready while it waits. */
export interface HeldMailer extends Mailer {
  /** Sends it once that has settled, not if it fails. */
  sendAfter?(mail: OutgoingMail, released: Promise<void>): Promise<void>;
}

/**
 * The ports through which something leaves the log: a mail, a change in a store, a key that is gone, a message that its sender
 * may forget. Each waits until all that led to it is on disk, so that after a power cut nobody knows more than the ledger.
 */
export function holdBack(
  { connect, inbound, keys, mailer }: Outward & { mailer: HeldMailer },
  onDisk: () => Promise<void>,
): Outward {
  return {
    async connect(storeId) {
      const connector = await connect(storeId);
      return {
        locate: (query) => connector.locate(query),
        read: (collection, wanted) => connector.read(collection, wanted),
        async apply(changes) {
          await onDisk();
          await connector.apply(changes);
        },
        close: () => connector.close(),
      };
    },
    inbound: {
      ...inbound,
      async put(message) {
        const ref = await inbound.put(message);
        await onDisk();
        return ref;
      },
    },
    keys: {
      ...keys,
      async destroy(caseId) {
        await onDisk();
        await keys.destroy(caseId);
      },
    },
    mailer: {
      wasSent: (outboxId) => mailer.wasSent(outboxId),
      async send(mail) {
        const released = onDisk();
        released.catch(() => undefined); // told to who waits for it
        if (mailer.sendAfter) return mailer.sendAfter(mail, released);
        await released;
        await mailer.send(mail);
      },
    },
  };
}
