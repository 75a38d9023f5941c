import type { FormWords } from '../form.ts';

/** Of forms in Polish. */
export const form: FormWords = {
  asks: 'typ wniosku|rodzaj wniosku|typ żądania|rodzaj żądania|rodzaj zgłoszenia|wniosek|żądanie|moje żądanie|treść żądania|przedmiot wniosku|realizowane prawo|prawo|prawo z którego korzystam|korzystam z prawa|chcę|żądam|wnoszę o|wnioskuję o|proszę o|temat zgłoszenia|wybierz',
  rights: {
    access:
      'dostęp|dostępu|prawo dostępu|prawa dostępu|dostęp do danych|dostępu do danych|prawo dostępu do danych|dostęp do moich danych|dostęp do danych osobowych|kopia danych|kopia moich danych|kopii danych|wydanie kopii danych|wgląd w dane|wgląd do danych',
    erasure:
      'usunięcie|usunięcia|usunięcie danych|usunięcia danych|usunięcie moich danych|usunięcie danych osobowych|usunięcie moich danych osobowych|prawo do usunięcia|prawo do usunięcia danych|prawa do usunięcia danych|prawo do bycia zapomnianym|prawa do bycia zapomnianym|usunąć dane|usunąć moje dane|usunięcie konta|skasowanie danych',
    rectification:
      'sprostowanie|sprostowania|sprostowanie danych|sprostowania danych|sprostowanie moich danych|prawo do sprostowania|prawo do sprostowania danych|poprawienie danych|aktualizacja danych|korekta danych|poprawa danych',
    portability:
      'przeniesienie danych|przenoszenie danych|przeniesienie moich danych|przeniesienia danych|prawo do przenoszenia danych|prawo do przeniesienia danych|przenoszenia danych',
    objection:
      'sprzeciw|sprzeciwu|prawo do sprzeciwu|prawo sprzeciwu|sprzeciw wobec przetwarzania|sprzeciw wobec przetwarzania danych|sprzeciw wobec marketingu|sprzeciw wobec przetwarzania moich danych',
    restriction:
      'ograniczenie|ograniczenie przetwarzania|ograniczenia przetwarzania|prawo do ograniczenia przetwarzania|ograniczenie przetwarzania danych|ograniczenie przetwarzania moich danych',
    withdraw_consent:
      'cofnięcie zgody|wycofanie zgody|cofnięcia zgody|wycofania zgody|odwołanie zgody|prawo do cofnięcia zgody',
  },
  given: 'imię|imiona|imię imiona',
  family: 'nazwisko',
};
