import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule, type RuleProps } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as RuleTarget } from 'aws-cdk-lib/aws-events-targets';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { API_PREFIX } from '../../../functions/adapters/aws/inbound-keys.ts';
import type { CompiledConfig, Store } from '../../../functions/core/data-map/compiled.ts';
import type { Trigger } from '../../../functions/handlers/triggers.ts';
import { anchoringPermission } from '../constructs/anchoring-permission.ts';
import { announcingPermission } from '../constructs/announcing-permission.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { HandlerFunction } from '../constructs/handler-function.ts';
import { OriginSecret } from '../constructs/origin-secret.ts';
import type { Estate, Permission } from '../constructs/permission.ts';
import { joinPermissions, permissionsOf } from '../constructs/permissions.ts';
import { storePermission } from '../constructs/store-permission.ts';
import { HabeasStateMachine } from '../constructs/state-machine.ts';
import { Ticker } from '../constructs/ticker.ts';
import { deployedAs, isOpen, nameOf, type Handler } from '../handlers.ts';
import type { Machine } from '../machines.ts';
import { namesOf } from '../names.ts';
import type { Stage } from '../stages.ts';
import type { RecordsStack } from './records-stack.ts';

export interface PipelineProps extends StackProps {
  stage: Stage;
  records: RecordsStack;
  handlers: Handler[];
  machines: Machine[];
  config: Pick<CompiledConfig, 'stores' | 'collections'>;
  /** Folder of each function's bundle, by construct id. */
  bundles: ReadonlyMap<string, string>;
}

interface Call {
  timeout: Duration;
  /** Started by an event, with nobody waiting for the answer. */
  asynchronous: boolean;
}

/** Started by an event or the clock: nobody waits for the answer. */
const ASYNCHRONOUS = new Set<Trigger['kind']>(['clock', 'inbound', 'bounce']);

/** How long a call may take: as long as API Gateway waits, as long as a letter is worth, as long as there is. */
const timeoutOf = (trigger: Trigger | undefined): Duration =>
  trigger?.kind === 'http' || trigger?.kind === 'call' ? Duration.seconds(29) : Duration.minutes(15);

/** How often intake looks for what an event did not bring. */
const LOOK_EVERY = Duration.minutes(15);

const ANCHOR_EVERY = Duration.minutes(15);

/** What happens to a request comes in bursts: its events are announced together, and nobody who listens is in such a hurry. */
const ANNOUNCE_WITHIN = Duration.seconds(30);

/** CloudFormation takes a million bytes of template; from so many stores on it is written without indentation. */
const MANY_STORES = 10;

