import { expect, it } from 'vitest';
import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../../functions/core/intake/read-mail.ts';
import { plainMail } from './mails.ts';

async function namesIn(body: string, shown: string): Promise<string[]> {
  const mail = await parseMail(plainMail(body, { From: `${shown} <post@person.example>` }));
  if (mail.kind !== 'mail') throw new Error(mail.reason);
  return readMail(mail).identifiers.flatMap(({ type, value }) => (type === 'name' ? [value] : []));
}

it.each([
  ['私のデータを削除してください。\n\n通知人　見本 花子', '見本 花子', ['見本 花子']],
  ['私のデータを削除してください。\n請求人　見本花子\n', '見本 花子', ['見本花子']],
  ['データを削除してください。会員番号はA-4821、早川です。', '', ['早川']],
  ['请删除我的数据。羅先生的電話不要再打來。\n馬小儀', '馬小儀', ['馬小儀']],
  ['请删除我的数据。陈宁 会员号GT2019', '', ['陈宁']],
  ['请删除我的数据，手机 13655500123 冯宁', '', ['冯宁']],
  ['請刪除我的資料。王樣本 0912-345-678', '', ['王樣本']],
  ['請刪除我的資料。王樣本，民國七十年五月六日生', '', ['王樣本']],
  ['請刪除我的資料,號碼0912-345-678，王樣本。謝謝', '', ['王樣本']],
  ['請刪除我的資料。王樣本 敬上', '', ['王樣本']],
  ['請刪除我的資料。\n\n此致\n\n王樣本 謹啟', '王樣本', ['王樣本']],
  ['データを消してください。見本武 うるま市', '', ['見本武']],
  ['予約してる見本ですけど、データを消してください。', '', ['見本']],
  ['请删除我的数据，周五 18:30', '', []],
  ['データを削除してください。電話なしでも大丈夫です。', '', []],
  ['データを削除してください。それで、大丈夫です。', '', []],
  ['请删除我的数据，赔我 5000 万块', '', []],
])('%j of %j', async (body, shown, expected) => {
  expect(await namesIn(body, shown)).toEqual(expected);
});
