import { describe, expect, it } from 'vitest';
import { compareRules, formatRules } from '../../src/cli/diffRules';
import type { DerivedRule } from '../../src/law/book';

const RULE: DerivedRule = {
  id: 'tribunal',
  label: 'Le tribunal',
  inputs: [{ fact: 'type-de-client' }],
  options: { civil: { label: 'Civil' } },
  values: [],
  compute: 'tribunal',
  rule: [],
  law: ['ccom-l721-3'],
  witnesses: {},
};
const book = (derived?: Record<string, DerivedRule>) => ({
  deadlines: {},
  dates: {},
  ...(derived && { derived }),
});

describe('a derived fact that differs', () => {
  it('is told field by field', () => {
    const after = { ...RULE, label: 'Le juge', inputs: [...RULE.inputs, { fact: 'montant' }] };
    const rules = compareRules({ before: book({ tribunal: RULE }), after: book({ tribunal: after }) });
    expect(formatRules(rules).join('\n')).toContain('Fait déduit tribunal\u00a0: modifié.');
    expect(rules[0]?.fields).toEqual([
      { field: 'libellé', before: 'Le tribunal', after: 'Le juge' },
      {
        field: 'faits lus',
        before: 'fact\u00a0: type-de-client',
        after: 'fact\u00a0: type-de-client\u00a0; fact\u00a0: montant',
      },
    ]);
  });

  it('is compared with nothing where a revision holds none as data', () =>
    expect(compareRules({ before: book(), after: book({ tribunal: RULE }) })).toEqual([]));
});
