/** The facilitator's kit: the workshop's plan adds up, and every scenario has its hand-outs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildKitRoutes } from '../../src/plugins/training/kit';
import type { TrainingPaths } from '../../src/plugins/training/routes';
import type { CompiledTraining } from '../../src/training/model';

describe('the workshop', () => {
  const source = readFileSync('src/pages/formation/kit.mdx', 'utf8');
  const rows = [...source.matchAll(/^\| (\d+) à (\d+) \|(.+)\|$/gm)];

  it('leaves no minute out, and lasts ninety', () => {
    expect(rows.length).toBeGreaterThan(6);
    let at = 0;
    for (const [row, from, to] of rows) {
      expect(Number(from), row).toBe(at);
      expect(Number(to)).toBeGreaterThan(at);
      at = Number(to);
    }
    expect(at).toBe(90);
  });

  it('says at each step what both sides do', () => {
    for (const [row, , , cells = ''] of rows)
      expect(
        cells.split('|').filter((cell) => cell.trim()),
        row,
      ).toHaveLength(3);
  });
});

describe.each(['/', '/litiges/'])('hand-outs under %s', (baseUrl) => {
  const training = { scenarios: [{ id: 'cas-a' }] } as unknown as CompiledTraining;

  it('are one page for the exercise and one for the trainer', () => {
    const paths = {
      index: '',
      courses: '',
      questions: '',
      scenarios: { 'cas-a': '@generated/cas-a.json' },
    } as unknown as TrainingPaths;
    const routes = buildKitRoutes(training, { baseUrl, paths });
    expect(routes.map(({ path, component }) => [path, component.split('/').at(-1)])).toEqual([
      [`${baseUrl}formation/kit/cas-a/`, 'HandOut'],
      [`${baseUrl}formation/kit/cas-a/corrige/`, 'CorrectedHandOut'],
    ]);
    expect(routes.every(({ props }) => props === undefined)).toBe(true);
    expect(routes.every(({ exact }) => exact)).toBe(true);
  });

  it('have a sheet more where the customer answers', () => {
    const talking = { scenarios: [{ id: 'cas-a', hasConversation: true }] } as unknown as CompiledTraining;
    const paths = { scenarios: { 'cas-a': '@generated/cas-a.json' } } as unknown as TrainingPaths;
    const [, , sheet] = buildKitRoutes(talking, { baseUrl, paths });
    expect(sheet).toMatchObject({
      path: `${baseUrl}formation/kit/cas-a/conversation/`,
      modules: { scenario: '@generated/cas-a.json' },
    });
  });

  it('are refused without data', () => {
    const paths = { index: '', courses: '', questions: '', scenarios: {} } as unknown as TrainingPaths;
    expect(() => buildKitRoutes(training, { baseUrl, paths })).toThrow('scenario "cas-a" has no data');
  });
});
