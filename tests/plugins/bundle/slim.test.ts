import { describe, expect, it } from 'vitest';
import { slimConfig, slimGlobalData, slimGuides } from '../../../src/plugins/bundle/slim';

describe('what every page is told', () => {
  it('keeps of the configuration what pages read, and nothing that only the build does', () => {
    const config = {
      title: 'Litiges',
      baseUrl: '/',
      plugins: ['./a'],
      customFields: { a: 1 },
      future: { v4: {}, experimental_router: 'browser' },
    };
    expect(slimConfig(config as unknown as Parameters<typeof slimConfig>[0])).toEqual({
      title: 'Litiges',
      baseUrl: '/',
      customFields: { a: 1 },
      future: { experimental_router: 'browser' },
    });
  });

  it('keeps no address of a guide, and all of the other plugins', () => {
    const docs = {
      path: '/guides/',
      versions: [{ name: 'current', docs: [{ id: 'a', path: '/guides/a/' }] }],
    };
    const data = { autre: { default: { a: 1 } }, 'docusaurus-plugin-content-docs': { default: docs } };
    expect(slimGlobalData(data)).toEqual({
      autre: { default: { a: 1 } },
      'docusaurus-plugin-content-docs': {
        default: { path: '/guides/', versions: [{ name: 'current', docs: [] }] },
      },
    });
  });

  it('keeps of the guides what the list of letters shows', () => {
    const docs = {
      'droits/a': { id: 'droits/a', title: 'A', description: 'Un guide.' },
      'modeles/b': { id: 'modeles/b', title: 'B', description: 'Une lettre.' },
    };
    expect(slimGuides({ version: { docs } })).toEqual({
      version: { docs: { 'modeles/b': { id: 'modeles/b', description: 'Une lettre.' } } },
    });
    expect(slimGuides({})).toEqual({});
  });
});
