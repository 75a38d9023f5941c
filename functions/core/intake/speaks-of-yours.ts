import { holdsAny } from './holds-any.ts';
import { withLetters } from './identity/letters.ts';

/** How a language says "your request, your account", and what only somebody says who speaks for himself or for a client. */
interface Voices {
  readonly yours: string;
  /** capitals tell something */
  readonly isCased?: boolean;
  /** how its reader gets no more of it: nobody says so who wants to be left alone himself */
  readonly leave: string;
  readonly mine: string;
}

/** A pattern, and the same where it may begin within a word: to look behind every letter takes longer than all else. */
interface Wording {
  readonly whole: RegExp;
  readonly loose: RegExp;
}

/** By language; words and their beginnings, as regular expressions. */
const VOICES: Readonly<Record<string, Voices>> = {
  en: {
    yours:
      'we (?:hereby )?confirm|registration (?:confirmed|received)|you(?: are|.re) registered|you (?:have )?(?:asked for|requested)|ready (?:to|for) download|topic you follow|if (?:this|it) was(?: not|n.t) you|if you did(?: not|n.t) (?:make|request|ask)|reply (?:with )?stop|your (?:request|ticket|account(?! team| manager| department)|enquiry|inquiry|case|application|personal data|data(?! protection))|you (?:recently )?contacted us|you have(?: not|n.t) signed in|you have the right to',
    leave: 'if you (?:do not|don.t|no longer) (?:want|wish) to (?:receive|get|hear)',
    mine: 'i|me|my|mine|myself|clients?',
  },
  de: {
    // "Ihr" is the reader's, "ihr" is hers
    isCased: true,
    yours:
      '[Ww]ir bestätigen|Sie sind angemeldet|[Dd]u bist angemeldet|[Vv]on Ihnen angefordert\\p{L}*|die Sie angefordert haben|zum Herunterladen bereit|[Ww]aren Sie das nicht|[Aa]ntwort(?:e|en Sie)? (?:einfach )?mit (?:STOPP?|NEIN|Stopp?|Nein)|(?:Ihr|[Dd]ein)(?:e[nmrs]?|es)? (?:Anfrage|Anliegen|Antrags?|Ticket|Kontos?|Daten|personenbezogenen Daten)|Sie haben (?:das Recht|sich seit)|(?:Sie hatten|[Dd]u hattest) kürzlich',
    leave: '(?:wenn|falls|sollten) Sie (?:keine|nicht (?:mehr|länger))[^.!?\\n]{0,40}(?:erhalten|wünschen)',
    mine: '[Ii]ch|[Mm]ir|[Mm]ich|[Mm]ein\\p{L}*|möchte|will|Mandant\\p{L}*',
  },
  fr: {
    yours:
      'nous (?:vous )?confirmons|vous êtes inscrit|que vous avez (?:demandée?|commandée?)|si ce n.(?:était|est) pas vous|répondez (?:par )?(?:stop|non)|votre (?:demande|ticket|compte|dossier)|vos données|vous disposez d|vous nous avez (?:récemment )?contacté|vous ne vous êtes pas connecté',
    leave: 'si vous ne (?:souhaitez|voulez|désirez) (?:plus|pas) (?:recevoir|être contacté)',
    mine: "je|j['’]\\p{L}+|moi|mon|ma|mes|m['’]\\p{L}+|me|mandante?|cliente?",
  },
  es: {
    yours:
      '(?:le |te )?confirmamos|inscripción confirmada|que (?:pidió|pediste|solicitó|ha (?:pedido|solicitado))|si no (?:ha sido|fue|has sido) (?:usted|tú)|respond[ae] (?:con )?(?:baja|stop)|(?:su|tu) (?:solicitud|petición|cuenta|ticket|consulta)|(?:sus|tus) datos|usted tiene derecho|nos contactó|no ha iniciado sesión',
    leave: 'si (?:ya )?no (?:desea|quiere|deseas|quieres) (?:seguir )?recib\\p{L}*',
    mine: 'yo|mi|mis|mí|me|mí[oa]s?|quiero|solicito|deseo|pido|exijo|necesito|quisiera|soy|ejerzo|mandante|representad[oa]|cliente',
  },
  pt: {
    yours:
      'confirmamos|inscrição confirmada|que (?:pediu|solicitou)|se não foi (?:você|o próprio)|responda (?:com )?(?:remover|sair|stop)|seu (?:pedido|ticket)|sua (?:conta|solicitação)|seus dados|tem o direito de|contactou-nos|não inicia sessão',
    leave: 'se (?:já )?não (?:deseja|quer|pretende|quiser|desejar) (?:mais )?receber',
    mine: 'eu|meus?|minhas?|mim|me|quero|solicito|peço|gostaria|desejo|exijo|sou|retiro|constituinte|cliente',
  },
  it: {
    yours:
      '(?:le|ti|vi) confermiamo|iscrizione confermata|che ha (?:richiesto|chiesto)|se non è stat[oa] lei|rispond(?:ete|a|i) (?:con )?(?:cancellami|stop)|(?:sua|tua) (?:richiesta|segnalazione)|(?:suo|tuo) (?:account|ticket)|(?:suoi|tuoi) dati|lei ha il diritto|ci ha contattato|non accede da',
    leave: 'se non (?:desider|vuol|vuo|vol)\\p{L}+ (?:più )?ricever\\p{L}*',
    mine: 'io|mio|mia|miei|mie|mi|me|voglio|vorrei|chiedo|richiedo|desidero|sono|assistit[oa]|cliente',
  },
  nl: {
    yours:
      'wij bevestigen|u bent aangemeld|je bent aangemeld|die (?:u heeft|je hebt) aangevraagd|was u dit niet|antwoord (?:met )?(?:stop|nee)|(?:uw|je|jouw) (?:verzoek|melding|account|(?:persoons)?gegevens|aanvraag|ticket)|u heeft recht op|u (?:had|hebt) (?:onlangs )?contact met ons',
    leave: 'als (?:u|je) (?:geen|niet (?:langer|meer))[^.!?\\n]{0,30} (?:wilt|wil|wenst)',
    mine: "ik|mij|mijn|me|mn|m['’]n|cliënte?",
  },
  sv: {
    yours:
      'vi bekräftar|du är anmäld|som du begär(?:de|t)|klar att ladda ner|var det inte du|svara (?:med )?stopp?|(?:ditt|ert) (?:ärende|konto)|(?:din|er) begäran|dina (?:person)?uppgifter|du har rätt att|du kontaktade oss|du har inte loggat',
    leave: 'om du inte (?:längre )?vill (?:få|ha)',
    mine: 'jag|mig|mej|mitt|min|mina|klient|huvudman',
  },
  pl: {
    yours:
      'potwierdzamy|rejestracja przyjęta|o któr[yąe] (?:prosiłeś|prosiłaś|państwo prosili)|gotow[ya] do pobrania|jeśli to nie ty|(?:odpisz|odpowiedz) stop|(?:twoje|państwa) (?:zgłoszenie|konto|dane)|(?:twój|państwa) wniosek|pan[ia]/pan[ia] wniosku|(?:twoich|państwa) danych|przysługuje państwu|kontaktowałeś się z nami|nie logujesz się',
    leave: '(?:jeśli|jeżeli) nie (?:chcesz|chcą państwo|życz\\p{L}+)[^.!?\\n]{0,30}(?:otrzymywać|dostawać)',
    mine: 'ja|mnie|mi|mój|moj\\p{L}{1,4}|moim|mną|chcę|żądam|wnoszę|wnioskuję|jestem|\\p{L}+(?:łem|łam)|mocodaw\\p{L}+|klienta|klientki',
  },
  cs: {
    yours:
      'potvrzujeme|registrace přijata|vaš[ei] žádost|vaší osob|o kter\\p{L}+ jste (?:po)?žádal\\p{L}?|připraven\\p{L}? ke stažení|jste to nebyli vy|odpovězte stop|váš (?:požadavek|účet)|vaš[eí] žádosti?|vaš(?:e|ich) (?:osobní(?:ch)? )?údaj\\p{L}+|máte právo na|jste nás kontaktovali|jste se nepřihlásili',
    leave:
      '(?:pokud (?:si )?(?:už |již )?(?:nechcete|nepřejete)|nechcete-li|nepřejete-li)[^.!?\\n]{0,30}(?:dostávat|zasílat|odebírat|zpráv\\p{L}*)',
    mine: 'já|mě|mně|mi|můj|moj[ei]|mých|mým|mé(?:ho|mu)?|mou|chci|žádám|jsem|klienta|klientky',
  },
  hr: {
    yours:
      'potvrđujemo|prijava zaprimljena|odnose na vas|koj[iue] ste zatražili|spreman\\p{L}* za preuzimanje|to niste bili vi|odgovorite stop|vaš(?:eg)? zahtjeva?|vaš (?:korisnički )?račun|vaš(?:e|i|ih) (?:osobn\\p{L}+ )?poda\\p{L}+|imate pravo na|ste nam se javili|niste se prijavili',
    leave: 'ako (?:više )?ne želite[^.!?\\n]{0,30}(?:primati|dobivati)',
    mine: 'ja|mi|me|mene|moj\\p{L}{0,3}|želim|tražim|zahtijevam|sam|strank[eau]|klijent\\p{L}*',
  },
  ro: {
    yours:
      'confirmăm|înscriere confirmată|pe care (?:l-|le-|o )?ați (?:cerut|solicitat)|gata de descărcare|nu ați fost dvs|răspundeți (?:cu )?stop|(?:solicitarea|cererea|cererii|contul|datele|datelor) (?:dvs|dumneavoastră|ta|tău|tale)|aveți dreptul|ne-ați contactat|nu v-ați conectat',
    leave: 'dacă nu (?:mai )?(?:doriți|vreți) să (?:mai )?primiți',
    mine: 'eu|mie|mă|îmi|mi|m-am|mi-\\p{L}+|meu|mea|mei|mele|vreau|doresc|solicit|sunt|client\\p{L}*',
  },
  tr: {
    yours:
      'teyit ederiz|onaylarız|kaydınız alın\\p{L}+|size ait veriler\\p{L}*|istediğiniz|talep ettiğiniz|indirilmeye hazır|siz değilseniz|(?:ret|iptal|dur) yaz\\p{L}+|(?:talebiniz|başvurunuz|hesabınız|verileriniz|kişisel verileriniz|iletiniz)\\p{L}*|hakkınız|bize ulaştınız|giriş yapmadınız',
    leave: 'almak istemiyorsanız',
    mine: 'ben|benim|bana|beni|(?!(?:bizim|sizin|resim|isim)(?!\\p{L}))\\p{L}{2,}(?:[ıiuü]m(?:[ıiuü]|[ae]|[dt][ae]n?|[ıiuü]n)?|yorum)|müvekkil\\p{L}*',
  },
  el: {
    yours:
      'επιβεβαιώνουμε|η εγγραφή σας|που ζητήσατε|αν δεν ήσασταν εσείς|απαντήστε (?:με )?στοπ|αίτημά σας|αιτήματός σας|λογαριασμό[ςν]? σας|(?<!προστασίας )δεδομέν(?:α|ων) σας|προσωπικά σας δεδομένα|έχετε δικαίωμα|επικοινωνήσατε|δεν έχετε συνδεθεί',
    leave: '(?:αν|εάν) δεν (?:θέλετε|επιθυμείτε) (?:πλέον |πια )?να λαμβάνετε',
    mine: 'εγώ|μου|εμένα|μένα|θέλω|ζητώ|αιτούμαι|είμαι|εντολέ\\p{L}+',
  },
  bg: {
    yours:
      'потвърждаваме|регистрацията е приета|ко[йяи]то поискахте|коет?о поискахте|готов\\p{L}* за изтегляне|ако не сте били вие|отговорете (?:със? )?стоп|вашат?[ао] заявка|вашето (?:заявление|искане)|профил(?:ът|а)? ви|акаунт(?:ът|а)? ви|данните ви|имате право на|се свързахте с нас|не сте влизали',
    leave: 'ако не (?:желаете|искате) да получавате',
    mine: 'аз|ми|ме|мен|мене|мо[яй]\\p{L}*|искам|желая|съм|доверител\\p{L}*',
  },
  ja: {
    yours:
      '削除いたしました|受け付けました|ご依頼の|「停止」とご?返信|お心当たりがない|お客様の(?:アカウント|データ|個人データ|情報)|お客様にはご自身|お問い合わせを受付|で承りました|請求を受領|お問い合わせいただきました|お客様ご自身',
    leave: '(?:配信|ご案内|メール)[^。\\n]{0,12}(?:停止|不要|解除)[^。\\n]{0,6}(?:ご?希望|な方|の方|の場合)',
    mine: '私|わたし|僕|俺|自分|当方|依頼人',
  },
  zh: {
    yours:
      '特此确认|您的[^，。]{0,4}申请|报名成功|与您有关|您申请的|回复td?(?![a-z])|如非本人操作|您的(?:工单|账户|帐户|申请|个人信息|数据)|申请已受理|您有权|您查阅|您近期',
    leave: '[如若][^。，\\n]{0,4}不(?:希望|[想愿願])[^。\\n]{0,8}收到',
    mine: '我(?!们)|本人(?!操作)|当事人|委托人',
  },
};

