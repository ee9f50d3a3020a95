/** The parts that guides share, as they are published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadUnchecked } from '../../src/plugins/decision-trees/load';
import type { Project } from '../../src/plugins/decision-trees/project';

let project: Project;

beforeAll(async () => {
  project = await loadUnchecked('.', { today: '2026-11-24' });
}, 120_000);

const guides = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: readFileSync(join('docs', name), 'utf8') }));

const listGuidesWith = (mark: RegExp): string[] =>
  guides.filter(({ text }) => mark.test(text)).map(({ name }) => name);

describe('docs/parties', () => {
  it('are sound', () => {
    expect(project.issues.filter(({ file }) => file.startsWith('docs/parties/'))).toEqual([]);
  });

  it('explain at least 60 words, each in one to three sentences', () => {
    const terms = Object.entries(project.parts.glossary);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    const long = terms.filter(([, { text }]) => (text.match(/[.!?](?= [A-ZÀ-Ý]|$)/g) ?? []).length > 3);
    expect(long).toEqual([]);
  });

  it('name a word once', () => {
    const words = Object.values(project.parts.glossary).map(({ label }) => label.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });

  it('are met in the guides, each word on its first use', () => {
    expect(listGuidesWith(/<Terme id=/).length).toBeGreaterThanOrEqual(40);
    const repeated = guides.flatMap(({ name, text }) => {
      const ids = [...text.matchAll(/<Terme id="([^"]+)"/g)].map(([, id]) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id}`);
    });
    expect(repeated).toEqual([]);
  });

  it('are drawn, compared and ticked off in enough guides', () => {
    expect(listGuidesWith(/<Timeline id=/).length).toBeGreaterThanOrEqual(6);
    expect(listGuidesWith(/<RouteComparison routes=/).length).toBeGreaterThanOrEqual(3);
    expect(listGuidesWith(/<Checklist id=/).length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['timelines', 'Timeline'],
    ['checklists', 'Checklist'],
  ] as const)('are all shown somewhere: %s', (kind, name) => {
    const unused = Object.keys(project.parts[kind]).filter(
      (id) => !guides.some(({ text }) => text.includes(`<${name} id="${id}" />`)),
    );
    expect(unused).toEqual([]);
  });
});
