import type { FormWords } from '../form.ts';

/** Of forms in Czech. */
export const form: FormWords = {
  asks: 'typ žádosti|druh žádosti|předmět žádosti|žádost|moje žádost|druh požadavku|typ požadavku|požadavek|uplatňované právo|uplatněné právo|právo|uplatňuji právo|chci|žádám o|žádám|přeji si|vyberte',
  rights: {
    access:
      'přístup|přístup k údajům|přístup k osobním údajům|právo na přístup|právo na přístup k údajům|právo na přístup k osobním údajům|kopie údajů|kopie osobních údajů|kopie mých údajů|kopii údajů|výpis údajů|přístup k mým údajům',
    erasure:
      'výmaz|výmaz údajů|výmaz osobních údajů|výmaz mých údajů|právo na výmaz|právo být zapomenut|smazání|smazání údajů|smazání osobních údajů|smazání mých údajů|smazání účtu|vymazání údajů|vymazání osobních údajů|vymazat údaje|smazat údaje',
    rectification:
      'oprava|oprava údajů|opravu údajů|oprava osobních údajů|oprava mých údajů|právo na opravu|aktualizace údajů|změna údajů|doplnění údajů',
    portability:
      'přenositelnost|přenositelnost údajů|přenos údajů|právo na přenositelnost|právo na přenositelnost údajů|přenos osobních údajů',
    objection:
      'námitka|námitka proti zpracování|námitku proti zpracování|právo vznést námitku|právo na námitku|vznést námitku|námitka proti přímému marketingu|vznesení námitky',
    restriction: 'omezení|omezení zpracování|právo na omezení|právo na omezení zpracování|omezení zpracování údajů',
    withdraw_consent: 'odvolání souhlasu|odvolat souhlas|odvolání mého souhlasu|zrušení souhlasu|stažení souhlasu',
  },
  given: 'křestní jméno',
  family: 'příjmení',
};
