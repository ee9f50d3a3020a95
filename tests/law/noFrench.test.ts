import { describe, expect, it } from 'vitest';
import { loadFiles } from '../../src/plugins/decision-trees/files';

const files = await loadFiles(process.cwd(), 'src/law', /\.ts$/);

/** What only French has: its letters, its apostrophe, and words that no id is made of. */
const FRENCH = /[àâçéèêëîïôùûœÀÉÈ’«»]|(^|\s)(le|la|les|du|des|un|une|et|est|votre|vous|pour|sur)(\s|$)/u;

/** The texts between quotes of a module, comments left out. */
function listTexts(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
}

describe.each(files)('$path', ({ text }) => {
  it('holds no French: its sentences stand in law/, its messages in a catalogue', () => {
    expect(listTexts(text).filter((one) => FRENCH.test(one))).toEqual([]);
  });
});
