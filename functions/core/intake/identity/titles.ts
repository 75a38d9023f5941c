/** What stands before a name and is none of it. */
const TITLES = new Set(
  'suor abbé rev dt pr herrn domnul domnului doamna doamnei pana panią señor señora senhor senhora monsieur madame heer gospodin gospodina gospođa gospođe господин госпожа κύριος κυρία sayın sir padre pfarrer pastor pater rev meester mec oma opa mudr mvdr doc jur kand odvj r.pr uč dr prof mag ing dipl lic sc avv dott dottssa dott.ssa mgr inż inz judr phdr rndr rechtsanwalt rechtsanwält rechtsanwaltin rechtsanwältin ra śp ś.p avvocato maitre maître me herr frau hr fr mr mrs ms miss m mme mlle sr sra srta don doña sig sigra sig.ra signa sig.na pan pani paní dhr mevr mevrouw κος κα κας κυρίας κυρίου κύριο κυρίαν gospodinu gospođu gđa gđe gđu gđica господина г-н г-на г-жа д-р проф инж адв av doç coach terzi berber kuaför bakkal muhtar fam familie famille familia famiglia schüler schülerin pupil élève alumno alumna aluno aluna alunno alunna leerling uczeń uczennica uczennicy ucznia eleven žák žákyně žáka učenik učenica učenika učenice ученик ученичка ученика ученичката μαθητής μαθήτρια μαθητή μαθήτριας elev eleva elevul elevei'.split(
    ' ',
  ),
);
const HONORIFIC = /^(?:bey|hanım|teyze|amca|abla|efendi|nine|dede|usta|hoca)$/iu;

/** Whether a word is a courtesy after a Turkish name. */
export const isHonorific = (word: string): boolean => HONORIFIC.test(word);

const CJK_HONORIFIC = /(?:先生|女士|小姐|太太|同学|同學|老师|老師|さん|様|氏)$/u;

/** A name in Han or kana without the courtesy after it. */
export const withoutCourtesy = (name: string): string => name.replace(CJK_HONORIFIC, '');

const CJK = /^[\u3040-\u30ff\u3400-\u9fff々]{1,8}$/u;

/** Whether a name, or a part of one, is in Han or kana. */
export const isCjk = (text: string): boolean => CJK.test(text);

/** Whether a word before a name is a title or a trade. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  // "g. Example": the initial of a name is a capital
  if (/^\p{L}\.?$/u.test(word)) return /^[gpκгm]\.$|^[mMκ]$|^M\.$/u.test(word);
  return TITLES.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** A name without what a person is by trade or courtesy. */
export function untitled(name: string, shown = ''): string {
  const words = name.split(' ');
  // "M. Example" of Martin
  if (words[0] === 'M.' && shown.startsWith('M')) return name;
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  return words.join(' ');
}
