import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import blog, { type PluginOptions, validateOptions } from '@docusaurus/plugin-content-blog';
import type { LoadContext } from '@docusaurus/types';
import { FINISHERS } from './feeds';

export { validateOptions };

/** Who writes the articles, as their pages say. */
const AUTHOR = 'La rédaction';

/** The plugin of articles, whose feeds are finished once they are written. */
export default async function articles(
  context: LoadContext,
  options: PluginOptions,
): ReturnType<typeof blog> {
  const plugin = await blog(context, options);
  return {
    ...plugin,
    async postBuild(props) {
      await plugin.postBuild?.(props);
      const { url, baseUrl } = props.siteConfig;
      for (const [name, finish] of Object.entries(FINISHERS)) {
        const file = join(props.outDir, options.routeBasePath, name);
        const path = options.routeBasePath.replace(/^\/+/, '');
        const address = `${url}${baseUrl}${path}/${name}`;
        await writeFile(file, finish(await readFile(file, 'utf8'), { url: address, author: AUTHOR }));
      }
    },
  };
}
