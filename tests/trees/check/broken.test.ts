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
  const names = [...new Set([...FILES, ...over.filter((name) => name.endsWith('.yaml'))])];
  const files = names.map((name) => ({
    path: `decision-trees/${name}`,
    text: readFileSync(join(HERE, over.includes(name) ? (folder as string) : 'base', name), 'utf8'),
  }));
  const { content, issues } = parseContent(files, context.derived, context.derivedDates);
  return sortIssues([...issues, ...checkContent(content, context)]);
}

const format = (issues: readonly Issue[]) => `${issues.map(formatIssue).join('\n\n')}\n`;

describe('a fixture with one defect', () => {
  it('stands on a base that has none', () => expect(format(check())).toBe('\n'));

  it('has none either with requirements that hold', () => expect(format(check('requiring'))).toBe('\n'));

  it.each(CODES)('%s', async (code) => {
    const issues = check(`broken/${code}`);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    await expect(format(issues)).toMatchFileSnapshot(`broken/${code}/issues.txt`);
  });

  it('exists for every code but those of other rooms, and the budget', () => {
    const elsewhere =
      /^(score|law-period|bad-|stray-|duplicate-id|letter-|draft-|training-|scenario-|conversation-|missing-s|un\w+-(sentence|slot|deadline|computation)|other-inputs|unread-|witness-|option-)/;
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
        Le fait déduit « gros », que lit l’arbre « essai », ne peut pas être calculé : il donne « peut-etre », qu’il ne déclare pas.
        Corrigez les données (\`inputs\`) qu’il déclare ; à défaut, son calcul est à revoir par un programmeur.
        Par exemple : client = entreprise, montant = 8000
      "
    `);
  });

  it('over-budget', () => {
    expect(format(check(undefined, { ...CONTEXT, budget: 3 }))).toMatchInlineSnapshot(`
      "decision-trees/essai.yaml:5:1 erreur arbre-trop-complexe
        L’arbre « essai » est trop complexe pour être prouvé : son diagramme passe 3 nœuds.
        Coupez-le en deux, le premier passant au second par \`tree:\` ; ou lisez les faits plus près de l’endroit où ils sont demandés.
      "
    `);
  });
});
