import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/trees/calendar';
import { formatIssue } from '../../src/trees/issue';
import { readPeriod } from '../../src/trees/law';
import { SITE_ISSUES as issues, SITE_LAW as law } from './derivedFacts';

describe('the law of the site', () => {
  it('is sound', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  it('defines every reference and value that derived facts name', () => {
    for (const derived of Object.values(law.derived)) {
      const texts = JSON.stringify(derived.rule);
      const references = [
        ...derived.law,
        ...[...texts.matchAll(/\{§([a-z0-9-]+)\}/g)].map(([, id]) => id as string),
      ];
      expect(references.filter((id) => !law.references[id])).toEqual([]);
      const values = [
        ...derived.values,
        ...[...texts.matchAll(/\{@([a-z0-9-]+)\}/g)].map(([, id]) => id as string),
      ];
      expect(values.filter((id) => !law.values[id])).toEqual([]);
    }
  });

  it('holds what the sources say on 24 November 2026', () => {
    const today = parseDay('2026-11-24') as number;
    const read = (id: string) => readPeriod(law.values, id, today).value;
    expect(read('prescription-consommateur')).toBe('2 years');
    expect(read('prescription-professionnel')).toBe('5 years');
    expect(read('prescription-publique')).toBe('4 calendar-years');
    expect(read('avocat-obligatoire')).toBe(10_000);
    expect(read('tentative-amiable-obligatoire')).toBe(5_000);
    expect(read('signification-injonction')).toBe('3 months');
    expect(law.rates['bce-refinancement']?.halves['2026-S2']).toEqual({ value: 2.4, confidence: 'medium' });
  });
});
