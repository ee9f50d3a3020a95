/**
 * `npm run open-request -- <request file> <key file>`: opens the sealed summary of a request.
 *
 * The request file is the JSON the endpoint received, or the armoured text alone; `-` reads the standard input. The key
 * file is what `age-keygen` wrote.
 */
import { readFileSync } from 'node:fs';
import { unseal } from '../site/contact/seal';
import { OPEN_REQUEST_MESSAGES } from './messages/tools';

const [request, key] = process.argv.slice(2);
if (!request || !key) {
  console.error(OPEN_REQUEST_MESSAGES.usage);
  process.exit(2);
}
const text = readFileSync(request === '-' ? 0 : request, 'utf8');
const identity = /AGE-SECRET-KEY-\S+/.exec(readFileSync(key, 'utf8'))?.[0];
const sealed = findSealed(text);
if (!identity || !sealed) {
  console.error(OPEN_REQUEST_MESSAGES[identity ? 'nothing-sealed' : 'no-key']);
  process.exit(2);
}
try {
  const { resume, dossier } = await unseal(sealed, identity);
  console.log(dossier ? `${resume}\n\n${dossier}` : resume);
} catch (error) {
  console.error(OPEN_REQUEST_MESSAGES['cannot-open'](error instanceof Error ? error.message : String(error)));
  process.exit(1);
}

function findSealed(found: string): string | null {
  const whole = /-----BEGIN AGE ENCRYPTED FILE-----[\s\S]+?-----END AGE ENCRYPTED FILE-----/.exec(found);
  if (!found.trimStart().startsWith('{')) return whole?.[0] ?? null;
  const field: unknown = JSON.parse(found).scelle;
  return typeof field === 'string' ? field : null;
}
