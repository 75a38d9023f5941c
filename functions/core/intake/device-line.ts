const DEVICE =
  /^\s*(?:sent from (?:my|mail for|outlook|yahoo|the )|get outlook for|von meinem .{2,30} gesendet|gesendet (?:von|mit) |diese nachricht wurde von meinem|envoyé de(?:puis)? mon|envoyé (?:à partir|depuis)|obtenir outlook|enviado desde mi|enviado (?:do|a partir do|de) meu|enviado desde |inviato da(?:l mio)?|verzonden (?:vanaf|met|via) |verstuurd vanaf|wysłane? z |skickat från |odesláno z |στάλθηκε από το|poslano (?:s|iz) |изпратено от (?:моя|моето|iphone)|trimis de pe |iphoneから送信|从我的 ?iphone|发自我的|via (?:yahoo|gmx|web\.de))/iu;
/** The same where the device stands first. */
const NAMED_DEVICE =
  /^(?:.{2,30}(?:'dan|'den|dan|den) gönderildi|.{0,30}outlook .{2,12}(?:android|ios)(?:<http| ?$| herunterladen))/iu;

/** Whether a line begins as one in which a device signs. */
export const beginsAsDevice = (line: string): boolean => DEVICE.test(line);

/** Whether a device or a mail program signs in this line. */
export const isOfDevice = (line: string): boolean =>
  beginsAsDevice(line) || (namesDevice(line) && NAMED_DEVICE.test(line.trim().slice(0, 80)));

const DEVICES = /gönderildi|outlook /i;
/** Whether a text holds what a device that stands first is followed by. */
export const namesDevice = (text: string): boolean => DEVICES.test(text);