/** The functions, the state machines that call them, and the clock. All of it can be deployed anew at any time. */
export class PipelineStack extends Stack {
  /** By construct id: `PlanWave`, `LocateInStore-crm`. */
  readonly functions = new Map<string, HandlerFunction>();
  readonly #estate: Estate;
  readonly #props: PipelineProps;
  readonly #deadLetters: DeadLetters;
  /** Where the stage has a firewall. */
  readonly #originSecret: OriginSecret | undefined;

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id, { ...props, suppressTemplateIndentation: props.config.stores.length > MANY_STORES });
    this.#props = props;
    const { stage, records, machines } = props;
    const { storageKey, caseKeysKey, anchorKey } = records;
    const names = namesOf(stage);
    const keys = { storage: storageKey.keyArn, caseKeys: caseKeysKey.keyArn, anchor: anchorKey.keyArn };
    this.#estate = { stage, names, keys, machines };
    this.#deadLetters = new DeadLetters(this, 'DeadLetters', {
      queueName: names.deadLetters,
      key: storageKey,
      retain: stage.retain,
    });
    if (stage.firewall)
      this.#originSecret = new OriginSecret(this, 'OriginSecret', { key: storageKey, estate: this.#estate });
    for (const handler of props.handlers) this.#addHandler(handler);
    const common = { stage, names, key: storageKey, functions: this.functions };
    for (const machine of machines) new HabeasStateMachine(this, nameOf(machine.name), { ...common, machine });
    this.#startIntakeOfApiRequests();
    this.#hearOfBounces();
    const anchoring = { timeout: Duration.minutes(5), asynchronous: true };
    this.#announceRequests();
    this.#tick(this.#addFunction('AnchorLedger', anchoringPermission(this.#estate), anchoring), ANCHOR_EVERY);
  }

  #addHandler(handler: Handler): void {
    const { trigger } = handler;
    for (const { id, store } of deployedAs(handler, this.#props.config.stores)) {
      const added = this.#addFunction(id, this.#permissionOf(handler, store), {
        timeout: timeoutOf(trigger),
        asynchronous: trigger !== undefined && ASYNCHRONOUS.has(trigger.kind),
      });
      if (trigger?.kind === 'clock') this.#tick(added, Duration.seconds(trigger.everySeconds));
      if (trigger?.kind === 'inbound') this.#tick(added, LOOK_EVERY);
    }
  }

  #addFunction(id: string, permission: Permission, { timeout, asynchronous }: Call): HandlerFunction {
    const code = this.#props.bundles.get(id);
    if (code === undefined) throw new Error(`there is no bundle of ${id}`);
    const { stage, names } = this.#estate;
    const added = new HandlerFunction(this, id, {
      ...permission,
      stage,
      names,
      key: this.#props.records.storageKey,
      code,
      timeout,
      ...(asynchronous && { deadLetters: this.#deadLetters }),
    });
    this.functions.set(id, added);
    return added;
  }

  #tick(target: HandlerFunction, every: Duration): void {
    new Ticker(this, `${target.node.id}Ticker`, { target, every, deadLetters: this.#deadLetters });
  }

  #startIntakeOfApiRequests(): void {
    const bucket = { name: [this.#estate.names.bucket('inbound')] };
    this.#react('ReceiveMessage', {
      id: 'ApiRequestArrived',
      description: 'What the API stored goes to intake',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket, object: { key: [{ prefix: API_PREFIX }] } },
      },
    });
  }

  /** The ledger's stream to a bus of its own, on which others hear of requests. */
  #announceRequests(): void {
    const { names } = this.#estate;
    const { eventsStream } = this.#props.records;
    const bus = new EventBus(this, 'Announcements', {
      eventBusName: names.bus,
      description: 'habeas.request.*: ids, right, state and due date',
    });
    const calling = { timeout: Duration.minutes(5), asynchronous: true };
    const announcer = this.#addFunction('AnnounceRequests', announcingPermission(this.#estate, eventsStream), calling);
    announcer.node.addDependency(bus);
    announcer.function.addEventSourceMapping('LedgerStream', {
      eventSourceArn: eventsStream,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      maxBatchingWindow: ANNOUNCE_WITHIN,
      bisectBatchOnError: true,
      retryAttempts: 10,
      onFailure: { bind: () => ({ destination: this.#deadLetters.queueArn }) },
    });
  }

  #hearOfBounces(): void {
    const tags = { 'ses:configuration-set': [this.#estate.names.configurationSet] };
    this.#react('RecordBounce', {
      id: 'MailCameBack',
      description: 'A mail of ours that came back goes to its case',
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Bounced', 'Email Complaint Received', 'Email Rejected'],
        detail: { mail: { tags } },
      },
    });
  }

  #react(name: string, { id, ...rule }: RuleProps & { id: string }): void {
    const reacting = this.functions.get(name);
    if (!reacting) throw new Error(`there is no function ${name}`);
    const target = new RuleTarget(reacting.function, { deadLetterQueue: this.#deadLetters, retryAttempts: 8 });
    new Rule(this, id, { ...rule, targets: [target] });
  }

  #permissionOf(handler: Handler, store: Store | undefined): Permission {
    const estate = this.#estate;
    const { collections } = this.#props.config;
    const more = isOpen(handler) ? this.#originSecret?.reading : undefined;
    return joinPermissions([
      permissionsOf(handler.grant, estate),
      ...(store ? [storePermission(store, handler.grant.connect ?? 'read', { estate, collections })] : []),
      ...(more ? [more] : []),
    ]);
  }
}
