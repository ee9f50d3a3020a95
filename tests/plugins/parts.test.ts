import { tmpdir } from 'node:os';
import { compile } from '@mdx-js/mdx';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildContent } from '../../src/plugins/decision-trees/buildContent';
import { parseGuideParts } from '../../src/plugins/decision-trees/parts/parse';
import remarkLaw from '../../src/plugins/decision-trees/remarkLaw';
import remarkParts from '../../src/plugins/decision-trees/remarkParts';
import { createLawChannel, type LawChannel } from '../../src/plugins/decision-trees/shared';
import { buildProject, TODAY } from './sample';

const KNOWN = {
  values: new Set(['plafond', 'delai']),
  references: new Set(['ccom-l1']),
  guides: new Set(['droits/preuves']),
};

const FILES = {
  glossary: `
creance:
  label: Créance
  variants: [créance, créances]
  text: "Somme due, jusqu’à {@plafond} : voyez [vos preuves](/guides/droits/preuves/)."
  law: [ccom-l1]
  guide: droits/preuves
dette:
  label: Dette
  text: Somme que vous devez.
`,
  timelines: `
essai:
  title: Essai
  steps:
    - { label: Écrire, who: vous }
    - { label: Attendre, who: client, time: "{@delai} au plus", text: "Voyez {§ccom-l1}." }
    - { label: Juger, who: tribunal }
`,
  routes: `
juge:
  label: Le juge
  who: Tous
  relation: Il **tranche**.
  lawyer: Non
`,
  checklists: `
dossier:
  title: Votre dossier
  items:
    facture: La facture
    contrat: Le contrat
`,
};

const parse = (files: Record<string, string>) =>
  parseGuideParts(
    Object.entries(files).map(([kind, text]) => ({ path: `docs/parties/${kind}.yaml`, text })),
    KNOWN,
  );

let law: LawChannel;

beforeAll(async () => {
  const { parts, issues } = parse(FILES);
  expect(issues).toEqual([]);
  const settings = { today: TODAY, baseUrl: '/', diagramLimit: 0, cacheDir: tmpdir() };
  const { lawIndex } = await buildContent({ ...buildProject(), parts }, settings);
  law = createLawChannel(lawIndex);
});

async function render(text: string): Promise<string> {
  const file = { path: 'docs/page.mdx', value: text };
  return String(
    await compile(file, {
      jsx: true,
      remarkPlugins: [
        [remarkParts, { law }],
        [remarkLaw, { law }],
      ],
    }),
  );
}

describe('remarkParts', () => {
  it('gives a term its note, whose figures come from the law', async () => {
    const page = await render('Votre <Terme id="creance">créance</Terme>.');
    expect(page).toContain('<Terme id="creance">{"créance"}</Terme>');
    expect(page).toContain('<TermeNote id="creance" label="Créance">');
    expect(page).toMatch(/<LawValue label="[^"]+" periods=/);
    expect(page).toContain('Textes cités');
  });

  it('gives one note to a term named twice', async () => {
    const page = await render('<Terme id="dette">a</Terme> et <Terme id="dette">b</Terme>');
    expect(page.match(/<TermeNote /g)).toHaveLength(1);
    expect(page.match(/<Terme /g)).toHaveLength(2);
  });

  it('lists every term of the glossary by letter, with its guide', async () => {
    const page = await render('<Glossaire />');
    expect(page).toMatch(/letters=\{\["C", "D"\]\}/);
    expect(page.match(/<GlossaryEntry /g)).toHaveLength(2);
    expect(page).toMatch(/"to": "\/guides\/droits\/preuves\/",\s*"title": "Vos preuves"/);
  });

  it('leaves out of the other words what is only a plural', async () => {
    expect(await render('<Glossaire />')).not.toContain('variants');
  });

  it('draws a timeline with who acts and the time it takes', async () => {
    const page = await render('<Timeline id="essai" />');
    expect(page).toContain('<TimelineStep label="Attendre" who="Le client" actor="client">');
    expect(page).toMatch(/<TimelineTime><LawValue [^>]*text="deux\u00a0ans"[^>]*\/>\{" au plus"\}/);
  });

  it('says of a route what no source tells', async () => {
    const page = await render("<RouteComparison routes={['juge']} />");
    expect(page).toContain('<RouteCell label="Coût">{"Non chiffré"}</RouteCell>');
    expect(page).toMatch(/<_components\.strong>\{"tranche"\}<\/_components\.strong>/);
  });

  it('gives a checklist the ids its ticks are kept by', async () => {
    const page = await render('<Checklist id="dossier" />');
    expect(page).toMatch(/items=\{\["facture", "contrat"\]\}/);
    expect(page).toContain('<ChecklistItem id="contrat">{"Le contrat"}</ChecklistItem>');
  });

  it('stops at an unknown id, and says where and which is nearest', async () => {
    const text = 'Une <Terme id="creances">x</Terme>\n\n<Timeline id="essais" />';
    await expect(render(text)).rejects.toThrow(
      'docs/page.mdx:1:5 <Terme>\u00a0: aucun mot du glossaire ne s’appelle «\u00a0creances\u00a0». Vouliez-vous dire «\u00a0creance\u00a0»\u00a0?\n' +
        'docs/page.mdx:3:1 <Timeline>\u00a0: aucune frise ne s’appelle «\u00a0essais\u00a0». Vouliez-vous dire «\u00a0essai\u00a0»\u00a0?',
    );
  });
});

describe('parseGuideParts', () => {
  const tell = (files: Record<string, string>) =>
    parse(files).issues.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);

  it('finds what nothing defines and numbers that are written out', () => {
    const glossary = `
a:
  label: A
  text: "Dans les 30 jours, {@delais}, {§ccom-l2}, [ici](/guides/droits/preuve/)."
  law: [ccom-l3]
  guide: droits/autre
`;
    expect(tell({ glossary })).toEqual([
      'docs/parties/glossary.yaml:4 number-in-text Un texte écrit « 30 jours » en chiffres.',
      'docs/parties/glossary.yaml:4 unknown-guide Le guide « droits/preuve » est nommé ici, et n’existe pas.',
      'docs/parties/glossary.yaml:4 unknown-law-reference La référence de droit « ccom-l2 » est nommée ici, et rien ne la définit.',
      'docs/parties/glossary.yaml:4 unknown-law-value La valeur de droit « delais » est nommée ici, et rien ne la définit.',
      'docs/parties/glossary.yaml:5 unknown-law-reference La référence de droit « ccom-l3 » est nommée ici, et rien ne la définit.',
      'docs/parties/glossary.yaml:6 unknown-guide Le guide « droits/autre » est nommé ici, et n’existe pas.',
    ]);
  });

  it('refuses a file of another name, and a key of another format', () => {
    expect(tell({ glossaire: 'a: 1' })[0]).toContain('« glossaire » n’est pas un fichier');
    expect(tell({ checklists: 'a: { title: A, item: {} }' }).join()).toContain('item');
  });
});
