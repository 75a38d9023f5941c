import { ConverseCommand, type BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { SecondReader } from '../../core/ports.ts';
import { Right } from '../../core/request/right.ts';
import { bedrock } from './clients/bedrock.ts';

export interface BedrockSettings {
  /** A model or an inference profile; a profile of several regions moves mails between them. */
  modelId: string;
  mailsADay: number;
}

const TIMEOUT_MILLISECONDS = 8_000;
const TOOL = 'name_rights';

const SCHEMA = {
  type: 'object',
  properties: { rights: { type: 'array', items: { type: 'string', enum: [...Right.options] }, maxItems: 9 } },
  required: ['rights'],
  additionalProperties: false,
};

/**
 * A second reader on Amazon Bedrock. It can do one thing only, name rights, and has eight seconds for it. What it says is what a
 * stranger's mail may have made it say: the caller checks it.
 */
export function bedrockReader(
  client: Pick<BedrockRuntimeClient, 'send'>,
  { modelId, mailsADay }: BedrockSettings,
): SecondReader {
  return {
    mailsADay,
    async read(instructions, data) {
      const { output } = await client.send(
        new ConverseCommand({
          modelId,
          system: [{ text: instructions }],
          messages: [{ role: 'user', content: [{ text: data }] }],
          inferenceConfig: { maxTokens: 200, temperature: 0 },
          toolConfig: {
            tools: [{ toolSpec: { name: TOOL, inputSchema: { json: SCHEMA } } }],
            toolChoice: { tool: { name: TOOL } },
          },
        }),
        { abortSignal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) },
      );
      const used = output?.message?.content?.find(({ toolUse }) => toolUse?.name === TOOL);
      return used?.toolUse?.input;
    },
  };
}

/** The same with a client of its own. */
export const openBedrockReader = (settings: BedrockSettings): SecondReader => bedrockReader(bedrock(), settings);
