import type { PackageCatalogue } from './en.ts';

/** Turkish, addressed as siz. */
export const tr: PackageCatalogue = {
  title: 'Verileriniz – {controller}',
  intro: '{controller} tarafından sizinle ilgili tutulan veriler bunlardır. Talebinizin tarihi: {date}.',
  how: 'Tablolar yalnızca ilk kayıtları gösterir. Yanlarındaki dosyalarda hepsi vardır.',
  glance: 'Bir bakışta',
  what: 'Ne',
  where: 'Nerede',
  count: 'Kayıt',
  records: '{records, plural, =0 {Yok} one {# kayıt} other {# kayıt}}',
  nothing: 'Buraya baktık ve sizinle ilgili bir şey tutmuyoruz.',
  incomplete: 'Henüz bütün sistemler yanıt vermedi. Burada görünenden fazlası olabilir.',
  region: 'Saklandığı yer: {region}',
  kinds: 'Veri türleri',
  purposes: 'Ne için kullanıldığı',
  recipients: 'Kimlere verildiği',
  source: 'Nereden geldiği',
  retention: 'Ne kadar saklandığı',
  decisions: 'Makinelerin bunlara göre verdiği kararlar',
  safeguards: 'Başka bir ülkede bunları koruyan önlemler',
  preview: '{shown, plural, one {İlk kayıt} other {İlk # kayıt}}',
  files: 'Bütün kayıtlar:',
  'out.title': 'Neler yer almıyor ve neden',
  'out.none': 'Hiçbir şey dışarıda bırakılmadı.',
  'out.field': '“{title}” içinde “{field}”: {reason}',
  'out.never':
    'Yanlış ellere geçerse sizi korumak için parolalar, tam kimlik numaraları ve kart numaraları pakete hiçbir zaman konmaz.',
  'out.unreached': '“{title}”: bu sisteme ulaşamadık. Yeniden deneyeceğiz ve size yazacağız.',
  'rights.title': 'Haklarınız',
  'rights.change':
    'Verilerinizin düzeltilmesini, silinmesini ya da kullanımının kısıtlanmasını isteyebilir ve kullanımına itiraz edebilirsiniz. Bize yazmanız yeterli: {address}.',
  'rights.ask':
    'Başka bir ülkedeki verileri hangi güvencelerin koruduğunu ve hakkınızdaki kararların yalnızca makineler tarafından verilip verilmediğini de bize sorabilirsiniz.',
  'rights.complain': 'Verilerinizi gereği gibi ele almadığımızı düşünüyorsanız şikâyette bulunabilirsiniz: {route}',
  'rights.portability':
    'JSON dosyaları başka hizmetlerin okuması içindir. GDPR’ın 20. maddesi, rızayla ya da bir sözleşme uyarınca bize kendinizin verdiği verileri oraya götürmenize izin verir; geri kalanı 15. madde gereği buradadır.',
  'rights.portable': 'Hangi dosyaların söz konusu olduğu portability.json içinde yazılıdır.',
  'check.title': 'Dosyalar değişmemiş mi?',
  'check.body': 'manifest.json her dosyanın boyutunu ve SHA-256 toplamını verir; böylece herkes denetleyebilir.',
  'check.signed':
    'manifest.sig bu liste üzerindeki imzamızdır. Bize ait olduğundan emin olmak için açık anahtarımızı isteyin.',
  reference: 'Dosya numarası: {reference}',
};
