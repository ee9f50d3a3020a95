/** `npm start`: installs what is missing, builds the site, serves it on http://localhost:3000. */
import { bin, ensurePackages, run } from './lib.mjs';

ensurePackages();
run(bin('docusaurus'), ['build']);
run(bin('docusaurus'), [
  'serve',
  '--no-open',
  '--port',
  process.env.PORT ?? '3000',
  '--host',
  process.env.HOST ?? 'localhost',
]);
