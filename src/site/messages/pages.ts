/** What is told to whoever writes the front matter of a page. */
import type { IssueText } from '../../trees/issue';

const list = (names: readonly string[]) => names.map((name) => `«\u00a0${name}\u00a0»`).join(', ');
const guess = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined
    ? otherwise
    : `Vouliez-vous dire «\u00a0${nearest}\u00a0»\u00a0? Sinon, ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;

export const PAGE_MESSAGES = {
  'no-head': (): IssueText => ({
    message:
      'La page n’a pas d’en-tête\u00a0: ses premières lignes ne sont pas entre deux lignes «\u00a0---\u00a0».',
    remedy:
      'Commencez le fichier par «\u00a0---\u00a0», puis `title:` et les autres clés, puis une ligne «\u00a0---\u00a0».',
  }),
  'yaml-syntax': ({ line }: { line: number }): IssueText => ({
    message: `L’en-tête de la page ne peut pas être lu à partir de la ligne ${line}.`,
    remedy:
      'Vérifiez l’indentation, et mettez entre guillemets droits un texte qui contient «\u00a0:\u00a0» ou «\u00a0#\u00a0», ou qui commence par un signe.',
  }),
  'duplicate-key': ({ key }: { key: string }): IssueText => ({
    message: `La clé «\u00a0${key}\u00a0» est écrite deux fois dans l’en-tête de la page.`,
    remedy: 'Gardez l’une des deux.',
  }),
  'unknown-key': ({ key, nearest }: { key: string; nearest?: string }): IssueText => ({
    message: `L’en-tête de la page contient la clé «\u00a0${key}\u00a0», qui n’existe pas\u00a0: elle serait ignorée.`,
    remedy: guess(nearest, 'Retirez cette ligne.'),
  }),
  'missing-key': ({ key }: { key: string }): IssueText => ({
    message: `Il manque la clé «\u00a0${key}\u00a0» dans l’en-tête de la page.`,
    remedy: `Ajoutez une ligne qui commence par \`${key}\` et deux-points, entre les deux lignes «\u00a0---\u00a0».`,
  }),
  'not-a-day': ({ key, value }: { key: string; value: string }): IssueText => ({
    message: `La clé «\u00a0${key}\u00a0» vaut «\u00a0${value}\u00a0», qui n’est pas un jour.`,
    remedy: 'Écrivez l’année, le mois et le jour, comme 2026-11-24.',
  }),
  'not-an-option': (found: {
    key: string;
    value: string;
    options: readonly string[];
    nearest?: string;
  }): IssueText => ({
    message: `La clé «\u00a0${found.key}\u00a0» vaut «\u00a0${found.value}\u00a0», qui n’est pas l’une des valeurs admises.`,
    remedy: guess(found.nearest, `Écrivez l’une de celles-ci\u00a0: ${list(found.options)}.`),
  }),
  'wrong-kind': ({ key, kind }: { key: string; kind: string }): IssueText => ({
    message: `La valeur de la clé «\u00a0${key}\u00a0» n’a pas la bonne forme.`,
    remedy: `Écrivez ici ${KINDS[kind] ?? 'une valeur comme celles des autres pages'}.`,
  }),
  empty: ({ key }: { key: string }): IssueText => ({
    message: `La clé «\u00a0${key}\u00a0» est vide.`,
    remedy: 'Remplissez-la, ou retirez la ligne.',
  }),
  'unknown-guide': ({ id, nearest }: { id: string; nearest?: string }): IssueText => ({
    message: `La page renvoie au guide «\u00a0${id}\u00a0», qui n’existe pas.`,
    remedy: guess(nearest, 'Retirez ce nom de `related`, ou écrivez ce guide dans docs/.'),
  }),
  'unknown-tree': ({ id, nearest }: { id: string; nearest?: string }): IssueText => ({
    message: `La page renvoie à l’arbre «\u00a0${id}\u00a0», qui n’existe pas.`,
    remedy: guess(nearest, 'Retirez ce nom de `trees`, ou écrivez cet arbre dans decision-trees/.'),
  }),
} as const;

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte, entre guillemets droits si besoin',
  number: 'un nombre',
  boolean: '«\u00a0true\u00a0» ou «\u00a0false\u00a0»',
  array: 'une liste entre crochets, comme [orientation, escalade]',
  object: 'un bloc de clés et de valeurs',
};
