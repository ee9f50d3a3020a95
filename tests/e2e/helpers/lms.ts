/**
 * A learning platform on this machine: it serves packages as they are zipped, keeps what SCORM commits to it by way of
 * scorm-again, and is the record store of cmi5. It refuses what the standards refuse.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { PackageContent } from '../../../src/components/LmsPlayer/content';

export type Standard = 'scorm12' | 'scorm2004' | 'cmi5';

const OUT = '.cache/e2e-packages';
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** Makes every package from the site that the tests are run on. */
export function makePackages(): void {
  const site = process.env.E2E_SITE ?? '.cache/e2e-build';
  execFileSync('node_modules/.bin/tsx', ['src/cli/packageTraining.mts', '--site', site, '--out', OUT]);
}

/** The files of a package. */
export function readPackage(course: string, standard: Standard): Record<string, Uint8Array> {
  return unzipSync(readFileSync(join(OUT, `${course}-${standard}.zip`)));
}

const JSON_BLOCK = /(<script id="contenu" type="application\/json">)([\s\S]*?)(<\/script>)/;

/** What the page of a package holds. */
export function readPackedContent(files: Record<string, Uint8Array>): PackageContent {
  return JSON.parse(
    JSON_BLOCK.exec(strFromU8(files['index.html'] as Uint8Array))?.[2] ?? '',
  ) as PackageContent;
}

/** The same package with fewer stages, so that a test can walk all of it. */
function shorten(files: Record<string, Uint8Array>, stages: readonly number[]): Record<string, Uint8Array> {
  const content = readPackedContent(files);
  content.course.stages = stages.map(
    (index) => content.course.stages[index] as (typeof content.course.stages)[0],
  );
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  const html = strFromU8(files['index.html'] as Uint8Array).replace(
    JSON_BLOCK,
    (_, start: string, _old: string, end: string) => start + json + end,
  );
  return { ...files, 'index.html': new TextEncoder().encode(html) };
}

export interface Statement {
  id: string;
  verb: { id: string };
  object: { id: string; definition?: { interactionType?: string; correctResponsesPattern?: string[] } };
  result?: {
    score?: { scaled: number; raw: number };
    success?: boolean;
    completion?: boolean;
    duration?: string;
    response?: string;
  };
  context: { registration: string; contextActivities?: { category?: { id: string }[] }; extensions?: object };
}

interface Saved {
  cmi: Record<string, unknown> & { core?: Record<string, unknown>; exit?: string };
}

