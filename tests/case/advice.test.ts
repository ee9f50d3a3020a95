import { describe, expect, it } from 'vitest';
import {
  adviseChanges,
  chooseShown,
  describeChange,
  findReach,
  findSupposition,
  listSuppositions,
  type Supposition,
} from '../../src/case/advice';
import { listAnswers } from '../../src/case/pathAnswers';
import { formatRecap, formatSummary, type ToldOutcome } from '../../src/case/summary';
import { chooseAdvice, listChanges } from '../../src/trees/counterfactual';
import type { Facts, LawyerLevel } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { buildForest, choice, choices, fact, LAW } from '../trees/build';

const forest = buildForest(
  [
    {
      facts: [
        {
          ...choice('client', ['particulier', 'pro']),
          options: [
            { id: 'particulier', label: 'Un particulier', when: 'le client est un particulier' },
            { id: 'pro', label: 'Un professionnel', when: 'le client est un professionnel' },
          ],
        },
        fact('montant', { type: 'amount', label: 'Montant' }),
        fact('date', { type: 'date', label: 'Date' }),
        { ...choices('pieces', ['devis', 'bon']), label: 'Pièces' },
      ],
      questions: {
        client: [[{ client: 'pro' }, 'accord'], 'montant'],
        montant: [[{ montant: '> @plafond' }, 'juge'], 'date'],
        date: [[{ date: 'older than @delai' }, 'rien'], 'pieces'],
        pieces: [[{ pieces: { any: ['devis'] } }, 'lettre'], 'accord'],
      },
      outcomes: {
        accord: { approach: 'compromise' },
        juge: { approach: 'court-action' },
        rien: { approach: 'prevention' },
        lettre: { approach: 'formal-notice' },
      },
    },
  ],
  { law: LAW },
);

function advise(facts: Facts): string[] {
  const done = walk(forest, 'essai', facts);
  return chooseAdvice(forest, done, listChanges(forest, 'essai', facts, done)).map((advice) =>
    describeChange(forest, facts, advice).replace(/[\u00a0\u202f]/g, ' '),
  );
}

it('words what would change the answer', () => {
  const facts = { client: 'particulier', montant: 3200, date: '2026-06-01', pieces: ['devis', 'bon'] };
  expect(advise(facts)).toEqual([
    'le client est un professionnel',
    'votre réponse à « Montant » était : au moins 5 000,01 €',
    'votre réponse à « Date » était : le 23 novembre 2024 ou avant',
    'votre réponse à « Pièces » était : sans « devis »',
  ]);
});

describe('supposing an answer that is not known', () => {
  const facts = { client: 'particulier', montant: null, date: '2026-06-01', pieces: ['devis'] };
  const done = walk(forest, 'essai', facts);
  const all = listSuppositions(forest, 'essai', facts, done);

  it('lists the values that matter and where they lead', () => {
    expect(done.status).toBe('open');
    expect(all.map(({ value, outcomes }) => [value, outcomes.map(({ id }) => id)])).toEqual([
      [5000, ['lettre']],
      [5000.01, ['juge']],
    ]);
  });

  it('finds the one that leads to an outcome', () => {
    expect(findSupposition(all, { tree: 'essai', id: 'juge' })?.value).toBe(5000.01);
    expect(findSupposition(all, { tree: 'essai', id: 'rien' })).toBeUndefined();
  });

  it('prefers the one that leaves the fewest other outcomes', () => {
    const place = { tree: 'essai', id: 'juge' };
    const others = ['rien', 'lettre'].map((id) => ({ tree: 'essai', id }));
    const suppose = (value: string, outcomes: typeof others) => ({
      fact: 'client',
      value,
      words: '',
      outcomes,
      status: 'open' as const,
    });
    const three = suppose('trois', [place, ...others]);
    const one = suppose('un', [place]);
    const two = suppose('deux', [place, ...others.slice(1)]);
    expect(findSupposition([three, one, two], place)).toBe(one);
    expect(findSupposition([three, two], place)).toBe(two);
    expect(findSupposition([suppose('ailleurs', others.slice(1)), two], place)).toBe(two);
  });

  it('covers several choices too', () => {
    const unknown = { client: 'particulier', montant: 10, date: '2026-06-01', pieces: null };
    const found = listSuppositions(forest, 'essai', unknown, walk(forest, 'essai', unknown));
    expect(found.map(({ value }) => value)).toEqual([['devis'], ['bon']]);
  });
});

