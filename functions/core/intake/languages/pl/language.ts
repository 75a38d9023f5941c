import type { Language } from '../../reader/concepts.ts';
import { customs } from './customs.ts';
import { form } from './form.ts';

/** Polish. */
export const pl: Language = {
  tag: 'pl',
  customs,
  form,
  words:
    'i w na z do nie się to że jest o jak moje moich moja mój mnie mi za od dla po są co czy przez ale już tak bardzo proszę dzień dobry pozdrawiam szanowni państwo pan pani dziękuję chcę jestem mam macie wasz wasze swoje tego ten ta te które który bo jeszcze tylko lub oraz wszystkie wszystko żeby być został was u',
  concepts: {
    ask: 'proszę|prosze|prosimy|chcę|chce|chciałbym|chciałabym|żądam|zadam|wnoszę|wnioskuję|domagam się|wzywam|niniejszym|czy możecie|możecie|czy mogą|czy moglibyście|korzystam z|korzystając|zwracam się|wniosek o|prośba o|potrzebuję|życzę sobie|uprzejmie|wnosze|poproszę|musicie|cofam|wycofuję|odwołuję|sprzeciwiam',
    not: 'nie|bez|nigdy|zamiast|ani',
    keep: 'nie usuwajcie|nie usuwaj|nie usuwać|nie usuwac|nie kasujcie|nie kasować|nie kasuj|nie chcę usuwać|nie chcę usunięcia|nie chcę żebyście usuwali|nie chcę abyście usuwali|bez usuwania|bez kasowania|zamiast usuwać|zamiast usunięcia|zamiast usuwania|nie żądam usunięcia|nie proszę o usunięcie|nie wykasowujcie|nie usunięcie|nie zamykajcie|nie zamykaj|nie zamykać|nie chcę zamykać|nie likwidujcie|nie dezaktywujcie',
    erase:
      'usun*|usuw*|usuń*|skasuj*|skasow*|kasow*|kasuj*|wykasuj*|wykasow*|wymaz*|wymaż*|zniszcz*|niszcz*|wyczyść*|wyczyśc*|likwid*|zlikwid*|zamkn*|zamknij*|zamykan*|dezaktyw*|wyrzuć*|wyrzuci*|wywal*|znikn*|zniknąć|pozbyć|pozbądź*|anonimiz*|wykreśl*|wypis*',
    data: 'dane|danych|danymi|dane osobowe|danych osobowych|informacje|informacji|info|wszystko co macie|wszystkiego co macie|wszystko co wiecie|co macie o mnie|co o mnie macie|co wiecie o mnie|co o mnie wiecie|akta|rekordy|wpisy|wpis|historię|historia|historii|ślad*|wszystko|bazy|baza danych|bazy danych|mój adres|mój mail|mój email|mój numer|moje nazwisko|rozmowy|mejla',
    account: 'konto|konta|kontem|profil|profilu|rejestrację|członkostwo',
    about:
      'o mnie|na mój temat|mnie|moje|moich|mój|moja|moją|mojego|mojej|dotyczące mnie|dotyczących mnie|mnie dotyczą*|które mnie|moimi|mną|swoje|swoich|swój',
    get: 'wyślij*|wysłać|wysłanie|prześl*|przesła*|przesył*|udostępn*|przekaz*|przekaż*|podać|podanie|pokazać|kopi*|dostęp*|wgląd*|wglądu|zobaczyć|poznać|wiedzieć|dowiedzieć|otrzymać|dostać|uzyskać|informacji o|listę|lista|zestawienie|wykaz|wydruk|pobrać|raport|wydaj*|dajcie|daj|podajcie|podajecie|pokaż|pokażcie|pokażecie|pokażą',
    what: 'jakie|jakich|co|czy|które|ile|wszystkie|wszystko|wszelkie|pełną|pełny',
    hold: 'macie|posiadacie|posiada|posiadają|przechow*|przetwarz*|zbiera*|zebra*|zgromadz*|gromadz*|trzymacie|wiecie|zapisane|zapisal*|zapisujecie|dysponuj*|ma|mają|mieć|znajduj*|wie|mieli|mieliście|trzymali|przechowywali',
    fix: 'popraw*|skoryg*|koryg*|sprost*|zmie*|zmień*|zmian*|zaktualiz*|aktualiz*|uzupełn*|zastąp*|napraw*|edyt*|podmień*|podmieni*',
    field:
      'nazwisko|nazwiska|imię|imienia|adres|adresu|e mail|email|mail|maila|adres e mail|data urodzenia|datę urodzenia|daty urodzenia|urodzin|telefon|telefonu|numer|numeru|numer telefonu|kod pocztowy|ulica|ulicę|miasto|dane|danych|płeć|pisownia|pesel|stan cywilny|dane kontaktowe|tytuł|dane osobowe|rok urodzenia|roku urodzenia|roku',
    wrong:
      'błąd|błędy|błędn*|złe|zły|zła|źle|niepoprawn*|nieprawidłow*|niewłaściw*|nieaktualn*|stary|stare|starego|niezgodn*|nieprawdziw*|literówk*|przeprowadz*|wyszłam za mąż|ożeniłem|po ślubie|rozwod*|powinno być|powinien być|powinna być|prawidłow*|poprawnie|nie zgadza|nie zgadzają|nowy adres|nieścisł*|niekompletn*|pomył*|pomyliliście|zmieniłam|zmieniłem',
    stop: 'przestań*|przestani*|stop|dość|koniec|nie chcę|nie chce|nie życzę|nie wysyłaj*|nie dzwoń*|nie używa*|nie wykorzyst*|nie przesyłaj*|nie kontaktuj*|zaprzesta*|wypis*|wypisz*|rezygnuj*|zrezygn*|sprzeciw*|wnoszę sprzeciw|mam dosyć|mam dość|zakazuję|nie zgadzam|nie wyrażam|nie sprzedawaj*|nie udostępniaj*|usuńcie z listy|usunięcie z listy|dajcie mi spokój|odczep*',
    marketing:
      'reklam*|marketing*|newsletter*|biuletyn*|promocj*|ofert*|spam*|maile|maili|e maili|e maile|emaile|emaili|mejli|mejle|telefony|telefonów|dzwonić|dzwonieni*|sms*|wiadomości|handlow*|profilowan*|śledzen*|śledzić|ulotk*|katalog*|trenow*|szkoleni*|uczenia|ai|uzasadnion* interes*|sprzedaż|sprzedaw*|udostępni*|osobom trzecim|telemarketing*|statysty*',
    list: 'listy mailingowej|lista mailingowa|listy|lista|listę|newslettera|newsletter|newslettery|bazy mailingowej|listy wysyłkowej|subskrybentów|mailingu',
    withdraw: 'wycof*|cof*|cofn*|odwoł*|anuluj*',
    consent: 'zgod*|zgód|pozwoleni*|zezwoleni*',
    thing:
      'zamówieni*|paczk*|przesyłk*|faktur*|czat|czatu|chat|chatu|wiadomość|zdjęci*|hasł*|wizyt*|rezerwacj*|komentarz*|koszyk*|produkt*|płatnoś*|kart*|kupon*|rabat*|aplikacj*|subskrypcj*|abonament*|umow*|zwrot*|reklamacj* towaru|cookies|wirus*|cen*|cennik*|godziny|opini*|gwarancj*|plik|playlist*|cv|post|posta',
    how: 'jak mogę|jak moge|jak usunąć|jak skasować|jak zmienić|jak zamknąć|jak się|gdzie mogę|czy można|czy mogę|czy jest możliwość|czy da się|jak to zrobić|co się stanie|w jaki sposób mogę|jak działa',
    done: 'usunęliście|usunięto|skasowaliście|skasowano|zostało usunięte|zostały usunięte|został usunięty|została usunięta|usunąłem|usunęłam|skasowałem|skasowałam|odzyskać|przywróc*|zablokowan*|dziękuję za usunięcie|aplikacja usunęła|odzyskam',
    before:
      'już prosiłem|już prosiłam|prosiłem|prosiłam|wysłałem|wysłałam|wysłałem wniosek|złożyłem|złożyłam|mój wniosek z dnia|moja prośba z|mojego wniosku z|mój poprzedni|moje poprzednie|poprzedni wniosek|brak odpowiedzi|bez odpowiedzi|nie otrzymałem|nie otrzymałam|nie dostałem|nie dostałam|dwa tygodnie temu|miesiąc temu|tygodni temu|tygodnie temu|w zeszłym miesiącu|w zeszłym tygodniu|wciąż czekam|nadal czekam|po raz drugi|po raz kolejny|drugi raz|kolejny raz|przypomnienie|przypominam|ponownie|ponawiam|ponaglenie|wezwanie|jak prosiłem|jak prosiłam|państwa odpowiedź|państwa odpowiedzi z|jaki jest status|na jakim etapie',
    threat:
      'zastrzegam sobie|w przeciwnym razie|w przeciwnym wypadku|jeżeli nie|jeśli nie|w razie braku|w przypadku braku|kroki prawne|podejmę kroki|inaczej|złożę skargę jeśli|będę zmuszon*|zawiadomię|skieruję skargę|złożę skargę|wniosę skargę|wystąpię do|zwrócę się do|zgłoszę sprawę|skieruję sprawę|w razie bezskutecznego|w przypadku bezczynności|w razie bezczynności',
    if: 'jeśli|jeżeli|w przypadku|gdyby|o ile|w razie|jeśli wyraził*',
    retract:
      'wycofuję wniosek|wycofuję swój wniosek|wycofuję mój wniosek|wycofuję moją prośbę|wycofuję swoją prośbę|wycofać wniosek|anuluję wniosek|anulujcie mój wniosek|anulować mój wniosek|zapomnijcie o moim|zignorujcie|zmieniłem zdanie|zmieniłam zdanie|rozmyśliłem|rozmyśliłam|jednak nie usuwajcie|rezygnuję z wniosku|nieaktualne już',
    until: 'dopóki|do czasu|póki|aż|na razie|dopoki',
    court: 'sąd*|sądu|proces*|dowód|dowod*',
    server: 'serwer*|system*|baz*',
    none: 'żadne|żaden|żadna|żadnych|nic|niczego|nikt|nikomu',
    access:
      'prawo dostępu|prawa dostępu|dostęp do moich|dostęp do danych|dostępu do danych|dostępu do moich|wniosek o dostęp|żądanie dostępu|wgląd do|wglądu do|wgląd w|kopia moich|kopię moich|kopii moich|kopię danych|kopii danych|kopia danych|kopię wszystkich|kopii wszystkich|jakie dane|jakie informacje|jakich danych|co o mnie wiecie|co wiecie o mnie|co o mnie macie|co macie o mnie|co na mój temat|wszystko co o mnie|wiedzieć co|wiedzieć jakie|zobaczyć co|zobaczyć moje|zobaczyć jakie|zobaczyć wszystkie|zobaczyć wszystko|zobaczyć swoje|czy przetwarzacie|czy przetwarzają|czy państwo przetwarzają|czy macie moje|czy macie jakieś|macie moje dane|wszystkie dane które|wszystkie informacje które|wszystkich danych jakie|raport o moich|moje dane do wglądu|potwierdzenie czy|zestawienie moich',
    portability:
      'przenoszenia danych|przenoszenie danych|przeniesienie danych|przeniesienia danych|przeniesienie moich|przenieść moje|przenieść dane|maszynow*|ustrukturyzowan*|powszechnie używan*|csv|json|xml|excel*|arkusz*|eksport*|wyeksport*|innego dostawcy|innego usługodawcy|innego administratora|innej firmy|nowego dostawcy|konkurencj*|inną platformę|innej platformy|innego serwisu|zabrać moje dane|zabrać swoje dane|import*|w formacie',
    erasure:
      'prawo do bycia zapomnianym|prawa do bycia zapomnianym|prawo do zapomnienia|prawo do usunięcia|prawa do usunięcia|wniosek o usunięcie|żądanie usunięcia|żądam usunięcia|usunięcie moich|usunięcia moich|usunięcie danych|usunięcia danych|usunięcie wszystkich|usunięcia wszystkich|usunięcie konta|usunięcie mojego|usuńcie moje|usuńcie mnie|usuńcie mój|usuńcie wszystko|usunąć moje|usunąć konto|usunąć wszystko|usunąć wszystkie|skasujcie|skasujcie moje|skasować moje|skasować konto|zapomnijcie o mnie|zapomnieli o mnie|wymażcie mnie|zamknąć konto|zamknijcie moje konto|zamknąć moje konto|likwidacja konta|nie chcę żebyście mieli|nie chcę abyście mieli|nie przechowujcie|nie trzymajcie|żadnych moich danych|nic o mnie|nic nie zostało|żadnego śladu|żaden ślad|bez śladu|zniknąć z|z waszej bazy|z waszego systemu|z waszych systemów|z państwa bazy|z bazy danych|z kartoteki|z państwa kartoteki|z ewidencji|z waszej ewidencji|z państwa systemów|z państwa systemu',
    rectification:
      'prawo do sprostowania|prawa do sprostowania|sprostowani*|sprostować|sprostujcie|żądanie sprostowania|wniosek o sprostowanie|poprawienie moich|poprawić moje|poprawić mój|poprawcie moje|poprawcie mój|poprawcie dane|popraw* mo*|zmiana adresu|zmianę adresu|zmiana nazwiska|zmianę nazwiska|zmienić adres|zmienić nazwisko|zmienić mój|zmieńcie mój|zmieńcie moje|zaktualizujcie|zaktualizować|aktualizacja danych|aktualizację danych|aktualizacji danych|moje nazwisko jest|źle napisane|źle zapisane|błędne dane|nieprawidłowe dane|nieaktualne dane|nieaktualny adres|zły adres|złe nazwisko|złą datę|zła data|błędna data|błędny adres|przeprowadziłem|przeprowadziłam|nowy adres|mój nowy|nie nazywam się|to nie moje|to nie mój|prawidłowy adres|prawidłowa data|poprawny adres|stary adres',
    restriction:
      'ograniczeni* przetwarzania|ograniczenie|ograniczenia|ograniczyć|ograniczcie|prawo do ograniczenia|zamroz*|zamróz*|zamroź*|zablokujcie moje|zablokować moje dane|zablokowanie danych|zablokowanie moich|zablokujcie|wstrzymaj*|wstrzymać|wstrzymanie|zawies*|zawieście|zawieszenie|do czasu wyjaśnienia|do czasu sprawdzenia|do czasu weryfikacji|do czasu aż|dopóki nie|póki nie|aż sprawdzicie|aż wyjaśnicie|aż sprawa|aż się wyjaśni|na czas weryfikacji|na czas sprawdzania|w trakcie weryfikacji|tylko przechow*|jedynie przechow*|przechowujcie ale|zachowajcie ale|trzymajcie ale|ale nie używajcie|ale nie wykorzystujcie|nie ruszajcie|nie dotykajcie|nic z nimi nie|potrzebuję ich do sprawy|na potrzeby procesu',
    objection:
      'sprzeciw|sprzeciwu|sprzeciwiam|wnoszę sprzeciw|prawo do sprzeciwu|prawo sprzeciwu|wypiszcie mnie|wypisać mnie|wypisać się|wypisz mnie|wypisanie z|rezygnuję z newslettera|rezygnacja z|zrezygnować z newslettera|nie chcę dostawać|nie chcę otrzymywać|przestańcie wysyłać|przestańcie mi wysyłać|przestańcie przysyłać|przestańcie mi przysyłać|przestańcie dzwonić|przestańcie do mnie|przestańcie wykorzystywać|przestańcie używać|przestańcie przetwarzać|przestańcie mnie|proszę nie wysyłać|proszę nie dzwonić|nie wysyłajcie|nie przysyłajcie|nie dzwońcie|nie kontaktujcie|nie używajcie moich|nie wykorzystujcie moich|nie sprzedawajcie|nie udostępniajcie|nie przekazujcie|nie chcę żebyście używali|nie chcę żebyście sprzedawali|nie chcę żebyście wykorzystywali|nie chcę aby moje dane|nie chcę żeby moje dane|sprzedaży moich|profilowani*|zautomatyzowan*|marketingu bezpośredniego|celach marketingowych|celów marketingowych|celach reklamowych|do trenowania|do szkolenia|do uczenia|koniec ze spamem|dość spamu|dość tych maili|dość reklam|z listy mailingowej|z waszej listy|z listy|nie zgadzam się na przetwarzanie|nie zgadzam się na wykorzyst*|nie życzę sobie dalszego|nie życzę sobie otrzymyw*|nie życzę sobie dostaw*|nie życzę sobie reklam*|nie życzę sobie telefon*|nie życzę sobie kontakt*|nie życzę sobie przesył*|nie życzę sobie wiadomości|nie życzę sobie żadnych|nie życzę sobie aby|nie życzę sobie żeby|nie życzę sobie więcej|nie życzę sobie dalszych|nie życzę sobie by|nie życzę sobie takich telefon*|nie życzę sobie tych|nie życzę sobie żebyście|nie życzę sobie abyście|nie życzę sobie byście',
    withdraw_consent:
      'wycofuję zgodę|wycofuję swoją zgodę|wycofuję moją zgodę|wycofuję wszelkie zgody|wycofuję wszystkie zgody|wycofać zgodę|wycofać swoją zgodę|wycofać moją|wycofanie zgody|wycofania zgody|cofam zgodę|cofam swoją zgodę|cofam moją zgodę|cofnąć zgodę|cofnięcie zgody|odwołuję zgodę|odwołuję swoją zgodę|odwołanie zgody|nie wyrażam już zgody|nie wyrażam zgody|nie zgadzam się już|już się nie zgadzam|zgodę której udzieliłem|zgodę której udzieliłam|zgodę na przetwarzanie|zgody na przetwarzanie|anuluję zgodę|nie macie już mojej zgody|tę zgodę|niniejszym wycofuję',
    information:
      'polityka prywatności|politykę prywatności|polityki prywatności|skąd macie|skąd wzięliście|skąd państwo mają|skąd pochodzą|jak zdobyliście|kto wam dał|dlaczego macie moje|dlaczego przetwarzacie|dlaczego zbieracie|po co wam|po co zbieracie|do czego używacie|do czego wykorzystujecie|do czego są|w jakim celu|jaki jest cel|komu udostępniacie|komu przekazujecie|komu sprzedajecie|komu dajecie|z kim dzielicie|kto ma dostęp|kto widzi|jak długo|przez jaki czas|podstawa prawna|podstawę prawną|na jakiej podstawie|co robicie z moimi|co się dzieje z moimi|co dzieje się z moimi|kto jest inspektorem|gdzie są przechowywane|gdzie przechowujecie|gdzie są moje|w jakim kraju|prawo do informacji|jak chronicie|jak wykorzystujecie moje|w jaki sposób chronicie|w jaki sposób przetwarzacie|kim jest inspektor|kto pełni funkcję inspektora|dane kontaktowe inspektora|skąd pozyskali*|skąd pozyskano|skąd uzyska*|z jakiego źródła|źródło pozyskania|źródło pochodzenia|źródła pochodzenia|od kogo macie|od kogo otrzyma*|od kogo pozyska*|komu je|komu zostały|komu moje|komu przekaza*|komu udostępni*|komu ujawni*|jakim podmiotom|jakim firmom|które firmy|jakie firmy|jaki jest okres|przez jaki okres|jak długi|czy macie inspektora|macie inspektora',
    complaint:
      'składam skargę|złożyć skargę|skarga na|skargę na|skarga dotycząca|skarga w sprawie|wnoszę skargę|skarga zgodnie|skargę zgodnie|skarga na podstawie|skargę na podstawie|skarżę się|poskarżyć|chcę się poskarżyć|uodo|urząd ochrony danych|urzędu ochrony danych|organ nadzorczy|organu nadzorczego|naruszenie prywatności|naruszenie mojej|naruszenie ochrony|naruszyliście|wyciek*|wycieku|nielegaln*|bezprawn*|niezgodne z prawem|bez mojej zgody|bez zgody|bez pytania|skandal',
    child:
      'mojego syna|mój syn|moja córka|mojej córki|mojego dziecka|moje dziecko|naszego dziecka|naszego syna|naszej córki|małoletni*|niepełnoletni*|jako rodzic|opiekun prawny|przedstawiciel ustawowy|moich dzieci',
    client:
      'w imieniu klienta|w imieniu mojego|w imieniu mojej|w imieniu|mój klient|mojego klienta|moja klientka|mojej klientki|mocodawc*|pełnomocnictw*|pełnomocnik|jako adwokat|jako radca|reprezentuję|w imieniu i na rzecz|na rzecz mocodaw*',
    deceased: 'zmarły|zmarła|zmarł|zmarłego|zmarłej|śmierci|spadek|spadkobierc*|akt zgonu|nie żyje',
  },
  topics: {
    share:
      'udostępnia*|sprzeda*|przekaz*|odsprzed*|podawa*|podali*|dawa*|przesył* dalej|ujawni*|dzieli*|sprzedaw*|przekazuj*|udostępni*|oddaj*|ujawnia*|rozsyła*|dawać',
    others:
      'firm*|partner*|osobom trzecim|osób trzecich|trzeci*|podmiot*|innym|komukolwiek|reklamodawc*|innym firmom|inne firmy|innej firmie|ubezpiecz*|nikomu|obcym|komuś|pośrednik*',
    trace:
      'ślad*|znikn*|wywal*|wyrzuć*|usunąć|usunąc|usuń*|wykreśl*|wypis*|zapomn*|nic po mnie|zniszcz*|wyczyść*|pozbą*|figurow*|nie być|skasuj*|precz|jakby mnie|nigdy tam nie|nigdy nie było|likwid*|kasować|usunię*|ani profilu|ani zdjęć|zamknij*|nie może sprawdzić|usuwa*|skasow*|kasuj*|wykasow*|wyrzuci*|kosz|zlikwid*|zamknąć|wymaż*|wymaza*|nic nie zostało|nie zostawia*|zapomni*|żegnam|odchodzę',
    record:
      'akt*|kartotek*|dokumentacj*|histori*|nagrania|nagranie|nagrań|notatk*|teczk*|zapis*|raport*|karta pacjenta',
    copy: 'kopi*|wykaz|wydruk|zestawieni*|odpis|lista|listę|wyciąg|podsumowani*|wszystkiego co|co o mnie|co macie|macie jeszcze|przyślijcie wszystko|wyślijcie wszystko|wszystko co|zestawienie|kopia|kopię|na papierze|pocztą|w pdf|komplet*|cał*|akta',
    see: 'zobaczyć|zobaczyc|wgląd*|wiedzieć|wiecie|dowiedzieć|pokaż*|obejrzeć|ciekaw*|sprawdzić co|powiedz*|przejrzeć|poznać|o mnie|na mój temat|co macie|co wiecie|co wy macie|co tam macie|co jest zapisane|zapisane o|zanotowan*|zarejestr*|chcę wiedzieć|chciałbym wiedzieć|chciałabym wiedzieć|chcę zobaczyć|pokażcie|wgląd|na moje nazwisko|dowiedzieć się',
    switch:
      'przechodz*|przenosz*|zmieniam operatora|innego operatora|inny operator|innego banku|innej aplikacji|innego dostawcy|konkurencj*|nowy ubezpieczyciel|gdzie indziej|innej firmy',
    format:
      'csv|json|xml|excel|plik*|format*|wczyta*|import*|eksport*|wgra*|odczyt*|pobra*|przenie*|maszynow*|czyteln*|wgrać|wczytać|przenieść|przenosz*|zabrać|innego programu|inny program|inna aplikacj*|innej aplikacji|arkusz*|vcard|zip|cyfrow*|elektroniczn*',
    dispute:
      'kwestion*|spór|sporn*|sporu|sprawdz*|wyjaśni*|sąd*|wyrok*|adwokat*|prawnik*|dopóki|do czasu|w międzyczasie|nie zgadzam się z|rozprawa|prawidłow*|nie jest mój|nie moje|dług*|dowód|dowod*|zbada*|sprawa w sądzie|rozpraw*|mediacj*|kwestionuj*|nie zgadzam się|podważ*|aż|wyjaśnion*|wyjaśni się|weryfik*|śledztw*|postępowan*|prawidłowość',
    freeze:
      'zamroz*|zablok*|wstrzym*|nie rusza*|zachowa*|przechow* ale|ogranicz*|nie używa*|nie korzysta*|niech leż*|tylko przechow*|nikt|zawies*|wstrzymać|nie tyka*|tymczasem|do tego czasu|zamro*|zablokuj*|zabloko*|nie ruszać|nie ruszajcie|nie dotykać|nie dotykajcie|nienaruszon*|bez zmian|tak jak jest|nic nie kasować|nie kasujcie|nie usuwajcie nic|nie używać|nie używajcie|nie wykorzyst*|zachowajcie|zachować|wstrzyma*|zawiesi*|pauz*|zabezpiecz*|na razie|póki co|pod klucz',
    first: 'najpierw|potem|później|następnie|po czym|gdy już|jak już|zanim|dopiero',
    leak: 'wyciek*|wysłali*|obcej|obcy*|sąsiad*|koleg*|bez pytania|bez mojej zgody|bez zgody|naruszeni*|ujawnili*|rozpowiad*|pomyłk*|opublikowa*|wykrzyczan*|przy wszystkich|za moimi plecami|bez mojej|chorob*|na głos|widoczne dla wszystkich|wszyscy widzą|w kopii|mój szef|moja szefowa|mój były|moja była|pracodawc*|właściciel mieszkania|daliście|przekazaliście|wysłaliście do|ujawni*|opublikow*|skradzion*|ukradzion*|zhakow*|opowiedz*|dowiedział*|wie teraz|wiedzą|podglądał*|grzebał*|wasz pracownik|państwa pracownik|konsultant|nie pytając|za plecami|bez mojej wiedzy|pokazał|pokazała|zostawił*|odczytał*|przeczytał*',
    authority:
      'uodo|urząd|urzęd*|organ*|zgłoszę|zgłaszam|adwokat*|pras*|urząd ochrony|puodo|policj*|prokuratur*|sąd|do sądu|pozew|adwokat|prawnik|uokik|rzecznik*|gazet*|media|telewizj*|zgłosz*|doniesienie',
    remedy:
      'skarg*|skarż*|skandal*|wyjaśnie*|oburz*|niedopuszczaln*|przeprosin*|formaln*|poważn*|zażaleni*|oficjaln*|złożyć|wyjaśnienia|zbadan*|przeprosi*|odszkodowan*|wściek*|wstyd|hańba|bezczeln*|jak śmiecie|kpin*|kpicie|żarty|przepros*|wyjaśni*|odpowiedzialn*|reklamacj*|odszkodow*|niekompeten*|zlekceważ*|zignorow*|lekceważ*|banda|co wy sobie|tak się nie|tak nie wolno|jak tak można|nie życzę sobie takich|niedopuszczalne|karygodn*|nieprofesjonaln*',
    howlong:
      'jak długo|okres przechowywania|przez ile|ile lat|ile czasu|ile dni|do kiedy|okres przechow*|trzymacie|przechowujecie|po usunięciu|gdy usunę|kiedy usunę|na zawsze|zostają|zostaje',
    why: 'dlaczego|po co|cel*|podstaw* prawn*|skąd|komu|kto ma|kto widzi|co robicie z|w jakim celu|skąd macie|skąd wzięliście|od kogo|jakim prawem|kto wam dał|na jakiej podstawie|powód',
    officer:
      'inspektor*|iod|polityk* prywatności|ochrony danych|cookies|rodo|inspektor ochrony|administrator danych|kto odpowiada|do kogo|z kim się|kto się zajmuje|osoba odpowiedzialna',
    camera: 'kamer*|monitoring*|nagrania z|wideo',
    calls:
      'dzwoni*|telefon*|sms*|wiadomości|maile|maili|mailow*|listy|ulotk*|kontakt*|przysyła*|wysyła*|wydzwania*|newsletter*|dzwonić|dzwoń*|zadzwoni*|połącze*|sprzedawc*|telemarket*|smsy|powiadomie*|wysyłajcie|pisać do mnie|poczta|pisz*',
    enough:
      'dość|dosyć|przestań*|skończ*|mam dość|spok*|ostatni raz|piąty raz|odczep*|nękan*|spam*|koniec|wkurz*|denerw*|koniec z tym|zabraniam|nie interesuje|nie jestem zainteresowan*|zaprzesta*|przestańcie|proszę przestać|skończcie|dajcie spokój|dajcie mi spokój|odczepcie|nie życzę sobie|nie chcę|nie prosiłem|nie prosiłam|ile razy|nęka*|męcz*|nigdy więcej|stop|ani jednego',
    order:
      'zamówieni*|paczk*|przesyłk*|dostaw*|koszyk*|rezerwacj*|produkt*|towar*|pozycj*|zwrot*|rozmiar|kod rabatowy|bilet*',
    bill: 'faktur*|rachun*|płatnoś*|zapłaci*|opłat*|cen*|paragon*|kwot*|przelew*|zwrot pieniędzy',
    cancel: 'zrezygn*|rezygn*|anulow*|wypowied*|odwołać',
    subscription: 'prenumerat*|abonament*|subskrypcj*|karnet*|czasopism*|premium|umowa',
    login:
      'hasł*|zalogow*|logowa*|błąd|kod weryfikacyjny|nie działa|odblok*|nie mogę wejść|zapomnia*|zablokowan*|zalogować|logowan*|kod|przez pomyłkę|niechcący|przypadkiem|odzyska*|przywróc*|przycisk|aktualizacj*|zainstalow*|zgubił*|zawiesza|ekran',
    shop: 'godzin*|otwarte|wizyt*|zepsut*|uszkodzon*|serwis*|gwarancj*|naprawa|instrukcj*|technik|reklamacj*|pęknięt*',
    thanks:
      'dziękuję za|dzięki za|już załatwione|rozwiązan*|dotarł*|wszystko ok|brawo|dobra robota|super|uwielbiam|tak trzymać|uratował*|rewelacja|cudown*|świetn*|pochwa*|premi*',
    moved:
      'przeprowadz*|nowy adres|wyszłam za|zmieniłam nazwisko|zmieniłem nazwisko|ślub*|rozwód|nowy numer|stary adres|mieszkam|przeprowadził*|zmieniłem numer|zmieniłam numer|zmieniłem adres|nowe nazwisko|nowy mail|mieszkam teraz|teraz mieszkam|wyszłam za mąż|ożenił*|rozwi*|panieńsk*|nazywam się teraz|zmienił się|zmieniło się|zmieniła się',
    mistake:
      'błędn*|zły|złe|zła|literówk*|pomyłka|popraw*|przestawion*|zamiast|powinno być|nieaktualn*|nieprawidłow*|źle|sprostow*|korekt*|zmieni*|zaktualizow*|cyfr*|jest błędn*|zmieńcie|to nieprawda|figuruję jako|widnieję jako|widnieje|zapisane jako|zapisano|wpisane|jest wpisan*|nadal jest|wciąż jest|stary|stare|stara|tak naprawdę|w rzeczywistości|prawidłow*|poprawn*|właściw*|ma być|zmienić|proszę zmienić|poprawcie|poprawić|naprostować|zaktualiz*|uzupełni*|podmień*|podmienić|zamieńcie|błąd|pomyłk*|nie istnieje|nie moje|nie jestem|brakuje litery',
    agreed:
      'zgod*|zgadzał*|zezwol*|pozwol*|zaakceptow*|podpisał*|zgodziłem się|zgodziłam się|zgodził*|powiedziałem tak|powiedziałam tak|pozwoliłem|pozwoliłam|pozwolił*|dałem zgodę|dałam zgodę|zaznaczyłem|zaznaczyłam|kliknąłem|kliknęłam|podpisałem|podpisałam|zaakceptował*|wyraziłem|wyraziłam|moje tak|ta zgoda|tę zgodę|ok na|zgoda na',
    regret:
      'cofam|wycof*|odwoł*|rozmyśli*|zmieniłem zdanie|zmieniłam zdanie|już nie|nie zgadzam|cofn*|teraz nie|mówię nie|cofnąć|cofnij*|wycofuj*|wycofać|odwołuj*|rozmyśliłem|rozmyśliłam|rozmyślił*|już nie chcę|już się nie|nie zgadzam się już|nie pozwalam|przestaje|nieaktualn*|od dziś|od dzisiaj|od teraz|rezygnuj*|wypisuję się z|żałuj*|po namyśle|wyłączcie|unieważni*',
    all: 'wszystk*|całe|cały|całą|kompletn*|pełn*|każd*|absolutnie|w całości',
    only: 'tylko|jedynie|nie usuwa*|nie chcę usuw*|nie kasuj*|przez pomyłkę|przypadkiem|zostawić konto',
    photo: 'zdję*|wizerun*|twarz|lokalizacj*|głos|zdrow*|badani*|fotograf*|filmow*|nagran*|wideo|wywiad',
    left: 'nie jestem już|lata temu|nigdy się nie|zapisyw*|były klient|nie korzystam|odszed*|dawno|odchodzę|żegnam|byłam klientką|byłem klientem|leczyłem się|leczyłam się|w latach|zapisał mnie',
    household: 'dziec*|syn*|córk*|matk*|mama|ojciec|ojca|mąż|męża|żon*|rodzic*|babc*|dziad*|zmarł*|nie żyje',
    practice:
      'przechowywan*|algorytm*|automat*|ktoś czyta|kto czyta|serwer*|sztuczn*|decyd*|anonim*|zapisywane|gdzie trafi|gdzie on trafi|kto ma dostęp|poza ue|co się dzieje|jakie dane|co zbieracie|co przechowujecie|co zapisujecie|co robicie z|kto może|kto widzi|kto słucha|czytacie|podsłuchujecie|człowiek|gdzie są|gdzie przechow*|w jakim kraju|za granicą|kopie zapasow*|udostępniacie|sprzedajecie|przekazujecie|jak traktujecie|jak to działa|zanim zainstal*|zanim się|zanim założę|do czego|dzieci',
    needless:
      'nie trzeba|nie musicie|nie potrzeba|już sobie poradz*|niepotrzebne|nie usuwajcie|proszę nie usuwać|nie kasować|nie zamykajcie|zostaję|chcę zachować|chcę zostawić|nic nie usuwać|wszystko w porządku|chciałem tylko|chciałam tylko|tylko chciał*|proszę nie',
    unlist:
      'newsletter*|lista mailing*|listy mailing*|wypisz*|wypisać|reklam*|marketing*|ofert*|promocj*|kupon*|rabat*|zniżk*|wyprzedaż*|promo*|lista mailingow*|katalog*|ankiet*|handlow*|wypiszcie|wypis*|z listy|ulotk*',
    profile:
      'profilow*|profil*|zakup*|spersonalizow*|dopasowan*|śledz*|zachowan*|analiz*|sugesti*|podpowied*|rekomendac*|zainteresowa*|nawyk*|lokalizac*|podsłuch*|szpieg*|punkt*|ocen*|etykiet*|kategori*|spersonaliz*|na podstawie',
    stuff: 'kontakt*|wiadomości|playlist*|ulubion*|trening*|zdjęć',
    waiting: 'dalej cisza|nadal nic|bez odpowiedzi|miesiąc temu|prosiłem|prosiłam|czekam',
  },
  letter: {
    thirdPerson: 'niżej podpisan*|wyżej podpisan*',
    aside:
      'art 19|odbiorc* którym|odbiorców którym|każdego odbiorcę|wszystkich odbiorców|powiadomi* odbiorc*|poinformowa* odbiorc*|poinformowanie odbiorc*|zawiadomi* odbiorc*|zawiadomienie odbiorc*|powiadomienie odbiorc*|podmiotów którym|podmiotom którym|podmioty którym|którym dane zostały|którym udostępni*|którym przekaza*|którym ujawni*|o podjętych działaniach|podjętych działaniach|podjęte działania|podjętych działań|jakie działania|jakich działań|jakie kroki|sposobie załatwienia|sposobie rozpatrzenia|o rozpatrzeniu|o wykonaniu|o załatwieniu|o realizacji|o usunięciu|o sprostowaniu|o uchyleniu|przed uchyleniem|potwierdzenie wykonania|potwierdzenie usunięcia|potwierdzenie że|potwierdzenie realizacji|potwierdzenia wykonania|potwierdzenia usunięcia|pisemne potwierdzenie|pisemnego potwierdzenia|proszę o potwierdzenie|potwierdzić na piśmie|potwierdzenie na piśmie|muszą państwo zachować|musicie zachować|musicie przechowywać|obowiązek przechowywania|obowiązku przechowywania|obowiązków prawnych|obowiązek prawny|nie mogą zostać usunięte|nie można usunąć|odmow*|odmów*|uzasadnieni*|nieuwzględnieni*|potwierdzenia tożsamości|potwierdzenie tożsamości|potwierdzeniu tożsamości|moją tożsamość|mojej tożsamości|weryfikacji tożsamości|identyfikacji|kopię dowodu|kopia dowodu|skan dowodu|kserokopi*|dodatkowych informacji|dodatkowe informacje|dalszych informacji|w razie pytań|przepisy zobowiązują|przepisy nakazują|przepisy wymagają|obowiązani',
    named:
      'istnieni* prawa|prawie wniesienia|prawo wniesienia|prawa wniesienia|przysługuje mi prawo|przysługujących mi praw|moich prawach|o prawach|zastrzegam sobie prawo|jestem świadom*',
    further:
      'ponadto|jednocześnie|dodatkowo|również|także|poza tym|oprócz tego|nadto|równocześnie|po drugie|po trzecie|wreszcie|na koniec|przy okazji',
  },
  identity: {
    name: 'imię i nazwisko|nazwisko i imię|moje imię i nazwisko|pacjent|pacjentka|imię i nazwisko pacjenta|imię i nazwisko pacjentki|dziecko|imię i nazwisko dziecka|uczeń|uczennica|wnioskodawca|wnioskodawczyni|nadawca|osoba której dane dotyczą|właściciel konta|posiadacz konta|ubezpieczony|ubezpieczona|ubezpieczający|członek|członkini|abonent|abonentka|najemca|klient|klientka|imię i nazwisko klienta|nazwisko imię|imię nazwisko|składający|skarżący|mieszkaniec|mieszkanka|nazwisko',
    email: 'email|e mail|adres e mail|adres email|mail|mój e mail|mój email|mój adres e mail|adres mailowy',
    phone:
      'telefon|tel|numer telefonu|nr telefonu|komórka|nr tel|mój numer telefonu|mój telefon|telefon kontaktowy|kom|nr kom|mój numer|mój numer to|mój nr|dzwonić|stacjonarny|tel kom|pod numerem|numeru telefonu|numerem telefonu|na numer|pod nr|telefonicznie|telefonu',
    customer:
      'numer klienta|numerem klienta|numeru klienta|numerem umowy|numerem konta|nr klienta|id klienta|numer konta|numer umowy|nr umowy|mój numer klienta|identyfikator klienta|kod klienta|numer członkowski|numer klubowicza|nr klubowicza|numer klubowy|nr klubowy|identyfikator klubowicza|numer polisy|numeru polisy|numerem polisy|nr polisy|polisa nr|polisy nr|numer karty|numeru karty|nr karty|karta nr|karty nr|numer karty stałego klienta|nr karty stałego klienta|karta stałego klienta|karta lojalnościowa|karta klubowa|karta klienta|karta członkowska|legitymacja członkowska|karta biblioteczna|numer karty bibliotecznej|nr karty bibliotecznej|numer abonenta|numeru abonenta|numerem abonenta|nr abonenta|kod abonenta|numer członka|nr członka|nr członkowski|numer uczestnika|nr uczestnika|kod uczestnika|numer uczestniczki|numer pacjenta|nr pacjenta|numer pacjentki|id pacjenta|numer kartoteki|nr kartoteki|numer najemcy|nr najemcy|numer lokatora|numer płatnika|nr płatnika|numer czytelnika|nr czytelnika|numer odbiorcy|nr odbiorcy|numer ewidencyjny|nr ewidencyjny|numer kontrahenta|nr kontrahenta|numer indeksu|nr indeksu|nr albumu|numer albumu|numer użytkownika|nr użytkownika|id użytkownika|numer ubezpieczonego|numer partnera|nr partnera|nr konta|umowa nr|umowy nr|umowa numer|numer pracownika|numer darczyńcy|numer ppe|nr ppe|nr klientki|numer klientki|karta pacjenta|kartoteka|książeczka|książeczka oszczędnościowa|nr kartoteki pacjenta|konto klienta|konto klienta nr|numer książeczki|numer historii choroby|nr historii choroby|karta rabatowa|karta podopiecznego|numer ubezpieczenia|nr ubezpieczenia|numer członkini|numer abonentki|numer ucznia|numer uczennicy|numer studenta|numer studentki|numer legitymacji|numer pracownicy|numer pracowniczy|numer służbowy|numer kadrowy|numer ubezpieczonej|numer czytelniczki|numer działkowca|numer beneficjenta|numer osobowy|numer świadczeniobiorcy|numer wolontariusza|numer zawodnika|numer zawodniczki|numer licencji zawodniczej|numer słuchacza|numer karty klienta|numer karty czytelnika|nr członkini|nr abonentki|nr pacjentki|nr ucznia|nr uczennicy|nr studenta|nr studentki|nr legitymacji|nr pracownika|nr pracownicy|nr pracowniczy|nr służbowy|nr kadrowy|nr ubezpieczonego|nr ubezpieczonej|nr lokatora|nr uczestniczki|nr darczyńcy|nr czytelniczki|nr działkowca|nr beneficjenta|nr osobowy|nr świadczeniobiorcy|nr wolontariusza|nr zawodnika|nr zawodniczki|nr licencji zawodniczej|nr słuchacza|nr karty klienta|nr karty czytelnika|kod członka|kod pacjenta|kod ucznia|kod pracownika|kod polisy|kod karty|kod umowy|kod użytkownika|kod karty klienta|kod karty czytelnika|id członka|id abonenta|id ucznia|id pracownika|id polisy|id karty|id umowy|id karty klienta|id karty czytelnika|identyfikator członka|identyfikator abonenta|identyfikator pacjenta|identyfikator ucznia|identyfikator pracownika|identyfikator polisy|identyfikator karty|identyfikator umowy|identyfikator użytkownika|identyfikator karty klienta|identyfikator karty czytelnika|numerem członka|numerem pacjenta|numerem ucznia|numerem pracownika|numerem karty|numerem użytkownika|numerem karty klienta|numerem karty czytelnika|numeru członka|numeru pacjenta|numeru ucznia|numeru pracownika|numeru umowy|numeru użytkownika|numeru karty klienta|numeru karty czytelnika|klient nr|klientka nr|członek nr|legitymacja nr|legitymacja numer|karta numer|karta klienta nr|abonent nr|pacjent nr|numer id klienta|nr karty pacjenta|numer karty pacjenta|nr karty gościa|numer kursanta|nr kursanta|nr karty lojalnościowej|numer karty lojalnościowej|nr ewid|nr rej|numer rejestrowy|nr rejestrowy|konto właścicielskie|konto lojalnościowe|konto klubowe|panelista|panelistka|numer karnetu|nr karnetu|numer boczny|nr boczny|numer kandydata|numer kierowcy|numer kuriera|numer identyfikatora|ppe|nr licznika|nr licznika ppe|numer licznika',
    client:
      'klient|klientka|klienta|klientki|umowa|umowy|abonent|abonentka|nr kl|kl|numer klientki|nr klientki|nr abonenta|nr|numer|konto|polisa|polisy|polisę|karta|karty|kartę|członek|członkini|uczestnik|uczestniczka|pacjent|pacjentka|klubowicz|klubowiczka|czytelnik|czytelniczka|najemca|lokator|umowę|umową|abonament|abonamentu|konta|ubezpieczony|kartoteka|książeczka|członkostwo|student|studentka|uczeń|uczennica|pracownik|pracownica|działkowiec|legitymacja|legitymacji|odbiorca|słuchacz|zawodnik|zawodniczka|ubezpieczona|karta klienta|kursant|kursantka|gość|darczyńca|mieszkaniec|karnet|karnetu|boczny|kierowca|kurier|kandydat|kandydatka|gracz|identyfikator|przepustka|umowa najmu|lektor|wolontariusz|kartą|ppe|nr licznika|nr licznika ppe|numer licznika',
    account: 'nazwa użytkownika|mój login|mój nick|login|nick',
    handle:
      'jestem tam jako|jestem u was jako|używam nazwy|używam nicku|konto|użytkownik|profil|zarejestrowany jako|zarejestrowana jako|występuję jako|figuruję jako|u was jako|znajdziecie mnie jako|mój profil|moje konto|konta|kontem|na koncie|nick|nicku|loginem|pod nickiem|pod nazwą|loguję się jako|logowałem się jako|logowałam się jako',
    born: 'data urodzenia|urodzony|urodzona|ur|urodzony dnia|urodzona dnia|datę urodzenia|urodziłem się|urodziłam się|urodziny|rok urodzenia|ur dn|urodz|rocznik|data ur|przyszedłem na świat|urodzonego|urodzonej|urodzoną|urodził się|urodziła się|urodziłem|urodziłam|przyszłam na świat|dat ur|przyszedł na świat|przyszła na świat|d ur|daty urodzenia|datą urodzenia|dacie urodzenia|ur się|urodz się|data urodz',
    address:
      'adres|adres zamieszkania|ulica|adres pocztowy|adres korespondencyjny|mój adres|zamieszkały|zamieszkała|zam|miejsce zamieszkania',
    place:
      'kod pocztowy|miasto|miejscowość|kod pocztowy i miasto|kod pocztowy miasto|kod miasto|kod i miasto|miasto i kod|kod miejscowość|kod i miejscowość|kod pocztowy i miejscowość|poczta|kod',
    country: 'kraj|państwo|kraj zamieszkania|państwo zamieszkania|kraj pobytu',
    company: 'spółka|nazwa firmy|adresat',
    iAm: 'imię|imie|na imię|nazywam się|mam na imię|ja niżej podpisany|ja niżej podpisana|z tej strony|pisze|tutaj|ja się nazywam|nazywałem się|nazywałam się|moje nazwisko|moje imię|moje pełne imię i nazwisko to|moje imię i nazwisko to',
    perhaps: 'jestem|to ja',
    kin: 'mąż|męża|mężem|żona|żony|syn|syna|córka|córki|córkę|matka|matki|mama|ojciec|ojca|tata|brat|brata|siostra|siostry|wnuk|wnuka|wnuczka|wnuczki|bratanek|siostrzeniec|wujek|ciotka|babcia|babci|dziadek|dziadka|klient|klienta|klientka|klientki|mocodawca|mocodawcy|mocodawczynią jest|mocodawczyni|pan|pana|pani|panią|w imieniu|zmarły|zmarłego|zmarłej|teściowa|teściowej|podopieczny|podopiecznego|podopiecznej|opiekunem|reprezentuję|reprezentujemy|reprezentuje|wdowa po|wdowiec po|rodzice|rodzicami|w imieniu i na rzecz|pełnomocnikiem|pełnomocniczką|adwokatem pana|adwokatem pani',
    closing:
      'z poważaniem|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z wyrazami szacunku|dziękuję|z góry dziękuję|dzięki|dziękuję z góry|łączę pozdrowienia|pozdrowienia|wyrazy szacunku|dziękuję bardzo|bardzo dziękuję|serdecznie dziękuję|dzięki z góry|dziękuję i pozdrawiam|pozdr|z pozdrowieniami|z serdecznymi pozdrowieniami|z wyrazami poważania|z szacunkiem|miłego dnia|z góry dzięki|serdeczności|z pow|z poważaniem i szacunkiem|łączę wyrazy szacunku|z panem bogiem|z bogiem|szczęść boże|bóg zapłać|niech będzie pochwalony|dziękujemy|dziękując|wdzięczny|wdzięczna',
    live: 'mieszkam|zamieszkał*|mieszkam w|mieszkam na|zamieszkały w|zamieszkała w|jestem z|mieszkaniec|mieszkanka|mieszkamy w|mieszkam we|żyję w|zamieszkały|zamieszkała|gdzie mieszkam|przebywam w|mieszka w|zamieszkałego w|zamieszkałej w|od lat w|tu w|tutaj w|siedzę w|przeprowadziłam się do|przeprowadziłem się do|wyjechałam do|wyjechałem do|żyjemy w|wyprowadziłam się do|wyprowadziłem się do|żyję',
    own: 'mój|moja|moje|mojego|mojej|moim|mnie|jestem|mam',
    theirs:
      'jego|jej|ich|podpisuje się|nazywa siebie|przedstawia się|profil o nazwie|konto o nazwie|użytkownik o nazwie',
    another:
      'ktoś|kogoś|komuś|niejaki*|niejaka|jakiś|jakaś|jakiejś|jakiegoś|jakieś|mężczyzn*|facet*|typ|gość|kobieta|osoba|osoby|pewien|pewna|obc*|nieznajom*|mój były|moja była|były mąż|była żona|kolega|kolegi|koledze|koleżank*|przyjaci*|sąsiad*|szef*|współpracowni*|właściciel* mieszkania|nauczyciel*|wychowawc*|lekarz*|lekark*|doktor|dentyst*|szpital*|przychodni*|gabinet*|adwokat*|radca|prawnik*|kancelari*|notariusz*|księgow*|agent*|call center|infolini*|centrali|biura obsługi|konsultant*|pracowni*|ubezpiecz*|bank|banku|policj*|komend*|windykac*|komornik*|sklep*|hotel*|restaurac*|ulotk*|spam*|oszust*|nęka*|prześlad*|troll*|kurier*|pracodawc*|współlokator*|kuzyn*|dziewczyn*|chłopak*|narzeczon*|szwagier*|szwagr*|pracownik socjalny|pracownic* socjaln*|trener*|ksiądz|księdz*|niani*|opiekunk*|uczen*|uczni*|położn*|teściow*|zięć*|napisał do mnie|napisała do mnie|pisze do mnie|pisał do mnie|wysyła mi|wysłał mi|przysyła mi|grozi mi|agencj*|nieruchomości|hydraulik*|elektryk*|warsztat*|ulotc*|plakac*|plakat*|ogłoszeni*|wizytów*|reklama od',
    numbered:
      'zamówieni*|faktur*|paragon*|rachun*|zgłoszeni*|ticket*|bilet*|spraw*|sygnatur*|akta|paczk*|przesyłk*|list przewozowy|śledzeni*|dostaw*|lot|lotu|pociąg*|rezerwac*|akt zgonu|akt|aktu|zaświadczen*|voucher*|kupon*|los|losu|loteri*|nagrod*|rejestrac*|tablic*|paszport*|iban|artykuł|art|rozporządzen*|seri*|wersj*|wnios*|reklamac*|sąd*|komend*|nasz znak|nasz numer|nasza sygn*|bagaż*|walizk*|zam|kod pocztowy|pesel|nip|regon|dowod*|dowód*|model|imei|oferta|oferty|karta kredytowa|karty kredytowej|karta płatnicza|karta sim|karta podarunkowa|karty płatniczej|szkoda|szkoda nr|nr szkody|numer szkody|szkody',
    old: 'stary|stara|stare|starego|poprzedni*|dawny|dawniej|wcześniej*|był|był to|to już nie',
    office: 'inspektor*|dział*|biuro*|do rąk*|rejestracja*|sekretariat*',
    to: 'do',
    noTown:
      'dyrek*|manag*|sekret*|stud*|klient*|prof*|dokt*|notar*|fotogra*|wysłan*|załącz*|księgow*|administr*|kadry|sprzeda*|recepcj*|członek|członkini|właściciel*|najemc*|emeryt*|nauczyciel*|inżynier*|pacjent*|prezes*|kierown*|dziękuj*|mieszkan*|adwokat*',
    denies: 'nie|bez',
    received:
      'którą otrzymał*|którą dostał*|którą mi|dostałem|dostałam|otrzymałem|otrzymałam|przyszła tylko|przyszła mi|przyszła jedynie|mam tylko',
    without:
      'nie mam konta|nie mam u was konta|nigdy nie miałam konta|nigdy nie miałem konta|nigdy nie zakładałam|nigdy nie zakładałem|konta nie mam|konta u was nie mam|nie używam waszej|nie korzystam z waszej',
  },
};
