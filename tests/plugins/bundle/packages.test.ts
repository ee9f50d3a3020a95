/** What is replaced for the browser rests on Docusaurus as it is: a new version must be read again. */
import { readFileSync } from 'node:fs';
import * as theirs from '@docusaurus/utils-common';
import { describe, expect, it } from 'vitest';
import * as ours from '../../../src/plugins/bundle/browser/utilsCommon';

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
    ['exports/Link.js', '@docusaurus/utils-common'],
  ])('%s imports %s by that name', (file, request) => {
    expect(readFileSync(`${CLIENT}/${file}`, 'utf8')).toContain(`from '${request}'`);
  });

  it('give what the package itself gives, and all that is asked of it', () => {
    const asked = ['exports/Link.js', 'theme-fallback/Error/index.js'].flatMap((file) => {
      const names = /import \{([^}]*)\} from '@docusaurus\/utils-common'/.exec(
        readFileSync(`${CLIENT}/${file}`, 'utf8'),
      );
      return (names?.[1] ?? '').split(',').map((name) => name.trim());
    });
    expect(asked).toEqual(['applyTrailingSlash', 'getErrorCausalChain']);
    for (const name of asked) expect(ours).toHaveProperty(name);
    expect(theirs).toMatchObject(ours);
  });
});
