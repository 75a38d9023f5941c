import type { FormWords } from '../form.ts';

/** Of forms in Croatian. */
export const form: FormWords = {
  asks: 'vrsta zahtjeva|tip zahtjeva|zahtjev|moj zahtjev|predmet zahtjeva|pravo|pravo koje ostvarujem|pravo koje želite ostvariti|pravo koje želim ostvariti|ostvarujem pravo na|želim|tražim|zahtijevam|odaberite|razlog obraćanja',
  rights: {
    access:
      'pristup|pravo na pristup|pravo pristupa|pristup podacima|pristup podatcima|pristup osobnim podacima|pristup osobnim podatcima|pristup mojim podacima|kopija podataka|kopija mojih podataka|kopija osobnih podataka|uvid u podatke|uvid u osobne podatke',
    erasure:
      'brisanje|pravo na brisanje|pravo na zaborav|brisanje podataka|brisanje osobnih podataka|brisanje mojih podataka|brisanje mojih osobnih podataka|izbrisati podatke|obrisati podatke|brisanje računa|brisanje korisničkog računa',
    rectification:
      'ispravak|ispravak podataka|ispravak osobnih podataka|ispravak mojih podataka|pravo na ispravak|izmjena podataka|dopuna podataka|ažuriranje podataka',
    portability:
      'prenosivost|prenosivost podataka|pravo na prenosivost|pravo na prenosivost podataka|prijenos podataka|prijenos mojih podataka',
    objection:
      'prigovor|prigovor na obradu|prigovor na obradu podataka|pravo na prigovor|pravo na prigovor na obradu|prigovor na izravni marketing',
    restriction:
      'ograničenje|ograničenje obrade|ograničavanje obrade|pravo na ograničenje|pravo na ograničenje obrade|ograničenje obrade podataka',
    withdraw_consent:
      'povlačenje privole|opoziv privole|povlačenje suglasnosti|povući privolu|opozvati privolu|povlačenje moje privole',
  },
  given: '',
  family: 'prezime',
};
