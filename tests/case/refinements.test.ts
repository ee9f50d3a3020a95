/** What outcomes ask for by themselves, on the trees as shipped. */
import { describe, expect, it } from 'vitest';
import { describeOutcome } from '../../src/case/outcomeView';
import { listRefinements } from '../../src/case/refinements';
import { loadTrusted } from '../../src/cli/project';
import { readDates } from '../../src/law/dates';
import type { Facts, NodeRef, OutcomeContent } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const ready = await loadTrusted(process.cwd(), '2026-11-30');
const { forest } = ready;

const find = (place: NodeRef) => ready.compiled.outcomes[place.tree]?.[place.id] as OutcomeContent;
const at = (place: NodeRef, facts: Facts) => {
  const content = find(place);
  const context = { forest, facts, dates: readDates(content.rules) };
  return {
    asked: listRefinements([place], content, context, []).map(({ id }) => id),
    view: describeOutcome(place, content, context, 'case'),
  };
};
const EXAMINED: NodeRef = { tree: 'qualite', id: 'examen-avec-l-assureur' };

describe('what an outcome asks', () => {
  it('is the day from which the insurer is told, and the claim is told before that day ends', () => {
    const { asked } = at(EXAMINED, { 'type-de-client': 'consommateur' });
    expect(asked).toContain('date-connaissance');
    const { view } = at(EXAMINED, { 'type-de-client': 'consommateur', 'date-connaissance': '2026-11-24' });
    const step = view.steps.find(({ id }) => id === 'declarer-assureur-aujourd-hui');
    expect(step?.due).toMatchObject({ state: 'today', day: '2026-11-30' });
    expect(view.clocks.map(({ date, day }) => [date.id, day])).toContainEqual([
      'fin-declaration-sinistre',
      '2026-12-01',
    ]);
  });

  it('stays in place once answered, to be changed', () =>
    expect(at(EXAMINED, { 'date-connaissance': '2026-11-24' }).asked).toContain('date-connaissance'));

  it('moves what prepares an answer before the day that the letter sets', () => {
    const place: NodeRef = { tree: 'reclamation', id: 'recours-annonce' };
    const facts = { 'type-de-client': 'consommateur' } as const;
    const before = at(place, facts);
    expect(before.asked).toContain('jour-de-reponse');
    const { view } = at(place, { ...facts, 'jour-de-reponse': '2026-12-03' });
    const answers = find(place).steps.findIndex(({ dates }) => dates?.includes('reponse-attendue'));
    expect(answers).toBeGreaterThanOrEqual(0);
    for (const { due } of view.steps.slice(0, answers + 1))
      expect((due?.day ?? '') <= '2026-12-03').toBe(true);
  });

  it('is no letter’s day where nothing was written', () => {
    const place: NodeRef = { tree: 'reclamation', id: 'recours-annonce' };
    expect(at(place, { stade: 'ecrits' }).asked).toContain('jour-de-reponse');
    expect(at(place, { stade: 'debut' }).asked).not.toContain('jour-de-reponse');
  });

  it('is what is at stake only where no amount was asked, and raises the level with its reason', () => {
    const place: NodeRef = { tree: 'retard-livraison', id: 'livre-malgre-le-client' };
    const small = at(place, { 'type-de-client': 'consommateur', 'somme-en-jeu': 800 });
    expect(small.asked).toContain('somme-en-jeu');
    const large = at(place, { 'type-de-client': 'consommateur', 'somme-en-jeu': 80_000 });
    expect(large.view.lawyer.level).toBe('advised');
    expect(large.view.lawyer.reason).toContain('obligatoire');
    expect(at(place, { 'type-de-client': 'consommateur', montant: 800 }).asked).not.toContain('somme-en-jeu');
  });

  it('is whether goods were carried, which leaves a fifth of the time, and until it is told the day says what it supposes', () => {
    const place: NodeRef = { tree: 'retard-livraison', id: 'livre-malgre-le-client' };
    const facts = { 'type-de-client': 'professionnel', 'fin-du-travail': '2026-09-10' } as const;
    const lastDay = (more: Facts) => at(place, { ...facts, ...more }).view.lastDay;
    expect(at(place, facts).asked).toContain('objet-transport');
    expect(lastDay({})).toMatchObject({ day: '2031-09-10', supposed: expect.stringContaining('transport') });
    expect(lastDay({ 'objet-transport': 'oui' })).toMatchObject({ day: '2027-09-10', supposed: null });
    expect(lastDay({ 'objet-transport': 'non' })).toMatchObject({ day: '2031-09-10', supposed: null });
    const consumer = at(place, { ...facts, 'type-de-client': 'consommateur' });
    expect(consumer.asked).not.toContain('objet-transport');
    expect(consumer.view.lastDay).toMatchObject({ day: '2028-09-10' });
  });

  it('is never told to be set aside', () => {
    const done = walk(forest, 'qualite', {
      'date-connaissance': '2026-11-24',
      'somme-en-jeu': 100,
      'objet-transport': 'non',
      'autre-chose': ['avis-publie'],
    });
    expect(done.setAside).toEqual([]);
  });
});
