/** A Hunspell dictionary, read for lemmas: from a form to its stems, and from a stem to its forms. */

interface Rule {
  flag: string;
  strip: string;
  add: string;
  condition: RegExp;
}

/** Forms that nobody writes in an everyday text: simple past and imperfect subjunctive. */
const LITERARY = /[âîû](?:mes|tes|t)$|(?:as|us)s(?:e|es|ions|iez|ent)$|èrent$/;

export class Hunspell {
  private readonly byFlag = new Map<string, Rule[]>();
  private readonly byEnding = new Map<string, Rule[]>();
  /** flags by stem; a stem may stand there several times */
  private readonly stems = new Map<string, string[]>();

  /** @param aff - affix file whose flags have two characters @param dic - word list */
  constructor(aff: string, dic: string) {
    for (const line of aff.split('\n')) this.readRule(line);
    for (const line of dic.split('\n').slice(1)) this.readStem(line);
  }

  private readRule(line: string): void {
    const [kind, flag = '', strip = '', affix = '', condition] = line.split(/\s+/);
    if (kind !== 'SFX' || condition === undefined || condition === '') return;
    const bare = (part: string): string => part.replace(/\/.*$/, '').replace(/^0$/, '');
    const rule = { flag, strip: bare(strip), add: bare(affix), condition: new RegExp(`${condition}$`, 'u') };
    push(this.byFlag, flag, rule);
    push(this.byEnding, rule.add, rule);
  }

  private readStem(line: string): void {
    const [word = '', flags = ''] = (line.split(/[\s]/)[0] ?? '').split('/');
    if (word === '') return;
    push(this.stems, word, flags);
  }

  /** The stems of a form, written with its accents. */
  listStems(form: string): string[] {
    const found = new Set<string>();
    if (this.stems.has(form)) found.add(form);
    for (let cut = 0; cut <= form.length; cut += 1)
      for (const { flag, strip, add, condition } of this.byEnding.get(form.slice(cut)) ?? []) {
        const stem = form.slice(0, form.length - add.length) + strip;
        if (condition.test(stem) && this.stems.get(stem)?.some((flags) => hasFlag(flags, flag)))
          found.add(stem);
      }
    return [...found];
  }

  /** The everyday forms of a stem. */
  listForms(stem: string): string[] {
    const forms = new Set([stem]);
    for (const flags of this.stems.get(stem) ?? [])
      for (let at = 0; at + 1 < flags.length; at += 2)
        for (const { strip, add, condition } of this.byFlag.get(flags.slice(at, at + 2)) ?? []) {
          if (!condition.test(stem) || !stem.endsWith(strip)) continue;
          const form = stem.slice(0, stem.length - strip.length) + add;
          if (!LITERARY.test(form) || !/[eio]i?r$|re$/.test(stem)) forms.add(form);
        }
    return [...forms];
  }

  /** Every stem. */
  listWords(): Iterable<string> {
    return this.stems.keys();
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function hasFlag(flags: string, flag: string): boolean {
  for (let at = 0; at + 1 < flags.length; at += 2) if (flags.startsWith(flag, at)) return true;
  return false;
}
