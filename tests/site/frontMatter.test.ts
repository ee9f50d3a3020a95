import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/components/formatDate';
import { parsePages } from '../../src/site/pages/parse';
import { formatIssue } from '../../src/trees/issue';

const GUIDE = `title: Guide
description: Un guide.
law_read: 2026-09-25
law_reading: secondary
law_confidence: medium
next_check: 2027-03-31
trees: [impaye]
related: [droits/delais]
lawyer: advised
lawyer_reason: Le délai est court.
`;
const OTHER = { path: 'docs/droits/delais.mdx', text: '---\ntitle: Délais\nlawyer: optional\n---\n' };

const parse = (head: string, path = 'docs/escalade/essai.mdx') =>
  parsePages([OTHER, { path, text: `---\n${head}---\n\nTexte.\n` }], { trees: new Set(['impaye']) });
const tell = (head: string, path?: string) => parse(head, path).issues.map(formatIssue).join('\n');

describe('the front matter of a page', () => {
  it('is read as one type says, dates as text', () => {
    const { pages, issues } = parse(GUIDE);
    expect(issues).toEqual([]);
    expect(pages[1]).toMatchObject({ kind: 'guide', id: 'escalade/essai', body: '\nTexte.\n' });
    expect(pages[1]?.head).toEqual({
      title: 'Guide',
      description: 'Un guide.',
      law_read: '2026-09-25',
      law_reading: 'secondary',
      law_confidence: 'medium',
      next_check: '2027-03-31',
      about: [],
      trees: ['impaye'],
      related: ['droits/delais'],
      lawyer: 'advised',
      lawyer_reason: 'Le délai est court.',
    });
  });

  it('stops at a key that does not exist, at its line, with the nearest that does', () =>
    expect(tell(GUIDE.replace('lawyer:', 'lawyerx:'))).toMatchInlineSnapshot(`
      "docs/escalade/essai.mdx:10:1 erreur cle-inconnue
        L’en-tête de la page contient la clé « lawyerx », qui n’existe pas : elle serait ignorée.
        Vouliez-vous dire « lawyer » ? Sinon, retirez cette ligne."
    `));

  it('stops at values that mean nothing', () =>
    expect(
      tell(
        GUIDE.replace('advised', 'advise')
          .replace('2026-09-25', '2026-02-30')
          .replace('[impaye]', 'impaye')
          .replace('title: Guide', 'title: ""'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/escalade/essai.mdx:2:1 erreur valeur-invalide
        La clé « title » est vide.
        Remplissez-la, ou retirez la ligne.
      docs/escalade/essai.mdx:4:1 erreur valeur-invalide
        La clé « law_read » vaut « 2026-02-30 », qui n’est pas un jour.
        Écrivez l’année, le mois et le jour, comme 2026-11-24.
      docs/escalade/essai.mdx:8:1 erreur valeur-invalide
        La valeur de la clé « trees » n’a pas la bonne forme.
        Écrivez ici une liste entre crochets, comme [orientation, escalade].
      docs/escalade/essai.mdx:10:1 erreur valeur-invalide
        La clé « lawyer » vaut « advise », qui n’est pas l’une des valeurs admises.
        Vouliez-vous dire « advised » ? Sinon, écrivez l’une de celles-ci : « optional », « advised », « required »."
    `));

  it('stops at a tree or a guide that does not exist', () =>
    expect(
      tell(GUIDE.replace('[impaye]', '[impayes]').replace('[droits/delais]', '[droits/delais, x]')),
    ).toMatchInlineSnapshot(`
      "docs/escalade/essai.mdx:8:9 erreur arbre-inconnu
        La page renvoie à l’arbre « impayes », qui n’existe pas.
        Vouliez-vous dire « impaye » ? Sinon, retirez ce nom de \`trees\`, ou écrivez cet arbre dans decision-trees/.
      docs/escalade/essai.mdx:9:26 erreur guide-inconnu
        La page renvoie au guide « x », qui n’existe pas.
        Retirez ce nom de \`related\`, ou écrivez ce guide dans docs/."
    `));

  it('tells a syntax error and a key written twice, and nothing that follows from them', () => {
    expect(tell('title: "Guide\nlawyer: optional\n')).toMatchInlineSnapshot(`
      "docs/escalade/essai.mdx:2:8 erreur yaml-illisible
        L’en-tête de la page ne peut pas être lu à partir de la ligne 2.
        Vérifiez l’indentation, et mettez entre guillemets droits un texte qui contient « : » ou « # », ou qui commence par un signe."
    `);
    expect(tell(`${GUIDE}lawyer: optional\n`)).toMatchInlineSnapshot(`
      "docs/escalade/essai.mdx:12:1 erreur cle-en-double
        La clé « lawyer » est écrite deux fois dans l’en-tête de la page.
        Gardez l’une des deux."
    `);
  });

  it('tells a page without front matter', () =>
    expect(
      parsePages([{ path: 'actualites/a.mdx', text: 'Un article.' }], { trees: new Set() }).issues.map(
        formatIssue,
      ),
    ).toMatchInlineSnapshot(`
      [
        "actualites/a.mdx:1:1 erreur cle-absente
        La page n’a pas d’en-tête : ses premières lignes ne sont pas entre deux lignes « --- ».
        Commencez le fichier par « --- », puis \`title:\` et les autres clés, puis une ligne « --- ».",
      ]
    `));

  it('asks each kind of page for its own keys', () => {
    expect(tell('title: A\n', 'actualites/a.mdx')).toContain('«\u00a0date\u00a0»');
    expect(tell('title: A\nlawyer: optional\n', 'src/pages/a.mdx')).toContain('«\u00a0lawyer\u00a0»');
    expect(tell('title: A\nslug: /\nsidebar_position: 0\n', 'docs/index.mdx')).toBe('');
    expect(tell('title: A\ndate: 2026-11-24\nauthors: [{ nom: X }]\n', 'actualites/a.mdx')).toContain(
      '«\u00a0nom\u00a0»',
    );
  });
});

describe('formatDate', () => {
  it('writes the first of the month as French does', () =>
    expect(formatDate('2026-11-01')).toBe('1er\u00a0novembre\u00a02026'));
  it('leaves other days alone', () => expect(formatDate('2026-11-21')).toBe('21\u00a0novembre\u00a02026'));
  it('gives back what is no date', () => expect(formatDate('bientôt')).toBe('bientôt'));
});
