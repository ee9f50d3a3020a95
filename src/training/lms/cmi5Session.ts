/**
 * A cmi5 session: launch data, statements and state through the cmi5 library.
 *
 * Statements go out one after the other, each kept until the platform has taken it: what fails is said again with
 * the next report. They are sent so that the browser finishes the last one while the page closes.
 */
import Cmi5 from '@xapi/cmi5';
import { noteSaid, planEnding, planStatements, type Said, type Statement, splitId } from './cmi5';
import { NOTHING_HELD } from './held';
import type { CourseReport, Interaction } from './report';
import { type Delivery, type Launch, type LmsSession, TAKEN } from './session';
import { wholeDuration } from './time';

/** The document in which the platform keeps the record. */
const STATE_ID = 'litiges-clients.parcours';
/** What an xAPI state document is trusted to hold, in characters. */
const STATE_LIMIT = 64_000;
const XAPI_VERSION = '1.0.3';
/** Stands for a document that is none of ours: it is read as no record, and never written over. */
const FOREIGN = 'inconnu';
const VERBS = {
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
} as const;

type XapiStatement = Parameters<Cmi5['sendXapiStatement']>[0];
type SendOptions = Parameters<Cmi5['sendXapiStatement']>[1];
type Sending = ReturnType<Cmi5['sendXapiStatement']>;

/** The library's statements, sent by requests that outlive the page. */
class Unit extends Cmi5 {
  #held: XapiStatement[] | null = null;

  /** Sends what `say` says in one request, so that it arrives whole and in order even while the page closes. */
  async together(say: () => void): Promise<void> {
    this.#held = [];
    say();
    const statements = this.#held;
    this.#held = null;
    await this.#post(statements);
  }

