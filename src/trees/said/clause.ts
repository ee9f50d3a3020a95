/** The words of a text one by one: which of them end something, and which count. */
import { EMPTY_WORDS, ENDS, PARTS, type Word } from './words';

export const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
export const THEM = list('il elle ils elles');
export const JOINS = list(
  "et mais ou donc or car puis que qu' qui quand lorsque lorsqu' comme si parce puisque puisqu' alors dont",
);
export const AUXILIARIES = list(
  'ai as a avons avez ont avais avait avions avaient aurait auront aura ayant avoir suis est sommes sont etait etaient etais etre sera fut veut veulent voulait voulu peut peuvent pouvait va vont doit doivent devait fait',
);
export const INFINITIVE = /(?:er|ir|re|oir)$/;

/** Looks at words by their place; beyond the text stands a full stop. */
export class Clause {
  constructor(protected readonly words: readonly Word[]) {}

  protected form(index: number): string {
    return this.words[index]?.form ?? '.';
  }

  protected exact(index: number): string {
    return this.words[index]?.exact ?? '.';
  }

  protected isStop(index: number): boolean {
    const form = this.form(index);
    return ENDS.has(form) || PARTS.has(form);
  }

  protected counts(index: number): boolean {
    return !this.isStop(index) && !EMPTY_WORDS.has(this.form(index));
  }

  /** « nous » with a subject before it is no subject. */
  protected isObject(at: number): boolean {
    const before = this.form(at - 1);
    return !(this.isStop(at - 1) || JOINS.has(before) || at === 0);
  }
}
