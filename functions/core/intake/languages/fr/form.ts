import type { FormWords } from '../form.ts';

/** Of forms in French. */
export const form: FormWords = {
  asks: 'type de demande|type de la demande|type de votre demande|nature de la demande|nature de votre demande|nature de ma demande|objet de la demande|objet de votre demande|objet de ma demande|ma demande|votre demande|demande|droit exercé|droits exercés|droit invoqué|droit concerné|droit demandé|droit que vous souhaitez exercer|droit|je souhaite|je souhaite exercer|je veux|je demande|je désire|motif de la demande|veuillez sélectionner|action demandée',
  rights: {
    access:
      'accès|droit d accès|demande d accès|accès aux données|accès à mes données|accès à mes données personnelles|accéder à mes données|accéder à mes données personnelles|droit d accès à mes données|copie de mes données|obtenir une copie de mes données|recevoir une copie de mes données|consulter mes données',
    erasure:
      'effacement|suppression|droit à l effacement|droit d effacement|droit à l oubli|droit de suppression|demande de suppression|demande d effacement|suppression des données|suppression de données|suppression de mes données|suppression de mes données personnelles|effacement des données|effacement de mes données|effacement de mes données personnelles|supprimer mes données|supprimer mes données personnelles|effacer mes données|suppression de compte|suppression du compte|suppression de mon compte|supprimer mon compte',
    rectification:
      'rectification|droit de rectification|demande de rectification|correction|rectification des données|rectification de mes données|rectifier mes données|corriger mes données|modification de mes données|mise à jour de mes données',
    portability:
      'portabilité|droit à la portabilité|portabilité des données|droit à la portabilité des données|portabilité de mes données|transfert de mes données|récupérer mes données|exporter mes données',
    objection:
      'opposition|droit d opposition|opposition au traitement|opposition au traitement de mes données|opposition à la prospection|opposition à la prospection commerciale|m opposer au traitement|m opposer au traitement de mes données|m opposer à la prospection',
    restriction:
      'limitation|droit à la limitation|limitation du traitement|droit à la limitation du traitement|limitation du traitement de mes données|limiter le traitement de mes données|gel de mes données',
    withdraw_consent:
      'retrait du consentement|retrait de mon consentement|retirer mon consentement|retrait de consentement',
  },
  given: 'prénom|prénoms|prénom s',
  family: 'nom de famille',
};
