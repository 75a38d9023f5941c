import type { FormWords } from '../form.ts';

/** Of forms in Turkish. */
export const form: FormWords = {
  asks: 'talep türü|talebin türü|başvuru türü|başvurunun konusu|başvuru konusu|talep konusu|talebim|talep|istek türü|kullanılan hak|kullanmak istediğim hak|kullanmak istediğiniz hak|hak|istiyorum|talep ediyorum|seçiniz|iletişim nedeni',
  rights: {
    access:
      'erişim|erişim hakkı|verilere erişim|verilerime erişim|kişisel verilerime erişim|bilgi ve erişim|verilerimin kopyası|verilerimin bir kopyası|kişisel verilerimin kopyası|veri erişimi',
    erasure:
      'silme|silinme|silinmesi|verilerin silinmesi|verilerimin silinmesi|kişisel verilerin silinmesi|kişisel verilerimin silinmesi|silme talebi|silme hakkı|unutulma hakkı|silme veya yok etme|silme ve yok etme|veri silme|hesap silme|hesabımın silinmesi|verilerimi silin|verilerin silinmesi veya yok edilmesi',
    rectification:
      'düzeltme|düzeltilmesi|verilerin düzeltilmesi|verilerimin düzeltilmesi|kişisel verilerin düzeltilmesi|düzeltme talebi|düzeltme hakkı|veri düzeltme|güncelleme',
    portability:
      'taşınabilirlik|veri taşınabilirliği|verilerin taşınması|veri taşınabilirliği hakkı|verilerimin aktarılması',
    objection:
      'itiraz|itiraz hakkı|işlemeye itiraz|veri işlemeye itiraz|verilerimin işlenmesine itiraz|pazarlamaya itiraz',
    restriction:
      'kısıtlama|işlemenin kısıtlanması|veri işlemenin kısıtlanması|işlemenin sınırlandırılması|kısıtlama hakkı',
    withdraw_consent:
      'rızanın geri alınması|açık rızanın geri alınması|rızamın geri alınması|açık rızamın geri alınması|rıza geri çekme|onayın geri alınması|açık rızanın geri çekilmesi',
  },
  given: 'ad|adı|adınız|isim',
  family: 'soyad|soyadı|soyadınız|soyisim',
};
