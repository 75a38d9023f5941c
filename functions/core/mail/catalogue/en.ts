/** What mails and pages say, as ICU messages. Write ’ and never ', which quotes in ICU. English is complete; the others follow its keys. */
export const en = {
  hello: 'Hello,',
  reference: 'Reference: {reference}',
  'link.until': 'The link works until {until}.',
  'link.plain': 'If the button does not work, open this address:',

  'right.access': 'A copy of the data we hold about you',
  'right.portability': 'Your data in a form that another service can read',
  'right.erasure': 'Deletion of your data',
  'right.rectification': 'Correction of your data',
  'right.restriction': 'A pause in the use of your data',
  'right.objection': 'An end to the use of your data that you object to',
  'right.withdraw_consent': 'Withdrawal of your consent',
  'right.information': 'An answer about how we use personal data',
  'right.complaint': 'Your complaint about how we handle data',

  'ack.subject': 'We have received your request – please confirm it',
  'ack.title': 'We have received your request',
  'ack.understood': 'This is what we understood:',
  'ack.meant': 'Did you mean this?',
  'ack.respondBy': 'You will have our answer by {date}.',
  'ack.confirm': 'Before we act on it, please confirm that this address is yours.',
  'ack.button': 'Confirm my request',
  'ack.wrong': 'Did we get something wrong? Just reply to this mail and tell us in your own words.',
  'ack.change': 'If not, you can put it right on the page before you confirm.',
  'ack.notYou': 'If you did not write to us, you can ignore this mail. Without a confirmation nothing happens.',

  'cooling.subject': 'Your data will be deleted – you can still cancel',
  'cooling.title': 'We are about to delete your data',
  'cooling.body':
    'Your request is confirmed. We start deleting on {until}. If this is what you want, you need not do anything.',
  'cooling.mind': 'If you have changed your mind, or if this was not you, you can cancel until then with one click.',
  'cooling.button': 'Cancel the deletion',

  'access.subject': 'Your data is ready',
  'access.title': 'Your copy is ready',
  'access.body':
    'We have put together the data that you asked for. To keep it safe, the page first sends a code to this address.',
  'access.until': 'You can download it once, until {until}.',
  'access.button': 'Go to the download',

  'code.subject': 'Your code',
  'code.title': 'Your code',
  'code.body': 'Enter this code on the page to get to your data:',
  'code.minutes': 'It works once, for {minutes, plural, one {# minute} other {# minutes}}.',
  'code.secret': 'Please keep it to yourself. If you did not ask for a code, you can ignore this mail.',

  'erased.subject': 'Your deletion request is done',
  'erased.title': 'Your deletion request is done',
  'erased.body': 'We have deleted or anonymised your data, and then looked again to make sure that it is gone.',
  'erased.nothing': 'We have looked everywhere and found no data about you. There was nothing to delete.',
  'retained.intro': 'There is some data that we have to keep:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (until {until})',

  'partly.subject': 'Your request is partly done',
  'partly.title': 'Your request is partly done',
  'partly.unreached': 'Everything is done, except in these systems, which we could not reach:',
  'partly.late': 'Your request is not done yet',
  'partly.none': 'So far we could not reach these systems:',
  'partly.body': 'We will try again and write to you when it is done. You need not do anything.',
  'partly.ended': 'We have tried again without success, so your request ends as it is. The reason:',

  'refused.subject': 'About your request',
  'refused.title': 'We cannot do what you asked',
  'refused.request': 'This is what you asked for:',
  'refused.reason': 'The reason:',
  'refused.appeal':
    'If you do not agree, you can reply to this mail, complain to a supervisory authority, or go to court. This is where to complain: {route}',
  'denial.suspected_fraud':
    'We have reason to believe that the request does not come from the person whose data it is about.',
  'denial.insuf_verification': 'We could not establish that the data is yours.',
  'denial.no_match': 'We found no data that belongs to you.',
  'denial.claim_not_covered': 'The law that applies here does not provide for this request.',
  'denial.outside_jurisdiction': 'The law that you rely on does not apply to us or to this data.',
  'denial.too_many_requests': 'We have answered the same request from you only a short while ago.',
  'denial.other': 'We have looked at your request with care and cannot fulfil it.',

  'withdrawn.subject': 'Your request is withdrawn',
  'withdrawn.title': 'Your request is withdrawn',
  'withdrawn.body': 'As you wished, we have stopped. Your data stays as it is. You can write to us again at any time.',

  'withdraw.title': 'Do you want to withdraw your request?',
  'withdraw.body': 'You wrote that you want to withdraw this:',
  'withdraw.keep': 'If you want us to go on, just ignore this mail. Your request goes on as it is.',

  'expired.subject': 'Your request has ended',
  'expired.title': 'Your request has ended',
  'expired.body':
    'We did not receive your confirmation in time, so we have done nothing. If you still want it, simply write to us again.',

  'question.title': 'We need something from you',
  'question.body': 'To go on with your request, we need this from you:',
  'question.button': 'Answer',
  'question.until': 'Please answer by {until}. Until then your request waits.',
  'question.reminder': 'Reminder: {title}',
  'question.label': 'Your answer',
  'question.send': 'Send my answer',
  'answered.title': 'Thank you, we have your answer',
  'fee.title': 'Your request has a cost – please decide',
  'fee.body': 'We can go on with your request only for {amount}. You pay nothing unless you accept. The reason:',
  'fee.button': 'Decide',
  'fee.until': 'If you do not decide by {until}, your request ends and costs you nothing.',
  'fee.accept': 'Accept the cost',
  'fee.withdraw': 'Withdraw my request',
  'extended.title': 'Our answer will take longer',
  'extended.body': 'We need more time. You will have our answer by {date}. The reason:',
  'lapsed.body':
    'We asked you for something and have not heard from you, so we have done nothing. If you still want it, simply write to us again.',

  'proof.title': 'Please confirm your request',
  'proof.change': 'Is something not right? Choose what you want:',
  'proof.none': 'Please choose at least one.',
  'proof.notYou': 'If you did not write to us, just close this page. Nothing will happen.',
  'proven.title': 'Thank you, that is confirmed',
  'proven.body': 'We will write to you as soon as there is news. You can close this page.',
  'cancel.title': 'Do you want to cancel the deletion?',
  'cancel.body':
    'Your data is still there. If you cancel, it stays as it is and your request ends. Otherwise we start deleting on {until}.',
  'cancel.keep': 'If you still want it deleted, just close this page.',
  'cancelled.title': 'The deletion is cancelled',
  'cancelled.body': 'Your data stays as it is. You can ask for its deletion again at any time.',
  'package.send': 'To make sure that only you get it, we send a code to your address first.',
  'package.sendButton': 'Send me the code',
  'package.sent':
    'We have sent you a code. It should arrive within a minute or so. The download works once, so keep the file in a place that only you can reach.',
  'package.label': 'Code from the mail',
  'package.wrong': 'That code does not work, or not any more. Please check it, or have a new one sent.',
  'package.enough':
    'You have had several codes within this hour, so we have not sent another. You can ask for a new one from {at}. If you have not used the last one yet, enter it here.',
  'package.resend': 'Send a new code',
  'package.downloadButton': 'Download my data',
  'package.large':
    'Your copy is large and comes in pieces. Please keep this page open: your browser puts them together and then saves one file.',
  'package.join':
    'If nothing happens, save every piece here and open the first one with a program for zip files, such as 7-Zip.',
  'gone.title': 'This link does not work any more',
  'gone.body':
    'It may have been used already, replaced by a newer one, or run out. Please use the link in our latest mail.',
  'gone.help': 'If that does not help, write to us at {address}.',
  'error.title': 'That did not work',
  'error.body': 'The fault is ours, and nothing is lost. Please try again in a few minutes.',
};

export type MessageKey = keyof typeof en;
export type Catalogue = Record<MessageKey, string>;
