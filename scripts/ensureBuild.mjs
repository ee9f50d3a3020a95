/** Builds the site, from which packages for learning platforms take the text of guides. */
import { bin, run } from './lib.mjs';

run(bin('docusaurus'), ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
