import { describe, expect, it } from 'vitest';
import { readPlain } from './mails.ts';

type Row = [body: string, expected: string[]];

const of = async (kinds: string, body: string): Promise<string[]> =>
  (await readPlain(body)).identifiers
    .map(({ type, value }) => `${type}: ${value}`)
    .filter((each) => kinds.split(' ').includes(each.split(':', 1)[0] ?? ''))
    .toSorted();

describe('names in Han and kana', () => {
  it.each([
    ['请删除我的账号和所有数据。\n闫秀莲\n2026年1月3日', ['name: 闫秀莲']],
    ['请给我一份我的个人信息副本。\n欧阳秀莲\n13800138000', ['name: 欧阳秀莲']],
    ['请删除我的账号和所有数据。\n范秀莲  手机 135.5550.9924', ['name: 范秀莲']],
    ['请停止给我打电话。我姓邬，邬秀莲，你们应该能查到。', ['name: 邬秀莲']],
    ['请删除我的账号。\n\n陶秀莲', ['name: 陶秀莲']],
    ['客服你好,我叫章秀莲。请删除我的账号。', ['name: 章秀莲']],
    ['麻烦了,请删除我的账号,包括我,谢谢。\n\n查收', []],
    ['请删除我的账号和车险单,2019年的也删。\n\n应届生', []],
    ['私の個人データの開示を請求します。\n\n長谷部 花子', ['name: 長谷部 花子']],
    ['ひよこ組 見本ひなたの母です。娘の写真の同意を取り消します。\n見本 まり', ['name: 見本 まり']],
    ['请删除我的账号和所有数据。\n连接不上\n2026年1月3日', []],
    ['請刪除我的帳號。\n\n申請人 簡秀蓮 敬上', ['name: 簡秀蓮']],
    ['請刪除我的資料。\n申訴人：簡秀蓮', ['name: 簡秀蓮']],
    ['我是王小范的妈妈，请删除他的账号和所有数据。\n李秀莲', ['name: 王小范']],
    ['我是范大生的儿子范小生。家父去年去世，请把他的账号删除。', ['name: 范大生']],
    ['契約者の情報を削除してください。\n\n契約者 見本 花子\n', ['name: 見本 花子']],
    ['情報を削除してください。\n依頼者 氏名 見本 花子\n 住所 東京都港区芝公園1-2-3', ['name: 見本 花子']],
    [
      '選手コース所属、見本 太郎（みほん たろう）の父です。息子の写真の同意を取り消します。連絡は見本 次郎へ。',
      ['name: 見本 太郎'],
    ],
    [
      '父・見本 善三（会員番号 55120-3、昭和9年1月22日生）が永眠いたしました。父の個人情報を抹消してください。\n例 恵美',
      ['name: 見本 善三'],
    ],
  ] as Row[])('%j', async (body, expected) => {
    expect(await of('name', body)).toEqual(expected);
  });
});

describe('telephones', () => {
  it.each([
    ['請停止推銷。本人電話5555-6021。', ['phone: 5555-6021']],
    ['請停止推銷。我的電話記錄是2019-2023年的。', []],
    ['自宅の 0467(55)2093 への勧誘を一切おやめください。\n見本 花子', ['phone: 0467(55)2093']],
  ] as Row[])('%j', async (body, expected) => {
    expect(await of('phone', body)).toEqual(expected);
  });
});

describe('addresses in Han', () => {
  it.each([
    [
      '情報の写しをください。\n\n見本 花子\n〒252-0303 相模原市南区相模大野 6丁目14-3 第二見本荘 2F',
      ['postal-address: 〒252-0303 相模原市南区相模大野 6丁目14-3 第二見本荘 2F'],
    ],
    [
      '情報の写しをください。\n国分寺市東恋ヶ窪 4-30 見本住宅 12号棟 508\n見本 花子',
      ['postal-address: 国分寺市東恋ヶ窪 4-30 見本住宅 12号棟 508'],
    ],
    [
      '情報の写しをください。住所は、広島県東広島市西条下見6-1-9 コーポ例 102です。',
      ['postal-address: 広島県東広島市西条下見6-1-9 コーポ例 102'],
    ],
    [
      '私の個人データを消去してください。\n\n〒225-0011\n神奈川県横浜市青葉区あざみ野4-17-203\n見本 花子',
      ['postal-address: 〒225-0011 神奈川県横浜市青葉区あざみ野4-17-203'],
    ],
    [
      '请删除我的数据。材料可寄至:成都市武侯区桐梓林路61号2单元9楼,邮编610041。\n\n章秀莲',
      ['postal-address: 成都市武侯区桐梓林路61号2单元9楼,邮编610041'],
    ],
    [
      '請提供我的資料。寄：220新北市板橋區文化路二段182巷3弄9號。',
      ['postal-address: 220新北市板橋區文化路二段182巷3弄9號'],
    ],
  ] as Row[])('%j', async (body, expected) => {
    expect(await of('postal-address', body)).toEqual(expected);
  });
});

describe('rows of a table or a form', () => {
  it.each([
    [
      '我想要一份资料。\n客户编号|C-00918-55\n客户姓名|范秀莲\n联系电话|0991 5550 146',
      ['customer-number: C-00918-55', 'name: 范秀莲', 'phone: 0991 5550 146'],
    ],
    [
      'Please delete my data.\n\n| Name | Ann Example |\n| Customer number | 55120-3 |\n| Phone | 020 7946 0123 |',
      ['customer-number: 55120-3', 'name: Ann Example', 'phone: 020 7946 0123'],
    ],
    ['Delete my data.\n\nName | E-mail\nSee | below', []],
    [
      'Molim brisanje.\n\nIme i prezime: ......Ana Primjer......\nBroj korisnika: ....JM8820193....',
      ['customer-number: JM8820193', 'name: Ana Primjer'],
    ],
    [
      'İsteğim: silinme\nAD SOYAD.......Ayşe Örnek\nTELEFON.......0332 555 61 00',
      ['name: Ayşe Örnek', 'phone: 0332 555 61 00'],
    ],
  ] as Row[])('%j', async (body, expected) => {
    expect(await of('name customer-number phone', body)).toEqual(expected);
  });
});
