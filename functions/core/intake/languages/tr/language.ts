import type { Language } from '../../reader/concepts.ts';
import { customs } from './customs.ts';
import { form } from './form.ts';

/** Turkish. */
export const tr: Language = {
  tag: 'tr',
  customs,
  form,
  words:
    've bir bu için ile ben benim bana beni de da ne mi mı mu mü çok daha olarak olan gibi kadar ama veya sizin siz size sizden lütfen merhaba iyi günler saygılarımla teşekkürler teşekkür ederim istiyorum var yok her tüm bütün şey nasıl neden kişisel verilerimin verilerimi sayın yetkili artık hiç ya ki ise hakkımda hesabımı',
  concepts: {
    ask: 'lütfen|rica ederim|rica ediyorum|istiyorum|isterim|talep ediyorum|talep ederim|talep etmekteyim|talebim|arz ederim|mısınız|misiniz|musunuz|müsünüz|istediğimi|bildiririm|talebi|hakkımı kullanmak|kullanmak istiyorum|gereğini|rica|ediniz|edin|istemekteyim|itiraz ediyor|itiraz ediyorum',
    not: 'değil|olmadan|yerine|asla|hiçbir',
    keep: 'silmeyin*|silmeyiniz|silmenizi istemiyorum|silinmesini istemiyorum|silinmesin|silinmemesini|silmeden|silmek istemiyorum|silmek yerine|sildirmek istemiyorum|silmesin|kaldırmayın|yok etmeyin|silmenize gerek yok|silmeyin sakın|sakın silme|sakın silmeyin|kapatmayın*|kapatma sakın|sakın kapatma|kapatmanızı istemiyorum|kapatmak istemiyorum|iptal etmeyin|dokunmayın',
    erase:
      'silin*|silinsin*|silinmesi*|silme*|silmek|silinip|silinmiş|sil|silip|siler misiniz|silebilir|silmenizi|silsinler|silinmesini|kaldır*|kaldırın|yok edi*|yok edilmesi*|imha*|temizle*|kapat*|kapatın|kapatılma*|çıkarın|çıkarılma*|sonlandır*|iptal edin hesab*|anonim*|yok olsun',
    data: 'veri*|kişisel veri*|kişisel bilgi*|bilgilerim*|bilgi|bilgiler*|kaydım*|kayıtlarım*|kayıtlar*|kayıt|hakkımdaki her şey*|hakkımda ne varsa|her şeyi|her şeyimi|herşeyi|ne varsa|dosyam*|geçmişim*|izlerim*|adımı|numaramı|mailimi|mail adresimi|e postamı|adresimi|konuşmalarım*|sohbet geçmişim*|iz',
    account: 'hesab*|hesap*|profil*|üyeliğ*|üyelik*|hesabım*',
    about:
      'hakkımda|hakkımdaki|benimle ilgili|bana ait|verilerim*|bilgilerim*|benim|bana ilişkin|şahsıma ait|kişisel veri*|kişisel bilgi*|beni|bana|hesabım*|adım*|soyadım*|adresim*|numaram*|hakkımızda',
    get: 'gönder*|yolla*|ver|verin|verilme*|kopya*|suret*|erişim*|erişmek|görmek|göreyim|öğrenmek|öğreneyim|bilmek|almak|alabilir|edinmek|iletin|iletil*|ilet|paylaş benimle|söyle*|listele*|liste*|döküm*|rapor*|sun*|bildir*|indirmek|temin|bilgi almak|bilgi verilme*|gösterin|gösterir misiniz|göstermenizi|gösterilmesi*|göstersin',
    what: 'hangi|ne|neler|nedir|nelerdir|tüm|bütün|tamamı*|hepsi*|olup olmadığı*|mi|mı|ne kadar|her şey*',
    hold: 'tutu*|tutuyorsunuz|tutuluyor|sakl*|saklıyorsunuz|saklanıyor|işle*|işlen*|topla*|toplad*|kaydet*|kayıtlı|biliyorsunuz|elinizde|bulun*|depol*|var|sahipsiniz|kayıtlarınızda|olmasını|olsun|sizde',
    fix: 'düzelt*|güncelle*|değiştir*|tamamla*|düzenle*|revize|düzeltil*|güncellen*|değişti*|yenile*',
    field:
      'ad|adım*|isim|ismim*|soyad*|soyadım*|soyisim*|adres*|adresim*|e posta*|mail*|doğum tarih*|doğum gün*|telefon*|numara*|numaram*|posta kodu|sokak|şehir|bilgi*|veri*|cinsiyet*|unvan|medeni|iletişim bilgi*|kimlik|doğum yıl*',
    wrong:
      'yanlış*|hatalı*|hata|eksik*|eski*|güncel değil|doğru değil|geçersiz|taşındım|taşındık|evlendim|boşandım|olmalı|olacak|doğrusu|doğru adres|yeni adres*|yazım hatası|değişti',
    stop: 'durdur*|son ver*|bırak*|kesin|artık istemiyorum|istemiyorum|göndermeyin*|atmayın|aramayın|kullanmayın|kullanılmasını istemiyorum|kullanmanızı istemiyorum|satmayın|paylaşmayın|çıkar*|itiraz*|yeter|bıktım|vazgeç*|rahatsız etmeyin|izin vermiyorum|çıkmak|ayrılmak|almak istemiyorum|karşı çıkıyorum|reddediyorum|bitsin',
    marketing:
      'reklam*|pazarlama*|bülten*|kampanya*|promosyon*|tanıtım*|spam*|mail*|e posta*|aramalar*|arama*|sms*|mesaj*|ticari*|ileti*|profil çıkar*|profilleme*|takip*|katalog*|eğitim*|eğitmek|yapay zeka*|meşru menfaat*|satış*|satıl*|paylaş*|üçüncü*|teklif*|analiz*',
    list: 'posta liste*|mail liste*|e posta liste*|listenizden|listesinden|liste*|bülten*|dağıtım liste*|abone*',
    withdraw: 'geri çek*|geri al*|iptal*|çekiyorum|kaldırıyorum',
    consent: 'rıza*|onay*|izin*|izni*|muvafakat*',
    thing:
      'sipariş*|kargo*|paket*|fatura*|sohbeti|bir sohbet*|mesajı|fotoğraf*|resim*|şifre*|parola*|randevu*|rezervasyon*|yorum*|gönderi*|sepet*|ürün*|ödeme*|kart*|kupon*|indirim*|uygulama*|aboneliğ*|abonelik*|sözleşme*|iade*|çerez*|virüs*|fiyat*|çalışma saat*|garanti*|playlist*|dosya*|özgeçmiş',
    how: 'nasıl|nereden|nasıl silebilirim|nasıl silerim|nasıl yapabilirim|nerede|mümkün mü|var mı yolu|olur mu|yapabilir miyim|silebilir miyim|ne olur|mümkün müdür',
    done: 'sildiniz|silmişsiniz|silindi|silinmişti|silinmiş|kurtar*|geri getir*|sildiğiniz için|kapatıldı|kapanmış|askıya|engellen*|uygulama bütün|sildi|geri getirebilir*',
    before:
      'daha önce|istemiştim|talep etmiştim|göndermiştim|yazmıştım|başvurmuştum|başvurum|talebime|başvuruma|tarihli talebim|tarihli başvurum|önceki talebim|önceki başvurum|cevap alamadım|yanıt alamadım|cevap gelmedi|yanıt gelmedi|hala bekliyorum|hâlâ bekliyorum|bekliyorum hala|hala cevap|hâlâ cevap|hala yanıt|iki hafta önce|bir ay önce|hafta önce|geçen ay|geçen hafta|ikinci kez|ikinci defa|üçüncü kez|hatırlat*|tekrar yazıyorum|tekrar|yeniden|istediğim gibi|talebim ne durumda|ne aşamada|cevabınız',
    threat:
      'aksi halde|aksi takdirde|hakkımı saklı|yasal yollara|yasal işlem|cevap vermezseniz|yanıt vermezseniz|yapmazsanız|silmezseniz|şikayet edeceğim|başvuracağım|mecbur kalacağım|haklarım saklıdır|yoksa|süresinde cevap|başvuruda bulunacağım|şikayette bulunacağım|şikâyette bulunacağım|şikâyet edeceğim|başvurmak zorunda|cevap verilmediği takdirde|cevap verilmemesi|cevap alamazsam',
    if: 'eğer|verdiysem|verdi isem|halinde|durumunda|takdirde|ise',
    retract:
      'talebimi geri çek*|talebimi geri al*|talebimden vazgeç*|talebimi iptal*|başvurumu geri çek*|başvurumu iptal*|talebimi unutun|talebimi dikkate almayın|fikrimi değiştirdim|vazgeçtim|boş verin|gerek kalmadı|isteğimi geri',
    until: 'kadar|süresince|şimdilik|boyunca',
    court: 'mahkeme*|dava*|delil*',
    server: 'sunucu*|sistem*|veritaban*',
    none: 'hiçbir|kalmamasını|kalmasın|kimse|hiç kimse',
    access:
      'erişim hakkı*|erişim hakkım*|erişim talebi*|verilerime erişim|verilerime erişmek|kişisel verilerime eriş*|bilgi talep|bilgi edinme|bilgi talebi*|verilerimin bir kopyası*|verilerimin kopyası*|verilerimin tamamının kopyası*|bilgilerimin kopyası*|kopyasını|bir kopyasını|hangi verilerim*|hangi verileri|hangi bilgilerim*|hangi bilgileri|hangi kişisel|ne tür veri*|ne biliyorsunuz|neler biliyorsunuz|hakkımda ne|hakkımda neler|hakkımda hangi|hakkımda tuttuğunuz|hakkımda sakladığınız|hakkımdaki tüm veri*|hakkımdaki bütün|hakkımda bildiğiniz|hakkımdaki tüm bilgi*|işlenip işlenmediği*|işleyip işlemediği*|verilerimi görmek|bilgilerimi görmek|verilerimi gösterin|verilerimi gönder*|verilerimin dökümü*|verilerimin listesi*|veri var mı|verim var mı|bilgi var mı|elinizde ne|elinizdeki tüm',
    portability:
      'veri taşınabilirliği*|taşınabilirlik|taşınabilir*|taşınma hakkı*|taşınmasını|taşımak istiyorum|taşıyın|makine tarafından|makinece okunabilir|makine okunabilir|makinede okunabilir|yapılandırılmış|yaygın kullanılan|yaygın olarak|csv|json|xml|excel*|dışa aktar*|aktarılma*|aktarın|aktarmak|aktarmanızı|başka bir sağlayıcı*|başka bir şirket*|başka bir hizmet*|başka bir veri sorumlusu*|başka sağlayıcı*|başka bir firma*|başka platform*|başka bir platform*|rakip*|başka bir uygulama*|geçiyorum|içe aktar*|formatında|formatta',
    erasure:
      'unutulma hakkı*|silme hakkı*|silinme hakkı*|silme talebi*|silinme talebi*|silinmesi talebi*|verilerimin silinmesi*|verilerimi silin*|bilgilerimi silin*|bilgilerimin silinmesi*|verilerimi sil*|bilgilerimi sil*|hesabımı silin*|hesabımı sil*|hesabımın silinmesi*|hesabımı kapat*|hesabımın kapatılma*|hesabımı kaldır*|beni silin|beni unutun|unutun beni|beni sisteminizden|sisteminizden çık*|sisteminizden sil*|veritabanınızdan|veri tabanınızdan|üyeliğimi silin*|üyeliğimi sil*|üyeliğimi sonlandır*|üyeliğimi iptal*|kaydımı silin*|kaydımı sil*|kayıtlarımı sil*|her şeyi silin|her şeyimi silin|hepsini silin|hepsini sil|tamamen silin|tamamını silin|hiçbir verim kalmasın|hiçbir iz|hiçbir bilgim kalmasın|iz kalmasın|bana ait hiçbir|yok edilmesi*|imha edilmesi*|imha edin|saklamanızı istemiyorum|tutmanızı istemiyorum|saklamayın|tutmayın artık|hiç var olmamış',
    rectification:
      'düzeltme hakkı*|düzeltilmesi*|düzeltme talebi*|düzeltme talep|düzeltin*|düzeltilsin|düzeltir misiniz|düzeltmenizi|güncellenmesi*|güncelleyin*|güncelleme talebi*|güncellemenizi|güncelleyebilir|güncellemek istiyorum|değiştirilmesi*|adresimi değiştir*|adımı değiştir*|soyadımı değiştir*|adres değişikliği*|isim değişikliği*|soyadı değişikliği*|adresim değişti|soyadım değişti|numaram değişti|adım yanlış|ismim yanlış|soyadım yanlış|adresim yanlış|doğum tarihim yanlış|yanlış yazılmış|yanlış yazmışsınız|yanlış kayıtlı|yanlış adres*|yanlış bilgi*|yanlış isim*|hatalı bilgi*|eksik veya yanlış|yanlış işlenmiş|taşındım|yeni adresim*|yeni soyadım*|yeni numaram|benim adım değil|doğru adresim|doğrusu|eski adresim*',
    restriction:
      'işlemenin kısıtlanması*|işlenmesinin kısıtlanması*|kısıtlanması*|kısıtlama*|kısıtlayın*|kısıtlan*|sınırlandır*|sınırlan*|sınırlayın|dondur*|dondurun*|bloke*|askıya alın*|askıya alınması*|duraklat*|beklemeye alın*|kontrol edene kadar|doğrulayana kadar|inceleyene kadar|netleşene kadar|çözülene kadar|açıklığa kavuşana kadar|sonuçlanana kadar|doğruluğu kontrol|kontrol edilene kadar|incelenene kadar|bitene kadar|sadece saklayın|yalnızca saklayın|saklayın ama|kalsın ama|tutun ama|silmeyin ama|ama kullanmayın|dokunmayın|hiçbir şey yapmayın|işlem yapmayın|dava için lazım|dava için ihtiyacım',
    objection:
      'itiraz ediyorum|itiraz ederim|itiraz hakkı*|itirazım*|itiraz etmek|karşı çıkıyorum|abonelikten çık*|aboneliğimi iptal*|bülten aboneliğ*|bültenden çık*|listeden çık*|listenizden çık*|listenizden sil*|mail listenizden|e posta listenizden|posta listenizden|beni listeden|reklam istemiyorum|mail istemiyorum|e posta istemiyorum|mesaj istemiyorum|sms istemiyorum|bülten istemiyorum|almak istemiyorum|reklam göndermeyin|mail göndermeyin|mail atmayın|mesaj göndermeyin|mesaj atmayın|göndermeyi bırak*|göndermeyi durdur*|aramayı bırakın|aramayın|beni aramayın|rahatsız etmeyin|artık mail|artık reklam|kullanmayı bırakın|kullanılmasına itiraz|işlenmesine itiraz|kullanılmasını istemiyorum|kullanmanızı istemiyorum|işlenmesini istemiyorum|işlemenizi istemiyorum|verilerimi kullanmayın|verilerimi satmayın|verilerimi paylaşmayın|paylaşılmasını istemiyorum|paylaşmanızı istemiyorum|satılmasını istemiyorum|satmanızı istemiyorum|profilleme*|profil çıkarılma*|otomatik karar*|otomatik sistemler*|doğrudan pazarlama*|pazarlama amaç*|reklam amaç*|yapay zeka eğitimi*|eğitmek için|eğitiminde kullan*|takip etmeyin|spam yeter',
    withdraw_consent:
      'rızamı geri|rızamı iptal|rızamı çek*|açık rızamı|onayımı geri|onayımı iptal|onayımı çek*|iznimi geri|iznimi iptal|izni geri|onayı geri|rızayı geri|rızanın geri|rızamın geri|verdiğim izni|verdiğim onayı|verdiğim rızayı|verdiğim açık|artık izin vermiyorum|artık onay vermiyorum|artık rıza göstermiyorum|artık onaylamıyorum|artık kabul etmiyorum|muvafakatimi geri|muvafakatımı geri',
    information:
      'gizlilik politikası*|aydınlatma metni*|aydınlatma yükümlülüğü*|nereden aldınız|nereden buldunuz|nereden elde|nasıl elde ettiniz|nasıl aldınız|nasıl ulaştınız|kim verdi|neden topluyorsunuz|niye topluyorsunuz|neden tutuyorsunuz|neden saklıyorsunuz|neden işliyorsunuz|niçin|hangi amaçla|ne amaçla|amacı nedir|ne için kullanıyorsunuz|ne için kullanılıyor|nerede kullanıyorsunuz|kiminle paylaşıyorsunuz|kimlerle paylaşıyorsunuz|kimlerle paylaşılıyor|kimlere veriyorsunuz|kime veriyorsunuz|kime satıyorsunuz|kimlere aktarıl*|kim erişebiliyor|kimler erişebiliyor|kimler görebiliyor|kimin erişimi|ne kadar süre|ne kadar saklıyorsunuz|kaç yıl|ne kadar süreyle|hukuki dayanak|hukuki sebeb*|yasal dayanak|ne yapıyorsunuz|ne yapıyorsunuz verilerimle|verilerime ne oluyor|veri sorumlusu kim*|nerede saklanıyor|nerede saklıyorsunuz|nerede tutuluyor|hangi ülkede|bilgilendirilme hakkı*|satıyor musunuz|paylaşıyor musunuz|nasıl korunuyor|nasıl koruyorsunuz|nasıl kullanıyorsunuz|nasıl kullanılıyor|irtibat kişisi kim*|kimlere aktar*|hangi hukuki|hangi kaynak*|kimden aldınız|kimden temin|nereden temin|hangi şirketler*|hangi firmalar*|hangi üçüncü|ne kadar saklan*|saklama süre*',
    complaint:
      'şikayet ediyorum|şikayet etmek|şikayette bulun*|şikayetçiyim|şikayetim|şikâyet*|şikayet|şikayetimi|kvkk ya şikayet|kişisel verileri koruma kurul*|kurula şikayet|kurul a şikayet|ihlal*|gizliliğim*|veri ihlali|veri sızıntısı|sızdır*|sızmış|yasa dışı|yasadışı|hukuka aykırı|kanuna aykırı|rızam olmadan|iznim olmadan|onayım olmadan|bana sormadan|habersiz|izinsiz|rezalet|suç duyurusu',
    child:
      'oğlum*|kızım*|çocuğum*|çocuklarım*|oğlumun|kızımın|çocuğumun|reşit olmayan|velisi*|velayet*|ebeveyn*|yasal temsilci*|vasi*',
    client: 'müvekkil*|vekil*|vekâlet*|vekalet*|adına|temsil ediyorum|vekili olarak|temsilcisi olarak',
    deceased: 'vefat*|ölen|öldü|merhum*|rahmetli*|mirasçı*|miras|ölüm belgesi',
  },
  topics: {
    share:
      'paylaş*|sat*|satıyor*|satmay*|aktar*|veriyor*|vermey*|vermenizi|verdiniz|vermiş*|ilet*|devret*|sız*|veri*|verme*|yayma*|dağıt*',
    others:
      'üçüncü*|firma*|şirket*|ortak*|başkalar*|başka firma*|reklamcı*|kimse*|iş ortak*|üçüncü kişi*|üçüncü taraf*|başka şirket*|reklamveren*|sigorta*|kimseye|başkası*|başkalarına|yabancı*|aracı*',
    trace:
      'sil*|silin*|yok ed*|kaldır*|çıkar*|kaybol*|iz|izim|unut*|uçur*|imha*|kalmas*|yer almak|hiçbir şey kal*|temizle*|at artık|sanki|hiç olmamış*|hiç orada|silinsin|silmenizi|yok olsun|sileyim|kapat*|profil istemiyorum|fotoğraf istemiyorum|kapatın|kimse göremesin|silmeniz|yok et*|yok edin|çöpe|atın|iz*|iz kalma*|hiçbir şey kalma*|kalmasın|bana ait|gitsin|gidiyorum|ayrıl*|hoşça kal*|kaydımı',
    record: 'dosya*|kayıt*|geçmiş*|ses kay*|not*|rapor*|belge*|tahlil*|evrak*',
    copy: 'kopya*|suret*|döküm*|liste*|örnek*|özet*|çıktı*|ne varsa|ne tutuyorsunuz|bir şey var mı|hepsini gönder*|hepsini yolla*|tüm kayıt*|kağıt*|posta ile|pdf|tam|eksiksiz|dosyam*',
    see: 'gör*|öğren*|bil*|biliyorsunuz|göster*|merak*|söyle*|oku*|bakmak|incele*|benimle ilgili|hakkımda|neler var|ne var|ne biliyor*|ne tutuyor*|elinizde|kayıtlı|not*|yazdığınız|bilmek istiyorum|öğrenmek istiyorum|görmek istiyorum|adıma|bana dair',
    switch:
      'başka bir operatör*|başka operatör*|başka banka*|başka uygulama*|başka firmaya geç*|geçiyorum|taşıyorum|rakip*|başka sağlayıcı*|yeni sigorta*|başka yere',
    format:
      'csv|json|xml|excel|dosya olarak|format*|biçim*|içe aktar*|dışa aktar*|yükle*|okuyabil*|indir*|makine*|taşınabil*|dosya*|okunabil*|aktarım*|taşı*|başka program*|başka uygulama*|başka servis*|tablo|vcard|zip|dijital*|elektronik*',
    dispute:
      'itiraz*|anlaşmazlık*|doğrula*|doğruluğ*|mahkeme*|avukat*|dava*|kadar|sürece|bu arada|sonuçlan*|çözül*|netleş*|kontrol ed*|bana ait değil|borç|kanıt*|delil*|araştırıl*|duruşma*|karar*|arabulucu*|katılmıyorum|kabul etmiyorum|çözülene|incele*|kontrol*|soruştur*|doğruluğu',
    freeze:
      'dondur*|kilitle*|bloke*|kullanmayın|kullanmasın|sadece sakla*|saklayın|askıya|kısıtla*|durdur*|dokunmay*|beklet*|kullanımını durdur*|askıya al*|kimse|bu sırada|o zamana kadar|dokunma*|ellemeyin|el sürme*|olduğu gibi|aynen kal*|hiçbir şey silme*|silmeyin|kullanma*|kullanılma*|saklayın ama|dursun|bekle*|şimdilik|bu arada|geçici*',
    first: 'önce|sonra|ardından|daha sonra|alınca|aldıktan|ilk*',
    leak: 'sızdır*|sızıntı*|göndermişsiniz|komşu*|yabancı*|iş arkadaş*|izinsiz|izin almadan|ihlal*|yayınla*|ifşa*|yanlış kişi*|tanımadığ*|bağırarak|herkesin önünde|arkamdan|hastalı*|yüksek sesle|herkes görüyor|herkese açık|herkesin gözü|patronum|eski eşim|eski sevgilim|işverenim|ev sahibim|verdiniz|vermişsiniz|gönderdiniz|sızmış|çalın*|çalmış|söylemiş*|öğrenmiş|öğrendi|biliyor artık|bakmış|karıştır*|çalışanınız|elemanınız|personeliniz|sormadan|bana sormadan|haberim olmadan|göstermiş*|okudu|okumuş|bırakmış',
    authority:
      'kurul*|kurum*|veri koruma|bildireceğim|avukat*|basın|kvkk ya|kişisel verileri koruma|savcılı*|polis*|mahkeme*|dava|tüketici|cimer|şikayet edeceğim|şikâyet ediyorum|gazete*|televizyon|suç duyurusu|kvkk na',
    remedy:
      'şikayet*|şikâyet*|rezalet*|skandal*|açıklama*|kabul edilemez|resmi*|ciddi*|utan*|resmi|bulunmak istiyorum|araştır*|özür|tazminat*|öfkeli|rezalet|rezillik|ayıp|yazıklar olsun|utanın|utanmaz*|skandal|ne hakla|dalga mı|dalga geç*|çok kızgın*|öfke*|açıklama|hesap ver*|tazminat|beceriksiz*|oyala*|umursam*|saygısız*|sorumlular|sorumlusunuz|sorumluluk*|böyle davran*|böyle olmaz|nasıl olur|olacak iş değil|sorumsuz*|kabul edemem|özensiz*',
    howlong:
      'ne kadar süre|ne kadar zaman|saklama süre*|kaç yıl|kaç gün|ne zamana kadar|süre*|saklıyor*|tutuyor*|silindikten sonra|silince|sonsuza|kalıyor',
    why: 'neden|niye|amaç*|hukuki dayanak|nereden|kimlere|kime|kim görü*|ne yapıyorsunuz|nereden buldunuz|kimden|kimden aldı*|ne hakla|kim verdi|niçin|ne amaçla|hangi amaç*|sebep*|hangi gerekçe*',
    officer:
      'veri sorumlu*|irtibat kişi*|gizlilik politika*|aydınlatma*|çerez*|kişisel verilerin korun*|veri sorumlusu|irtibat kişisi|veri koruma görevlisi|kim sorumlu|kime başvur*|kime yaz*|kiminle|kim ilgilen*|yetkili kişi',
    camera: 'kamera*|güvenlik kamera*|video*|görüntü*',
    calls:
      'ara*|aramay*|telefon*|sms|mesaj*|e posta*|mail*|mektup*|broşür*|iletişim*|gönder*|atmay*|bülten*|aramayın|arıyor*|aranma*|çağrı merkezi|satış*|satıcı*|pazarla*|sms*|bildirim*|yolla*|gönderme*|atma*|posta',
    enough:
      'yeter*|bıktım|bırak*|kes*|son kez|rahatsız*|rahat bırak*|usandım|taciz*|spam|artık|yasaklıyorum|ilgilenmiyorum|son verin|yeter|yeter artık|kesin artık|durun|beni rahat|istemiyorum|istemedim|kaç kere|kaç kez|sinir*|bir daha|asla|stop|hiçbir|dur',
    order: 'sipariş*|paket*|kargo*|teslim*|sepet*|rezervasyon*|ürün*|iade*|beden*|bilet*|kupon*',
    bill: 'fatura*|ödeme*|ödedi*|ücret*|fiyat*|fiş*|tutar*|kart*|para iade*',
    cancel: 'iptal*|feshet*|sonlandır*',
    subscription: 'abonel*|sözleşme*|üyelik ücret*|spor salon*|dergi*|premium|paket*',
    login:
      'şifre*|parola*|giriş*|giremiyorum|hata*|çalışmıyor|doğrulama kod*|unuttum|kilitlendi|giremiyom|kod*|yanlışlıkla|kazara|geri getir*|kurtar*|geri yükle*|açılmıyor|düğme*|buton*|güncelleme*|yeniden yükle*|kaybet*|donuyor|ekran',
    shop: 'açık mı|çalışma saat*|randevu*|bozul*|arıza*|teknisyen*|garanti*|tamir*|kullanım kılavuz*|kırık',
    thanks:
      'teşekkürler|çözüldü|ulaştı|halloldu|tebrik*|aferin|harika|süper|bayıldım|böyle devam|teşekkür*|kurtardı|muhteşem|eline sağlık|elinize sağlık|kolay gelsin',
    moved:
      'taşındım|yeni adres*|evlendi*|boşand*|yeni numara*|eski adres*|oturuyorum|soyadım*|taşın*|numaram değiş*|numara değiş*|yeni mail*|soyadım değiş*|artık oturuyorum|şimdi oturuyorum|evlen*|boşan*|kızlık soyad*|değişti',
    mistake:
      'yanlış*|hatalı*|düzelt*|olmalı|yerine|güncelle*|değiştir*|eski*|harf*|doğrusu|düzeltil*|daire no|numaram|yanlış|değiştirin|doğru değil|görünüyor|gözüküyor|görünüyorum|kayıtlıyım|kayıtlı görün*|yazılmış|yazıyor|yanlış yaz*|hala eski|hâlâ eski|eski|aslında|doğru olan|olacak|ekleyin|yerine yaz*|hata*|hatalı|böyle bir|benim değil|değilim|eksik|adım yanlış|soyadım',
    agreed:
      'rıza*|onay*|izin*|kabul et*|imzala*|evet demiştim|evet dedim|izin vermiştim|izin verdim|izin ver*|kabul etmiştim|kabul ettim|onay vermiştim|onay verdim|onayla*|işaretle*|tıklamıştım|tıkladım|razı ol*|tamam demiştim|tamam dedim|o izin|o onay|rızam|evetim',
    regret:
      'geri çek*|geri alıyorum|vazgeç*|fikrimi değiştir*|iptal ediyorum|artık istemiyorum|rıza göstermiyorum|şimdi hayır|artık hayır|hayır diyorum|geri al*|geri çekiyorum|vazgeçtim|fikrimi değiş*|caydım|cay*|artık izin vermiyorum|artık kabul etmiyorum|bugünden itibaren|bundan sonra|bundan böyle|geçerli değil|geçersiz|iptal edin|pişman*|düşündüm de|kapatın bunu|kaldırıyorum',
    all: 'hepsi*|tüm*|bütün*|her şey*|tamam*|ne varsa|komple|her',
    only: 'sadece|yalnızca|silmeyin|silinmesin|kapatmayın|yanlışlıkla|değil',
    photo: 'fotoğraf*|resim*|yüz*|konum*|ses*|sağlık*|araştırma*|çekim|çekilen*|video|röportaj',
    left: 'artık müşteri*|yıllar önce|hiç üye|kullanmıyorum|eski müşteri*|ayrıl*|gidiyorum|bitti|hoşça kal|müşteriniz olduğum*|hastanızdım|doksanlarda|üye yaptı',
    household: 'çocuğ*|çocuk*|oğl*|kız*|anne*|baba*|eş*|karım|kocam|ebeveyn*|dede*|vefat*|öldü|ölen',
    practice:
      'saklan*|algoritma*|otomatik*|okuyan biri|kim okuyor|sunucu*|yapay zeka|karar*|anonim*|nereye gidiyor|kim erişebil*|yurt dışı*|ne oluyor|hangi veri*|hangi bilgi*|ne topluyor*|ne sakl*|ne kaydedi*|ne yapıyorsunuz|kim görebil*|kim dinli*|okuyor mu|dinliyor mu|biri okuyor|insan mı|nerede tut*|nerede sakla*|hangi ülke*|yedek*|paylaşıyor mu*|satıyor mu*|veriyor mu*|nasıl işli*|nasıl çalış*|kurmadan önce|üye olmadan|indirmeden|ne için|çocuk*',
    needless:
      'gerek yok|gerekmiyor|hallettim|ihtiyaç kalmadı|silmeyin|sakın|kapatmayın|kalsın|kalmak istiyorum|saklamak istiyorum|lüzum yok|silinecek bir şey|her şey yolunda|sadece söylemek|söylemek istedim|lütfen silme*|duruyordur',
    unlist:
      'bülten*|liste*|listesinden|abonelikten çık*|reklam*|promosyon*|kampanya*|pazarlama*|kupon*|indirim*|fırsat*|listeden|teklif*|katalog*|anket*|ticari|abonelik*|çıkarın|çıkar*|ilan*',
    profile:
      'profil*|alışveriş*|hedefli|kişiselleştir*|izle*|takip et*|davranış*|öneri*|tavsiye*|ilgi alan*|alışkanlık*|konum*|takip*|analiz*|dinle*|puan*|etiket*|kategori*|hedef*|kişisel reklam|göre reklam',
    stuff: 'kişilerim*|mesajlarım*|favori*|çalma liste*|antrenman*|fotoğraflarımı ve',
    waiting: 'hâlâ ses yok|hala|cevap yok|bir ay önce|istemiştim|bekliyorum',
  },
  letter: {
    thirdPerson: 'aşağıda imzası bulunan|imzası bulunan|aşağıda imzam',
    aside:
      '19 madde|aktarıldığı üçüncü kişilere bildirilmesi*|üçüncü kişilere bildirilmesi*|aktarılan üçüncü kişilere|aktarılan kişilere|aktarıldığı kişilere bildir*|alıcılara bildir*|üçüncü taraflara bildir*|yapılan işlem*|yapılan işlemler*|alınan önlem*|alınan aksiyon*|hangi önlem*|hangi işlem*|işlemin sonucu*|sonucun|sonucunun|sonucu hakkında|başvurumun sonucu*|yerine getirildiği*|gereğinin yapıldığı*|silindiği*|düzeltildiği*|silme işleminin|teyit edil*|yazılı teyit|teyidini*|teyidi*|yazılı onay|saklamak zorunda*|saklama yükümlülüğü*|yasal yükümlülük*|kanuni yükümlülük*|silinemeyen|silinemeyecek|reddi*|reddedil*|ret gerekçe*|gerekçe*|gerekçesi*|kimliğimin|kimliğimi|kimlik doğrula*|kimlik fotokopi*|kimlik tespiti*|ek bilgi|ilave bilgi|kimlik örneği|mevzuat gereği|mevzuatı gereği|kanun gereği saklan*|yasa gereği',
    named:
      'hakkının varlığı|şikayet hakkı*|şikâyet hakkı*|şikayette bulunma hakkı*|başvurma hakkı*|haklarım*|haklarımı saklı|hakkımı saklı|haklarım saklı',
    further:
      'ayrıca|bununla birlikte|aynı zamanda|bunun yanı sıra|buna ek olarak|ek olarak|ilaveten|öte yandan|ikinci olarak|üçüncü olarak|son olarak|keza',
  },
  identity: {
    name: 'ad soyad|adı soyadı|ad ve soyad|isim soyisim|adım soyadım|adım|ilgili kişi|başvuran ilgili kişi|veri sahibi|ilgili kişinin adı soyadı|hasta|hasta adı|hastanın adı|hastanın adı soyadı|hasta adı soyadı|çocuk|çocuğun adı|çocuğun adı soyadı|öğrenci|öğrencinin adı soyadı|başvuran|başvuru sahibi|başvurucu|gönderen|hesap sahibi|sigortalı|poliçe sahibi|üye|üye adı|abone|abone adı|kiracı|müşteri|müşteri adı|müşterinin adı soyadı|adı ve soyadı|soyadı adı|ad ve soyadı|dilekçe sahibi|şikayetçi|talep eden|talepte bulunan|isim|ismim|adım ve soyadım|üyenin adı',
    email: 'email|e posta|e posta adresi|mail|mail adresi|e posta adresim|mail adresim|eposta|e mail',
    phone:
      'telefon|tel|telefon numarası|cep|cep telefonu|telefon numaram|numaram|telefonum|gsm|cep tel|cep no|cep numaram|sabit|gsm no|arayabilirsiniz|ev telefonum|telefon no|telefon numaramdan|cep telefonum|numaralı telefon|numaralı hat|iletişim',
    customer:
      'müşteri no|müşteri numarası|müşteri numaram|üye no|üyelik no|üyelik numarası|hesap no|hesap numarası|müşteri id|sözleşme no|kullanıcı no|abone no|müşteri kodu|müşteri kodum|müşteri nosu|müşteri numaranız|müşteri numaramız|üye numarası|üye numaram|üye nosu|üyelik numaram|üyelik kodu|kart no|kart numarası|kart numaram|kartımın numarası|sadakat kartı|sadakat kartı no|kulüp kartı|kulüp no|kulüp numaram|üye kartı|üyelik kartı|kütüphane kartı|poliçe no|poliçe numarası|poliçe numaram|sözleşme numarası|sözleşme numaram|abone numarası|abone numaram|abonelik no|abonelik numarası|abonelik numaram|tesisat no|tesisat numarası|tesisat numaram|hasta no|hasta numarası|hasta numaram|hasta dosya no|hasta dosya numarası|hasta dosya numaram|protokol no|protokol numarası|katılımcı no|katılımcı numarası|katılımcı numaram|katılımcı kodu|öğrenci no|öğrenci numarası|öğrenci numaram|kiracı no|kiracı numarası|hesap numaram|hizmet no|hizmet numarası|hizmet numaram|kullanıcı numarası|kullanıcı numaram|kullanıcı id|sigortalı no|okur no|okuyucu no|sicil no|sicil numaram|partner no|bayi no|bayi kodu|dosya müşteri no|kayıt no|kayıt numarası|kayıt numaram|cari kodu|daire no müşteri|hesap cüzdanı|cüzdan no|müşteri hesabı|müşteri kartı|indirim kartı|sigortalı numarası|dosya numaram|hasta kartı|kart müşteri no|üye kart no|üye id|üye kodu|üye kodum|üye numaramız|üyelik nosu|üyelik id|üyelik kodum|üyelik numaramız|abone nosu|abone id|abone kodu|abone kodum|abone numaramız|abonelik nosu|abonelik id|abonelik kodu|abonelik kodum|abonelik numaramız|hasta nosu|hasta id|hasta kodu|hasta kodum|hasta numaramız|hasta protokol no|hasta protokol numarası|hasta protokol numaram|hasta protokol nosu|hasta protokol id|hasta protokol kodu|hasta protokol kodum|hasta protokol numaramız|protokol numaram|protokol nosu|protokol id|protokol kodu|protokol kodum|protokol numaramız|öğrenci nosu|öğrenci id|öğrenci kodu|öğrenci kodum|öğrenci numaramız|personel no|personel numarası|personel numaram|personel nosu|personel id|personel kodu|personel kodum|personel numaramız|sicil numarası|sicil nosu|sicil id|sicil kodu|sicil kodum|sicil numaramız|çalışan no|çalışan numarası|çalışan numaram|çalışan nosu|çalışan id|çalışan kodu|çalışan kodum|çalışan numaramız|kiracı numaram|kiracı nosu|kiracı id|kiracı kodu|kiracı kodum|kiracı numaramız|poliçe nosu|poliçe id|poliçe kodu|poliçe kodum|poliçe numaramız|sigortalı numaram|sigortalı nosu|sigortalı id|sigortalı kodu|sigortalı kodum|sigortalı numaramız|sözleşme nosu|sözleşme id|sözleşme kodu|sözleşme kodum|sözleşme numaramız|kart nosu|kart id|kart kodu|kart kodum|kart numaramız|kullanıcı nosu|kullanıcı kodu|kullanıcı kodum|kullanıcı numaramız|katılımcı nosu|katılımcı id|katılımcı kodum|katılımcı numaramız|bağışçı no|bağışçı numarası|bağışçı numaram|bağışçı nosu|bağışçı id|bağışçı kodu|bağışçı kodum|bağışçı numaramız|okur numarası|okur numaram|okur nosu|okur id|okur kodu|okur kodum|okur numaramız|okuyucu numarası|okuyucu numaram|okuyucu nosu|okuyucu id|okuyucu kodu|okuyucu kodum|okuyucu numaramız|tesisat nosu|tesisat id|tesisat kodu|tesisat kodum|tesisat numaramız|hizmet nosu|hizmet id|hizmet kodu|hizmet kodum|hizmet numaramız|hesap nosu|hesap id|hesap kodu|hesap kodum|hesap numaramız|kursiyer no|kursiyer numarası|kursiyer numaram|kursiyer nosu|kursiyer id|kursiyer kodu|kursiyer kodum|kursiyer numaramız|sporcu no|sporcu numarası|sporcu numaram|sporcu nosu|sporcu id|sporcu kodu|sporcu kodum|sporcu numaramız|bayi numarası|bayi numaram|bayi nosu|bayi id|bayi kodum|bayi numaramız|kooperatif ortak no|kooperatif ortak numarası|kooperatif ortak numaram|kooperatif ortak nosu|kooperatif ortak id|kooperatif ortak kodu|kooperatif ortak kodum|kooperatif ortak numaramız|ortak no|ortak numarası|ortak numaram|ortak nosu|ortak id|ortak kodu|ortak kodum|ortak numaramız|emekli no|emekli numarası|emekli numaram|emekli nosu|emekli id|emekli kodu|emekli kodum|emekli numaramız|veli no|veli numarası|veli numaram|veli nosu|veli id|veli kodu|veli kodum|veli numaramız|site sakini no|site sakini numarası|site sakini numaram|site sakini nosu|site sakini id|site sakini kodu|site sakini kodum|site sakini numaramız|tüketici no|tüketici numarası|tüketici numaram|tüketici nosu|tüketici id|tüketici kodu|tüketici kodum|tüketici numaramız|gönüllü no|gönüllü numarası|gönüllü numaram|gönüllü nosu|gönüllü id|gönüllü kodu|gönüllü kodum|gönüllü numaramız|ders kayıt no|ders kayıt numarası|ders kayıt numaram|ders kayıt nosu|ders kayıt id|ders kayıt kodu|ders kayıt kodum|ders kayıt numaramız|misafir no|sık uçan yolcu no|puan hesabı|panelist no|sigorta no|sigorta numarası|aday no|aday numarası|kurye no|sürücü no|sayaç no|kredi no|kredi numarası|okul no|okul numarası',
    client:
      'müşteri|müşteriniz|müşterinizim|sözleşme|abone|müşteri kodu|üye|üyelik|müşteri numarası|sözleşme numarası|sözleşme numaram|kayıt|numaram|kaydım|kaydımı|sizdeki numarası|sizdeki numara|poliçe|poliçem|kart|kartım|hasta|katılımcı|öğrenci|kiracı|abonelik|aboneliğim|üyeliğim|hesap|hesabım|sözleşmem|aboneyim|öğrenciniz|üyeniz|hastanız|abonenizim|sicil|personel|sigortalı|bağışçı|kursiyer|üyenizim|poliçemin|misafir|tesisat|protokol|sigorta|sigorta no|aday|oyuncu|kurye|sürücü|yaka kartı|bes|tesisatım|gönüllü|çalışan|ortak|ortağınız|kooperatif ortağı|sayaç no|kredi no|kredi numarası|okul no|okul numarası',
    account: 'kullanıcı adım|kullanıcı adı|rumuzum|rumuz|hesap adı|hesabımın adı|nickim',
    handle:
      'hesap|hesabım|adi|adı|kullanıcı|profil|kullanıcı adım|kullanıcı adımla|kayıtlı olduğum ad|rumuzum|hesabı|profilim|orada adım|nick|hesap adım',
    born: 'doğum tarihi|doğum tarihim|doğumlu|d tarihi|d t|doğum|doğdum|doğum günüm|doğum yılım|doğum tarihimi|doğumluyum|dogum|dogumluyum|doğum tarihimse|doğum tarihi ise|doğmuşum|doğmuş|doğan|doğanım|doğumum|doğumu|doğumluydu|dt|d tarihim|dogum tarihim|doğum tarihimin|doğum tarihinin',
    address:
      'adres|adresim|ikamet adresi|posta adresi|ev adresi|cadde|sokak|tebligat adresi|açık adres|ikametgah|ikamet',
    place: 'posta kodu|şehir|il|ilçe|posta kodu şehir|posta kodu ve şehir|ilçe il|il ilçe|semt|ilçe şehir|pk',
    country: 'ülke|devlet|ikamet ülkesi|yaşadığı ülke|ikamet edilen ülke',
    company: 'şirket|şirket adı|alıcı|muhatap',
    iAm: 'adım|benim adım|ismim|ben',
    perhaps: 'ben',
    kin: 'eşim|eşimin|kocam|karım|oğlum|oğlumuz|kızım|kızımız|annem|annemin|babam|babamın|kardeşim|ağabeyim|abim|ablam|torunum|yeğenim|amcam|dayım|teyzem|halam|dedem|ninem|anneannem|babaannem|müvekkilim|müvekkilem|müvekkilimiz|sayın|rahmetli|merhum|merhume|adına|vesayetim altındaki|kayınvalidem|kayınpederim|oğlumun|kızımın|çocuğumun',
    closing:
      'saygılarımla|saygılar|iyi çalışmalar|iyi günler|teşekkürler|teşekkür ederim|teşekkürlerimle|sevgiler|selamlar|saygılarımı sunarım|şimdiden teşekkürler|şimdiden teşekkür ederim|kolay gelsin|sağ olun|çok teşekkürler|çok teşekkür ederim|teşekkürler şimdiden|şimdiden sağ olun|saygılar sunarım|saygı ve selamlarımla|hürmetler|hürmetlerimle|sevgilerimle|selamlarımla|en iyi dileklerimle|iyi günler dilerim|iyi çalışmalar dilerim|gereğini arz ederim|arz ederim|sağolun|tşk|tesekkurler|saygilar|saygilarimla|saygılarımla arz ederim|allah razı olsun|allaha emanet olun|allah a emanet olun|selametle|hakkınızı helal edin|teşekkür ederiz|şimdiden teşekkür ederiz|minnettarız',
    live: 'yaşıyorum|ikamet ediyorum|oturuyorum|yaşayan|oturan|ikamet eden|yaşıyoruz|oturuyoruz|ikametgahım|taşındım|taşındık|yerleştim|yaşamaktayım|ikamet etmekteyim',
    own: 'benim|benimki|ben|numaram|telefonum|cebim|hesabım|hesabımı|hesabımın|adım|rumuzum|bana|adresim',
    theirs: 'onun|onların',
    another:
      'biri|birisi|birinin|birine|birileri|bir adam|bir kadın|bir kişi|şahıs|şahsın|adlı kişi|isimli kişi|tanımadığım|yabancı*|eski eşim*|eski kocam*|eski karım*|eski sevgilim*|eski erkek arkadaşım*|arkadaş*|komşu*|iş arkadaş*|meslektaş*|patron*|müdür*|ev sahib*|öğretmen*|doktor*|hekim*|diş hekim*|hastane*|klinik*|muayenehane*|avukat*|noter*|muhasebec*|emlakç*|temsilci*|çağrı merkez*|müşteri hizmet*|santral*|danışma hattı*|çalışan*|görevli*|yetkili*|personel*|sigorta*|banka|bankadan|bankanın|polis*|icra*|tahsilat*|mağaza*|dükkan*|dükkân*|otel*|lokanta*|restoran*|broşür*|spam|çöp|dolandır*|rahatsız ed*|taciz*|takip eden|trol*|kurye*|işveren*|ev arkadaş*|sınıf arkadaş*|kuzen*|yeğen*|sevgilim*|nişanlı*|baldız*|enişte*|görümce*|sosyal hizmet*|antrenör*|imam*|bakıcı*|öğrencim*|kayınvalide*|kayınpeder*|damad*|bana yazdı|bana yazıyor|bana yolluyor|bana gönder*|beni tehdit|adlı bir|isimli bir|diye bir|adında bir|ajans*|emlak*|tesisatçı*|elektrikçi*|tamirci*|servis|afiş*|ilan*|kartvizit*|broşürde',
    numbered:
      'sipariş*|fatura*|fiş*|makbuz*|bilet*|talep|talep no|esas|soruşturma*|vaka|şikâyet*|şikayet*|kargo*|gönderi*|teslimat*|uçuş*|sefer|tren|rezervasyon*|belge*|belgesi|kupon*|kuponu|çek|piyango|çekiliş*|ödül*|plaka*|pasaport*|iban|madde*|yönetmeli*|seri|sürüm*|başvuru*|mahkeme*|polis*|karayolu|dosya no|dosya numarası|takip no|dosya numaramız|bizim dosya*|bavul*|bagaj*|sip|tc|t c|tckn|kimlik*|posta kodu|imei|vergi no|vergi numarası|model|teklif*|kredi kartı|banka kartı|sim kart|hediye kartı|hasar|hasar no|hasar numarası|hasar dosya*',
    old: 'eski|eskiden|önceki|önce|idi|eskisi',
    office: 'sorumlu*|müdürlü*|birimi*|hizmet*|dikkatine*',
    noTown:
      'direk*|prof*|dokt*|ek|ekler|ekte|muhaseb*|satış*|yönet*|öğretmen*|emekli*|avukat*|müşteri*|üye|öğrenci*|mühendis*|başkan*|teşekkür*',
    deniesBefore: 'değil*|istemiyorum*',
    received: 'aldım|aldığım*|gönderdiğiniz*|bana gel*|cevap geldi|yanıt geldi|yanıt alabildim',
    without:
      'hesabım yok|hesabım bulunmuyor|hiç hesabım olmadı|hiç hesap açmadım|üye değilim|hiç üye olmadım|kayıtlı değilim|kullanmıyorum bile',
  },
};
