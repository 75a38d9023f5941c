import type { FormWords } from '../form.ts';

/** Of forms in German. */
export const form: FormWords = {
  asks: 'art der anfrage|anfrageart|anfragetyp|art des anliegens|art des antrags|antragsart|anliegen|ihr anliegen|mein anliegen|anfrage|ihre anfrage|antrag|betroffenenrecht|betroffenenrechte|geltend gemachtes recht|ausgeübtes recht|gewünschtes recht|recht|ich möchte|ich verlange|ich beantrage|ich mache geltend|gewünschte maßnahme|was möchten sie tun|bitte auswählen|bitte wählen',
  rights: {
    access:
      'auskunft|auskunftsrecht|auskunftsanfrage|auskunftsersuchen|auskunftsbegehren|recht auf auskunft|datenauskunft|selbstauskunft|auskunft über meine daten|auskunft über meine personenbezogenen daten|auskunft über gespeicherte daten|auskunft über die gespeicherten daten|kopie meiner daten|datenkopie|einsicht',
    erasure:
      'löschung|datenlöschung|löschen|löschanfrage|löschantrag|löschbegehren|recht auf löschung|recht auf vergessenwerden|recht auf vergessen werden|löschung meiner daten|löschung meiner personenbezogenen daten|löschung personenbezogener daten|daten löschen|meine daten löschen|konto löschen|kontolöschung|löschung des kontos|löschung meines kontos',
    rectification:
      'berichtigung|datenberichtigung|korrektur|recht auf berichtigung|berichtigung meiner daten|daten berichtigen|daten korrigieren|meine daten berichtigen',
    portability:
      'datenübertragbarkeit|übertragbarkeit|recht auf datenübertragbarkeit|datenübertragung|datenexport|daten übertragen|datenportabilität|übertragung meiner daten',
    objection:
      'widerspruch|widerspruchsrecht|recht auf widerspruch|widerspruch gegen die verarbeitung|widerspruch gegen verarbeitung|werbewiderspruch|widerspruch gegen werbung|widerspruch gegen direktwerbung|widerspruch gegen die datenverarbeitung',
    restriction:
      'einschränkung|einschränkung der verarbeitung|recht auf einschränkung|recht auf einschränkung der verarbeitung|sperrung|sperrung meiner daten|verarbeitung einschränken',
    withdraw_consent:
      'widerruf der einwilligung|widerruf einer einwilligung|widerruf meiner einwilligung|einwilligung widerrufen|einwilligungswiderruf|widerruf einwilligung',
  },
  given: 'vorname|vornamen|rufname',
  family: 'nachname|familienname|zuname',
};
