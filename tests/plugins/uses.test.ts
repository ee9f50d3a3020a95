/** Where law is used, and the page of the texts cited. */
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltContent, buildContent } from '../../src/plugins/decision-trees/buildContent';
import type { Project } from '../../src/plugins/decision-trees/project';
import { listUses } from '../../src/plugins/decision-trees/uses/listUses';
import { TEXTS_PAGE } from '../../src/plugins/decision-trees/uses/renderTexts';
import { buildProject, readPages, TODAY } from './sample';

const PAGES = readPages([
  {
    path: 'docs/modeles/relance.mdx',
    text: '---\ntitle: Relance\nnext_check: 2026-12-01\nlawyer: optional\n---\n\nUn texte <LawRef id="ccom-l1" />.\n',
  },
  {
    path: 'actualites/2026.mdx',
    text: '---\ntitle: Du neuf\nslug: du-neuf\n---\n\n<LawValue id="plafond" at="2026-01-01" />\n',
  },
  {
    path: 'src/pages/outil.mdx',
    text: '---\ntitle: Outil\n---\n\n<RouteComparison routes={["a", \'b\']} />\n',
  },
  {
    path: 'docs/brouillon.mdx',
    text: '---\ntitle: Brouillon\ndraft: true\n---\n\n<LawRef id="ccom-l1" />\n',
  },
]);

describe('listCiting', () => {
  it('reads what each page names, and leaves drafts out', () =>
    expect(PAGES).toEqual([
      {
        kind: 'letter',
        id: 'modeles/relance',
        title: 'Relance',
        url: '/guides/modeles/relance/',
        references: ['ccom-l1'],
        values: [],
        parts: [],
        nextCheck: '2026-12-01',
      },
      {
        kind: 'article',
        id: '2026',
        title: 'Du neuf',
        url: '/actualites/du-neuf/',
        references: [],
        values: ['plafond'],
        parts: [],
      },
      {
        kind: 'page',
        id: 'outil',
        title: 'Outil',
        url: '/outil/',
        references: [],
        values: [],
        parts: ['routes/a', 'routes/b'],
      },
    ]));
});

describe('of a project', () => {
  let project: Project;
  let content: BuiltContent;
  beforeAll(async () => {
    const sample = buildProject();
    const route = { label: 'A', who: 'tous', relation: 'bonne', lawyer: 'non', cost: 'Sous {@delai}.' };
    const parts = {
      ...sample.parts,
      glossary: { mot: { label: 'Mot', text: 'Voyez {§ccom-l1}.' } },
      routes: { a: route },
    };
    project = { ...sample, parts, pages: PAGES };
    content = await buildContent(project, {
      today: TODAY,
      baseUrl: '/sous/',
      diagramLimit: 0,
      cacheDir: tmpdir(),
    });
  });

  const urls = (uses: readonly { url: string }[] | undefined) => (uses ?? []).map(({ url }) => url);

  it('finds pages, words of the glossary, answers and tables of numbers', () => {
    const { references, values } = listUses(project, content.compiled.trees);
    expect(urls(values.get('plafond'))).toEqual(
      expect.arrayContaining([
        '/actualites/du-neuf/',
        '/arbres/premier/plan/#petite',
        '/arbres/premier/plan/#chiffres',
      ]),
    );
    // by the part that the page shows
    expect(urls(values.get('delai'))).toContain('/outil/');
    expect(urls(references.get('ccom-l1'))).toEqual(
      expect.arrayContaining([
        '/guides/modeles/relance/',
        '/actualites/du-neuf/',
        '/outil/',
        '/glossaire/#mot',
        '/arbres/premier/plan/#petite',
        '/arbres/second/plan/#fin',
      ]),
    );
  });

  it('renders each text with its reading, its next check, its numbers and where it serves', () => {
    const page = content.plans[TEXTS_PAGE];
    expect(page?.anchors).toEqual(expect.arrayContaining(['code-ccom', 'ccom-l1', 'chiffre-plafond']));
    expect(page?.links).toContain('/sous/arbres/premier/plan/#petite');
    expect(page?.html).toContain('Une règle &#x26; une autre');
    expect(page?.html).toContain('À confirmer sur le texte.');
    expect(page?.html).toContain('Prochaine vérification prévue\u00a0: 25\u00a0septembre 2027.');
    expect(page?.html).toContain('<strong>5\u202f000\u00a0€</strong>, du 1er');
    expect(page?.html).toContain('6\u202f000\u00a0€, à partir du 1er');
  });

  it('tells what is late, on the page, the plan and the answer', async () => {
    const settings = { baseUrl: '/', diagramLimit: 0, cacheDir: tmpdir() };
    const late = await buildContent(project, { ...settings, today: '2027-10-01' });
    expect(late.plans[TEXTS_PAGE]?.html).toContain('Vérification en retard');
    expect(late.plans.premier?.html).toContain('data-overdue');
    expect(content.plans.premier?.html).not.toContain('data-overdue');
    // the earliest of the text (12 months) and of the numbers that the tree reads (6 months, to be confirmed)
    expect(content.compiled.outcomes.premier?.petite?.checkDue).toBe('2027-03-25');
  });
});