  override sendXapiStatement(statement: XapiStatement, options?: SendOptions): Sending {
    const said = options?.transform ? options.transform(statement) : statement;
    const duration = said.result?.duration;
    const final = duration
      ? { ...said, result: { ...said.result, duration: wholeDuration(duration) } }
      : said;
    if (this.#held) this.#held.push(final);
    const sending = this.#held ? Promise.resolve({ data: [] as string[] }) : this.#post(final);
    return sending as unknown as Sending;
  }

  async #post(body: XapiStatement | XapiStatement[]): Promise<{ data: string[] }> {
    const { endpoint } = this.getLaunchParameters();
    const response = await fetch(`${endpoint.replace(/\/$/, '')}/statements`, {
      method: 'POST',
      keepalive: true,
      headers: {
        Authorization: `Basic ${this.getAuthToken()}`,
        'Content-Type': 'application/json',
        'X-Experience-API-Version': XAPI_VERSION,
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the statement was refused with ${response.status}`);
    return { data: (await response.json()) as string[] };
  }
}

/** What must outlive a reload of the page: the platform gives the token once. */
export interface TokenStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

interface StoredState {
  /** something is there, and is none of ours: `writeKept` leaves it alone */
  isForeign?: boolean;
  state: string;
  said: Omit<Said, 'judged' | 'anything'>;
}

/**
 * Opens a cmi5 session from the parameters in the page's address, and says « initialized ».
 *
 * @param tokens - keeps the token while the window is open
 * @throws {Error} a parameter is missing, the token was used up, or the platform does not answer
 */
export async function openCmi5(tokens: TokenStore): Promise<LmsSession> {
  const unit = new Unit();
  await initialize(unit, tokens);
  const kept = await readKept(unit);
  const launch = readLaunch(unit, kept);
  const counts = launch.mode === 'normal';
  let said: Said = { ...kept.said, judged: false, anything: false };
  let latest: CourseReport | null = null;
  let told: readonly Interaction[] = [];
  let last = unit.getInitializedDate().getTime();
  let ended: Promise<Delivery> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const save = async (report: CourseReport, state: string | null, now: number) => {
    const plan = planStatements(report, told, said, launch.passMark);
    const answers = plan.filter(({ verb }) => verb === 'answered').length;
    const start = last;
    last = now;
    for (const statement of plan) {
      await send(unit, statement, { start, end: start + (now - start) / Math.max(1, answers) });
      said = noteSaid(said, statement);
      if (statement.verb === 'answered') told = noteTold(told, statement.interaction);
    }
    const { judged: _judged, anything: _anything, ...lasting } = said;
    if (state !== null) await writeKept(unit, { state, said: lasting });
  };

  return {
    launch,
    assume: (report) => {
      told = report.interactions;
    },
    report(report, state, now) {
      if (!counts || ended) return Promise.resolve(TAKEN);
      latest = report;
      const task = queue.then(() => deliver(() => save(report, state, now)));
      queue = task;
      return task;
    },
    end() {
      ended ??= queue.then(() =>
        deliver(() =>
          unit.together(() => {
            const plan = counts && latest ? planEnding(latest, said, launch.passMark) : [];
            for (const statement of plan) void send(unit, statement, { start: last, end: last });
            void unit.terminate();
          }),
        ),
      );
      return ended;
    },
  };
}

async function initialize(unit: Unit, tokens: TokenStore): Promise<void> {
  const key = unit.getLaunchParameters().fetch;
  const [authToken, date] = tokens.getItem(key)?.split(' ') ?? [];
  if (authToken && date) {
    await unit.initialize({ authToken, initializedDate: new Date(Number(date)) });
    return;
  }
  await unit.initialize();
  tokens.setItem(key, `${unit.getAuthToken()} ${unit.getInitializedDate().getTime()}`);
}

function readLaunch(unit: Unit, kept: StoredState): Launch {
  const { launchMode, masteryScore, returnURL } = unit.getLaunchData();
  const { actor } = unit.getLaunchParameters();
  return {
    mode: launchMode === 'Normal' ? 'normal' : launchMode === 'Review' ? 'review' : 'browse',
    learnerId: 'account' in actor && actor.account ? actor.account.name : '',
    learnerName: actor.name ?? '',
    state: kept.isForeign ? FOREIGN : kept.state,
    isResumed: kept.said.completed || kept.said.passed || kept.said.progress > 0,
    held: { ...NOTHING_HELD, ...kept.said, progress: kept.said.progress / 100 },
    passMark: masteryScore ?? null,
    stateLimit: STATE_LIMIT,
    returnUrl: returnURL || null,
  };
}

async function send(unit: Unit, statement: Statement, period: { start: number; end: number }): Promise<void> {
  switch (statement.verb) {
    case 'answered':
      return void (await sendAnswer(unit, statement.interaction, period));
    case 'progressed':
      return void (await unit.progress(statement.percent));
    case 'completed':
      return void (await unit.complete());
    case 'passed':
      return void (await unit.pass(statement.score));
    case 'failed':
      return void (await unit.fail(statement.score));
  }
}

function sendAnswer(unit: Unit, interaction: Interaction, { start, end }: { start: number; end: number }) {
  const [test, question] = splitId(interaction);
  const { given, right, correct } = interaction;
  const name = { 'fr-FR': interaction.description };
  const duration = { start: new Date(start), end: new Date(end) };
  switch (interaction.kind) {
    case 'choice': {
      const choices = interaction.options?.map(({ id, text }) => ({ id, description: { 'fr-FR': text } }));
      return unit.interactionChoice(
        test,
        question,
        [...given],
        [...right],
        choices,
        name,
        name,
        correct,
        duration,
      );
    }
    case 'numeric':
      return unit.interactionNumeric(
        test,
        question,
        Number(given[0]),
        { exact: Number(right[0]) },
        name,
        name,
        correct,
        duration,
      );
    case 'text':
      return unit.interactionFillIn(test, question, [...given], [...right], name, name, correct, duration);
  }
}

function noteTold(told: readonly Interaction[], one: Interaction): Interaction[] {
  return [...told.filter(({ id }) => id !== one.id), one];
}

function stateAddress(unit: Unit) {
  const { activityId, actor, registration } = unit.getLaunchParameters();
  return { activityId, agent: actor, registration, stateId: STATE_ID };
}

async function readKept(unit: Unit): Promise<StoredState> {
  try {
    const { data } = (await unit.xapi?.getState(stateAddress(unit))) ?? {};
    const kept = data as Partial<StoredState> | undefined;
    if (typeof kept?.state === 'string' && isSaid(kept.said)) return { state: kept.state, said: kept.said };
    return { isForeign: true, state: '', said: await findSaid(unit) };
  } catch (error) {
    // No document yet is no failure: the platform answers 404.
    if (readStatus(error) === 404) return { state: '', said: await findSaid(unit) };
    throw error;
  }
}

function isSaid(said: unknown): said is StoredState['said'] {
  const { completed, passed, progress } = (said ?? {}) as Partial<StoredState['said']>;
  return typeof completed === 'boolean' && typeof passed === 'boolean' && typeof progress === 'number';
}

/** What was said in this registration, as the platform remembers it, for where our own record is lost. */
async function findSaid(unit: Unit): Promise<StoredState['said']> {
  const [completed, passed] = await Promise.all([
    wasSaid(unit, VERBS.completed),
    wasSaid(unit, VERBS.passed),
  ]);
  return { completed, passed, progress: completed ? 100 : 0 };
}

async function wasSaid(unit: Unit, verb: string): Promise<boolean> {
  const { activityId, actor, registration } = unit.getLaunchParameters();
  try {
    const { data } =
      (await unit.xapi?.getStatements({
        agent: actor,
        verb,
        activity: activityId,
        registration,
        limit: 1,
      })) ?? {};
    return ((data as { statements?: unknown[] } | undefined)?.statements ?? []).length > 0;
  } catch {
    // A platform need not let a course read: then nothing is known, and nothing is said of it.
    return false;
  }
}

async function writeKept(unit: Unit, kept: StoredState): Promise<void> {
  await unit.xapi?.setState({ ...stateAddress(unit), state: { ...kept }, contentType: 'application/json' });
}

function readStatus(error: unknown): number | undefined {
  return (error as { response?: { status?: number } }).response?.status;
}

async function deliver(task: () => Promise<unknown>): Promise<Delivery> {
  try {
    await task();
    return TAKEN;
  } catch (error) {
    return { taken: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
