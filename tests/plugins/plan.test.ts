import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltContent, buildContent, prefixLinks } from '../../src/plugins/decision-trees/buildContent';
import { buildProject, TODAY } from './sample';

let content: BuiltContent;
let cacheDir: string;
const project = buildProject();
const settings = { today: TODAY, baseUrl: '/site/', diagramLimit: 50 };

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'plan-'));
  content = await buildContent(project, { ...settings, cacheDir });
});

const plan = (id = 'premier') => content.plans[id] as NonNullable<(typeof content.plans)[string]>;

describe('the plan of a tree', () => {
  it('has sound content', () => expect(project.issues).toEqual([]));

  it('has an anchor for each question and outcome, once', () => {
    const { anchors } = plan();
    expect(anchors).toEqual(expect.arrayContaining(['client', 'montant', 'petite', 'grande', 'chiffres']));
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('leads from every anchor that is linked to one that exists', () => {
    for (const id of ['premier', 'second']) {
      const targets = [...plan(id).html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
      expect(plan(id).anchors).toEqual(expect.arrayContaining(targets));
    }
  });

  it('words conditions with the numbers in force, and the last branch as the default', () => {
    expect(plan().html).toContain(
      'Si Montant réclamé ≤ 5\u202f000\u00a0€</span> → réponse\u00a01, <a href="#petite">',
    );
    expect(plan().html).toContain('Par défaut</span> → réponse\u00a02, <a href="#grande">');
    expect(plan('second').html).toContain(
      'Dans tous les cas\u00a0: <a href="#relation">question\u00a02, Ancienneté du client</a>.',
    );
  });

  it('says what the law will say next, where it rests, and how it was read', () => {
    expect(plan().html).toContain('À partir du 1er\u00a0janvier 2027\u00a0: 6\u202f000\u00a0€');
    expect(plan().html).toContain('Sources concordantes, lues le 25\u00a0septembre 2026.');
    expect(plan().html).toContain('À confirmer sur le texte.');
    expect(plan().html).toContain('Une règle &#x26; une autre');
  });

  it('tells once what is verified before some answers, and on each of them', () => {
    const { html, anchors } = plan();
    expect(anchors).toEqual(expect.arrayContaining(['verifications', 'verification-anciennete']));
    expect(html).toContain('Avant le juge, il faut savoir <strong>depuis quand</strong> il est client.');
    expect(html).toContain('Vaut si Votre client');
    expect(
      html.match(
        /Vérifié avant\u00a0: <a href="#verification-anciennete"><span class="lc-visually-hidden">vérification\u00a01, <\/span>Ancienneté du client<\/a>\./g,
      ),
    ).toHaveLength(1);
    expect(plan('second').html).not.toContain('Vérifications communes');
    expect(html).not.toContain('~');
  });

  it('shows what each answer of an assessment weighs, and why', () => {
    expect(plan('second').html).toContain('id="regle-enjeu"');
    expect(plan('second').html).toContain('<li>Depuis longtemps\u00a0: +2</li><li>Depuis peu\u00a0: 0</li>');
    expect(plan('second').html).toContain('<td>Un client <strong>ancien</strong> pèse.</td>');
    expect(plan('second').html).toContain('<th scope="row">Total de 2 à 2 points</th><td>Enjeu fort</td>');
  });

  it('hands over to the plan of the other tree, under the base URL', () => {
    expect(plan().html).toContain('suite dans l’arbre <a href="/site/arbres/second/plan/">Second arbre</a>');
    expect(plan().links).toEqual(
      expect.arrayContaining(['/site/arbres/second/plan/', '/site/guides/droits/preuves/']),
    );
  });

  it('leaves no marker behind', () => expect(plan().html).not.toMatch(/\{[@§$=]/));

  it('fills texts with the law in force', () => {
    expect(plan().html).toContain('Le montant ne dépasse pas 5\u202f000\u00a0€.');
    expect(plan().html).toContain('deux\u00a0ans pour agir');
  });

  it('draws boxes that lead to the anchors', () => {
    expect(plan().html).toMatch(/<svg[^>]*role="group"[^>]*aria-labelledby="schema-titre"/);
    expect(plan().html).toContain('<a class="plan-node" href="#montant" tabindex="-1" data-kind="question">');
  });

  it('lays a diagram out once', async () => {
    const kept = await readdir(cacheDir);
    expect(kept).toHaveLength(2);
    const again = await buildContent(project, { ...settings, cacheDir });
    expect(again.plans).toEqual(content.plans);
    expect(await readdir(cacheDir)).toEqual(kept);
  });

  it('does without a diagram when the tree is too large', async () => {
    const { plans } = await buildContent(project, { ...settings, cacheDir, diagramLimit: 2 });
    expect(plans.premier?.html).not.toContain('<svg');
    expect(plans.premier?.html).toContain('trop grand pour être dessiné');
  });
});

describe('prefixLinks', () => {
  it('adds the base URL to links of the site only', () => {
    expect(prefixLinks('<a href="/guides/x/">', '/site/')).toBe('<a href="/site/guides/x/">');
    expect(prefixLinks('<a href="https://a.fr/">', '/site/')).toBe('<a href="https://a.fr/">');
    expect(prefixLinks('<a href="//a.fr/">', '/site/')).toBe('<a href="//a.fr/">');
  });
});
