import { expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import type { SessionEvent } from '../../../src/case/session/model';
import { createMemory } from '../memory';
import { INERT } from './model';

vi.mock('../../../src/trees/walk', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/trees/walk')>();
  return { ...original, walk: vi.fn(original.walk) };
});

// Files share a worker: what another has loaded holds the true walk.
vi.resetModules();
const { sessionMachine } = await import('../../../src/case/session/machine');
const { walk } = await import('../../../src/trees/walk');

it('the position is walked to once an event', () => {
  const memory = createMemory();
  const actor = createActor(sessionMachine, { input: { ...INERT, openStorage: () => memory } }).start();
  const count = (event: SessionEvent): number => {
    vi.mocked(walk).mockClear();
    actor.send(event);
    return vi.mocked(walk).mock.calls.length;
  };
  expect(count({ type: 'ANSWER', fact: 'a', value: 'x' })).toBe(1);
  expect(count({ type: 'WRITE' })).toBe(0);
  expect(count({ type: 'CHANGE', place: 'essai/a' })).toBe(0);
  expect(count({ type: 'ANSWER', fact: 'a', value: 'y' })).toBe(1);
  expect(count({ type: 'EXPLORE', facts: { a: 'x', b: 'x' } })).toBe(1);
  expect(count({ type: 'RETURN' })).toBe(1);
  expect(count({ type: 'VISIT', isLink: true })).toBe(1);
  // Back also looks for the question that it leads to, later answers being kept.
  expect(count({ type: 'VISIT', isLink: false })).toBe(2);
});
