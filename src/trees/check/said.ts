/** The phrases of `said:`: each has words, its places exist, and none leads to two answers of a fact or to two trees. */
import type { FactSource } from '../content';
import { isChoice } from '../factTypes';
import { SAID_MESSAGES } from '../messages/check/said';
import type { FactType } from '../model';
import type { Path } from '../path';
import { foldLemma } from '../said/lemmas';
import {
  listUnknownSlots,
  type Phrase,
  type PhraseToken,
  parsePhrase,
  SLOTS,
  type Slot,
} from '../said/phrase';
import type { CheckRun } from './context';

/** The places that each type of fact reads. */
const PLACES: Partial<Record<FactType, readonly Slot[]>> = {
  amount: SLOTS.filter((slot) => slot.includes('somme')),
  date: SLOTS.filter((slot) => /date|durée/.test(slot)),
  integer: ['nombre'],
};

/** A phrase where it stands. */
interface Said {
  file: string;
  path: Path;
  phrase: string;
  readings: Phrase[];
}

export function checkSaid(checkRun: CheckRun): void {
  const checker = new SaidChecker(checkRun);
  if (checkRun.hasFacts) for (const fact of Object.values(checkRun.content.facts)) checker.checkFact(fact);
  checker.checkTrees();
}

class SaidChecker {
  constructor(private readonly checkRun: CheckRun) {}

  checkFact(fact: FactSource): void {
    const { id, file, said, options = [] } = fact;
    if (said && isChoice(fact))
      this.report(file, [id, 'said'], 'said-says-nothing', SAID_MESSAGES['said-on-choice']({ fact: id }));
    else if (said) this.checkTyped(fact, this.read(file, [id, 'said'], said));
    this.read(file, [id, 'unsaid'], fact.unsaid ?? []);
    const byOption = options.map(({ id: option, said: phrases = [] }) => {
      const all = this.read(file, [id, 'options', option, 'said'], phrases);
      for (const one of all) this.checkPlaces(one, SLOTS);
      return { name: option, all };
    });
    this.compare(byOption, ({ phrase, other, names }) =>
      SAID_MESSAGES['two-options']({ fact: id, phrase, other, options: names }),
    );
  }

  checkTrees(): void {
    const trees = Object.values(this.checkRun.content.trees).map(({ id, file, said = [] }) => {
      const all = this.read(file, ['said'], said);
      for (const one of all) this.checkPlaces(one, SLOTS);
      return { name: id, all };
    });
    this.compare(trees, ({ phrase, names }) => SAID_MESSAGES['two-trees']({ phrase, trees: names }));
  }

  private read(file: string, path: Path, phrases: readonly string[]): Said[] {
    const { findLemmas = foldLemma } = this.checkRun.context;
    return phrases.flatMap((phrase, index) => {
      const readings = parsePhrase(phrase, findLemmas);
      const place = [...path, index];
      if (readings.length > 0) return [{ file, path: place, phrase, readings }];
      this.report(file, place, 'said-says-nothing', SAID_MESSAGES['no-words']({ phrase }));
      return [];
    });
  }

  private checkTyped({ id, type }: FactSource, phrases: readonly Said[]): void {
    for (const one of phrases) {
      const hasPlace = one.readings.every(({ tokens }) => tokens.some(({ slot }) => slot));
      if (!hasPlace)
        this.report(
          one.file,
          one.path,
          'said-says-nothing',
          SAID_MESSAGES['no-place']({ phrase: one.phrase, fact: id }),
        );
      this.checkPlaces(one, PLACES[type] ?? []);
    }
  }

  private checkPlaces({ file, path, phrase, readings }: Said, known: readonly Slot[]): void {
    const named = readings.flatMap(({ tokens }) => tokens.flatMap(({ slot }) => slot ?? []));
    const wrong = listUnknownSlots(phrase)[0] ?? named.find((slot) => !known.includes(slot));
    if (wrong === undefined) return;
    this.report(
      file,
      path,
      'said-unknown-place',
      SAID_MESSAGES['unknown-place']({ phrase, place: wrong, known }),
    );
  }

  /** Reports each phrase that another group says as well. */
  private compare(
    groups: readonly { name: string; all: readonly Said[] }[],
    tell: (found: { phrase: string; other: string; names: string[] }) => { message: string; remedy: string },
  ): void {
    groups.forEach(({ name, all }, at) => {
      for (const one of all)
        for (const before of groups.slice(0, at)) {
          const same = before.all.find((other) => isSame(one, other));
          if (!same) continue;
          const names = [before.name, name];
          this.report(
            one.file,
            one.path,
            'said-says-two-things',
            tell({ phrase: one.phrase, other: same.phrase, names }),
          );
          break;
        }
    });
  }

  private report(
    file: string,
    path: Path,
    code: 'said-says-nothing' | 'said-unknown-place' | 'said-says-two-things',
    text: { message: string; remedy: string },
  ): void {
    this.checkRun.report({ file, path }, { code, ...text });
  }
}

function isSame(one: Said, other: Said): boolean {
  return one.readings.some((a) => other.readings.some((b) => meansSame(a.tokens, b.tokens)));
}

/** The same words in any order, and so one text that both would match. */
function meansSame(a: readonly PhraseToken[], b: readonly PhraseToken[]): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((token) => {
    const at = left.findIndex((other) => suits(token, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function suits(a: PhraseToken, b: PhraseToken): boolean {
  if (a.isDenied !== b.isDenied || a.mode !== b.mode || a.slot !== b.slot || a.since !== b.since)
    return false;
  if (a.actor && b.actor && a.actor !== b.actor) return false;
  return a.slot !== undefined || a.words.some((word) => b.words.includes(word));
}
