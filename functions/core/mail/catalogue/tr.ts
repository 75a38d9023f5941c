import type { Catalogue } from './en.ts';

/** Turkish, addressed as siz. */
export const tr: Catalogue = {
  hello: 'Merhaba,',
  reference: 'Dosya numarası: {reference}',
  'link.until': 'Bağlantının son geçerlilik zamanı: {until}.',
  'link.plain': 'Düğme çalışmazsa bu adresi açın:',

  'right.access': 'Sizinle ilgili tuttuğumuz verilerin bir kopyası',
  'right.portability': 'Verilerinizin başka bir hizmetin okuyabileceği biçimi',
  'right.erasure': 'Verilerinizin silinmesi',
  'right.rectification': 'Verilerinizin düzeltilmesi',
  'right.restriction': 'Verilerinizin kullanımının kısıtlanması',
  'right.objection': 'Verilerinizin itiraz ettiğiniz bir kullanımının sona ermesi',
  'right.withdraw_consent': 'Rızanızın geri alınması',
  'right.information': 'Kişisel verileri nasıl kullandığımıza dair bir yanıt',
  'right.complaint': 'Verileri ele alış biçimimize dair şikâyetiniz',

  'ack.subject': 'Talebinizi aldık – lütfen onaylayın',
  'ack.title': 'Talebinizi aldık',
  'ack.understood': 'Anladığımız şu:',
  'ack.meant': 'Bunu mu demek istediniz?',
  'ack.respondBy': 'Yanıtımız için son tarih: {date}.',
  'ack.confirm': 'Başlamadan önce lütfen bu adresin size ait olduğunu onaylayın.',
  'ack.button': 'Talebimi onaylıyorum',
  'ack.wrong': 'Bir şeyi yanlış mı anladık? Bu e-postayı yanıtlayıp bize kendi sözlerinizle anlatmanız yeterli.',
  'ack.change': 'Değilse, onaylamadan önce sayfada düzeltebilirsiniz.',
  'ack.notYou': 'Bize siz yazmadıysanız bu e-postayı dikkate almayın. Onay olmadan hiçbir şey yapılmaz.',

  'cooling.subject': 'Verileriniz silinecek – hâlâ vazgeçebilirsiniz',
  'cooling.title': 'Verilerinizi silmek üzereyiz',
  'cooling.body':
    'Talebiniz onaylandı. Silme işleminin başlangıcı: {until}. İstediğiniz buysa bir şey yapmanıza gerek yok.',
  'cooling.mind':
    'Fikrinizi değiştirdiyseniz ya da bunu siz istemediyseniz, o zamana kadar tek tıkla iptal edebilirsiniz.',
  'cooling.button': 'Silmeyi iptal et',

  'access.subject': 'Verileriniz hazır',
  'access.title': 'Kopyanız hazır',
  'access.body': 'İstediğiniz verileri bir araya getirdik. Güvenlik için sayfa önce bu adrese bir kod gönderir.',
  'access.until': 'Bir kez indirebilirsiniz. Son indirme zamanı: {until}.',
  'access.button': 'İndirme sayfasına git',

  'code.subject': 'Kodunuz',
  'code.title': 'Kodunuz',
  'code.body': 'Verilerinize ulaşmak için bu kodu sayfaya girin:',
  'code.minutes': 'Bir kez ve {minutes, plural, one {# dakika} other {# dakika}} boyunca geçerlidir.',
  'code.secret': 'Lütfen kimseyle paylaşmayın. Kod istemediyseniz bu e-postayı dikkate almayın.',

  'erased.subject': 'Silme talebiniz tamamlandı',
  'erased.title': 'Silme talebiniz tamamlandı',
  'erased.body':
    'Verilerinizi sildik ya da anonim hale getirdik, ardından gerçekten kalmadığını görmek için yeniden baktık.',
  'erased.nothing': 'Her yere baktık ve sizinle ilgili veri bulamadık. Silinecek bir şey yoktu.',
  'retained.intro': 'Saklamak zorunda olduğumuz bazı veriler var:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (son tarih: {until})',

  'partly.subject': 'Talebiniz kısmen tamamlandı',
  'partly.title': 'Talebiniz kısmen tamamlandı',
  'partly.unreached': 'Ulaşamadığımız şu sistemler dışında her şey tamam:',
  'partly.late': 'Talebiniz henüz tamamlanmadı',
  'partly.none': 'Şu sistemlere şimdiye kadar ulaşamadık:',
  'partly.body': 'Yeniden deneyeceğiz ve tamamlanınca size yazacağız. Bir şey yapmanıza gerek yok.',
  'partly.ended': 'Yeniden denedik ama başaramadık; bu nedenle talebiniz bu hâliyle sona eriyor. Nedeni:',

  'refused.subject': 'Talebiniz hakkında',
  'refused.title': 'İstediğinizi yapamıyoruz',
  'refused.request': 'İstediğiniz şuydu:',
  'refused.reason': 'Nedeni:',
  'refused.appeal':
    'Aynı görüşte değilseniz bu e-postayı yanıtlayabilir, denetim makamına şikâyette bulunabilir ya da mahkemeye başvurabilirsiniz. Şikâyet yolu: {route}',
  'denial.suspected_fraud': 'Talebin, verilerin ilgili olduğu kişiden gelmediğini düşünmek için nedenimiz var.',
  'denial.insuf_verification': 'Verilerin size ait olduğunu saptayamadık.',
  'denial.no_match': 'Size ait veri bulamadık.',
  'denial.claim_not_covered': 'Burada geçerli olan hukuk böyle bir talep öngörmüyor.',
  'denial.outside_jurisdiction': 'Dayandığınız hukuk bize ya da bu verilere uygulanmıyor.',
  'denial.too_many_requests': 'Aynı talebinizi kısa süre önce yanıtladık.',
  'denial.other': 'Talebinizi özenle inceledik ve yerine getiremiyoruz.',

  'withdrawn.subject': 'Talebiniz geri alındı',
  'withdrawn.title': 'Talebiniz geri alındı',
  'withdrawn.body': 'İstediğiniz gibi durduk. Verileriniz olduğu gibi kalıyor. Bize her zaman yeniden yazabilirsiniz.',

  'withdraw.title': 'Talebinizi geri çekmek istiyor musunuz?',
  'withdraw.body': 'Bize şunu geri çekmek istediğinizi yazdınız:',
  'withdraw.keep': 'Devam etmemizi istiyorsanız bu e-postayı dikkate almayın. Talebiniz olduğu gibi sürer.',

  'expired.subject': 'Talebiniz sona erdi',
  'expired.title': 'Talebiniz sona erdi',
  'expired.body':
    'Onayınız zamanında ulaşmadığı için hiçbir şey yapmadık. Hâlâ istiyorsanız bize yeniden yazmanız yeterli.',

  'question.title': 'Sizden bir şeye ihtiyacımız var',
  'question.body': 'Talebinize devam edebilmemiz için sizden şunu istiyoruz:',
  'question.button': 'Yanıtla',
  'question.until': 'Lütfen {until} tarihine kadar yanıtlayın. O zamana kadar talebiniz bekler.',
  'question.reminder': 'Hatırlatma: {title}',
  'question.label': 'Yanıtınız',
  'question.send': 'Yanıtımı gönder',
  'answered.title': 'Teşekkürler, yanıtınızı aldık',
  'fee.title': 'Talebinizin bir ücreti var – lütfen karar verin',
  'fee.body':
    'Talebinize ancak {amount} karşılığında devam edebiliriz. Kabul etmezseniz hiçbir şey ödemezsiniz. Nedeni:',
  'fee.button': 'Karar ver',
  'fee.until': '{until} tarihine kadar karar vermezseniz talebiniz sona erer ve size hiçbir maliyeti olmaz.',
  'fee.accept': 'Ücreti kabul ediyorum',
  'fee.withdraw': 'Talebimi geri çekiyorum',
  'extended.title': 'Yanıtımız daha uzun sürecek',
  'extended.body': 'Daha fazla zamana ihtiyacımız var. Yanıtımızı en geç {date} günü alacaksınız. Nedeni:',
  'lapsed.body':
    'Sizden bir şey istedik ve yanıt alamadık, bu yüzden hiçbir şey yapmadık. Hâlâ istiyorsanız bize yeniden yazmanız yeterlidir.',

  'proof.title': 'Lütfen talebinizi onaylayın',
  'proof.change': 'Yanlış bir şey mi var? Ne istediğinizi seçin:',
  'proof.none': 'Lütfen en az birini seçin.',
  'proof.notYou': 'Bize siz yazmadıysanız bu sayfayı kapatmanız yeterli. Hiçbir şey yapılmaz.',
  'proven.title': 'Teşekkürler, onaylandı',
  'proven.body': 'Bir gelişme olduğunda size yazacağız. Bu sayfayı kapatabilirsiniz.',
  'cancel.title': 'Silmeyi iptal etmek istiyor musunuz?',
  'cancel.body':
    'Verileriniz hâlâ yerinde. İptal ederseniz olduğu gibi kalır ve talebiniz sona erer. Aksi halde silme işleminin başlangıcı: {until}.',
  'cancel.keep': 'Hâlâ silinmesini istiyorsanız bu sayfayı kapatmanız yeterli.',
  'cancelled.title': 'Silme iptal edildi',
  'cancelled.body': 'Verileriniz olduğu gibi kalıyor. Silinmesini her zaman yeniden isteyebilirsiniz.',
  'package.send': 'Verileri yalnızca sizin aldığınızdan emin olmak için önce adresinize bir kod gönderiyoruz.',
  'package.sendButton': 'Kodu bana gönder',
  'package.sent':
    'Size bir kod gönderdik; yaklaşık bir dakika içinde ulaşır. İndirme yalnızca bir kez yapılabilir: dosyayı yalnızca sizin ulaşabileceğiniz bir yerde saklayın.',
  'package.label': 'E-postadaki kod',
  'package.wrong': 'Bu kod geçerli değil ya da artık geçerli değil. Lütfen kontrol edin veya yeni bir kod isteyin.',
  'package.enough':
    'Bu saat içinde size zaten birkaç kod gönderildi, bu yüzden yenisini göndermedik. Yeni kodu şu saatten itibaren isteyebilirsiniz: {at}. Son kodu henüz kullanmadıysanız buraya girin.',
  'package.resend': 'Yeni kod gönder',
  'package.downloadButton': 'Verilerimi indir',
  'package.large':
    'Kopyanız büyük olduğu için parçalar hâlinde geliyor. Lütfen bu sayfayı açık tutun: tarayıcınız parçaları birleştirip tek bir dosya olarak kaydeder.',
  'package.join': 'Hiçbir şey olmazsa her parçayı buradan kaydedin ve ilkini 7-Zip gibi bir zip programıyla açın.',
  'gone.title': 'Bu bağlantı artık geçerli değil',
  'gone.body':
    'Daha önce kullanılmış, yerine yenisi gelmiş ya da süresi dolmuş olabilir. Lütfen son e-postamızdaki bağlantıyı kullanın.',
  'gone.help': 'Bu işe yaramazsa bize yazın: {address}.',
  'error.title': 'Olmadı',
  'error.body': 'Hata bizde ve hiçbir şey kaybolmadı. Lütfen birkaç dakika sonra yeniden deneyin.',
};
