/**
 * The language server that VS Code runs for YAML, with the settings that this repository ships: no false error in what
 * authors wrote, every mistake shown, and completion by the ids that exist.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { FORMATS, findFormat } from '../../src/cli/formats';
import { buildJsonSchemas, loadKnownIds } from '../../src/cli/schemaCommand';

const ROOT = process.cwd();
const FOLDERS = ['decision-trees', 'law', 'docs', 'training', 'bank'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

let service: LanguageService;

beforeAll(async () => {
  const schemas = buildJsonSchemas(await loadKnownIds(ROOT, '2026-11-24'));
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const byUri = new Map(
    Object.keys(settings['yaml.schemas']).map((path) => {
      const id = /([a-z-]+)\.json$/.exec(path)?.[1] ?? '';
      return [String(pathToFileURL(resolve(path))), JSON.stringify(schemas[id])];
    }),
  );
  service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(byUri.get(uri) ?? ''),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    schemas: Object.entries<string[]>(settings['yaml.schemas']).map(([path, fileMatch]) => ({
      uri: String(pathToFileURL(resolve(path))),
      fileMatch,
    })),
  });
}, 120_000);

let version = 0;

/** Opens a text under the name of a file; the server keeps what it read of a version. */
function open(path: string, text: string): TextDocument {
  return TextDocument.create(String(pathToFileURL(resolve(path))), 'yaml', ++version, text);
}

