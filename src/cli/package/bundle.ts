/** The player of one standard: the site's views bundled by Vite into one script and one style sheet. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

export type Standard = 'scorm12' | 'scorm2004' | 'cmi5';
export const STANDARDS: readonly Standard[] = ['scorm12', 'scorm2004', 'cmi5'];

/** The site's own style sheets, in its order. */
const STYLE_SHEETS = ['tokens', 'base', 'components', 'prose', 'print'];

export interface Bundle {
  script: string;
  style: string;
}

/**
 * Bundles the player of a standard.
 *
 * One classic script, since some platforms serve packages without the types that modules need.
 *
 * @param root - the project's folder
 */
export async function bundlePlayer(root: string, standard: Standard): Promise<Bundle> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@site': root } },
    build: {
      write: false,
      target: 'es2020',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: join(root, 'src/components/LmsPlayer', `${standard}.tsx`),
        output: { format: 'iife', name: 'player' },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite gave no output');
  const script = output.output.find((file) => file.type === 'chunk');
  const style = output.output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset') throw new Error('Vite gave no script or no style');
  const source = typeof style.source === 'string' ? style.source : Buffer.from(style.source).toString('utf8');
  const sheets = STYLE_SHEETS.map((name) => readFile(join(root, `src/css/${name}.css`), 'utf8'));
  return { script: script.code, style: [...(await Promise.all(sheets)), source].join('\n') };
}
