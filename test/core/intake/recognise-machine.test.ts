import { describe, expect, it } from 'vitest';
import type { MailOptions, ParsedMail } from '../../../functions/core/intake/mail.ts';
import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../../functions/core/intake/read-mail.ts';
import { plainMail } from './mails.ts';

async function parsed(raw: Uint8Array, options?: MailOptions): Promise<ParsedMail> {
  const mail = await parseMail(raw, options);
  if (mail.kind !== 'mail') throw new Error(mail.reason);
  return mail;
}

const REQUEST = 'Please delete my account and all my personal data.';

describe('recogniseMachine', () => {
  it.each([
    ['auto-submitted', { 'Auto-Submitted': 'auto-replied' }],
    ['auto-response-header', { 'X-Auto-Response-Suppress': 'All' }],
    ['auto-response-header', { 'X-Autoreply': 'yes' }],
    ['precedence', { Precedence: 'bulk' }],
    ['list', { 'List-Id': '<news.example>' }],
    ['null-return-path', { 'Return-Path': '<>' }],
    ['report', { 'Content-Type': 'multipart/report; boundary=b' }],
    ['calendar', { 'Content-Type': 'text/calendar' }],
    ['bounce-sender', { From: 'MAILER-DAEMON@mx.example' }],
    ['wording', { Subject: 'Undelivered Mail Returned to Sender' }],
    ['wording', { Subject: 'Abwesenheitsnotiz: Ihre Anfrage' }],
    ['wording', { Subject: '自動返信：お問い合わせ' }],
    ['wording', { Subject: 'Automatisch antwoord: vakantie' }],
    ['no-reply-sender', { From: 'noreply@shop.example' }],
  ])('%s from %j', async (reason, headers) => {
    expect((await parsed(plainMail(REQUEST, headers))).machine).toEqual({ isMachine: true, reason });
  });

  it.each(['<>', ''])('takes the null return path from the envelope (%j)', async (envelopeFrom) => {
    expect((await parsed(plainMail(REQUEST), { envelopeFrom })).machine.reason).toBe('null-return-path');
  });

  it('knows our own mail', async () => {
    const mail = await parsed(plainMail(REQUEST), { ownAddresses: ['ANN@person.example'] });
    expect(mail.machine.reason).toBe('own-mail');
  });

  it('lets a person through: "Auto-Submitted: no", a reply over a quoted newsletter, a contact form', async () => {
    expect((await parsed(plainMail(REQUEST, { 'Auto-Submitted': 'no' }))).machine.isMachine).toBe(false);
    const quoted = `${REQUEST}\n\nOn 3 May 2026 News <news@shop.example> wrote:\n> To unsubscribe click here`;
    expect((await parsed(plainMail(quoted))).machine.isMachine).toBe(false);
    const form = { From: 'noreply@shop.example', 'Reply-To': 'ann@person.example' };
    expect((await parsed(plainMail(REQUEST, form))).machine.isMachine).toBe(false);
  });

  it.each([
    'Ich will das Ding nicht im Haus.',
    'Pour me désabonner, que dois-je faire ?',
    'Dragi čitatelji, brišite me.',
  ])('lets through what machines say with more beside it: %s', async (text) => {
    expect((await parsed(plainMail(text))).machine.isMachine).toBe(false);
  });

  it.each([
    'Podzimní výprodej: svetry za polovic! Pro odhlášení klikněte zde.',
    'Argent sur votre compte en dix minutes, sans dossier. Il suffit de répondre à ce message.',
    'Clique aqui e confirme os seus dados ainda hoje, ou a conta será fechada.',
  ])('answers nobody who may sell or steal, and leaves it to the operator: %s', async (text) => {
    const mail = await parsed(plainMail(text));
    expect(mail.machine.reason).toBe('offer');
    expect(readMail(mail)).toMatchObject({ kind: 'ordinary', rights: [], sure: false });
  });

  it.each([
    ['Your ticket #48211 "Delete my account and all my data" has been created. An agent will look at it shortly.'],
    [
      'Ihr Antrag auf Auskunft über Ihre personenbezogenen Daten ist bei uns eingegangen. Wir antworten in einem Monat.',
    ],
    ['Votre compte et toutes les données associées seront supprimés le 15 décembre. Connectez-vous pour le conserver.'],
    ['Aktualizovali jsme zásady. Máte právo na přístup k údajům, jejich opravu a výmaz a právo vznést námitku.'],
    ['Talebiniz "Verilerimin silinmesi" 48211 numarasıyla kaydedildi. Temsilcimiz en kısa sürede ilgilenecektir.'],
    ['ご依頼のデータのエクスポートが完了しました。リンクは7日間有効で、その後ファイルは削除されます。'],
    [
      'Liebe Gartenfreunde, im März säen wir aus. Das Abo kostet 39 Euro. Abmelden können Sie sich jederzeit mit einem Klick.',
    ],
    ['今週のレシピは茄子と栗です。配信停止・登録情報の削除はマイページからお手続きください。'],
    ['您的工单“删除我的数据”已创建，编号48211。客服人员将尽快处理。'],
  ])('answers nobody who only tells the reader of what is his, and leaves it to the operator: %s', async (text) => {
    expect(readMail(await parsed(plainMail(text)))).toMatchObject({ kind: 'ordinary', rights: [], sure: false });
  });

  it.each([
    ['Your system said "your ticket has been created" three weeks ago. I still want a copy of my personal data.'],
    ['Sie schreiben "Sie haben das Recht auf Löschung". Dann löschen Sie bitte alle meine Daten.'],
    ['Wasza wiadomość mówi, że moje konto zostanie usunięte 15 grudnia. Proszę je usunąć od razu.'],
    ['お客様のアカウントは削除されますと書いてありますが、今すぐ私のデータを削除してください。'],
    ['Veuillez effacer toutes les données concernant Luc Ménard. Votre service a déjà le dossier. Merci.'],
    ['Vous dites que je peux me désabonner à tout moment. Alors faites-le, je ne veux plus de publicité.'],
    ['Unsere Tochter Jette hat sich bei Ihnen angemeldet. Bitte löschen Sie ihr Konto und ihre Daten.'],
  ])('answers a person who quotes such a mail: %s', async (text) => {
    expect(readMail(await parsed(plainMail(text))).rights).not.toEqual([]);
  });

  it.each([
    'Ich bin bis Freitag auf Reisen und lese keine E-Mails. Ihre Nachricht lese ich nach meiner Rückkehr.',
    'Vaše zpráva nedorazila: překročena kvóta. Byla odstraněna z fronty.',
    'Mesajele primite cât sunt plecat până pe 4 decembrie se șterg; vă rog să reveniți după aceea.',
  ])('sets aside absences and failures in other words: %s', async (text) => {
    expect(readMail(await parsed(plainMail(text))).kind).toBe('machine');
  });

  it('takes a read receipt for one, but not a person who writes about reading', async () => {
    expect((await parsed(plainMail(REQUEST, { Subject: 'Read: Your request' }))).machine.reason).toBe('wording');
    expect((await parsed(plainMail(REQUEST, { Subject: 'Read this please' }))).machine.isMachine).toBe(false);
  });

  it('reads no right from a machine, and leaves a doubtful one to the operator', async () => {
    const bounce = readMail(await parsed(plainMail(REQUEST), { envelopeFrom: '<>' }));
    expect(bounce).toMatchObject({ kind: 'machine', rights: [] });
    const viaList = readMail(await parsed(plainMail(REQUEST, { 'List-Id': '<privacy.anytalk.example>' })));
    expect(viaList).toMatchObject({ kind: 'ordinary', rights: [], sure: false });
    const list = { 'List-Id': '<news.shop.example>' };
    const footer = 'Great fares this autumn!\n\nTo unsubscribe, go to https://shop.example/u?x=1';
    expect(readMail(await parsed(plainMail(footer, list))).kind).toBe('machine');
    const person = 'Please stop sending me advertising, I object to it.';
    expect(readMail(await parsed(plainMail(person, list))).kind).toBe('ordinary');
  });

  it.each([
    [
      'a spammer',
      {},
      'Special offer, for only $ 9!\nClick here http://a.example/1\nTo be removed send a mail to x@a.example',
    ],
    [
      'a password reset',
      { From: 'Domain System <help@a.example>' },
      'Click on the following link: https://a.example/x',
    ],
    ['a letter to readers', {}, 'Chers lecteurs, le marché de Noël approche. Pour vous désabonner, cliquez ici.'],
    [
      'a bulletin',
      {},
      'W tym numerze: sadzimy czosnek i okrywamy róże na zimę. Aby zrezygnować z biuletynu, kliknij tutaj.',
    ],
    [
      'an offer to grow rich',
      {},
      'Zaradite bez posla! Uložite samo 100 € i gledajte kako raste. Registrirajte se danas.',
    ],
    ['a tracker', { From: 'Bug Tracking System <owner@bugs.example>' }, 'Processing commands:\nEnd of message.'],
    ['an empty mail of a program', { 'Message-ID': '<1.2.JavaMail.app@a.example>' }, ' '],
    ['a web server', { From: 'www-data@a.example', 'X-PHP-Originating-Script': '33:m.php' }, 'Backup finished.'],
    [
      'a lottery',
      { To: 'undisclosed-recipients:;' },
      'You have won! Limited time. Click here: http://a.example/1 to claim it today.',
    ],
    [
      'an absence note',
      { Subject: 'Closed' },
      'Thank you for your message. The surgery is closed until 3 May. In urgent cases call 112.',
    ],
    [
      'ein Urlauber',
      { Subject: 'Urlaub' },
      'Ich bin bis einschließlich Freitag weg. In dringenden Fällen hilft Frau Muster.',
    ],
    ['une absence', { Subject: 'Congés' }, "Merci pour votre message. Le cabinet est fermé jusqu'au 12 août."],
    ['un avviso', { Subject: 'Avviso' }, 'Lo studio resterà chiuso ad agosto. Per urgenze chiamare il 112.'],
    [
      'a newsletter without a link',
      {},
      'Tulips this week!\nYou get this because you subscribed. Unsubscribe here | Manage preferences',
    ],
    [
      'a spammer without a link',
      { Subject: 'Výhra' },
      'Gratulujeme, vyhráli jste telefon! Jen dnes. Klikněte a potvrďte své údaje do 24 hodin.',
    ],
    ['ett utskick', {}, 'Veckans erbjudanden: skruvar till halva priset. Avregistrera dig här.'],
    [
      'une infolettre',
      {},
      'Chers clients, nos tomates sont arrivées. Pour ne plus recevoir nos messages, désabonnez-vous.',
    ],
    ['бюлетин', {}, 'Домати тази седмица.\nПолучавате това писмо, защото сте се абонирали.'],
    ['en kvittens', { Subject: 'Tack' }, 'Vi har mottagit ditt mejl. Det här är ett automatiskt svar.'],
    ['一封回執', { Subject: '您好' }, '感谢您的来信。我们将会回复。如有急事请打电话。'],
    ['who wants no answer', { Subject: 'Re: données' }, 'Ne répondez pas à ce message automatique.'],
    ['who is only a machine', { Subject: 'Re: datos' }, 'Esta es sólo una respuesta automática. Vuelvo el lunes.'],
    ['ce qui est reçu', { Subject: 'Re: données' }, 'J’ai bien reçu votre message, ceci est une réponse automatique.'],
    ['vad som kom', { Subject: 'Re: uppgifter' }, 'Jag har fått ditt mejl (automatiskt svar) och läser det på måndag.'],
    ['what came', { Subject: 'Re: data' }, 'I received your mail but this is an automatic reply.'],
    ['was ankam', { Subject: 'Re: Daten' }, 'Ich habe Ihre Nachricht erhalten: Dies ist eine automatische Antwort.'],
    ['vem som är borta', { Subject: 'Re: uppgifter' }, 'Detta är bara ett automatiskt svar, jag är borta.'],
    ['eine Werbung', {}, 'Nur für kurze Zeit!\nhttps://a.example\nHier abmelden: https://a.example/u'],
  ])('sets aside %s', async (_, headers, text) => {
    expect(readMail(await parsed(plainMail(text, headers))).kind).toBe('machine');
  });

  it.each([
    ['who wants no machine', 'Ich will eine Auskunft über meine Daten, keine automatische Antwort.'],
    ['who got one', 'The automatic reply that I got sends me to a page that shows my name and nothing else.'],
    ['qui en a reçu une', 'La réponse automatique que j’ai reçue renvoie à une page vide. Où est le reste ?'],
    ['who got nothing else', 'I asked you in May and only received an automated response. Where is my copy?'],
    ['wer erst erinnert hat', 'Bekommen habe ich bisher eine automatische Eingangsbestätigung. Wo bleibt die Kopie?'],
    ['vem som väntar', 'Jag fick ett automatiskt svar om att ärendet tagits emot. Var är kopian?'],
    ['кой чака', 'Дойде ми само автоматичен отговор. Къде е копието?'],
    ['谁在等', '我只收到一封自动回复。副本在哪里？'],
    ['wen sie vertröstet', 'Die automatische Antwort, die ich bekam, hilft mir nicht. Was steht da noch über mich?'],
    ['谁说到系统', '那个分数是系统自动评的，可是全班都看到了。你们怎么办？'],
    [
      'who tells what was clicked',
      'I clicked "unsubscribe here" https://a.example/u five times and still get your newsletter. Stop it!',
    ],
    [
      'who quotes the footer',
      'Your mail says "to unsubscribe click here" but https://a.example/u is dead. Take me off your mailing list.',
    ],
    [
      'who is in one sentence',
      'I used the link to unsubscribe https://a.example/u three times, I am fed up, stop sending me advertising',
    ],
    ['who was cheated', 'Somebody writes "you have won, click here http://a.example/1". Is this mail from you?'],
    ['with links below', 'Can I book for Monday?\n\nAnn\nhttps://a.example\nhttps://b.example\nhttps://c.example'],
    [
      'who pastes links',
      'The app fails on https://a.example/1, https://a.example/2 and https://a.example/3. Please help.',
    ],
    [
      'who asks in German',
      'Ich habe schon dreimal auf "hier abmelden" https://a.example/u geklickt. Ich will keine Werbung mehr von Ihnen!',
    ],
    [
      'who asks in French',
      "J'ai cliqué sur le lien https://a.example/u pour me désinscrire, rien. Arrêtez de m'envoyer de la publicité !",
    ],
    [
      'who asks in Spanish',
      'He pulsado "para darse de baja" https://a.example/u y nada. Dejen de enviarme publicidad de una vez.',
    ],
  ])('lets a person through %s', async (_, text) => {
    expect(readMail(await parsed(plainMail(text))).kind).not.toBe('machine');
  });

  it.each([
    [
      'a contact form',
      { 'X-Mailer': 'PHPMailer 6.1', 'Reply-To': 'ann@person.example' },
      'Name: Ann\nMessage: Hello, are you open on Sunday?\nhttps://a.example/form',
    ],
    [
      'a ticket system',
      { From: 'Ticket System <help@a.example>' },
      'Customer writes: please delete my account and all my data.',
    ],
    [
      'no-reply',
      { From: 'noreply@a.example' },
      'Ann writes: please send me a copy of my personal data.\nhttps://a.example/form',
    ],
    ['a list', { 'List-Id': '<l.a.example>' }, 'I want you to delete my data, all of it.\nhttps://a.example/list'],
    [
      'many recipients',
      { To: Array.from({ length: 8 }, (_, at) => `a${at}@a.example`).join() },
      'Delete my data. https://a.example',
    ],
    [
      'a company',
      { From: 'Solar System GmbH <info@a.example>' },
      'Guten Tag, wann sind Sie erreichbar? https://a.example',
    ],
  ])('leaves what came through %s to a person', async (_, headers, text) => {
    expect(readMail(await parsed(plainMail(text, headers))).kind).not.toBe('machine');
  });
});
