import { describe, expect, it } from 'vitest';
import { DRAFT_KEY, eraseDraft, keepDraft, loadDraft } from '../../../src/case/draft/store';
import { createMemory } from '../memory';

describe('a reply kept on the device', () => {
  it('comes back as it was, and is gone once erased', () => {
    const storage = createMemory();
    expect(loadDraft(storage)).toBeNull();
    expect(keepDraft(storage, { text: 'Bonjour', to: 'public' })).toBeNull();
    expect(loadDraft(storage)).toEqual({ kept: { text: 'Bonjour', to: 'public' } });
    eraseDraft(storage);
    expect(loadDraft(storage)).toBeNull();
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
    expect(loadDraft(storage)).toEqual({ problem: 'corrupted' });
  });

  it('does not break where the browser refuses', () =>
    expect(keepDraft(null, { text: 'a', to: 'public' })).toBe('unavailable'));
});
