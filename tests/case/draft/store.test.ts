import { describe, expect, it } from 'vitest';
import { DRAFT_ENTRY, DRAFT_KEY } from '../../../src/case/draft/store';
import { createMemory } from '../memory';

describe('a reply kept on the device', () => {
  it('comes back as it was, and is gone once erased', () => {
    const storage = createMemory();
    expect(DRAFT_ENTRY.load(storage)).toBeNull();
    expect(DRAFT_ENTRY.keep(storage, { text: 'Bonjour', to: 'public' })).toBeNull();
    expect(DRAFT_ENTRY.load(storage)).toEqual({ kept: { text: 'Bonjour', to: 'public' } });
    DRAFT_ENTRY.erase(storage);
    expect(DRAFT_ENTRY.load(storage)).toBeNull();
  });

  it.each([
    '{',
    '3',
    '{"version":2,"text":"a","to":"public"}',
    '{"version":1,"text":3,"to":"public"}',
    '{"version":1,"text":"a","to":"x"}',
  ])('is told unreadable as %s', (text) => {
    const storage = createMemory();
    storage.setItem(DRAFT_KEY, text);
    expect(DRAFT_ENTRY.load(storage)).toEqual({ problem: 'corrupted' });
  });

  it('does not break where the browser refuses', () =>
    expect(DRAFT_ENTRY.keep(null, { text: 'a', to: 'public' })).toBe('unavailable'));
});
