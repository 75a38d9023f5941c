import type { FormWords } from '../form.ts';

/** Of forms in Romanian. */
export const form: FormWords = {
  asks: 'tipul cererii|tip cerere|tip solicitare|tipul solicitării|cerere|cererea mea|solicitare|solicitarea mea|obiectul cererii|dreptul exercitat|drept exercitat|dreptul solicitat|dreptul pe care îl exercit|drept|doresc|solicit|vreau|îmi exercit|selectați|motivul solicitării',
  rights: {
    access:
      'acces|accesul|dreptul de acces|drept de acces|acces la date|accesul la date|acces la datele mele|acces la datele personale|copie a datelor mele|copie a datelor|copia datelor mele|accesul la datele mele',
    erasure:
      'ștergere|ștergerea|ștergerea datelor|ștergerea datelor mele|ștergerea datelor personale|ștergerea datelor cu caracter personal|ștergere date|ștergere date personale|dreptul la ștergere|dreptul la ștergerea datelor|dreptul de a fi uitat|ștergere cont|ștergerea contului|ștergerea contului meu',
    rectification:
      'rectificare|rectificarea|rectificarea datelor|rectificarea datelor mele|rectificare date|dreptul la rectificare|corectare|corectarea datelor|corectare date|actualizare date|actualizarea datelor',
    portability:
      'portabilitate|portabilitatea datelor|dreptul la portabilitate|dreptul la portabilitatea datelor|portabilitate date|transferul datelor|transferul datelor mele',
    objection:
      'opoziție|opoziția|dreptul la opoziție|dreptul de opoziție|opoziție la prelucrare|opoziția la prelucrare|opoziția la prelucrarea datelor|opoziție marketing',
    restriction:
      'restricționare|restricționarea|restricționarea prelucrării|restricționare prelucrare|dreptul la restricționare|dreptul la restricționarea prelucrării',
    withdraw_consent:
      'retragerea consimțământului|retragere consimțământ|retragerea acordului|retragere acord|retragerea consimțământului meu',
  },
  given: 'prenume|prenumele',
  family: 'nume de familie|numele de familie',
};
