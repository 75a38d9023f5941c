import type { FormWords } from '../form.ts';

/** Of forms in Italian. */
export const form: FormWords = {
  asks: 'tipo di richiesta|tipologia di richiesta|tipologia richiesta|richiesta|la mia richiesta|diritto esercitato|diritto che si intende esercitare|diritto che intendo esercitare|diritto richiesto|diritti esercitati|diritto|desidero|chiedo|vorrei|intendo esercitare|oggetto della richiesta|motivo della richiesta|selezionare|azione richiesta',
  rights: {
    access:
      'accesso|diritto di accesso|richiesta di accesso|accesso ai dati|accesso ai miei dati|accesso ai dati personali|accesso ai miei dati personali|accedere ai miei dati|copia dei miei dati|copia dei dati|ricevere una copia dei miei dati',
    erasure:
      'cancellazione|diritto alla cancellazione|diritto all oblio|richiesta di cancellazione|cancellazione dei dati|cancellazione dati|cancellazione dei miei dati|cancellazione dei miei dati personali|cancellazione dei dati personali|cancellare i miei dati|eliminazione dei dati|eliminazione dei miei dati|cancellazione account|cancellazione dell account|eliminare il mio account',
    rectification:
      'rettifica|rettificazione|correzione|diritto di rettifica|rettifica dei dati|rettifica dati|rettifica dei miei dati|correzione dei dati|correggere i miei dati|aggiornamento dei dati|aggiornamento dati',
    portability:
      'portabilità|diritto alla portabilità|portabilità dei dati|diritto alla portabilità dei dati|portabilità dei miei dati|trasferimento dei miei dati',
    objection:
      'opposizione|diritto di opposizione|opposizione al trattamento|opposizione al trattamento dei miei dati|opposizione al marketing|opposizione al marketing diretto|oppormi al trattamento',
    restriction:
      'limitazione|limitazione del trattamento|diritto di limitazione|diritto alla limitazione|limitazione del trattamento dei miei dati|blocco dei dati',
    withdraw_consent:
      'revoca del consenso|revoca consenso|revocare il consenso|revocare il mio consenso|revoca del mio consenso|ritiro del consenso',
  },
  given: 'nome di battesimo|primo nome',
  family: 'cognome',
};
