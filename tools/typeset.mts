/** `npm run typeset`: puts the missing non-breaking spaces of French in pages, texts and views, and names the files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readPage } from './prose/readPage';
import { readTexts } from './prose/readTexts';
import { readView } from './prose/readView';
import { typesetDocument } from './prose/typeset';

const PLACES = [
  { folders: ['docs', 'actualites', 'src/pages'], files: /\.mdx$/, read: readPage },
  {
    folders: ['decision-trees', 'law', 'docs/parties', 'docs/modeles', 'training'],
    files: /\.ya?ml$/,
    read: readTexts,
  },
  // Schemas speak English to authors.
  {
    folders: ['src/pages', 'src/components', 'src/theme', 'src/case', 'src/site', 'src/law'],
    files: /(?<!schema|\.d)\.tsx?$/,
    read: readView,
  },
];

for (const { folders, files, read } of PLACES)
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${name}`;
      if (!files.test(name)) continue;
      const text = readFileSync(path, 'utf8');
      const mended = typesetDocument(read(path, text));
      if (mended === text) continue;
      writeFileSync(path, mended);
      console.log(path);
    }
