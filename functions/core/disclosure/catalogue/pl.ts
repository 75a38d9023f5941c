import type { PackageCatalogue } from './en.ts';

/** Polish, addressed as Państwo. */
export const pl: PackageCatalogue = {
  title: 'Państwa dane w {controller}',
  intro: 'Oto dane, które {controller} ma na Państwa temat. Data wniosku: {date}.',
  how: 'Tabele pokazują tylko pierwsze rekordy. Pliki obok zawierają wszystko.',
  glance: 'W skrócie',
  what: 'Co',
  where: 'Gdzie',
  count: 'Rekordy',
  records: '{records, plural, =0 {Brak} one {# rekord} few {# rekordy} many {# rekordów} other {# rekordu}}',
  nothing: 'Szukaliśmy tutaj i nie mamy nic na Państwa temat.',
  incomplete: 'Nie wszystkie systemy już odpowiedziały. Może tu być więcej, niż widać.',
  region: 'Miejsce przechowywania: {region}',
  kinds: 'Rodzaje danych',
  purposes: 'Do czego służą',
  recipients: 'Kto je otrzymuje',
  source: 'Skąd pochodzą',
  retention: 'Jak długo są przechowywane',
  decisions: 'O czym decydują na ich podstawie maszyny',
  safeguards: 'Co chroni je w innym kraju',
  preview:
    '{shown, plural, one {Pierwszy rekord} few {Pierwsze # rekordy} many {Pierwszych # rekordów} other {Pierwsze # rekordu}}',
  files: 'Wszystkie rekordy:',
  'out.title': 'Czego tu nie ma i dlaczego',
  'out.none': 'Niczego nie pominięto.',
  'out.field': '„{field}” w „{title}”: {reason}',
  'out.never':
    'Hasła, pełne numery dokumentów tożsamości i numery kart nigdy nie trafiają do paczki, aby chronić Państwa, gdyby wpadła w niepowołane ręce.',
  'out.unreached': '„{title}”: nie udało nam się połączyć z tym systemem. Spróbujemy ponownie i napiszemy.',
  'rights.title': 'Państwa prawa',
  'rights.change':
    'Mogą Państwo zażądać sprostowania lub usunięcia danych, ograniczenia ich użycia oraz sprzeciwić się mu. Wystarczy napisać na {address}.',
  'rights.ask':
    'Mogą nas Państwo także zapytać, jakie zabezpieczenia chronią dane w innym kraju i czy decyzje o Państwu podejmują wyłącznie maszyny.',
  'rights.complain': 'Jeśli uważają Państwo, że niewłaściwie postępujemy z danymi, można złożyć skargę: {route}',
  'rights.portability':
    'Pliki JSON są przeznaczone do odczytu przez inne usługi. Artykuł 20 RODO pozwala przenieść tam to, co sami nam Państwo przekazali, za zgodą lub na podstawie umowy; wszystko inne jest tu na mocy artykułu 15.',
  'rights.portable': 'Pliki, których to dotyczy, wymienia portability.json.',
  'check.title': 'Czy pliki są niezmienione?',
  'check.body': 'manifest.json podaje rozmiar i sumę SHA-256 każdego pliku, aby każdy mógł to sprawdzić.',
  'check.signed':
    'manifest.sig to nasz podpis pod tą listą. Aby upewnić się, że jest nasz, można poprosić nas o klucz publiczny.',
  reference: 'Numer sprawy: {reference}',
};
