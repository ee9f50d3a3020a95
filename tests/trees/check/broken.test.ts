import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckContext, checkContent } from '../../../src/trees/check';
import { formatIssue, ISSUE_CODES, type Issue, type IssueCode, sortIssues } from '../../../src/trees/issue';
import { parseContent } from '../../../src/trees/parse';
import { CONTEXT } from './world';

const HERE = import.meta.dirname;
const FILES = ['facts.yaml', 'steps.yaml', 'essai.yaml', 'suite.yaml'];
const CODES = readdirSync(join(HERE, 'broken'));

/** The base, with the files of a folder laid over it. */
function check(folder?: string, context: CheckContext = CONTEXT): Issue[] {
  const over = folder ? readdirSync(join(HERE, folder)) : [];
  const files = FILES.map((name) => ({
    path: `decision-trees/${name}`,
    text: readFileSync(join(HERE, over.includes(name) ? (folder as string) : 'base', name), 'utf8'),
  }));
  const { content, issues } = parseContent(files, context.derived, context.derivedDates);
  return sortIssues([...issues, ...checkContent(content, context)]);
}

const format = (issues: readonly Issue[]) => `${issues.map(formatIssue).join('\n\n')}\n`;

describe('a fixture with one defect', () => {
  it('stands on a base that has none', () => expect(format(check())).toBe('\n'));

  it.each(CODES)('%s', async (code) => {
    const issues = check(`broken/${code}`);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    await expect(format(issues)).toMatchFileSnapshot(`broken/${code}/issues.txt`);
  });

  it('exists for every code but those about derived facts and the budget', () => {
    const elsewhere = /^(score|law-period|bad-|stray-|duplicate-id|letter-|training-|scenario-)/;
    const others: IssueCode[] = [
      'unknown-derived',
      'derived-without-witness',
      'derived-failure',
      'over-budget',
    ];
    const codes = (Object.keys(ISSUE_CODES) as IssueCode[]).filter(
      (code) => !elsewhere.test(code) && !others.includes(code),
    );
    expect([...CODES].sort()).toEqual(codes.sort());
  });
});

describe('a defect outside the files', () => {
  const gros = CONTEXT.derived.gros as NonNullable<CheckContext['derived'][string]>;

  it('unknown-derived', () => {
    const derived = { gros: { ...gros, inputs: [...gros.inputs, { fact: 'montants' }] } };
    expect(format(check(undefined, { ...CONTEXT, derived }))).toMatchInlineSnapshot(`
      "src/law/derived:1:1 erreur fait-deduit-inconnu
        The derived fact "gros" depends on "montants", which facts.yaml does not define.
        Vouliez-vous dire « montant » ? Sinon, add it to facts.yaml.
      "
    `);
  });

  it('derived-without-witness', () => {
    const derived = {
      gros: {
        ...gros,
        witnesses: {
          ...gros.witnesses,
          oui: { today: '2026-11-24', facts: { client: 'entreprise', montant: 9 } },
        },
      },
    };
    expect(format(check(undefined, { ...CONTEXT, derived }))).toMatchInlineSnapshot(`
      "src/law/derived:1:1 erreur fait-deduit-sans-temoin
        The witness of option "oui" of the derived fact "gros" gives "non".
        Give \`witnesses\` a case, with its day, for which the fact has this option; or take the option out.
        Par exemple : client = entreprise, montant = 9
      "
    `);
  });

  it('derived-failure', () => {
    const compute: typeof gros.compute = (facts, world) =>
      facts.client === 'entreprise' ? 'peut-etre' : gros.compute(facts, world);
    const derived = { gros: { ...gros, compute } };
    expect(
      format(
        check('reading-derived', { ...CONTEXT, derived }).filter((issue) => issue.code === 'derived-failure'),
      ),
    ).toMatchInlineSnapshot(`
      "decision-trees/essai.yaml:5:1 erreur fait-deduit-en-echec
        The derived fact "gros", which the tree "essai" reads, fails: it gives "peut-etre".
        Mend its function in \`src/law/derived\`, or the inputs it declares.
        Par exemple : client = entreprise, montant = 8000
      "
    `);
  });

  it('over-budget', () => {
    expect(format(check(undefined, { ...CONTEXT, budget: 3 }))).toMatchInlineSnapshot(`
      "decision-trees/essai.yaml:5:1 erreur arbre-trop-complexe
        The tree "essai" cannot be decided within the budget of 3 diagram nodes: more than 3 nodes.
        Split it by a hand-over to another tree, or let conditions read facts nearer to where they were asked.
      "
    `);
  });
});
