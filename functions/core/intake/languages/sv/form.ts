import type { FormWords } from '../form.ts';

/** Of forms in Swedish. */
export const form: FormWords = {
  asks: 'typ av begäran|typ av förfrågan|typ av ärende|begäran|min begäran|ärende|ärendetyp|rättighet|rättighet som åberopas|åberopad rättighet|utövad rättighet|jag vill|jag begär|jag önskar|begäran avser|begäran gäller|ärendet gäller|välj',
  rights: {
    access:
      'tillgång|rätt till tillgång|tillgång till uppgifter|tillgång till mina uppgifter|tillgång till mina personuppgifter|registerutdrag|begäran om registerutdrag|kopia av mina uppgifter|kopia på mina uppgifter|kopia av mina personuppgifter|rätt till registerutdrag',
    erasure:
      'radering|rätt till radering|rätten att bli bortglömd|rätt att bli bortglömd|radering av uppgifter|radering av mina uppgifter|radering av mina personuppgifter|radering av personuppgifter|radera mina uppgifter|radera mina personuppgifter|radera uppgifter|radera konto|radera mitt konto|borttagning|borttagning av uppgifter|ta bort mina uppgifter',
    rectification:
      'rättelse|rätt till rättelse|rättelse av uppgifter|rättelse av mina uppgifter|rättelse av personuppgifter|korrigering|rätta mina uppgifter|ändring av uppgifter',
    portability:
      'dataportabilitet|rätt till dataportabilitet|överföring av uppgifter|flytt av uppgifter|flytta mina uppgifter|överföring av mina uppgifter',
    objection:
      'invändning|rätt att invända|rätt att göra invändningar|invändning mot behandling|invända mot behandling|invända mot behandlingen|invändning mot direktmarknadsföring|motsätta mig behandling',
    restriction:
      'begränsning|begränsning av behandling|begränsning av behandlingen|rätt till begränsning|rätt till begränsning av behandling|begränsa behandlingen',
    withdraw_consent:
      'återkallande av samtycke|återkallelse av samtycke|återkalla samtycke|återkalla mitt samtycke|återkallande av mitt samtycke|dra tillbaka samtycke',
  },
  given: 'förnamn|tilltalsnamn',
  family: 'efternamn|familjenamn',
};
