import type { Catalogue } from './en.ts';

/** Polish, addressed as Państwo. */
export const pl: Catalogue = {
  hello: 'Dzień dobry,',
  reference: 'Numer sprawy: {reference}',
  'link.until': 'Link działa do {until}.',
  'link.plain': 'Jeśli przycisk nie działa, proszę otworzyć ten adres:',

  'right.access': 'Kopia danych, które mamy na Państwa temat',
  'right.portability': 'Państwa dane w postaci, którą odczyta inna usługa',
  'right.erasure': 'Usunięcie Państwa danych',
  'right.rectification': 'Sprostowanie Państwa danych',
  'right.restriction': 'Ograniczenie korzystania z Państwa danych',
  'right.objection': 'Zakończenie takiego użycia Państwa danych, któremu się Państwo sprzeciwiają',
  'right.withdraw_consent': 'Wycofanie Państwa zgody',
  'right.information': 'Odpowiedź na pytanie, jak korzystamy z danych osobowych',
  'right.complaint': 'Państwa skarga na sposób, w jaki postępujemy z danymi',

  'ack.subject': 'Otrzymaliśmy Państwa wniosek – prosimy o potwierdzenie',
  'ack.title': 'Otrzymaliśmy Państwa wniosek',
  'ack.understood': 'Tak go zrozumieliśmy:',
  'ack.meant': 'Czy o to Państwu chodziło?',
  'ack.respondBy': 'Termin naszej odpowiedzi: {date}.',
  'ack.confirm': 'Zanim zaczniemy, prosimy o potwierdzenie, że ten adres należy do Państwa.',
  'ack.button': 'Potwierdzam wniosek',
  'ack.wrong': 'Coś źle zrozumieliśmy? Wystarczy odpowiedzieć na tę wiadomość i napisać nam to własnymi słowami.',
  'ack.change': 'Jeśli nie, można to poprawić na stronie przed potwierdzeniem.',
  'ack.notYou':
    'Jeśli to nie Państwo do nas pisali, proszę zignorować tę wiadomość. Bez potwierdzenia nic się nie stanie.',

  'cooling.subject': 'Państwa dane zostaną usunięte – można to jeszcze anulować',
  'cooling.title': 'Wkrótce usuniemy Państwa dane',
  'cooling.body':
    'Wniosek jest potwierdzony. Usuwanie zaczniemy {until}. Jeśli tego właśnie Państwo chcą, nie trzeba nic robić.',
  'cooling.mind':
    'Jeśli zmienili Państwo zdanie albo to nie był Państwa wniosek, do tego czasu można go anulować jednym kliknięciem.',
  'cooling.button': 'Anuluj usunięcie',

  'access.subject': 'Państwa dane są gotowe',
  'access.title': 'Państwa kopia jest gotowa',
  'access.body': 'Zebraliśmy dane, o które Państwo prosili. Dla bezpieczeństwa strona najpierw wyśle kod na ten adres.',
  'access.until': 'Można ją pobrać jeden raz, do {until}.',
  'access.button': 'Przejdź do pobrania',

  'code.subject': 'Państwa kod',
  'code.title': 'Państwa kod',
  'code.body': 'Proszę wpisać ten kod na stronie, aby uzyskać dostęp do danych:',
  'code.minutes':
    'Działa jeden raz, przez {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',
  'code.secret': 'Prosimy nikomu go nie podawać. Jeśli nie prosili Państwo o kod, proszę zignorować tę wiadomość.',

  'erased.subject': 'Państwa wniosek o usunięcie danych został zrealizowany',
  'erased.title': 'Państwa wniosek o usunięcie danych został zrealizowany',
  'erased.body':
    'Usunęliśmy lub zanonimizowaliśmy Państwa dane, a potem sprawdziliśmy jeszcze raz, że naprawdę ich nie ma.',
  'erased.nothing': 'Szukaliśmy wszędzie i nie znaleźliśmy danych na Państwa temat. Nie było czego usuwać.',
  'retained.intro': 'Niektóre dane musimy zachować:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (do: {until})',

  'partly.subject': 'Państwa wniosek został zrealizowany częściowo',
  'partly.title': 'Państwa wniosek został zrealizowany częściowo',
  'partly.unreached': 'Wszystko jest zrobione, z wyjątkiem tych systemów, z którymi nie udało nam się połączyć:',
  'partly.late': 'Państwa wniosek nie został jeszcze zrealizowany',
  'partly.none': 'Do tej pory nie udało nam się połączyć z tymi systemami:',
  'partly.body': 'Spróbujemy ponownie i napiszemy, gdy będzie gotowe. Nie trzeba nic robić.',
  'partly.ended': 'Spróbowaliśmy ponownie, ale bez powodzenia, dlatego Państwa wniosek kończy się w tym stanie. Powód:',

  'refused.subject': 'W sprawie Państwa wniosku',
  'refused.title': 'Nie możemy spełnić Państwa prośby',
  'refused.request': 'O to Państwo prosili:',
  'refused.reason': 'Powód:',
  'refused.appeal':
    'Jeśli się Państwo nie zgadzają, można odpowiedzieć na tę wiadomość, złożyć skargę do organu nadzorczego lub zwrócić się do sądu. Gdzie złożyć skargę: {route}',
  'denial.suspected_fraud': 'Mamy powody sądzić, że wniosek nie pochodzi od osoby, której dane dotyczą.',
  'denial.insuf_verification': 'Nie udało nam się ustalić, że te dane należą do Państwa.',
  'denial.no_match': 'Nie znaleźliśmy danych, które należą do Państwa.',
  'denial.claim_not_covered': 'Obowiązujące tu prawo nie przewiduje takiego wniosku.',
  'denial.outside_jurisdiction': 'Prawo, na które się Państwo powołują, nie dotyczy nas lub tych danych.',
  'denial.too_many_requests': 'Niedawno odpowiedzieliśmy na taki sam Państwa wniosek.',
  'denial.other': 'Uważnie rozpatrzyliśmy Państwa wniosek i nie możemy go spełnić.',

  'withdrawn.subject': 'Państwa wniosek został wycofany',
  'withdrawn.title': 'Państwa wniosek został wycofany',
  'withdrawn.body':
    'Zgodnie z życzeniem przerwaliśmy. Państwa dane pozostają bez zmian. W każdej chwili można do nas znowu napisać.',

  'withdraw.title': 'Czy chcą Państwo wycofać wniosek?',
  'withdraw.body': 'Otrzymaliśmy wiadomość, że chcą Państwo wycofać:',
  'withdraw.keep':
    'Jeśli mamy kontynuować, wystarczy zignorować tę wiadomość. Wniosek jest dalej rozpatrywany bez zmian.',

  'expired.subject': 'Państwa wniosek wygasł',
  'expired.title': 'Państwa wniosek wygasł',
  'expired.body':
    'Nie otrzymaliśmy potwierdzenia na czas, więc nic nie zrobiliśmy. Jeśli nadal Państwo tego chcą, wystarczy napisać do nas ponownie.',

  'question.title': 'Potrzebujemy czegoś od Państwa',
  'question.body': 'Aby kontynuować, potrzebujemy od Państwa następującej rzeczy:',
  'question.button': 'Odpowiedz',
  'question.until': 'Prosimy o odpowiedź do {until}. Do tego czasu wniosek czeka.',
  'question.reminder': 'Przypomnienie: {title}',
  'question.label': 'Państwa odpowiedź',
  'question.send': 'Wyślij odpowiedź',
  'answered.title': 'Dziękujemy, mamy Państwa odpowiedź',
  'fee.title': 'Państwa wniosek wiąże się z kosztem – prosimy o decyzję',
  'fee.body': 'Możemy kontynuować tylko za {amount}. Bez Państwa zgody nic nie trzeba płacić. Powód:',
  'fee.button': 'Podejmij decyzję',
  'fee.until': 'Bez decyzji do {until} wniosek się zakończy i nic nie będzie kosztował.',
  'fee.accept': 'Akceptuję koszt',
  'fee.withdraw': 'Wycofuję wniosek',
  'extended.title': 'Nasza odpowiedź zajmie więcej czasu',
  'extended.body': 'Potrzebujemy więcej czasu. Odpowiedź otrzymają Państwo do {date}. Powód:',
  'lapsed.body':
    'Poprosiliśmy o coś i nie otrzymaliśmy odpowiedzi, więc nic nie zrobiliśmy. Jeśli nadal jest to potrzebne, wystarczy napisać do nas ponownie.',

  'proof.title': 'Prosimy o potwierdzenie wniosku',
  'proof.change': 'Coś się nie zgadza? Proszę wybrać, o co chodzi:',
  'proof.none': 'Proszę wybrać co najmniej jedną pozycję.',
  'proof.notYou': 'Jeśli to nie Państwo do nas pisali, wystarczy zamknąć tę stronę. Nic się nie stanie.',
  'proven.title': 'Dziękujemy, potwierdzone',
  'proven.body': 'Napiszemy, gdy tylko będzie coś nowego. Można zamknąć tę stronę.',
  'cancel.title': 'Czy anulować usunięcie?',
  'cancel.body':
    'Państwa dane nadal istnieją. Po anulowaniu pozostaną bez zmian, a wniosek się zakończy. W przeciwnym razie usuwanie zaczniemy {until}.',
  'cancel.keep': 'Jeśli dane nadal mają zostać usunięte, wystarczy zamknąć tę stronę.',
  'cancelled.title': 'Usunięcie zostało anulowane',
  'cancelled.body': 'Państwa dane pozostają bez zmian. W każdej chwili można ponownie poprosić o ich usunięcie.',
  'package.send': 'Aby mieć pewność, że dane trafią tylko do Państwa, najpierw wyślemy kod na Państwa adres.',
  'package.sendButton': 'Wyślij mi kod',
  'package.sent':
    'Wysłaliśmy kod; powinien dotrzeć w ciągu około minuty. Pobrać można tylko raz: prosimy przechować plik tam, gdzie tylko Państwo mają dostęp.',
  'package.label': 'Kod z wiadomości',
  'package.wrong': 'Ten kod nie działa albo już nie działa. Proszę go sprawdzić lub poprosić o nowy.',
  'package.enough':
    'W ciągu tej godziny wysłaliśmy już kilka kodów, dlatego nie wysłaliśmy kolejnego. O nowy można poprosić od tej chwili: {at}. Jeśli ostatni kod nie został jeszcze użyty, proszę wpisać go tutaj.',
  'package.resend': 'Wyślij nowy kod',
  'package.downloadButton': 'Pobierz moje dane',
  'package.large':
    'Państwa kopia jest duża i przychodzi w częściach. Prosimy nie zamykać tej strony: przeglądarka połączy je i zapisze jeden plik.',
  'package.join':
    'Jeśli nic się nie dzieje, proszę zapisać tutaj każdą część i otworzyć pierwszą w programie do plików zip, na przykład 7-Zip.',
  'gone.title': 'Ten link już nie działa',
  'gone.body':
    'Być może został już użyty, zastąpiony nowszym lub wygasł. Prosimy skorzystać z linku w naszej ostatniej wiadomości.',
  'gone.help': 'Jeśli to nie pomoże, prosimy napisać na {address}.',
  'error.title': 'Nie udało się',
  'error.body': 'Błąd jest po naszej stronie i nic nie zginęło. Prosimy spróbować ponownie za kilka minut.',
};
