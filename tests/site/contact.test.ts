import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearDraft, loadDraft, saveDraft } from '../../src/site/contact/draft';
import { buildMailto, buildPayload, formatRequest } from '../../src/site/contact/payload';
import { type ContactDraft, EMPTY_DRAFT, isEmpty, MESSAGE_LIMIT } from '../../src/site/contact/request';
import { classifyAnswer, looksAutomatic, submitRequest } from '../../src/site/contact/submit';
import { loadSummary, saveSummary } from '../../src/site/contact/summary';
import { validateDraft } from '../../src/site/contact/validate';

const DRAFT: ContactDraft = {
  ...EMPTY_DRAFT,
  name: 'Ana Petit',
  phone: '01 23 45 67 89',
  otherParty: 'Société Durand & fils',
  message: 'Facture impayée.',
};
const NOW = new Date('2026-11-24T10:00:00Z');

/** A storage in memory, as the browser's. */
function createStore(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}

describe('validateDraft', () => {
  const fields = (draft: Partial<ContactDraft>) =>
    validateDraft({ ...DRAFT, ...draft }).map(({ field }) => field);

  it('lets a complete request go', () => expect(fields({})).toEqual([]));
  it('takes an e-mail address in place of a telephone', () =>
    expect(fields({ phone: '', email: 'ana@exemple.fr' })).toEqual([]));
  it('asks for one way to answer', () => expect(fields({ phone: ' ' })).toEqual(['phone']));
  it('asks for the names, in the order of the form', () =>
    expect(fields({ name: '', otherParty: '' })).toEqual(['name', 'otherParty']));
  it.each(['12345', 'appelez-moi', '+33 1 23 45 67 89 00 11 22'])('refuses the telephone %s', (phone) =>
    expect(fields({ phone })).toEqual(['phone']),
  );
  it.each(['0123456789', '+33 1 23 45 67 89', '01.23.45.67.89'])('accepts the telephone %s', (phone) =>
    expect(fields({ phone })).toEqual([]),
  );
  it.each(['ana', 'ana@exemple', 'a b@exemple.fr'])('refuses the address %s', (email) =>
    expect(fields({ email })).toEqual(['email']),
  );
  it('limits the message', () =>
    expect(fields({ message: 'x'.repeat(MESSAGE_LIMIT + 1) })).toEqual(['message']));
});

describe('buildPayload', () => {
  it('leaves the summary out unless it is asked for', () =>
    expect(buildPayload(DRAFT, 'Résumé', '', NOW)).not.toHaveProperty('resume'));
  it('joins the summary that was shown, unchanged', () =>
    expect(buildPayload({ ...DRAFT, withSummary: true }, 'Résumé\n 1', '', NOW).resume).toBe('Résumé\n 1'));
  it('dates the request', () => expect(buildPayload(DRAFT, '', '', NOW).demande_le).toBe(NOW.toISOString()));
});

describe('formatRequest', () => {
  it('writes the filled fields and nothing else', () => {
    const text = formatRequest(DRAFT, 'Résumé');
    expect(text).toContain('Nom\u00a0: Ana Petit');
    expect(text).toContain('Autre partie au litige\u00a0: Société Durand & fils');
    expect(text).not.toMatch(/Courriel|Entreprise|Résumé/);
  });
});

describe('buildMailto', () => {
  it('escapes what would cut the text', () => {
    const { href, whole } = buildMailto('cabinet@exemple.fr', DRAFT, '');
    expect(whole).toBe(true);
    const url = new URL(href);
    expect(url.pathname).toBe('cabinet@exemple.fr');
    expect(url.searchParams.get('body')).toContain('Durand & fils');
  });
  it('drops a summary that mail programs would cut, and says so', () => {
    const { href, whole } = buildMailto(
      'cabinet@exemple.fr',
      { ...DRAFT, withSummary: true },
      'é'.repeat(2000),
    );
    expect(whole).toBe(false);
    expect(href.length).toBeLessThan(2000);
    expect(new URL(href).searchParams.get('body')).toContain('Facture impayée.');
  });
});