/** What the editor underlines: line and message. */
async function listFaults(path: string, text: string): Promise<string[]> {
  const found = await service.doValidation(open(path, text), false);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** What the editor offers at the mark `|` of a text. */
async function listOffers(path: string, text: string): Promise<string[]> {
  const offset = text.indexOf('|');
  const document = open(path, text.slice(0, offset) + text.slice(offset + 1));
  const { items } = await service.doComplete(document, document.positionAt(offset), false);
  return items.map(({ label }) => label);
}

/** A file of each kind, and a mistake in it. */
const MISTAKES: readonly (readonly [path: string, from: RegExp, to: string])[] = [
  ['decision-trees/impaye.yaml', /lawyer: optional/, 'lawyer: optionnel'],
  ['decision-trees/impaye.yaml', /stade: amiable/, 'stade: amiables'],
  ['decision-trees/impaye.yaml', /if: \{ stade: termine \}/, 'if: { stades: termine }'],
  ['decision-trees/impaye.yaml', /other-side:/, 'other-sid:'],
  ['decision-trees/facts.yaml', /type: choice/, 'type: choix'],
  ['decision-trees/facts.yaml', /question:/, 'qestion:'],
  [
    'decision-trees/steps.yaml',
    /guide: communication\/relancer-sans-rompre/,
    'guide: communication/relancer',
  ],
  ['decision-trees/steps.yaml', /who: vous/, 'qui: vous'],
  ['decision-trees/scores.yaml', /faible: 0/, 'faible: zero'],
  ['decision-trees/requirements.yaml', /approaches: \[simplified-recovery\]/, 'approaches: [simple]'],
  ['decision-trees/calls.yaml', /tree: retard-livraison/, 'tree: retard'],
  ['law/references/cpc.yaml', /url-kind: code/, 'url-kind: codes'],
  ['law/values/amiable.yaml', /read: 2026-09-25/, 'read: 25/09/2026'],
  ['law/values/amiable.yaml', /law: \[cpc-750-1\]/, 'law: [cpc-750-11]'],
  ['law/rates.yaml', /confidence: high/, 'confidence: hight'],
  ['law/deadlines/travaux.yaml', /counting: date-to-date/, 'counting: date-a-date'],
  ['law/dates.yaml', /side: business/, 'side: entreprise'],
  ['law/derived/tribunal.yaml', /compute: tribunal/, 'compute: tribunaux'],
  ['law/wording.yaml', /late-start: [^\n]+/, 'late-start: 3'],
  ['law/drafts/aveu.yaml', /kind: aveu/, 'kind: aveux'],
  ['law/drafts/mots.yaml', /^notre: \[/m, 'notre: 3 # ['],
  ['bank/replies/build.yaml', /to: professionnel/, 'to: pro'],
  ['bank/stories/second.yaml', /tree: qualite/, 'tree: qualitee'],
  ['docs/modeles/relance-1.letter.yaml', /channel: courriel/, 'channel: mail'],
  ['docs/modeles/commun.letter.yaml', /type: multiline/, 'type: multiligne'],
  ['docs/parties/glossary.yaml', /variants:/, 'variant:'],
  ['docs/parties/timelines.yaml', /who: client/, 'who: cliente'],
  ['docs/parties/routes.yaml', /relation:/, 'relations:'],
  ['docs/parties/checklists.yaml', /items:/, 'item:'],
  ['docs/parties/calculators.yaml', /rule:/, 'rules:'],
  ['training/scenarios/volets-du-cabinet.yaml', /difficulty: medium/, 'difficulty: moyen'],
  ['training/conversations/parasol-chauffant.yaml', /channel: call/, 'channel: telephone'],
  ['training/quizzes/droits.yaml', /skill: qualifier-le-client/, 'skill: qualifier-client'],
  ['bank/impaye.yaml', /customer: professionnel/, 'customer: entreprise'],
  ['training/courses/premier-jour.yaml', /scenario: parasol-chauffant/, 'scenario: parasol'],
  ['training/skills.yaml', /about:/, 'abouts:'],
];

const branch = (words: string) => `questions:\n  stade:\n    - ${words}\n`;
const outcome = (words: string) => `outcomes:\n  fin:\n    title: Fin\n    ${words}\n`;

describe('the editor', () => {
  it('finds no fault in what authors wrote', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    for (const path of FILES)
      for (const fault of await listFaults(path, readFileSync(path, 'utf8'))) faults.push(`${path}:${fault}`);
    expect(faults).toEqual([]);
  });

  it.each(MISTAKES)('shows the mistake in %s: %s → %s', async (path, from, to) => {
    const text = readFileSync(path, 'utf8');
    const at = text.search(from);
    expect(at).toBeGreaterThanOrEqual(0);
    const line = text.slice(0, at).split('\n').length;
    const faults = await listFaults(path, text.replace(from, to));
    expect(faults.map((fault) => Number(fault.split(':')[0]))).toContain(line);
  });

  it('has a mistake to show for every format', () => {
    const shown = new Set(MISTAKES.map(([path]) => findFormat(path)?.id));
    expect(FORMATS.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    [
      'facts in a condition',
      'decision-trees/essai.yaml',
      branch('if: { mont| }'),
      ['montant', 'tentative-amiable'],
    ],
    ['options of a fact', 'decision-trees/essai.yaml', branch('if: { stade: a| }'), ['amiable', 'justice']],
    [
      'options of a derived fact',
      'decision-trees/essai.yaml',
      branch('if: { tribunal: j| }'),
      ['tribunal-judiciaire'],
    ],
    ['bands of a score', 'decision-trees/essai.yaml', branch('if: { fermete: a| }'), []],
    [
      'law values in a comparison',
      'decision-trees/essai.yaml',
      branch('if:\n        montant: |'),
      ['<= @petite-creance'],
    ],
    ['other trees', 'decision-trees/essai.yaml', branch('to: |'), ['tree:impaye']],
    ['steps', 'decision-trees/essai.yaml', outcome('steps: [|]'), ['appel-courtois']],
    ['guides', 'decision-trees/essai.yaml', outcome('guides: [|]'), ['communication/relancer-sans-rompre']],
    ['references', 'decision-trees/essai.yaml', outcome('law: [|]'), ['cpc-750-1']],
    ['approaches', 'decision-trees/essai.yaml', outcome('approach: |'), ['formal-notice']],
    ['keys of an outcome', 'decision-trees/essai.yaml', outcome('|'), ['lawyer-reason', 'door-open']],
    ['letters', 'decision-trees/steps.yaml', 'etape:\n  letter: |\n', ['relance-1']],
    ['computed dates', 'decision-trees/steps.yaml', 'etape:\n  dates: [|]\n', ['fin-prescription']],
    [
      'law values of a deadline',
      'law/deadlines/travaux.yaml',
      'regle:\n  value: |\n',
      ['parfait-achevement'],
    ],
    ['ways to count', 'law/deadlines/travaux.yaml', 'regle:\n  counting: |\n', ['working-days']],
    ['facts of a date', 'law/dates.yaml', 'date:\n  start: |\n', ['echeance']],
    ['functions of a derived fact', 'law/derived/tribunal.yaml', 'compute: |\n', ['tribunal']],
    ['channels of a letter', 'docs/modeles/essai.letter.yaml', 'channel: |\n', ['courriel']],
    ['facts of a letter', 'docs/modeles/essai.letter.yaml', 'fields:\n  a:\n    fact: |\n', ['montant']],
    [
      'actors of a timeline',
      'docs/parties/timelines.yaml',
      'frise:\n  steps:\n    - who: |\n',
      ['commissaire'],
    ],
    ['skills', 'training/scenarios/essai.yaml', 'skills: [|]\n', ['lire-un-dossier']],
    ['outcomes', 'training/scenarios/essai.yaml', 'expected:\n  outcome: |\n', []],
    ['scenarios', 'training/courses/essai.yaml', 'stages:\n  - scenario: |\n', ['parasol-chauffant']],
  ])('offers %s', async (_, path, text, expected) => {
    const offers = await listOffers(path, text);
    expect(offers.length).toBeGreaterThan(0);
    expect(offers).toEqual(expect.arrayContaining(expected));
  });

  it('explains a key in French', async () => {
    const document = open('decision-trees/steps.yaml', 'etape:\n  who: vous\n');
    const hover = await service.doHover(document, { line: 1, character: 3 });
    expect(JSON.stringify(hover?.contents)).toContain('Qui le fait');
  });
});
