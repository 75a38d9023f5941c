import { createHash, createHmac } from 'node:crypto';
import { REGION } from './emulator.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** The headers of a POST to the API as the app signs it (AWS Signature Version 4). */
export function signPost(host: string, path: string, body: string): Record<string, string> {
  const at = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = at.slice(0, 8);
  const scope = `${day}/${REGION}/execute-api/aws4_request`;
  const canonical = ['POST', path, '', `host:${host}`, `x-amz-date:${at}`, '', 'host;x-amz-date', sha256(body)].join(
    '\n',
  );
  const key = [day, REGION, 'execute-api', 'aws4_request'].reduce<string | Buffer>(hmac, 'AWS4test');
  const signature = hmac(key, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n')).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host;x-amz-date, Signature=${signature}`;
  return { authorization, 'x-amz-date': at, 'content-type': 'application/json' };
}
