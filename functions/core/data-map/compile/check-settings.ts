import type { Store } from '../compiled.ts';

const SETTINGS: Record<Store['kind'], { required: string[]; optional: string[] }> = {
  postgresql: { required: ['url'], optional: ['tls', 'ca', 'statement_timeout_seconds'] },
  sqlite: { required: ['file'], optional: [] },
  'json-lines': { required: ['folder'], optional: [] },
  dynamodb: { required: [], optional: ['table_prefix', 'region', 'key_arn', 'endpoint'] },
  's3-json-lines': { required: ['bucket'], optional: ['prefix', 'region', 'key_arn', 'endpoint'] },
};

/** What is wrong with the settings of a store of this kind; `name` is the one that it does not know. */
export function checkSettings({
  kind,
  settings,
}: Pick<Store, 'kind' | 'settings'>): { name?: string; message: string }[] {
  const { required, optional } = SETTINGS[kind];
  const known = [...required, ...optional];
  return [
    ...required.filter((name) => !(name in settings)).map((name) => ({ message: `a ${kind} store needs ${name}` })),
    ...Object.keys(settings)
      .filter((name) => !known.includes(name))
      .map((name) => ({ name, message: `a ${kind} store knows only ${known.join(', ')}` })),
  ];
}