export class Lms {
  readonly content: PackageContent;
  /** SCORM: the last commit */
  saved: Saved | null = null;
  /** cmi5: every statement, in order */
  statements: Statement[] = [];
  /** while true, nothing is taken */
  isDown = false;
  readonly #files: Record<string, Uint8Array>;
  readonly #states = new Map<string, string>();
  readonly #tokens = new Map<string, string>();
  readonly #registration = randomUUID();
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));

  constructor(
    course: string,
    readonly standard: Standard,
    stages: readonly number[],
  ) {
    this.#files = shorten(readPackage(course, standard), stages);
    this.content = readPackedContent(this.#files);
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** cmi5: loses the course's record, or garbles it. */
  garble(text: string | null): void {
    for (const id of this.#states.keys())
      if (text === null) this.#states.delete(id);
      else this.#states.set(id, text);
  }

  /** cmi5: the course's record as it lies there. */
  get record(): string | undefined {
    return [...this.#states.values()][0];
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The page that shows the course; `popup` opens it in a window of its own. */
  get host(): string {
    return `${this.origin}/hote.html`;
  }

  /** A cmi5 launch, with a token that can be fetched once. */
  launch(): string {
    const key = randomUUID();
    this.#tokens.set(key, '');
    const query = new URLSearchParams({
      endpoint: `${this.origin}/xapi/`,
      fetch: `${this.origin}/fetch?key=${key}`,
      actor: JSON.stringify({
        objectType: 'Agent',
        name: 'Marie Dupont',
        account: { homePage: this.origin, name: 'mdupont' },
      }),
      registration: this.#registration,
      activityId: `${this.origin}/activites/1`,
    });
    return `${this.origin}/paquet/index.html?${query}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const body = await readBody(request);
    const send = (status: number, type: string, data: string | Uint8Array) =>
      response.writeHead(status, { 'Content-Type': type }).end(data);
    if (url.pathname === '/hote.html') return void send(200, TYPES.html as string, this.#renderHost());
    if (url.pathname === '/retour') return void send(200, TYPES.html as string, '<title>Retour</title>');
    if (url.pathname === '/scorm-again.js')
      return void send(
        200,
        TYPES.js as string,
        readFileSync(`node_modules/scorm-again/dist/${this.standard}.js`),
      );
    if (url.pathname.startsWith('/paquet/')) {
      const name = decodeURIComponent(url.pathname.slice('/paquet/'.length));
      const file = this.#files[name];
      return void send(
        file ? 200 : 404,
        TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        file ?? '',
      );
    }
    if (this.isDown) return void send(503, 'application/json', '{}');
    if (url.pathname === '/commit') {
      this.saved = JSON.parse(body) as Saved;
      return void send(200, 'application/json', '{"result":true,"errorCode":0}');
    }
    if (url.pathname === '/fetch') return void send(200, 'application/json', this.#giveToken(url));
    if (url.pathname.startsWith('/xapi/')) {
      const [status, data] = this.#answerXapi(request, url, body);
      return void send(status, 'application/json', data);
    }
    send(404, 'text/plain', '');
  }

  #giveToken(url: URL): string {
    const key = url.searchParams.get('key') ?? '';
    if (this.#tokens.get(key) !== '') return '{"error-code":"1","error-text":"already fetched"}';
    const token = Buffer.from(`${key}:secret`).toString('base64');
    this.#tokens.set(key, token);
    return JSON.stringify({ 'auth-token': token });
  }

  #answerXapi(request: IncomingMessage, url: URL, body: string): [number, string] {
    const token = request.headers.authorization?.replace(/^Basic /, '');
    if (!token || ![...this.#tokens.values()].includes(token)) return [401, '{}'];
    if (!request.headers['x-experience-api-version']?.toString().startsWith('1.0')) return [400, '{}'];
    if (url.pathname === '/xapi/statements' && request.method === 'POST') {
      const statements = [JSON.parse(body) as Statement | Statement[]].flat();
      this.statements.push(...statements);
      return [200, JSON.stringify(statements.map(({ id }) => id))];
    }
    if (url.pathname === '/xapi/statements') {
      const verb = url.searchParams.get('verb');
      return [200, JSON.stringify({ statements: this.statements.filter((one) => one.verb.id === verb) })];
    }
    if (url.pathname === '/xapi/activities/state') {
      const id = url.searchParams.get('stateId') ?? '';
      if (request.method === 'PUT') {
        this.#states.set(id, body);
        return [204, ''];
      }
      if (id === 'LMS.LaunchData') return [200, JSON.stringify(this.#launchData)];
      const state = this.#states.get(id);
      return state === undefined ? [404, '{}'] : [200, state];
    }
    return [404, '{}'];
  }

  get #launchData() {
    return {
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'https://exemple.test/parcours' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': randomUUID() },
      },
      launchMode: 'Normal',
      launchMethod: 'AnyWindow',
      masteryScore: 0.8,
      moveOn: 'CompletedAndPassed',
      returnURL: `${this.origin}/retour`,
    };
  }

  #renderHost(): string {
    const is12 = this.standard === 'scorm12';
    const learner = is12
      ? {
          core: { student_id: 'mdupont', student_name: 'Dupont, Marie' },
          student_data: { mastery_score: '80' },
        }
      : { learner_id: 'mdupont', learner_name: 'Dupont, Marie', scaled_passing_score: '0.8' };
    return `<!doctype html><html lang="fr"><title>Plateforme</title><script src="scorm-again.js"></script><script>
const saved = ${JSON.stringify(this.saved?.cmi ?? null)};
const is12 = ${is12};
const api = new ${is12 ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5, lmsCommitUrl: '/commit', commitRequestDataType: 'application/json' });
const learner = ${JSON.stringify(learner)};
if (saved && is12) saved.core = { ...saved.core, entry: 'resume', exit: '', session_time: '' };
if (saved && !is12) Object.assign(saved, { entry: 'resume', exit: '', session_time: '' });
if (!saved) { if (is12) learner.core.entry = 'ab-initio'; else learner.entry = 'ab-initio'; }
api.loadFromJSON(saved ?? learner, '');
window[is12 ? 'API' : 'API_1484_11'] = api;
</script><body><button type="button" onclick="window.open('/paquet/index.html')">Ouvrir</button>
<iframe id="cours" title="Parcours" style="width:100%;height:90vh"></iframe>
<script>if (location.search !== '?popup') document.getElementById('cours').src = '/paquet/index.html';</script></body></html>`;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
