import type { Customs } from '../customs.ts';

/** Of who writes in Turkish. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles: 'dr emekli öğretmen öğretmeni mühendis prof doç dt av sayın coach terzi berber kuaför bakkal muhtar',
    roles: 'hasta müşteri üye abone başvuran',
    courtesies: 'bey hanım teyze amca abla efendi nine dede usta hoca',
    seconds:
      'nur can naz gul su ece han ali efe ege deniz emin kaan melek sena fatma ayse emre eren yigit mert ibrahim huseyin hasan mustafa ahmet mehmet osman kemal riza zeki hatice asli aslı',
    hasOneFamily: true,
    hasCapitalNouns: false,
  },
  street: {
    words:
      'sok sok. sk. sokak sokağı sokağında cad cad. cd. cadde caddesi caddesinde mah mah. mahalle mahallesi blv. bulvarı köyü',
    endings: 'sokağı caddesi',
    leading: '',
    particles: '',
    shortened: 'sit apt',
    number: 'numarası numaras numarali',
    notBefore: 'abone üye müşteri* tesisat madde* dosya kart',
    leads: 'ben biz adresim',
  },
  place: {
    towns:
      'istanbul ankara izmir bursa antalya adana konya gaziantep sanliurfa urfa mersin diyarbakir kayseri eskisehir samsun denizli trabzon erzurum malatya sakarya adapazari kocaeli izmit gebze manisa balikesir kahramanmaras maras hatay antakya iskenderun van mugla bodrum fethiye aydin tekirdag corlu edirne kirklareli canakkale afyon afyonkarahisar kutahya usak isparta burdur bolu duzce zonguldak karabuk kastamonu sinop corum amasya tokat ordu giresun rize artvin gumushane bayburt erzincan sivas yozgat kirsehir nevsehir nigde aksaray adiyaman elazig tunceli bingol mus bitlis siirt sirnak hakkari agri igdir kars ardahan osmaniye kilis yalova bilecik cankiri kirikkale polatli kecioren cankaya kadikoy uskudar besiktas bakirkoy bostanci tarsus alanya akhisar odemis salihli',
    inflectsTowns: true,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT avusturya|BE belçika|BG bulgaristan|BR brezilya|CA kanada|CH isviçre|DE almanya|ES ispanya|FR fransa|GB birleşik krallık|GR yunanistan|IE irlanda|IT italya|NL hollanda|PL polonya|RO romanya|SE isveç|TR türkiye',
  },
  day: {
    numbers:
      '1:bir 2:iki 3:üç 4:dört|dörd 5:beş 6:altı 7:yedi 8:sekiz 9:dokuz 10:on|onun 11:onbir 12:oniki 13:onüç 14:ondört 15:onbeş 16:onaltı 17:onyedi 18:onsekiz 19:ondokuz 20:yirmi 30:otuz 40:kırk 50:elli 60:altmış 70:yetmiş 80:seksen 90:doksan 100:yüz 1000:bin',
    months: 'ocak şub mar nis may haz tem ağu eyl eki kas ara',
    feasts: 'yılbaşı',
    links: 'yılı yılının in ın un ün',
  },
  said: {
    from: '',
    greetings: '',
    withYou: 'sizde|sizdeki',
    yours: 'sizin',
    my: '',
    our: '',
    me: 'bana|beni',
    undersigned: '',
    dear: 'sayın|merhaba|iyi|selam',
    firms: 'hastane|okul|belediye|banka|otel|eczane|site',
    alone:
      'anonim|acil|önemli|müşteri|yeter|son|ek|ekler|kopya|kiracı|gizli|gönderildi|içtenlikle|selamlar|sevgiler|anne|baba|üye|evet|hayır|lütfen',
  },
};
