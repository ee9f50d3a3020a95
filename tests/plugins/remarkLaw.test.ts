import { tmpdir } from 'node:os';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildContent } from '../../src/plugins/decision-trees/buildContent';
import { EMPTY_INDEX } from '../../src/plugins/decision-trees/mdx/lawIndex';
import remarkLaw from '../../src/plugins/decision-trees/remarkLaw';
import { createLawChannel, type LawChannel } from '../../src/plugins/decision-trees/shared';
import { buildProject, TODAY } from './sample';

let law: LawChannel;

beforeAll(async () => {
  const settings = { today: TODAY, baseUrl: '/', diagramLimit: 0, cacheDir: tmpdir() };
  const { lawIndex } = await buildContent(buildProject(), settings);
  law = createLawChannel(lawIndex);
});

async function render(text: string, channel = law): Promise<string> {
  const file = { path: 'docs/page.mdx', value: text };
  return String(await compile(file, { jsx: true, remarkPlugins: [[remarkLaw, { law: channel }]] }));
}

describe('remarkLaw', () => {
  it('gives a citation its address and number, and the page the list of what it cites', async () => {
    const page = await render('Une règle <LawRef id="ccom-l1" />.');
    expect(page).toContain(
      'short="art. L1 C. com." url="https://www.legifrance.gouv.fr/codes/ccom" number={1} doubt={true}',
    );
    expect(page).toContain('Textes cités');
    expect(page).toMatch(/<LawNotes notes=\{\[\{\s*"id": "ccom-l1"/);
  });

  it('minds when the page must be read again: the earliest of what it cites and of what its author planned', async () => {
    expect(await render('<LawRef id="ccom-l1" />')).toContain(
      '<Overdue from="2027-09-25" what="Au moins une règle de cette page devait être relue avant le 25\u00a0septembre 2027\u00a0: art. L1 C. com. (lecture du 25\u00a0septembre 2026).',
    );
    expect(await render('Un chiffre <LawValue id="delai" />.')).toMatch(
      /<Overdue from="2027-03-25" what="[^"]* \(lecture du 25\u00a0septembre 2026\)\." \/>.*Un chiffre/s,
    );
    const planned = new VFile({
      path: 'docs/page.mdx',
      value: 'Rien.',
      data: { frontMatter: { next_check: '2026-12-24' } },
    });
    const page = await compile(planned, { jsx: true, remarkPlugins: [[remarkLaw, { law }]] });
    expect(String(page)).toContain(
      '<Overdue from="2026-12-24" what="Cette page devait être relue avant le 24\u00a0décembre 2026."',
    );
    expect(await render('Rien.')).not.toContain('Overdue');
  });

  it('tells the head of the page the oldest reading of what it rests on', async () => {
    const compileHead = async (value: string) => {
      const frontMatter = { law_read: '2026-11-24' };
      const file = new VFile({ path: 'docs/page.mdx', value, data: { frontMatter } });
      await compile(file, { jsx: true, remarkPlugins: [[remarkLaw, { law }]] });
      return frontMatter;
    };
    expect(await compileHead('<LawRef id="ccom-l1" />')).toEqual({
      law_read: '2026-11-24',
      law_read_from: '2026-09-25',
    });
    expect(await compileHead('Rien.')).toEqual({ law_read: '2026-11-24' });
  });

  it('numbers a text once', async () => {
    const page = await render('A <LawRef id="ccom-l1" /> B <LawRef id="ccom-l1" />');
    expect(page.match(/number=\{1\}/g)).toHaveLength(2);
    expect(page).not.toContain('number={2}');
  });

  it('does not repeat a doubt that the sentence tells', async () => {
    expect(await render('Une règle (à confirmer sur le texte) <LawRef id="ccom-l1" />.')).not.toContain(
      'doubt',
    );
  });

  it('gives a value its periods when it changes, else one text', async () => {
    expect(await render('<LawValue id="plafond" />')).toMatch(/periods=\{\[\{\s*"from": "2020-01-01"/);
    expect(await render('<LawValue id="delai" />')).toContain('text="deux\u00a0ans"');
    expect(await render('<LawValue id="plafond" at="2027-03-01" />')).toContain('text="6\u202f000\u00a0€"');
  });

  it('elides the word before a value, by period where it changes', async () => {
    const index = law.read();
    const an = { ...(index.values.delai as (typeof index.values)[string]) };
    const [one, two] = ['un\u00a0an', 'deux\u00a0ans'];
    const channel = (...texts: string[]) =>
      createLawChannel({
        ...index,
        values: { an: { ...an, periods: texts.map((text, at) => ({ from: `202${at}-01-01`, text })) } },
      });
    expect(await render('Un délai de\n<LawValue id="an" />.', channel(one))).toContain('Un délai d’');
    expect(await render('Un délai de <LawValue id="an" />.', channel(two))).toContain('Un délai de ');
    expect(await render('Un délai de <LawValue id="an" />.', channel(one, two))).toMatch(
      /"Un délai ".*"text": "un\u00a0an",\s*"lead": "d’".*"text": "deux\u00a0ans",\s*"lead": "de "/s,
    );
  });

  it('cites the basis of a value', async () => {
    expect(await render('<LawValue id="delai" />')).toContain('<LawNotes');
  });

  it('fills a tree in, as words or as a card', async () => {
    const words = await render(
      `Suivez <StartTree tree="premier" facts={{client: 'prive', montant: 1200.5}}>l’arbre</StartTree>.`,
    );
    expect(words).toContain('to="/arbres/premier/#client=prive&amp;montant=1200.5" id="arbre-1"');
    expect(words).not.toContain('card');
    expect(await render('<StartTree tree="premier" />')).toContain('title="Premier arbre" card={true}');
  });

  it('knows the facts of trees that are handed over to', async () => {
    expect(await render(`<StartTree tree="premier" facts={{montant: '?'}} />`)).toContain('#montant=?');
  });

  it('turns a Markdown link that fills a tree in into the same', async () => {
    const page = await render('[Ici](/arbres/premier/#client=public)');
    expect(page).toContain(
      '<StartTree to="/arbres/premier/#client=public" id="arbre-1" title="Premier arbre">{"Ici"}',
    );
  });

  it('leaves other links alone', async () => {
    const page = await render('[a](/arbres/premier/) [b](/arbres/premier/plan/#montant) [c](#d)');
    expect(page).not.toContain('StartTree');
  });

  it('ships nothing to a page that cites nothing', async () => {
    expect(await render('Rien.')).not.toContain('LawNotes');
  });

  it('tells every fault of a page at its place, with the nearest name', async () => {
    const text = [
      'Une règle <LawRef id="ccom-l2" />.',
      '',
      '<LawValue id="plafonds" />',
      '',
      '<StartTree tree="premiers" />',
      '',
      `<StartTree tree="premier" facts={{clients: 'prive'}} />`,
      '',
      '[x](/arbres/premier/#client=privee)',
      '',
      '[y](/arbres/premier/#montant=200000)',
    ].join('\n');
    const message = await render(text).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(message).toMatchInlineSnapshot(`
      "docs/page.mdx:1:11 aucun texte de law/references/ ne s’appelle « ccom-l2 ». Vouliez-vous dire « ccom-l1 » ?
      docs/page.mdx:3:1 aucun chiffre de law/values/ ne s’appelle « plafonds ». Vouliez-vous dire « plafond » ?
      docs/page.mdx:5:1 aucun arbre ne s’appelle « premiers ». Vouliez-vous dire « premier » ?
      docs/page.mdx:7:1 l’arbre « premier » ne demande jamais « clients ». Vouliez-vous dire « client » ?
      docs/page.mdx:9:1 « privee » n’est pas une valeur de « client »  : ce n’est pas l’une de ses options. Vouliez-vous dire « prive » ?
      docs/page.mdx:11:1 « 200000 » n’est pas une valeur de « montant »  : ce n’est pas dans les limites permises. Écrivez une valeur de 0 à 100000."
    `);
  });

  it('asks for literals', async () => {
    await expect(render('<LawRef id={1 + 1} />')).rejects.toThrow(
      'docs/page.mdx:1:1 <LawRef>\u00a0: les attributs doivent être écrits en toutes lettres',
    );
  });

  it('reports nothing twice while the content is broken: the words stay', async () => {
    const broken = createLawChannel(EMPTY_INDEX);
    const page = await render('A <LawRef id="x" /> <StartTree tree="y">l’arbre</StartTree>', broken);
    expect(page).toContain('l’arbre');
    expect(page).not.toContain('StartTree');
  });
});
