import type { FormWords } from '../form.ts';

/** Of forms in Dutch. */
export const form: FormWords = {
  asks: 'soort verzoek|type verzoek|aard van het verzoek|verzoek|mijn verzoek|uw verzoek|recht|uitgeoefend recht|recht dat ik uitoefen|recht dat u wilt uitoefenen|gewenst recht|ik wil|ik wens|ik verzoek om|ik doe een beroep op|onderwerp van het verzoek|reden van contact|selecteer|gewenste actie',
  rights: {
    access:
      'inzage|recht op inzage|inzagerecht|inzageverzoek|inzage in mijn gegevens|inzage in mijn persoonsgegevens|inzage in gegevens|inzage in persoonsgegevens|kopie van mijn gegevens|een kopie van mijn gegevens|toegang|recht op toegang|toegang tot mijn gegevens',
    erasure:
      'verwijdering|verwijderen|wissing|gegevenswissing|recht op verwijdering|recht op wissing|recht op gegevenswissing|recht op vergetelheid|recht om vergeten te worden|verwijderverzoek|verwijdering van gegevens|verwijdering van mijn gegevens|verwijdering van mijn persoonsgegevens|verwijdering van persoonsgegevens|verwijdering gegevens|gegevens verwijderen|mijn gegevens verwijderen|account verwijderen|verwijdering van mijn account|gegevens wissen|mijn gegevens wissen',
    rectification:
      'rectificatie|correctie|recht op rectificatie|recht op correctie|rectificatie van gegevens|rectificatie van mijn gegevens|correctie van gegevens|correctie van mijn gegevens|gegevens corrigeren|mijn gegevens corrigeren|gegevens wijzigen|verbetering',
    portability:
      'dataportabiliteit|overdraagbaarheid|gegevensoverdraagbaarheid|recht op dataportabiliteit|recht op overdraagbaarheid|recht op gegevensoverdraagbaarheid|overdracht van mijn gegevens|overdraagbaarheid van gegevens|gegevens overdragen',
    objection:
      'bezwaar|recht van bezwaar|recht op bezwaar|bezwaar tegen verwerking|bezwaar tegen de verwerking|bezwaar tegen de verwerking van mijn gegevens|bezwaar tegen direct marketing|bezwaar maken|verzet|recht van verzet',
    restriction:
      'beperking|beperking van de verwerking|beperking van verwerking|recht op beperking|recht op beperking van de verwerking|verwerking beperken',
    withdraw_consent:
      'intrekking van toestemming|intrekking toestemming|toestemming intrekken|mijn toestemming intrekken|intrekken van toestemming|intrekken toestemming|intrekking van mijn toestemming',
  },
  given: 'voornaam|voornamen|roepnaam',
  family: 'achternaam|familienaam',
};
