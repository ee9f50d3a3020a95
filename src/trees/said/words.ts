/** The words of a told text: cut, made plain, and what their smallest ones are for. */

/** A word or a mark of a text. */
export interface Word {
  /** lower case, no accents; a mark as it is */
  form: string;
  /** as written, in lower case: tells « dû » from « du » */
  exact: string;
  start: number;
  end: number;
}

/** Words, an apostrophe joined to the word before; sums and dates are found apart. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´](?=[\p{L}\p{N}]))?|[.!?;:,…()\n«»"]/gu;
const APOSTROPHE = /[’ʼ`´]/g;

/** Lower case, no accents, « oe » in two letters. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(APOSTROPHE, "'");
}

/** What is written short, or without its apostrophe. */
const SHORT: Readonly<Record<string, string>> = {
  jai: "j' ai",
  javais: "j' avais",
  jsuis: 'je suis',
  nai: "n' ai",
  na: "n' a",
  nont: "n' ont",
  nest: "n' est",
  navons: "n' avons",
  navait: "n' avait",
  cest: "c' est",
  cetait: "c' etait",
  quil: "qu' il",
  quelle: "qu' elle",
  quils: "qu' ils",
  quon: "qu' on",
  sest: "s' est",
  lai: "l' ai",
  ma: 'ma',
  mr: 'monsieur',
  mme: 'madame',
  jms: 'jamais',
  tjs: 'toujours',
  tjrs: 'toujours',
  pb: 'probleme',
  pbs: 'problemes',
  pbm: 'probleme',
  rdv: 'rendez vous',
  clt: 'client',
  qd: 'quand',
  ds: 'dans',
  pr: 'pour',
  bcp: 'beaucoup',
  pcq: 'parce que',
  fact: 'facture',
  cb: 'carte bancaire',
  lrar: 'lettre recommandee',
  rar: 'lettre recommandee',
  ar: 'recommande',
  sav: 'service apres vente',
  tel: 'telephone',
  msg: 'message',
  ste: 'societe',
  rep: 'repond',
  repd: 'repond',
  cgv: 'conditions generales',
  cmd: 'commande',
  qqn: 'quelqu un',
  pk: 'pourquoi',
};

/** Cuts a text. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const exact = written.toLowerCase().replace(APOSTROPHE, "'");
    const form = fold(written);
    const place = { start: index, end: index + written.replace(/['’ʼ`´]$/, '').length };
    const whole = Object.hasOwn(SHORT, form) ? (SHORT[form] as string).split(' ') : undefined;
    if (whole) for (const one of whole) words.push({ form: one, exact: one, ...place });
    else words.push({ form, exact, ...place });
  }
  return words;
}

/** What ends a sentence. */
export const ENDS: ReadonlySet<string> = new Set('. ! ? ; … \n'.split(' ').concat('\n'));
/** What parts a sentence. */
export const PARTS: ReadonlySet<string> = new Set([',', ':', '(', ')', '«', '»', '"']);

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that say nothing by themselves: no phrase is matched on them. */
export const EMPTY_WORDS = list(`
  le la les l' un une des du de d' au aux a ce cet cette ces ca c' cela ceci mon ma mes ton ta tes son sa ses notre nos votre vos leur
  leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui eux y en moi toi soi
  et ou mais donc or ni car que qu' qui quoi dont quand lorsque lorsqu' comme si puisque puisqu' parce alors puis ensuite
  dans par pour sur sous avec chez vers entre pendant durant dès des depuis
  ne n' pas plus jamais rien aucun aucune point guere sans non
  ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons auront aurait auraient eu eue eus ayant aie ait aient avoir
  suis es est sommes etes sont etais etait etions etiez etaient sera serai serons seront serait seraient ete etant soit soient etre fut
  tres trop assez bien meme aussi encore toujours deja enfin vraiment carrement juste presque seulement
  quelque quelques plusieurs autre autres tel telle chaque certains certaines
  la ci voila voici bonjour bonsoir merci svp cordialement salut
  client cliente clients clientes m
  va vais vont allait allaient aller peut peux peuvent pouvait pourrait peuvent pouvoir faut falloir
  environ hier aujourd'hui lors suite
`);

/** Empty words that count in a phrase that writes them, and in no other: « depuis », « plus ». */
export const US = list("je j' on");
/** Nouns that stand for the customer. */
export const THEM_NOUNS = list(
  'client cliente clients clientes monsieur madame dame mairie commune acheteur acheteuse acquereur locataire particulier particuliere proprietaire consommateur',
);
