import type { PackageCatalogue } from './en.ts';

/** Japanese, in polite style. */
export const ja: PackageCatalogue = {
  title: '{controller} が保有するお客様のデータ',
  intro: '{controller} が保有しているお客様のデータです。ご請求の日時：{date}',
  how: '表には最初の数件だけを表示しています。横のファイルにはすべてが入っています。',
  glance: '概要',
  what: '内容',
  where: '保存先',
  count: '件数',
  records: '{records, plural, =0 {なし} other {#件}}',
  nothing: 'ここを調べましたが、お客様のデータはありません。',
  incomplete: 'まだ応答していないシステムがあります。表示されている以外にもデータがあるかもしれません。',
  region: '保存場所：{region}',
  kinds: 'データの種類',
  purposes: '利用目的',
  recipients: '提供先',
  source: '取得元',
  retention: '保存期間',
  decisions: 'これに基づき機械だけで決まること',
  safeguards: '他国での保護措置',
  preview: '最初の{shown, plural, other {#件}}',
  files: '全件：',
  'out.title': '含まれていないものとその理由',
  'out.none': '省いたものはありません。',
  'out.field': '「{title}」の「{field}」：{reason}',
  'out.never':
    '万一他人の手に渡った場合にお客様を守るため、パスワード、身分証明書の番号全体、カード番号は決して含めません。',
  'out.unreached': '「{title}」：このシステムには接続できませんでした。もう一度試み、メールでお知らせします。',
  'rights.title': 'お客様の権利',
  'rights.change':
    'データの訂正や削除、利用の制限を求めたり、利用に異議を申し立てたりできます。{address} までご連絡ください。',
  'rights.ask':
    '他の国にあるデータがどのような措置で守られているか、お客様についての決定が機械だけで行われているかについても、お尋ねいただけます。',
  'rights.complain': 'データの取り扱いが適切でないとお考えの場合は、苦情を申し立てることができます：{route}',
  'rights.portability':
    'JSONファイルは他のサービスで読み取るためのものです。GDPR第20条により、同意または契約に基づいてご自身が提供されたデータを他のサービスへ移すことができます。それ以外は第15条に基づいて含まれています。',
  'rights.portable': '対象のファイルは portability.json に記載されています。',
  'check.title': 'ファイルは改変されていませんか',
  'check.body': 'manifest.json に各ファイルの大きさとSHA-256の値があり、誰でも確かめられます。',
  'check.signed':
    'manifest.sig はこの一覧に対する当社の署名です。当社のものであることを確かめるには、公開鍵をお問い合わせください。',
  reference: 'お問い合わせ番号：{reference}',
};
