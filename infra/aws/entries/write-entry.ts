import { join } from 'node:path';
import type { Store } from '../../../functions/core/data-map/compiled.ts';
import type { Trigger } from '../../../functions/handlers/triggers.ts';
import { isOpen, type Handler } from '../handlers.ts';

const FUNCTIONS = join(import.meta.dirname, '../../../functions');

/** The module that esbuild resolves to the compiled configuration. */
export const CONFIG_MODULE = 'habeas:config';

const BINDERS: Record<Trigger['kind'], string> = {
  http: 'bindHttp',
  inbound: 'bindInbound',
  bounce: 'bindBounce',
  clock: 'bindClock',
  operator: 'bindTask',
  call: 'bindTask',
};

interface Placing {
  /** Of a store's own function. */
  store?: Store | undefined;
  /** Whether pages answer only what came through the firewall. */
  firewall?: boolean;
}

/** The entry of a handler's Lambda: which handler, what it may use, and for a store's own function that store. */
export function writeEntry(handler: Handler, { store, firewall }: Placing = {}): string {
  const { name, step, file, grant, trigger } = handler;
  const { connect: _, first: __, ...ports } = grant;
  const binder = trigger ? BINDERS[trigger.kind] : 'bindTask';
  const service = store ? `${name}-${store.id}` : name;
  const binding = [
    `service: '${service}'`,
    `step: ${step}`,
    `ports: ${JSON.stringify(Object.keys(ports))}`,
    ...(grant.configs ? ['config'] : []),
    ...(firewall && isOpen(handler) ? ['behindFirewall: true'] : []),
    ...(store ? [`store: ${JSON.stringify(store)}`, 'openConnector'] : []),
  ];
  return [
    `import { ${step} } from '${file}';`,
    `import { ${binder} } from '${join(FUNCTIONS, 'shell/bind-aws.ts')}';`,
    ...(grant.configs ? [`import config from '${CONFIG_MODULE}';`] : []),
    ...(store ? [`import { openConnector } from '${join(FUNCTIONS, 'connectors', store.kind, 'connector.ts')}';`] : []),
    `export const handler = ${binder}({ ${binding.join(', ')} });`,
  ].join('\n');
}
