import type { SecondReader } from '../../core/ports.ts';
import type { BedrockSettings } from './bedrock-reader.ts';
import type { AwsSettings } from './settings.ts';

const NOBODY: SecondReader = { mailsADay: 0, read: async () => undefined };

/** The second reader of the stage, if it names one; most don't, and load no client for it. */
export async function openSecondReader({ secondReader }: Pick<AwsSettings, 'secondReader'>): Promise<SecondReader> {
  const { modelId, mailsADay } = JSON.parse(secondReader) as Partial<BedrockSettings>;
  if (modelId === undefined || mailsADay === undefined) return NOBODY;
  const { openBedrockReader } = await import('./bedrock-reader.ts');
  return openBedrockReader({ modelId, mailsADay });
}