describe('classifyAnswer', () => {
  it.each([
    [200, '{"ok":true}', 'sent'],
    [201, '{}', 'sent'],
    [204, '', 'sent'],
    [200, '{"ok":false}', 'refused'],
    [200, '{"success":false}', 'refused'],
    [200, '{"error":"full"}', 'refused'],
    [200, '{"error":null}', 'sent'],
    [200, '<html>Bienvenue sur le Wi-Fi</html>', 'garbage'],
    [200, '', 'garbage'],
    [200, '[]', 'garbage'],
    [200, 'null', 'garbage'],
    [200, '"ok"', 'garbage'],
    [500, '{"ok":true}', 'http'],
    [302, '', 'http'],
  ])('reads %i %s as %s', (status, body, kind) =>
    expect(classifyAnswer(status, body, 'json').kind).toBe(kind),
  );
  it('believes any 2xx where the operator says so', () =>
    expect(classifyAnswer(200, '<html>', 'any').kind).toBe('sent'));
});

describe('submitRequest', () => {
  const contact = {
    endpoint: 'https://exemple.fr/rappel',
    format: 'json' as const,
    answer: 'json' as const,
    timeoutSeconds: 5,
  };
  const payload = { ...buildPayload(DRAFT, '', '', NOW), identifiant: 'a-1' };
  afterEach(() => vi.useRealTimers());

  it('sends JSON without cookies or referrer', async () => {
    const send = vi.fn<typeof fetch>(async () => new Response('{"ok":true}'));
    expect(await submitRequest(payload, contact, send)).toEqual({ kind: 'sent' });
    const [url, init] = send.mock.calls[0] ?? [];
    expect(url).toBe(contact.endpoint);
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(JSON.parse(String(init?.body))).toEqual(payload);
  });
  it('sends a form where the endpoint takes one', async () => {
    const send = vi.fn<typeof fetch>(async () => new Response('{}'));
    await submitRequest(payload, { ...contact, format: 'form' }, send);
    expect(new URLSearchParams(String(send.mock.calls[0]?.[1]?.body)).get('nom')).toBe('Ana Petit');
  });
  it('tells a network failure', async () => {
    const send = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('failed')));
    expect(await submitRequest(payload, contact, send)).toEqual({ kind: 'network' });
  });
  it('gives up after the time limit', async () => {
    vi.useFakeTimers();
    const send = vi.fn<typeof fetch>(
      (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    const pending = submitRequest(payload, contact, send);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await pending).toEqual({ kind: 'timeout' });
  });
});

describe('looksAutomatic', () => {
  it('suspects a filled trap and a form sent at once', () => {
    expect(looksAutomatic('http://spam', 60)).toBe(true);
    expect(looksAutomatic('', 1)).toBe(true);
    expect(looksAutomatic('', 10)).toBe(false);
  });
});

describe('draft', () => {
  it('comes back, without the consent to join the summary', () => {
    const store = createStore();
    expect(saveDraft(store, { ...DRAFT, withSummary: true })).toBe(true);
    expect(loadDraft(store)).toEqual({ ...DRAFT, withSummary: false });
  });
  it('keeps nothing of an untouched form', () => {
    const store = createStore();
    saveDraft(store, EMPTY_DRAFT);
    expect(store.length).toBe(0);
    expect(isEmpty(EMPTY_DRAFT)).toBe(true);
  });
  it.each(['', '{', 'null', '[]', '{"name":3,"slot":"never"}'])('survives the stored text %j', (text) => {
    const store = createStore();
    store.setItem('lc-contact-brouillon', text);
    const draft = loadDraft(store);
    expect(draft === null || isEmpty(draft)).toBe(true);
  });
  it('survives a browser that refuses storage', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const store = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(saveDraft(store, DRAFT)).toBe(false);
    expect(loadDraft(store)).toBeNull();
    expect(loadSummary(store)).toBe('');
    expect(() => clearDraft(store)).not.toThrow();
    expect(saveDraft(null, DRAFT)).toBe(false);
  });
  it('hands a summary over, and forgets it with the draft', () => {
    const store = createStore();
    saveSummary(store, 'Résumé');
    expect(loadSummary(store)).toBe('Résumé');
    clearDraft(store);
    expect(loadSummary(store)).toBe('');
  });
});
