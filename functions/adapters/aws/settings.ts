/** Names of what the stacks made. A function is told those that its ports need; asking for another one throws. */
export interface AwsSettings {
  readonly eventsTable: string;
  readonly recordsTable: string;
  readonly wrappedKeysTable: string;
  readonly vaultBucket: string;
  readonly inboundBucket: string;
  readonly configsBucket: string;
  readonly anchorsBucket: string;
  /** ARN of the key that wraps the case keys. */
  readonly caseKeysKey: string;
  /** ARN of the key beneath tables and buckets. */
  readonly storageKey: string;
  /** ARN of the asymmetric key that signs anchors. */
  readonly anchorKey: string;
  /** What a state machine's ARN begins with; its name follows. */
  readonly stateMachinePrefix: string;
  /** Name of the function that reads letters. */
  readonly letterFunction: string;
  /** JSON: model and mails a day, or `{}` for none. */
  readonly secondReader: string;
  readonly sender: string;
  readonly configurationSet: string;
  readonly announcementBus: string;
  /** Name of the secret that the firewall's distribution shows the pages. */
  readonly originSecret: string;
}
