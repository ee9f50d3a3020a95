import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadContext } from '@docusaurus/types';
import { loadFreshModule } from '@docusaurus/utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import decisionTrees from '../../src/plugins/decision-trees';
import { loadProject } from '../../src/plugins/decision-trees/load';
import { resolveToday, validateOptions } from '../../src/plugins/decision-trees/options';
import { createShared } from '../../src/plugins/decision-trees/shared';
import { FILES, TODAY } from './sample';

async function writeSite(files: Record<string, string>, root?: string): Promise<string> {
  const site = root ?? (await mkdtemp(join(tmpdir(), 'site-')));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  return site;
}

function createPlugin(siteDir: string, currentLocale = 'fr') {
  const context = {
    siteDir,
    baseUrl: '/',
    generatedFilesDir: join(siteDir, '.docusaurus'),
    i18n: { currentLocale, defaultLocale: 'fr' },
  };
  const options = { id: 'default', today: TODAY, diagramLimit: 0, shared: createShared() };
  type Loading = Required<Pick<ReturnType<typeof decisionTrees>, 'loadContent' | 'getPathsToWatch'>>;
  return decisionTrees(context as unknown as LoadContext, options) as Loading;
}

const TREE = 'decision-trees/premier.yaml';
const BROKEN = { [TREE]: (FILES[TREE] as string).replace('to: grande', 'to: grandes') };

describe('loadProject', () => {
  it('finds the trees, the law and the guides', async () => {
    const project = await loadProject(await writeSite(FILES), { today: TODAY });
    expect(Object.keys(project.content.trees)).toEqual(['premier', 'second']);
    expect(Object.keys(project.law.values)).toEqual(['plafond', 'delai']);
    expect(project.guides.map(({ id }) => id)).toEqual(['droits/preuves']);
  });

  it('lists nothing in a folder that does not exist', async () => {
    const project = await loadProject(await writeSite({}), { today: TODAY });
    expect(project.content.trees).toEqual({});
  });

  it('lays a translation over the French texts', async () => {
    const site = await writeSite({ ...FILES, [`i18n/en/${TREE}`]: 'title: First tree\n' });
    const project = await loadProject(site, { today: TODAY, locale: 'en' });
    expect(project.content.trees.premier).toMatchObject({ title: 'First tree', summary: 'Pour commencer.' });
  });
});

describe('the plugin', () => {
  beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => {}));
  afterEach(() => vi.unstubAllEnvs());

  it('is loaded as Docusaurus loads it', async () => {
    const path = fileURLToPath(new URL('../../src/plugins/decision-trees/index.ts', import.meta.url));
    expect(await loadFreshModule(path)).toBeTypeOf('function');
  });

  it('watches every file it reads', async () => {
    expect(createPlugin('/site', 'en').getPathsToWatch()).toEqual([
      '/site/decision-trees/**/*.{yaml,yml}',
      '/site/law/**/*.{yaml,yml}',
      '/site/docs/parties/**/*.{yaml,yml}',
      '/site/bank/**/*.{yaml,yml}',
      '/site/i18n/en/decision-trees/**/*.{yaml,yml}',
      '/site/docs/**/*.{md,mdx,letter.yaml}',
      '/site/actualites/**/*.{md,mdx}',
      '/site/src/pages/**/*.{md,mdx}',
    ]);
  });

  it('stops a build with every issue, at its place', async () => {
    const plugin = createPlugin(await writeSite({ ...FILES, ...BROKEN }));
    await expect(plugin.loadContent()).rejects.toThrow(
      /decision-trees\/premier\.yaml:\d+:\d+ erreur cible-inconnue\n.*« grandes ».*\n.*Vouliez-vous dire « grande » \?/,
    );
  });

  it('stops a build at a key that no page has, under the name of its own file', async () => {
    const guide = (related: string) => `---\ntitle: T\nlawyer: optional\nrelated: [${related}]\n---\n`;
    const site = await writeSite({
      ...FILES,
      'docs/a.mdx': guide('b'),
      'docs/b.mdx': guide('a').replace('lawyer', 'lawyerx'),
    });
    const { issues } = await loadProject(site, { today: TODAY });
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'docs/b.mdx:3 unknown-key',
    ]);
    await expect(createPlugin(site).loadContent()).rejects.toThrow(
      /docs\/b\.mdx:3:1 erreur \S+\n.*lawyerx.*\n.*«\u00a0lawyer\u00a0»/,
    );
  });

  it('keeps the last sound content in the dev server, and recovers', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const site = await writeSite(FILES);
    const plugin = createPlugin(site);
    const sound = await plugin.loadContent();
    expect(sound.errors).toEqual([]);
    expect(sound.compiled.trees).toHaveLength(2);
    await writeSite(BROKEN, site);
    const broken = await plugin.loadContent();
    expect(broken.errors.length).toBeGreaterThan(0);
    expect(broken.compiled).toBe(sound.compiled);
    await writeSite(FILES, site);
    expect((await plugin.loadContent()).errors).toEqual([]);
  });
});

describe('options', () => {
  it('prefers the environment, then the configuration, then the clock', () => {
    const now = new Date(2026, 10, 24);
    expect(resolveToday({ today: '2026-01-02' }, '2026-01-01', now)).toBe('2026-01-01');
    expect(resolveToday({ today: '2026-01-02' }, undefined, now)).toBe('2026-01-02');
    expect(resolveToday({}, '', now)).toBe('2026-11-24');
    expect(() => resolveToday({}, 'demain', now)).toThrow('SITE_TODAY is "demain"');
  });

  it('names what it does not know', () => {
    const validate = (options: unknown) =>
      validateOptions({ options } as Parameters<typeof validateOptions>[0]);
    expect(validate(undefined)).toMatchObject({ id: 'default', diagramLimit: 400 });
    expect(() => validate({ todai: '2026-01-01' })).toThrow('todai');
    expect(() => validate({ today: '2026-02-30' })).toThrow('not a day written YYYY-MM-DD');
  });
});
