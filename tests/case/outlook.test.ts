/** What is said under a question of what may still come: of real trees, through real answers. */
import { describe, expect, it } from 'vitest';
import { findOutlook } from '../../src/case/outlook';
import { loadTrusted } from '../../src/cli/project';
import { findQuestion } from '../../src/components/session/position';
import { prepare } from '../../src/components/session/prepare';
import type { Facts } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const TODAY = '2026-11-30';
const { compiled } = await loadTrusted(process.cwd(), TODAY);
const forest = prepare(compiled.trees, TODAY);

/** What is said with the question that some answers lead to. */
function look(tree: string, facts: Facts) {
  const done = walk(forest, tree, facts);
  const question = findQuestion(forest, done, facts);
  if (!question) throw new Error(`${tree}: nothing is asked`);
  const outlook = findOutlook(question.ahead, compiled.outcomes, forest, done.facts);
  return { ends: question.ahead.ends, ...outlook };
}

const DEBT = { 'type-de-client': 'consommateur', stade: 'ecrits', 'situation-client': 'aucune' };

describe('the outlook of a case', () => {
  it('narrows with each answer', () => {
    const first = look('impaye', {});
    const second = look('impaye', { 'type-de-client': 'consommateur' });
    const fourth = look('impaye', DEBT);
    expect(second.ends).toBeLessThan(first.ends);
    expect(fourth.ends).toBeLessThan(second.ends);
  });

  it('has no day before a date is told, then the nearest one to come', () => {
    expect(look('impaye', DEBT).day).toBeNull();
    const told = { ...DEBT, 'reaction-client': 'silence', 'date-depart-prescription': '2025-03-12' };
    expect(look('impaye', told).day).toMatch(/^12\s(février|mars)\s2027$/);
  });

  it('never warns of a day that is over', () => {
    const told = { ...DEBT, 'reaction-client': 'silence', 'date-depart-prescription': '2024-09-24' };
    expect(look('impaye', told).day ?? '').not.toMatch(/202[0-5]|(janvier|septembre)\s2026/);
  });

  it('says what is safe today, and the first approach only where it is that of all', () => {
    const wide = look('impaye', DEBT);
    expect(wide.safe).toBe('rassemblez et mettez à l’abri vos pièces');
    expect(look('proces-et-decision', { 'type-de-client': 'professionnel', stade: 'justice' }).safe).toBe(
      'faites dire quand la décision a été signifiée',
    );
    expect(wide.common).toBeNull();
    const one = findOutlook(
      { ends: 1, reached: [{ tree: 'retard-livraison', id: 'annoncer-au-professionnel' }] },
      compiled.outcomes,
      forest,
      {},
    );
    expect(one.common).toBe('dialogue');
    const unsure = { ends: 2, reached: [{ tree: 'retard-livraison', id: 'annoncer-au-professionnel' }] };
    expect(findOutlook(unsure, compiled.outcomes, forest, {}).common).toBeNull();
  });

  it('says no day where no text of an end is there', () => {
    const told = { ...DEBT, 'reaction-client': 'silence', 'date-depart-prescription': '2025-03-12' };
    const question = findQuestion(forest, walk(forest, 'impaye', told), told);
    expect(findOutlook(question?.ahead ?? { ends: 0, reached: [] }, {}, forest, told)).toMatchObject({
      day: null,
      safe: null,
    });
  });
});
