import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, OutgoingMail } from '../../core/ports.ts';
import { composeMail, type Sender } from './compose-mail.ts';
import type { HeldMailer } from './hold-back.ts';
import { isFault, PRIVATE_FOLDER, writeOnce } from './whole-file.ts';
import { writeMail } from './write-mail.ts';

/** The Mailer port into a folder: one `.eml` per mail, named by its outbox id, so that a mail is there once or not at all. */
export async function folderMailer(folder: string, sender: Sender, clock: Clock): Promise<HeldMailer> {
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const pathOf = (outboxId: string) => join(folder, `${outboxId}.eml`);
  const write = async (mail: OutgoingMail, released = Promise.resolve()) => {
    const composed = composeMail(mail, sender, new Date(clock.now()));
    await writeOnce(pathOf(mail.outboxId), writeMail(composed), { released });
  };
  return {
    send: (mail) => write(mail),
    sendAfter: write,
    async wasSent(outboxId) {
      try {
        await access(pathOf(outboxId));
        return true;
      } catch (fault) {
        if (isFault(fault, 'ENOENT')) return false;
        throw fault;
      }
    },
  };
}
