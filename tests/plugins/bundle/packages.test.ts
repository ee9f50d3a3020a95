/** What is replaced for the browser rests on Docusaurus as it is: a new version must be read again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CLIENT = 'node_modules/@docusaurus/core/lib/client';

describe('modules replaced in the browser', () => {
  it('are those of the version that was read', () => {
    const { version } = JSON.parse(readFileSync('node_modules/@docusaurus/core/package.json', 'utf8')) as {
      version: string;
    };
    expect(version, 'compare what src/plugins/bundle replaces again').toBe('3.10.2');
  });

  it.each([
    ['App.js', './BaseUrlIssueBanner'],
    ['clientEntry.js', './docusaurus'],
    ['clientEntry.js', '@generated/docusaurus.config'],
    ['docusaurusContext.js', '@generated/globalData'],
    ['exports/ComponentCreator.js', '@generated/registry'],
    ['exports/ComponentCreator.js', '@generated/routesChunkNames'],
    ['App.js', '@generated/routes'],
  ])('%s imports %s by that name', (file, request) => {
    expect(readFileSync(`${CLIENT}/${file}`, 'utf8')).toContain(`from '${request}'`);
  });
});
