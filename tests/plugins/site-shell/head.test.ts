import { describe, expect, it } from 'vitest';
import { buildHeadTags } from '../../../src/plugins/site-shell/head';
import { countReadingMinutes } from '../../../src/plugins/site-shell/readingTime';

describe('buildHeadTags', () => {
  const tags = buildHeadTags(process.cwd(), '/sous/dossier/', 'lc-theme-x');
  const text = JSON.stringify(tags);

  it('guards the fragment before anything else runs', () =>
    expect(tags[0]).toMatchObject({
      tagName: 'script',
      innerHTML: expect.stringContaining('__malformedHash'),
    }));
  it('reads the colour mode under the name that the switch writes', () => {
    expect(tags[1]?.innerHTML).toContain("'lc-theme-x'");
    expect(text).not.toContain('__KEY__');
  });
  it('asks for fonts under the base URL, and for the upright ones first', () => {
    const preloads = tags.filter(({ attributes }) => attributes?.rel === 'preload');
    expect(preloads.map(({ attributes }) => attributes?.href)).toEqual([
      '/sous/dossier/fonts/newsreader-5.3.0.woff2',
      '/sous/dossier/fonts/atkinson-next-5.3.0-plain-zero.woff2',
    ]);
    expect(text).not.toMatch(/url\(\/fonts/);
  });
});

describe('countReadingMinutes', () => {
  it('counts words, not markup', () => {
    const words = Array.from({ length: 440 }, () => 'mot').join(' ');
    expect(countReadingMinutes(`import A from './a';\n\n<LawRef id="cciv-2224" /> ${words}`)).toBe(2);
  });
  it('never says zero', () => expect(countReadingMinutes('')).toBe(1));
});