/** To be taken off a list, and that it can be had whenever one likes: below what is sent to many. */
const TAKEN_OFF =
  'unsubscribe|abbestell\\p{L}*|abmeld\\p{L}*|désabonn\\p{L}*|désinscri\\p{L}*|(?:darse|darte|date|dese) de baja|cancelar|disiscriv\\p{L}*|cancellar(?:ti|si)|uitschrijven|afmelden|avregistrera|avsluta|wypisać się|zrezygnować|odhlásit|odjaviti?|отпишете|отписване|dezabona\\p{L}*|διαγραφείτε';
const ANY_TIME =
  'at any time|jederzeit|à tout moment|en cualquier momento|a qualquer momento|in qualsiasi momento|op elk moment|när som helst|w każdej chwili|kdykoli|u bilo kojem trenutku|bilo kada|по всяко време|oricând|ανά πάσα στιγμή';
const OFF_AT_ANY_TIME = wording(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${TAKEN_OFF})[^.!?\n]{0,30}(?:${ANY_TIME})|(?:${ANY_TIME})[^.!?\n]{0,30}(?:${TAKEN_OFF})|istediğiniz zaman[^.!?\n]{0,30}(?:abonelikten|listeden))|配信停止[^。\n]{0,16}(?:マイページ|お手続き|設定画面)|随时[^。，\n]{0,4}(?:退订|取消订阅)`,
    'iu',
  ),
);
/** What a program tells is shorter. */
const LENGTH = 1_500;
const QUOTED = /^>.*$|["“”„][^"“”„\n]{1,200}["“”]|«[^»\n]{1,200}»|「[^」\n]{1,200}」|‘[^’\n]{1,200}’/gmu;
/** Most texts quote nothing. */
const MARKS = [...'>"“”„«「‘'];
const made = new Map<string, Wording>();

/** Whether a text or its title tells somebody of his own request, account or data and nobody in it speaks for himself: a receipt, or news of it. */
export function speaksOfYours(text: string, title: string, language: string): boolean {
  const voices = VOICES[language];
  if (!voices || text.length > LENGTH) return false;
  const said = holdsAny(text, MARKS) ? text.replace(QUOTED, ' ') : text;
  const flags = voices.isCased === true ? 'u' : 'iu';
  const tellsHowToLeave = ({ leave }: Voices): boolean => says(said, wordingOf(leave, 'iu'));
  if (tellsHowToLeave(voices)) return true;
  // nearly everybody says "I" or "me" at once
  if (says(said, wordingOf(voices.mine, flags))) return false;
  return (
    says(`${title.slice(0, 200)}\n${said}`, wordingOf(voices.yours, flags)) ||
    says(said, OFF_AT_ANY_TIME) ||
    // a mailing may say it in another language than the rest
    Object.values(VOICES).some(tellsHowToLeave)
  );
}

const says = (text: string, { loose, whole }: Wording): boolean => loose.test(text) && whole.test(text);

function wordingOf(words: string, flags: string): Wording {
  let known = made.get(words);
  if (!known) {
    const isSpaced = !/[\u3040-\u9fff]/.test(words);
    known = wording(new RegExp(isSpaced ? String.raw`(?<!\p{L})(?:${words})(?!\p{L})` : words, flags));
    made.set(words, known);
  }
  return known;
}

function wording(whole: RegExp): Wording {
  const loose = new RegExp(whole.source.replace(String.raw`(?<!\p{L})`, ''), whole.flags);
  return { whole: withLetters(whole), loose: withLetters(loose) };
}