describe('a case in plain text', () => {
  const day = (kind: 'law' | 'advice', date: string, short?: string) => ({
    kind,
    state: 'by' as const,
    day: date,
    law: short ? { short, url: 'https://exemple.test' } : null,
  });
  const view = {
    title: 'Accord',
    approach: 'compromise' as const,
    first: null,
    lawyer: { level: 'advised' as const },
    steps: [
      { title: 'Écrivez', due: day('advice', '2026-11-26') },
      { title: 'Agissez', due: day('law', '2029-09-24', 'art. 2224 C. civ.') },
    ],
    lastDay: {
      date: { label: 'Votre dernier jour pour agir' },
      day: '2029-09-24',
      law: { short: 'art. 2224 C. civ.', url: 'https://exemple.test' },
    } as ToldOutcome['lastDay'],
  };
  const plain = (text: string) => text.replace(/\u00a0/g, ' ');

  it('sums up for a lawyer what was answered, what is advised and its days', () => {
    const done = walk(forest, 'essai', { client: 'pro' });
    const answers = listAnswers(done.path, forest.defs);
    expect(
      plain(formatSummary({ today: '2026-11-24', tree: 'Essai', views: [view], answers })),
    ).toMatchInlineSnapshot(`
      "Résumé du dossier, au 24 novembre 2026
      Litige : Essai

      Réponses :
      - client : Un professionnel

      Démarche proposée : Compromis — Accord

      Étapes :
      1. Écrivez (au plus tard le 26 novembre 2026)
      2. Agissez (au plus tard le 24 septembre 2029, art. 2224 C. civ.)

      Votre dernier jour pour agir : au plus tard le 24 septembre 2029 (art. 2224 C. civ.)

      Avocat conseillé"
    `);
  });

  it('is sent or copied whole: the advice, the steps, their days, and where it is found again', () => {
    const link = 'https://exemple.test/#client=pro';
    expect(
      plain(formatRecap({ today: '2026-11-24', tree: 'Essai', views: [view], link })),
    ).toMatchInlineSnapshot(`
      "Accord

      Étapes :
      1. Écrivez (au plus tard le 26 novembre 2026)
      2. Agissez (au plus tard le 24 septembre 2029, art. 2224 C. civ.)

      Votre dernier jour pour agir : au plus tard le 24 septembre 2029 (art. 2224 C. civ.)

      Essai, réponse du 24 novembre 2026 : https://exemple.test/#client=pro

      Ce site donne une information générale. Ce n’est pas un conseil juridique sur votre situation, et aucun résultat n’est garanti."
    `);
    expect(plain(formatRecap({ today: '2026-11-24', tree: 'Essai', views: [view, view], link }))).toContain(
      'Plusieurs réponses restent possibles :\n- Accord\n- Accord',
    );
  });
});

