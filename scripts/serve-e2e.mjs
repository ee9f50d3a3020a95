/** Builds the site for the end-to-end tests, in a folder of its own, and serves it on the port given. */
import { bin, run } from './lib.mjs';

const port = process.argv[2] ?? '4173';
const out = '.cache/e2e-build';
const env = {
  ...process.env,
  SITE_URL: `http://127.0.0.1:${port}`,
  CONTACT_ENDPOINT: 'http://127.0.0.1:4010/',
  CONTACT_FORMAT: 'json',
};
if (!process.env.E2E_REUSE_BUILD) run(bin('docusaurus'), ['build', '--out-dir', out], { env });
run(bin('docusaurus'), ['serve', '--no-open', '--port', port, '--host', '127.0.0.1', '--dir', out], { env });
