/** What authors are told of a file that does not follow its format. */
import type { Path } from '../path';
import type { IssueText } from './words';

/** What the schema says of a key that is missing. */
export interface KeyHelp {
  description?: string | undefined;
  example?: string | undefined;
}

export const FORMAT_MESSAGES = {
  'unknown-key': ({ owner, key }: { owner: Path; key: string }) =>
    `${namePlace(owner)} a une clé «\u00a0${key}\u00a0» que le format ne connaît pas.`,
  'take-out': (known: readonly string[]) =>
    known.length > 0 ? `Retirez-la\u00a0; les clés admises sont ${listCodes(known)}.` : 'Retirez-la.',
  'missing-key': ({ owner, key, help }: { owner: Path; key: string; help: KeyHelp }): IssueText => ({
    message: `${namePlace(owner)} n’a pas de clé \`${key}\`.`,
    remedy: [
      `Ajoutez \`${key}:\`.`,
      help.description ?? '',
      help.example === undefined ? '' : `Par exemple\u00a0: \`${key}: ${help.example}\`.`,
    ]
      .filter(Boolean)
      .join(' '),
  }),
  'not-a-key': ({ key, reason }: { key: string; reason: string }): IssueText => ({
    message: `La clé «\u00a0${key}\u00a0» ne convient pas\u00a0: ${reason}.`,
    remedy: 'Corrigez-la\u00a0; un identifiant s’écrit par exemple «\u00a0petite-creance\u00a0».',
  }),
  'invalid-value': ({ path, found, reason }: { path: Path; found: string; reason: string }) =>
    `${namePlace(path)} vaut ${found}\u00a0: ${reason}.`,
  'write-one-of': (values: readonly string[]) => `Écrivez l’une de ces valeurs\u00a0: ${values.join(', ')}.`,
  'write-kind':
    'Écrivez une valeur de cette sorte\u00a0; mettez entre guillemets un texte que YAML lit autrement.',
  'fill-in': 'Remplissez la clé, ou retirez-la si elle est facultative.',
  'see-format': 'Écrivez-la comme le dit manuels/format.md, que l’éditeur montre aussi.',
  'write-date': ({ found }: { found: string }) =>
    `Remplacez ${found} par un jour écrit année-mois-jour, comme 2026-09-25.`,
  'write-duration': ({ found }: { found: string }) =>
    `Remplacez ${found} par une durée comme \`2 years\`, \`1 month\`, \`30 days\` ou \`8 weeks\`.`,
  'write-number': ({ found }: { found: string }) =>
    `Remplacez ${found} par un nombre seul, sans unité ni espace, avec un point pour les décimales\u00a0: \`5000\`, \`12.5\`.`,
  'bad-limit': ({ key, fact }: { key: string; fact: string }): IssueText => ({
    message: `\`${key}\` du fait «\u00a0${fact}\u00a0» n’est pas une date.`,
    remedy: 'Écrivez une date comme 2026-09-01, `today`, ou `today - 30 years`.',
  }),
  'bad-due': (step: string): IssueText => ({
    message: `\`by\` de l’étape «\u00a0${step}\u00a0» n’est pas une date que l’on puisse calculer.`,
    remedy:
      'Écrivez `today`, un fait de type date ou une date calculée, puis `+` ou `-` et une durée ou une valeur de loi\u00a0: `today + 8 days`.',
  }),
  'duplicate-key': (key: string): IssueText => ({
    message: `La clé «\u00a0${key}\u00a0» est écrite deux fois au même endroit.`,
    remedy: 'Gardez-en une, ou renommez l’une des deux.',
  }),
  'yaml-syntax': (code: string): IssueText => ({
    message: `Le fichier n’est pas du YAML correct\u00a0: ${SYNTAX[code] ?? 'ce qui est écrit ici n’a pas de sens'}.`,
    remedy:
      'Vérifiez le retrait des lignes, et mettez entre guillemets un texte qui contient «\u00a0:\u00a0» ou «\u00a0#\u00a0», ou qui commence par un signe.',
  }),
} as const;

/** What was expected, by Zod's name of it. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'il faut un texte',
  number: 'il faut un nombre',
  int: 'il faut un nombre entier',
  boolean: 'il faut `true` ou `false`',
  array: 'il faut une liste',
  object: 'il faut des clés et leurs valeurs',
  record: 'il faut des clés et leurs valeurs',
};

/** What was found, where it is no plain text or number. */
export const VALUE_WORDS = { list: 'une liste', map: 'un ensemble de clés', nothing: 'vide' };

export const REASON_WORDS = {
  empty: 'rien ne doit rester vide ici',
  'too-small': (minimum: number | bigint) => `il en faut au moins ${minimum}`,
  'too-big': (maximum: number | bigint) => `il en faut au plus ${maximum}`,
  'no-such-kind': 'cette sorte n’existe pas',
  'no-form': 'aucune des formes admises n’est suivie',
  'not-allowed': 'ce n’est pas une des valeurs admises',
  'not-written-so': 'ce n’est pas écrit comme il faut',
  'not-a-multiple': (divisor: number | bigint) => `il faut un multiple de ${divisor}`,
} as const;

/** Syntax errors, by the code of the YAML parser. */
const SYNTAX: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'un mot qui commence par «\u00a0*\u00a0» est pris pour un renvoi',
  BAD_DQ_ESCAPE: 'une barre oblique inverse ne va pas entre guillemets doubles',
  BAD_INDENT: 'le retrait de cette ligne ne convient pas',
  BAD_SCALAR_START: 'un texte ne peut pas commencer par ce signe',
  BLOCK_AS_IMPLICIT_KEY: 'une clé et sa valeur sont sur une ligne où il y en a déjà une',
  BLOCK_IN_FLOW: 'une liste à tirets ne va pas entre accolades ou crochets',
  KEY_OVER_1024_CHARS: 'la clé est trop longue, ou le deux-points est de trop',
  MISSING_CHAR: 'il manque un signe, par exemple le guillemet ou le crochet qui ferme',
  MULTILINE_IMPLICIT_KEY: 'une clé tient sur plusieurs lignes, ou il manque un deux-points',
  MULTIPLE_DOCS: 'le fichier contient plusieurs documents, séparés par `---`',
  TAB_AS_INDENT: 'le retrait est fait de tabulations, il faut des espaces',
  UNEXPECTED_TOKEN: 'un signe n’était pas attendu ici',
};

const OWNERS: Readonly<Record<string, string>> = { questions: 'la question', outcomes: 'l’issue' };

/** Names a place: « L’issue « petite-creance » », « `approach` de l’issue « petite-creance » ». */
function namePlace(path: Path): string {
  const [head, id] = path;
  if (head === undefined) return 'Le fichier';
  const kind = OWNERS[head];
  const isEntry = kind !== undefined && id !== undefined;
  const owner = isEntry ? `${kind} «\u00a0${id}\u00a0»` : kind ? `\`${head}\`` : `«\u00a0${head}\u00a0»`;
  const words = path
    .slice(isEntry ? 2 : 1)
    .map((part) => (typeof part === 'number' ? `l’élément ${part + 1}` : `\`${part}\``))
    .reverse();
  const text = [...words, owner].join(' de ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listCodes(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}
