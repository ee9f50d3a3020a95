/** One side of a comparison: a copy of a revision, or the working tree, answering through its own command line. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { UsageError } from './arguments';
import type { Replies, Request } from './diffProtocol';
import { DIFF_MESSAGES } from './messages/diff';

const run = promisify(execFile);

/** Exit code of a process that a signal ends. */
const INTERRUPTED = 130;

/**
 * Copies a revision to a temporary folder, with the packages installed here, and removes it afterwards whatever happens.
 *
 * The repository itself is only read.
 *
 * @throws {UsageError} git knows no such revision
 */
export async function withRevision<T>(
  root: string,
  revision: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const commit = await findCommit(root, revision);
  const folder = await mkdtemp(join(tmpdir(), 'revision-'));
  const removeNow = () => rmSync(folder, { recursive: true, force: true });
  const leave = () => process.exit(INTERRUPTED);
  process.once('exit', removeNow).once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const archive = join(folder, 'revision.tar');
    await run('git', ['archive', '--format=tar', `--output=${archive}`, commit], { cwd: root });
    await run('tar', ['-xf', archive, '-C', folder]);
    await rm(archive);
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    return await use(folder);
  } finally {
    process.off('exit', removeNow).off('SIGINT', leave).off('SIGTERM', leave);
    removeNow();
  }
}

async function findCommit(root: string, revision: string): Promise<string> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { stdout } = await run('git', args, { cwd: root });
    return stdout.trim();
  } catch {
    throw new UsageError(DIFF_MESSAGES['unknown-revision'](revision));
  }
}

/** A running command line that answers requests one after the other. */
export interface RevisionProcess {
  name: string;
  ask<R extends Request>(request: R): Promise<Replies[R['op']]>;
  close(): void;
}

/**
 * Starts the command line of a folder.
 *
 * @param name - what messages call it
 * @throws {UsageError} (from `ask`) it cannot answer: no such command there, or its content has errors
 */
export async function openSide(folder: string, name: string, today: string): Promise<RevisionProcess> {
  const entry = await findEntry(folder, name);
  const tsx = join(folder, 'node_modules', '.bin', 'tsx');
  const child = spawn(tsx, [entry, 'walk-many', '--today', today], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (text: Buffer) => errors.push(String(text)));
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => resolve()).once('error', () => resolve()),
  );
  return {
    name,
    async ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const line = await lines.next();
      if (!line.done) return JSON.parse(line.value);
      await ended;
      throw new UsageError(explainSilence(name, errors.join('').trim()));
    },
    close: () => stop(child),
  };
}

function stop(child: ChildProcess): void {
  child.stdin?.end();
  child.kill();
}

/** The file that `npm run tree` runs there. */
async function findEntry(folder: string, name: string): Promise<string> {
  const file = join(folder, 'package.json');
  const script = existsSync(file)
    ? (JSON.parse(await readFile(file, 'utf8')) as { scripts?: Record<string, string> }).scripts?.tree
    : undefined;
  const entry = /\btsx (\S+)/.exec(script ?? '')?.[1];
  if (!entry) throw new UsageError(DIFF_MESSAGES['no-command-line'](name));
  return entry;
}

function explainSilence(name: string, errors: string): string {
  // Revisions before the messages were French answer in English.
  const isOld = /No command is called|Usage:|Aucune commande ne s’appelle/.test(errors);
  return isOld ? DIFF_MESSAGES['too-old'](name) : DIFF_MESSAGES.silent({ name, errors });
}
