/** What starts a handler when no state machine does. Both hosts read it: routes, timers and the way in are written once. */
export type Trigger =
  | {
      kind: 'http';
      methods: readonly ('GET' | 'POST')[];
      /** `{name}` is a part of the path. */
      path: string;
      /** Only for the controller's app: a bearer token on the embedded host, a signed call (IAM) on AWS. */
      needsKey?: true;
    }
  /** A message arrived in the inbound store; input `{ inboundRef }`. */
  | { kind: 'inbound' }
  /** A mail of ours came back; input `{ outboxId, status?, complaint? }`. */
  | { kind: 'bounce' }
  /** Input `{}`. */
  | { kind: 'clock'; everySeconds: number }
  /** An operator, through `habeas` or the console; input as the handler states it. */
  | { kind: 'operator' }
  /** Another handler, through a port; input as the handler states it. */
  | { kind: 'call' };

const page = (path: string): Trigger => ({ kind: 'http', methods: ['GET', 'POST'], path });
const operator: Trigger = { kind: 'operator' };

/** By the handler's file name. A handler that is neither here nor in a state machine is an orphan, and a test says so. */
export const TRIGGERS: Readonly<Record<string, Trigger>> = {
  'accept-api-request': { kind: 'http', methods: ['POST'], path: '/api/requests', needsKey: true },
  'receive-message': { kind: 'inbound' },
  'extract-text': { kind: 'call' },
  'record-bounce': { kind: 'bounce' },
  'prove-address': page('/proof/{secret}'),
  'cancel-request': page('/cancel/{secret}'),
  'download-package': page('/package/{secret}'),
  'answer-question': page('/answer/{secret}'),
  'sweep-deadlines': { kind: 'clock', everySeconds: 300 },
  'measure-deadlines': { kind: 'clock', everySeconds: 900 },
  'take-stock': { kind: 'clock', everySeconds: 300 },
  'reconcile-cases': { kind: 'clock', everySeconds: 3600 },
  'sweep-pending': { kind: 'clock', everySeconds: 60 },
  'list-queue': operator,
  'show-stock': operator,
  'read-halt': operator,
  'show-case': operator,
  'classify-message': operator,
  'decide-request': operator,
  'ask-person': operator,
  'resume-case': operator,
  'extend-request': operator,
  'state-residence': operator,
  'report-metrics': operator,
  'settle-correspondence': operator,
  'list-machine-mail': operator,
  'release-machine-mail': operator,
  'redrive-request': operator,
  'forget-case': operator,
  'switch-emergency-stop': operator,
};
