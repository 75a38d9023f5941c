import type { Customs } from '../customs.ts';

/** Of who writes in Italian. */
export const customs: Customs = {
  name: {
    particles: 'de del della di da dos la',
    links: '',
    titles: 'dott dottssa dott.ssa prof ing avv avvocato sig sigra sig.ra signa sig.na don suor famiglia alunno alunna',
    roles: 'paziente cliente socio socia abbonato abbonata utente assistito assistita richiedente',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: {
    words:
      'via viale v.le piazza p.zza corso vicolo largo strada contrada località loc. frazione fraz. borgata contrà salita piazzale fondamenta lungomare p.le c.so',
    endings: '',
    leading: 'via viale piazza vicolo strada località',
    particles: 'delle dei degli',
    shortened: '',
    number: 'numero',
    notBefore: 'contratto cliente tessera matricola articolo carta',
    leads: 'in a e abito vivo',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT austria|AT áustria|BE belgio|BG bulgaria|BR brasile|CA canada|CA canadá|CH svizzera|DE germania|DK danimarca|ES spagna|FR francia|GB regno unito|GR grecia|HU ungheria|IE irlanda|IT italia|IT itália|JP giappone|NL paesi bassi|PL polonia|PL polónia|PT portogallo|RO romania|RO românia|SE svezia|SI slovenia|TR turchia|TW taiwan|US stati uniti',
  },
  day: {
    numbers:
      '1:prim|un 2:due 3:tre|terz 4:quattr 5:cinqu|quint 6:sei 7:sett 8:ott 9:nov 10:diec 11:undic 12:dodic 13:tredic 14:quattordic 15:quindic 16:sedic 17:diciassett 18:diciott 19:diciannov 20:vent 30:trent 40:quarant 50:cinquant 60:sessant 70:settant 80:ottant 90:novant 100:cent 1000:mil',
    months: 'gen feb mar apr mag giu lug ago set ott nov dic',
    feasts: 'natale capodanno ferragosto epifania',
    links: 'di del della al anno giorno e',
  },
  said: {
    from: '',
    greetings: 'saluti|baci',
    withYou: 'presso di voi|presso voi|da voi',
    yours: 'vostro|vostra|vostri|vostre',
    my: 'mio|mia|miei|mie',
    our: 'nostr*',
    me: 'mi|me',
    undersigned: 'sottoscritto|sottoscritta|sottoscritto/a|scrivente',
    dear: 'caro|cara|cari|care|gentile|gentili|egregio|egregi|buongiorno|ciao|alla|agli|spett*',
    firms:
      'panificio|forno|pasticceria|officina|trattoria|pizzeria|ristorante|farmacia|contabilit*|associa*|ufficio|reparto|servizio|direzione|segreteria|amministrazione|villa|cascina|residenza|ospedale|banca|villaggio|comune|istituto|scuola|hotel|albergo',
    alone:
      'anonimo|urgente|importante|cliente|basta|fine|allegato|allegati|copia|inquilino|buongiorno|arrivederci|rispettosamente|riservato|raccomandata|inviato|sinceramente|saluti|madre|padre|socio|socia|inquilina|sì|no|grazie|delusa|deluso',
  },
};
