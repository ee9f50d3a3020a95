import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createFile } from '../../src/case/file/model';
import { buildCaseReport, formatReport } from '../../src/case/report';
import { buildPayload } from '../../src/site/contact/payload';
import { EMPTY_DRAFT } from '../../src/site/contact/request';
import { seal, unseal } from '../../src/site/contact/seal';
import {
  clearQueue,
  forgetRequest,
  loadQueued,
  nameRequest,
  queueRequest,
} from '../../src/site/contact/send';
import { buildForest, choice, fact } from '../trees/build';
import { HOSTILE } from './file/arbitrary';

const readJson = (name: string): never => JSON.parse(readFileSync(`endpoint/${name}`, 'utf8')) as never;
const requestSchema = z.fromJSONSchema(readJson('request.schema.json'));
const caseSchema = z.fromJSONSchema(readJson('case.schema.json'));

const forest = buildForest([
  {
    facts: [choice('a', ['x', 'y']), fact('nom', { type: 'text' })],
    questions: { a: ['nom'], nom: ['fin'] },
    outcomes: ['fin'],
  },
]);
const DRAFT = {
  ...EMPTY_DRAFT,
  name: 'Ana Petit',
  phone: '0123456789',
  otherParty: 'Durand',
  withSummary: true,
};
const NOW = new Date('2026-11-24T09:30:00Z');

function report(text: string) {
  return buildCaseReport({
    file: createFile('k1', text, '2026-11-24'),
    facts: { a: 'x', nom: text },
    forest,
    walks: [
      {
        tree: 'essai',
        title: text,
        version: text,
        day: '2026-11-24',
        outcomes: [{ tree: 'essai', id: 'fin', title: text, approach: text }],
      },
    ],
    items: [],
    urgency: { level: 'urgent', reasons: ['Une échéance approche.'] },
    legal: { label: 'Votre délai', day: '2026-12-01' },
  });
}

function createStore() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('the request an operator receives', () => {
  it.each(HOSTILE)('keeps its schema and is inert, whatever was typed: %.30s', (text) => {
    const made = report(text);
    const payload = buildPayload(DRAFT, formatReport(made, []), '', NOW, JSON.stringify(made));
    expect(requestSchema.safeParse({ ...payload, identifiant: 'a-1' }).error).toBeUndefined();
    expect(caseSchema.safeParse(JSON.parse(payload.dossier ?? '')).error).toBeUndefined();
    expect(payload.resume).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r]/);
  });

  it('is the documented example', () => {
    const example: { dossier: string; [key: string]: unknown } = readJson('request.example.json');
    expect(requestSchema.safeParse(example).error).toBeUndefined();
    expect(caseSchema.safeParse(JSON.parse(example.dossier)).error).toBeUndefined();
    expect(requestSchema.safeParse({ ...example, inconnu: 'x' }).success).toBe(false);
    // Readers without JavaScript send the plain form.
    const {
      demande_le: _,
      identifiant: __,
      resume: ___,
      dossier: ____,
      ...plain
    } = example as Record<string, unknown>;
    expect(requestSchema.safeParse(plain).error).toBeUndefined();
    const { message: _____, ...cut } = plain;
    expect(requestSchema.safeParse(cut).success).toBe(false);
  });

  it('holds no case that was not ticked', () => {
    const payload = buildPayload({ ...DRAFT, withSummary: false }, 'résumé', '', NOW, '{}');
    expect(payload).not.toHaveProperty('resume');
    expect(payload).not.toHaveProperty('dossier');
  });
});

it('tells the first legal day, whichever rule it comes from', () => {
  const made = report('x');
  expect(made.dernier_jour_pour_agir).toBe('2026-12-01');
  expect(formatReport(made, [])).toContain('au plus tard le 1er\u00a0décembre 2026');
});

describe('one request', () => {
  const payload = buildPayload(DRAFT, '', '', NOW);

  it('keeps its name at each attempt, until it is another request', () => {
    const store = createStore();
    let count = 0;
    const create = () => `nom-${++count}`;
    expect(nameRequest(store, payload, create)).toBe('nom-1');
    expect(nameRequest(store, { ...payload, demande_le: 'plus tard' }, create)).toBe('nom-1');
    expect(nameRequest(store, { ...payload, message: 'autre' }, create)).toBe('nom-2');
    forgetRequest(store);
    expect(nameRequest(store, { ...payload, message: 'autre' }, create)).toBe('nom-3');
    expect(nameRequest(null, payload, create)).toBe('nom-4');
  });

  it('waits on the device until it is sent or called off', () => {
    const store = createStore();
    expect(loadQueued(store)).toBeNull();
    expect(queueRequest(null, { ...payload, identifiant: 'a-1' })).toBe(false);
    expect(queueRequest(store, { ...payload, identifiant: 'a-1' })).toBe(true);
    expect(loadQueued(store)).toEqual({ ...payload, identifiant: 'a-1' });
    clearQueue(store);
    expect(loadQueued(store)).toBeNull();
    store.setItem('lc-contact-attente', '{"identifiant":5}');
    expect(loadQueued(store)).toBeNull();
  });
});

describe('a sealed summary', () => {
  it('is opened by its key alone, and by the command', async () => {
    const [identity, other] = await Promise.all([generateIdentity(), generateIdentity()]);
    const sealed = await seal(
      { resume: 'Résumé é', dossier: '{"a":1}' },
      await identityToRecipient(identity),
    );
    expect(sealed).not.toContain('Résumé');
    expect(await unseal(sealed, identity)).toEqual({ resume: 'Résumé é', dossier: '{"a":1}' });
    await expect(unseal(sealed, other)).rejects.toThrow();
    const folder = mkdtempSync(join(tmpdir(), 'seal-'));
    const [request, key] = [join(folder, 'request.json'), join(folder, 'key.txt')];
    writeFileSync(request, JSON.stringify({ nom: 'Ana', scelle: sealed }));
    writeFileSync(key, `# created: today\n${identity}\n`);
    const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/openRequest.mts', request, key];
    expect(execFileSync(process.execPath, command, { encoding: 'utf8' })).toBe('Résumé é\n\n{"a":1}\n');
  }, 30_000);
});
