/**
 * Forms and their lemmas, as the model carries them: forms that end alike are written together.
 *
 * A line is `endings|stems`: `er,e,es,ent|pay livr`, where « payer » is the lemma of « paye ». A stem that belongs to the
 * family of another lemma names it: `paiement=payer`.
 */
import { fold } from './words';

/** Finds what a form may stand for; none: it is no word of a phrase. */
export interface Lexicon {
  find(form: string): readonly string[];
}

/** A lemma, its family, and its forms, all of them made plain. */
export interface Entry {
  lemma: string;
  /** the lemma that stands for it in phrases */
  head: string;
  forms: readonly string[];
}

export function packLemmas(entries: readonly Entry[]): string {
  const lines = new Map<string, string[]>();
  for (const { lemma, head, forms } of entries) {
    const all = [lemma, ...forms.filter((form) => form !== lemma).sort()];
    const stem = findCommon(all);
    const endings = [...new Set(all.map((form) => form.slice(stem.length)))].join(',');
    const stems = lines.get(endings) ?? [];
    stems.push(head === lemma ? stem : `${stem}=${head}`);
    lines.set(endings, stems);
  }
  return [...lines]
    .map(([endings, stems]) => `${endings}|${stems.sort().join(' ')}`)
    .sort()
    .join('\n');
}

/** Adds entries to what `packLemmas` wrote. */
export function addLemmas(packed: string, entries: readonly Entry[]): string {
  const byEndings = new Map<string, Set<string>>();
  for (const line of [...packed.split('\n'), ...packLemmas(entries).split('\n')]) {
    const [endings = '', stems = ''] = line.split('|');
    if (line === '') continue;
    const known = byEndings.get(endings) ?? new Set();
    for (const stem of stems.split(' ')) known.add(stem);
    byEndings.set(endings, known);
  }
  return [...byEndings]
    .map(([endings, stems]) => `${endings}|${[...stems].sort().join(' ')}`)
    .sort()
    .join('\n');
}

function findCommon([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** Shortest word whose one wrong letter is forgiven. */
const LONG = 6;

/**
 * Reads what `packLemmas` wrote.
 *
 * @param isExact - no wrong letter is forgiven
 */
export function unpackLemmas(packed: string, { isExact = false } = {}): Lexicon {
  const forms = new Map<string, string[]>();
  for (const line of packed.split('\n')) {
    const [endings = '', stems = ''] = line.split('|');
    const list = endings.split(',');
    for (const one of stems.split(' ')) {
      const [stem = '', family] = one.split('=');
      const head = family ?? stem + (list[0] ?? '');
      for (const ending of list) {
        const known = forms.get(stem + ending);
        if (!known) forms.set(stem + ending, [head]);
        else if (!known.includes(head)) known.push(head);
      }
    }
  }
  const none: readonly string[] = [];
  return { find: isExact ? (form) => forms.get(form) ?? none : createFinder(forms) };
}

function createFinder(forms: ReadonlyMap<string, readonly string[]>): Lexicon['find'] {
  const none: readonly string[] = [];
  let near: ReadonlyMap<string, readonly string[]> | undefined;
  const asked = new Map<string, readonly string[]>();
  return (form) => {
    const found = forms.get(form) ?? asked.get(form);
    if (found) return found;
    if (form.length < LONG) return none;
    near ??= indexNear(forms.keys());
    const meant = findNear(form, near);
    const lemmas = meant === undefined ? none : (forms.get(meant) ?? none);
    if (asked.size < 10_000) asked.set(form, lemmas);
    return lemmas;
  };
}

/** One wrong letter leaves the beginning or the end of a word as it is. */
function indexNear(forms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const form of forms) {
    if (form.length < LONG) continue;
    for (const key of listKeys(form)) {
      const list = index.get(key);
      if (list) list.push(form);
      else index.set(key, [form]);
    }
  }
  return index;
}

function listKeys(form: string): string[] {
  return [`^${form.slice(0, 3)}`, `$${form.slice(-4)}`];
}

function findNear(form: string, index: ReadonlyMap<string, readonly string[]>): string | undefined {
  let meant: string | undefined;
  for (const key of listKeys(form))
    for (const one of index.get(key) ?? [])
      if (isNear(form, one) && (meant === undefined || one.length < meant.length)) meant = one;
  return meant;
}

/** One letter too many, too few, another, or two that changed places; never a mere ending. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  // An ending that no form has is another word more often than a slip.
  if (head >= Math.min(a.length, b.length) - 1) return false;
  const rest = (text: string, skip: number) => text.slice(head + skip);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  if (rest(a, 1) === rest(b, 1)) return true;
  return a[head] === b[head + 1] && a[head + 1] === b[head] && rest(a, 2) === rest(b, 2);
}

/** A word of a phrase as its own lemma, where no dictionary is at hand. */
export function foldLemma(word: string): readonly string[] {
  return [fold(word)];
}
