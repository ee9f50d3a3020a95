/** The French of the trees as readers see it: typography, and no promise that only a judge could keep. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';

const TODAY = '2026-11-24';
const { forest, compiled } = await loadTrusted(process.cwd(), TODAY);

interface Line {
  place: string;
  text: string;
}

/** Every text that can be shown, by the place where it is written. */
function listTexts(): Line[] {
  const lines: Line[] = [];
  const add = (place: string, ...texts: (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined) lines.push({ place, text });
  };
  for (const { id, question, label, help, why, unknown, options } of Object.values(forest.defs)) {
    add(id, question, label, help, why, unknown);
    for (const option of options ?? []) add(`${id}.${option.id}`, option.label, option.help, option.when);
  }
  for (const tree of compiled.trees)
    for (const [id, { title }] of Object.entries(tree.outcomes)) {
      const content = compiled.outcomes[tree.id]?.[id];
      if (!content) throw new Error(`outcome "${tree.id}/${id}" has no text`);
      const { because, otherSide, doorOpen, lawyerReason, lawNone, steps } = content;
      add(`${tree.id}/${id}`, title, because, otherSide, doorOpen, lawyerReason, lawNone);
      for (const step of steps) add(`${tree.id}/${id}/${step.id}`, step.title, step.text);
    }
  return lines;
}

const PROMISES =
  /vous (gagnerez|perdrez|obtiendrez)|il sera condamné|(sera|serez) payés? à coup sûr|sans aucun risque/i;
const texts = listTexts();
/** Markup and the places to fill hold what is not prose. */
const prose = texts.map(({ place, text }) => ({
  place,
  text: text.replace(/<[^>]+>|\{[^}]*\}|&#?\w+;/g, '…'),
}));

function findFaulty(pattern: RegExp): string[] {
  return prose.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`);
}

describe('the wording', () => {
  it('reads many texts', () => expect(texts.length).toBeGreaterThan(2000));
  it('has curly apostrophes', () => expect(findFaulty(/\p{L}'\p{L}/u)).toEqual([]));
  it('never breaks a line before a high sign or inside quotes', () =>
    expect(findFaulty(/ [;?!»:](?=\s|$)|« /)).toEqual([]));
  it('repeats no sign and no word', () =>
    expect(findFaulty(/ [,.](?=\s|$)|,,|\b(de|le|la|les|des|un|une|jours|ans|mois|pour|que) \1\b/)).toEqual(
      [],
    ));
  it('promises no result', () => expect(findFaulty(PROMISES)).toEqual([]));
});