describe('what the reader can still do', () => {
  const reach = (id: string, facts: Facts) => {
    const done = walk(able, 'essai', facts);
    return adviseChanges(able, 'essai', facts, done).filter(({ fact }) => fact === id);
  };
  const option = (id: string, way?: 'find' | 'act' | 'wait') => ({
    id,
    label: id,
    ...(way && { reach: way }),
  });
  const able = buildForest(
    [
      {
        facts: [
          choice('client', ['particulier', 'pro']),
          { ...choice('stade', []), options: [option('debut'), option('lettre', 'act'), option('fin')] },
          { ...choices('pieces', []), options: [option('devis', 'find'), option('bon')] },
        ],
        questions: {
          client: [[{ client: 'pro' }, 'accord'], 'stade'],
          stade: [[{ stade: 'lettre' }, 'juge'], [{ stade: 'fin' }, 'rien'], 'pieces'],
          pieces: [
            [{ pieces: { any: ['devis'] } }, 'lettre'],
            [{ pieces: { any: ['bon'] } }, 'accord'],
            'rien',
          ],
        },
        outcomes: {
          accord: { approach: 'compromise' },
          juge: { approach: 'court-action' },
          rien: { approach: 'prevention' },
          lettre: { approach: 'formal-notice' },
        },
      },
    ],
    { law: LAW },
  );
  const facts = { client: 'particulier', stade: 'debut', pieces: [] };

  it('is told, and how: a document to find, something to do', () => {
    const found = adviseChanges(able, 'essai', facts, walk(able, 'essai', facts));
    expect(found.map((change) => [change.fact, change.value, findReach(able, change)])).toEqual([
      ['stade', 'lettre', 'act'],
      ['pieces', ['devis'], 'find'],
    ]);
  });

  it('is never what the customer is, what has not happened, or a document to lose', () => {
    expect(reach('client', facts)).toEqual([]);
    expect(reach('stade', facts).flatMap(({ values }) => values)).toEqual(['lettre']);
    expect(reach('pieces', { ...facts, pieces: ['devis'] })).toEqual([]);
  });

  it('is at most two things', () => {
    const many = buildForest([
      {
        facts: ['a', 'b', 'c'].map((id) => ({
          ...choice(id, []),
          options: [option('non'), option('oui', 'act')],
        })),
        questions: {
          a: [[{ a: 'oui' }, 'un'], 'b'],
          b: [[{ b: 'oui' }, 'deux'], 'c'],
          c: [[{ c: 'oui' }, 'trois'], 'rien'],
        },
        outcomes: {
          un: { approach: 'compromise' },
          deux: { approach: 'mediation' },
          trois: { approach: 'dialogue' },
          rien: { approach: 'prevention' },
        },
      },
    ]);
    const no = { a: 'non', b: 'non', c: 'non' };
    expect(adviseChanges(many, 'essai', no, walk(many, 'essai', no))).toHaveLength(2);
  });
});

describe('outcomes still possible', () => {
  const view = (id: string, level: LawyerLevel = 'optional') => ({
    place: { tree: 'essai', id },
    lawyer: { level },
  });
  const lead = (...ids: string[]) =>
    ({ outcomes: ids.map((id) => ({ tree: 'essai', id })) }) as unknown as Supposition;
  const name = (views: { place: { id: string } }[]) => views.map(({ place }) => place.id);

  it('stand in the order of how many answers lead to each, one that leaves several counting by its share', () => {
    const all = [lead('b'), lead('c'), lead('c'), lead('a', 'b', 'd')];
    const views = ['a', 'b', 'c', 'd'].map((id) => view(id));
    expect(name(chooseShown(views, all, 9))).toEqual(['c', 'b', 'a', 'd']);
    expect(name(chooseShown(views, all, 2))).toEqual(['c', 'b']);
  });

  it('keep the one that wants a lawyer most, however few answers lead to it', () => {
    const all = [lead('a'), lead('a'), lead('b'), lead('b'), lead('c')];
    const views = [view('a'), view('b', 'advised'), view('c', 'required')];
    expect(name(chooseShown(views, all, 2))).toEqual(['a', 'c']);
    expect(name(chooseShown(views, all, 3))).toEqual(['a', 'b', 'c']);
  });

  it('keep their order while nothing is supposed yet', () =>
    expect(name(chooseShown([view('z'), view('a')], [], 3))).toEqual(['z', 'a']));
});
