import { createTransport } from 'nodemailer';
import { writeExampleMail, type ExampleMail } from './example-mails.ts';
import { PEOPLE } from './samples/people.ts';

/** `npm run mail -- access|erasure|both [address]`: what a person would send to the privacy address of the running host. */
const [kind = 'access', from = PEOPLE[0]?.email ?? ''] = process.argv.slice(2);
if (kind !== 'access' && kind !== 'erasure' && kind !== 'both') {
  console.error('Write: npm run mail -- access|erasure|both [address]');
  process.exit(2);
}
const to = 'privacy@anytalk.example';
const port = Number(process.env['HABEAS_SMTP_PORT'] ?? 2525);
const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
try {
  await transport.sendMail({ envelope: { from, to }, raw: writeExampleMail(kind satisfies ExampleMail, from, to) });
  console.log(`${from} wrote to ${to}: ${kind}`);
} catch (fault) {
  console.error(
    `The mail was not taken on port ${port}: ${fault instanceof Error ? fault.message : String(fault)}.
Is the host up (npm start)? On another port, say so here too: HABEAS_SMTP_PORT.`,
  );
  process.exitCode = 1;
}
