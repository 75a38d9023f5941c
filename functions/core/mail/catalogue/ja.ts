import type { Catalogue } from './en.ts';

/** Japanese, in polite style. */
export const ja: Catalogue = {
  hello: 'こんにちは。',
  reference: 'お問い合わせ番号：{reference}',
  'link.until': 'リンクの有効期限：{until}',
  'link.plain': 'ボタンが使えない場合は、次のアドレスを開いてください：',

  'right.access': '当方が保有するお客様のデータの写し',
  'right.portability': '他のサービスで読み取れる形式のお客様のデータ',
  'right.erasure': 'お客様のデータの削除',
  'right.rectification': 'お客様のデータの訂正',
  'right.restriction': 'お客様のデータの利用の制限',
  'right.objection': 'お客様が異議を申し立てるデータ利用の停止',
  'right.withdraw_consent': '同意の撤回',
  'right.information': '個人データの利用についての回答',
  'right.complaint': 'データの取り扱いについての苦情',

  'ack.subject': 'ご請求を受け付けました – ご確認をお願いします',
  'ack.title': 'ご請求を受け付けました',
  'ack.understood': '次のとおり承りました：',
  'ack.meant': 'こちらの内容でよろしいでしょうか？',
  'ack.respondBy': '回答期限：{date}',
  'ack.confirm': '手続きを始める前に、このアドレスがご本人のものであることをご確認ください。',
  'ack.button': '請求を確認する',
  'ack.wrong': '内容に誤りがありますか。このメールに返信して、ご自身の言葉でお知らせください。',
  'ack.change': '違う場合は、確認の前にページで訂正できます。',
  'ack.notYou': 'お心当たりがない場合は、このメールを無視してください。確認がなければ何も行われません。',

  'cooling.subject': 'お客様のデータを削除します – まだ取り消せます',
  'cooling.title': 'まもなくお客様のデータを削除します',
  'cooling.body': 'ご請求は確認されました。削除の開始：{until}。このままでよろしければ、何もする必要はありません。',
  'cooling.mind': 'お気持ちが変わった場合や、お心当たりがない場合は、それまでワンクリックで取り消せます。',
  'cooling.button': '削除を取り消す',

  'access.subject': 'データの準備ができました',
  'access.title': '写しの準備ができました',
  'access.body': 'ご請求のデータをまとめました。安全のため、ページからまずこのアドレスにコードをお送りします。',
  'access.until': 'ダウンロードは一度だけできます。期限：{until}',
  'access.button': 'ダウンロードへ進む',

  'code.subject': 'コード',
  'code.title': 'コード',
  'code.body': 'データを受け取るには、ページで次のコードを入力してください：',
  'code.minutes': '一度だけ、{minutes, plural, other {#分間}}有効です。',
  'code.secret': 'このコードは誰にも教えないでください。コードを請求していない場合は、このメールを無視してください。',

  'erased.subject': '削除のご請求が完了しました',
  'erased.title': '削除のご請求が完了しました',
  'erased.body': 'お客様のデータを削除または匿名化し、残っていないことを改めて確かめました。',
  'erased.nothing': 'すべてを調べましたが、お客様のデータは見つかりませんでした。削除するものはありませんでした。',
  'retained.intro': '保存しておかなければならないデータがあります：',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground}（期限：{until}）',

  'partly.subject': 'ご請求の一部が完了しました',
  'partly.title': 'ご請求の一部が完了しました',
  'partly.unreached': '次のシステムには接続できませんでした。それ以外はすべて完了しています：',
  'partly.late': 'ご請求はまだ完了していません',
  'partly.none': '次のシステムには、まだ接続できていません：',
  'partly.body': 'もう一度試み、完了しましたらメールでお知らせします。何もしていただく必要はありません。',
  'partly.ended':
    'もう一度試みましたが、うまくいきませんでした。そのため、ご請求はこの状態で終了します。理由は次のとおりです:',

  'refused.subject': 'ご請求について',
  'refused.title': 'ご請求にお応えできません',
  'refused.request': 'ご請求の内容：',
  'refused.reason': '理由：',
  'refused.appeal':
    'ご納得いただけない場合は、このメールに返信するか、監督機関に苦情を申し立てるか、裁判所に訴えることができます。苦情の申立先：{route}',
  'denial.suspected_fraud': 'データのご本人からの請求ではないと考える理由があります。',
  'denial.insuf_verification': 'データがお客様のものであることを確認できませんでした。',
  'denial.no_match': 'お客様のデータは見つかりませんでした。',
  'denial.claim_not_covered': 'ここで適用される法律は、このような請求を定めていません。',
  'denial.outside_jurisdiction': 'お示しの法律は、当方またはこのデータには適用されません。',
  'denial.too_many_requests': '同じご請求に、つい先日お答えしました。',
  'denial.other': 'ご請求を慎重に検討しましたが、お応えできません。',

  'withdrawn.subject': 'ご請求は取り下げられました',
  'withdrawn.title': 'ご請求は取り下げられました',
  'withdrawn.body': 'ご希望どおり手続きを止めました。お客様のデータはそのまま残ります。いつでもまたご連絡ください。',

  'withdraw.title': 'ご請求を取り下げますか？',
  'withdraw.body': '次のご請求を取り下げたいとのご連絡をいただきました：',
  'withdraw.keep': 'このまま続けてよろしければ、このメールは無視してください。ご請求はそのまま続きます。',

  'expired.subject': 'ご請求は終了しました',
  'expired.title': 'ご請求は終了しました',
  'expired.body':
    '期限までに確認をいただけなかったため、何も行っていません。引き続きご希望の場合は、もう一度ご連絡ください。',

  'question.title': 'お客様にお願いがあります',
  'question.body': 'ご請求の手続きを進めるために、次のことが必要です：',
  'question.button': '回答する',
  'question.until': '{until} までにご回答ください。それまでご請求は保留となります。',
  'question.reminder': '再度のお知らせ：{title}',
  'question.label': 'ご回答',
  'question.send': '回答を送る',
  'answered.title': 'ご回答ありがとうございます',
  'fee.title': 'ご請求には費用がかかります – ご判断ください',
  'fee.body':
    'ご請求の手続きを進めるには {amount} の費用がかかります。同意されない限り、お支払いは発生しません。理由：',
  'fee.button': '判断する',
  'fee.until': '{until} までにご判断がない場合、ご請求は終了し、費用はかかりません。',
  'fee.accept': '費用に同意する',
  'fee.withdraw': '請求を取り下げる',
  'extended.title': '回答にさらに時間がかかります',
  'extended.body': 'もう少しお時間が必要です。{date} までに回答いたします。理由：',
  'lapsed.body':
    'お願いした件についてご回答がなかったため、何も行っていません。引き続きご希望の場合は、もう一度ご連絡ください。',

  'proof.title': 'ご請求をご確認ください',
  'proof.change': '違うところがありますか？ご希望の内容を選んでください：',
  'proof.none': '少なくとも一つ選んでください。',
  'proof.notYou': 'お心当たりがない場合は、このページを閉じてください。何も行われません。',
  'proven.title': 'ありがとうございます。確認できました',
  'proven.body': '進展がありましたらメールでお知らせします。このページは閉じて構いません。',
  'cancel.title': '削除を取り消しますか',
  'cancel.body':
    'お客様のデータはまだ残っています。取り消すとデータはそのまま残り、ご請求は終了します。取り消さない場合の削除の開始：{until}',
  'cancel.keep': 'このまま削除してよければ、このページを閉じてください。',
  'cancelled.title': '削除は取り消されました',
  'cancelled.body': 'お客様のデータはそのまま残ります。いつでもまた削除をご請求いただけます。',
  'package.send': 'ご本人だけにお渡しするため、まずお客様のアドレスにコードをお送りします。',
  'package.sendButton': 'コードを送る',
  'package.sent':
    'コードをお送りしました。1分ほどで届きます。ダウンロードは一度だけです。ファイルはご本人だけが開ける場所に保管してください。',
  'package.label': 'メールに記載のコード',
  'package.wrong': 'このコードは無効か、すでに使えなくなっています。ご確認いただくか、新しいコードをお求めください。',
  'package.enough':
    'この1時間にすでに何度かコードをお送りしたため、新しいコードは送信していません。新しいコードは {at} 以降にお申し込みいただけます。最後のコードをまだお使いでない場合は、ここに入力してください。',
  'package.resend': '新しいコードを送る',
  'package.downloadButton': 'データをダウンロードする',
  'package.large':
    'データが大きいため、いくつかに分けてお渡しします。このページを開いたままお待ちください。ブラウザーが一つにまとめて、一つのファイルとして保存します。',
  'package.join':
    '何も起こらない場合は、ここで全部を一つずつ保存し、最初のファイルを 7-Zip などの zip 用ソフトで開いてください。',
  'gone.title': 'このリンクは使えなくなりました',
  'gone.body':
    'すでに使われたか、新しいものに替わったか、期限が切れた可能性があります。最新のメールにあるリンクをお使いください。',
  'gone.help': '解決しない場合は、{address} までご連絡ください。',
  'error.title': 'うまくいきませんでした',
  'error.body': '原因は当方にあり、失われたものはありません。数分後にもう一度お試しください。',
};
