/** A session over a SCORM API object: 1.2 and 2004 differ in names and vocabulary alone. */
import { type Held, holdReport, raiseReport } from './held';
import { type CourseReport, type Interaction, listFresh, type TimedInteraction } from './report';
import {
  listEnding12,
  listInteraction12,
  listStanding12,
  readHeld12,
  type Setting,
  SUSPEND_LIMIT_12,
} from './scorm12';
import {
  listEnding2004,
  listInteraction2004,
  listStanding2004,
  readHeld2004,
  SUSPEND_LIMIT_2004,
} from './scorm2004';
import { type Delivery, type Launch, type LmsSession, TAKEN } from './session';

/** The functions of an API, under one name for both standards. */
interface Calls {
  initialize(): string;
  get(element: string): string;
  set(element: string, value: string): string;
  commit(): string;
  finish(): string;
  error(): string;
}

interface Dialect {
  calls: Calls;
  mode: string;
  learnerId: string;
  learnerName: string;
  entry: string;
  /** the element of the pass mark, and what one point of it is worth */
  passMark: readonly [element: string, unit: number];
  stateLimit: number;
  held: (get: (element: string) => string) => Held;
  standing: (report: CourseReport) => Setting[];
  interaction: (interaction: TimedInteraction, index: number) => Setting[];
  ending: (seconds: number) => Setting[];
}

/** What SCORM 1.2 puts into the page. */
export interface Api12 {
  LMSInitialize(none: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(none: ''): string;
  LMSFinish(none: ''): string;
  LMSGetLastError(): string;
}

/** What SCORM 2004 puts into the page. */
export interface Api2004 {
  Initialize(none: ''): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(none: ''): string;
  Terminate(none: ''): string;
  GetLastError(): string;
}

/** Opens a SCORM 1.2 session. @throws {Error} the platform refuses, with its error code */
export function openScorm12(api: Api12, now: number): LmsSession {
  return open(
    {
      calls: {
        initialize: () => api.LMSInitialize(''),
        get: (element) => api.LMSGetValue(element),
        set: (element, value) => api.LMSSetValue(element, value),
        commit: () => api.LMSCommit(''),
        finish: () => api.LMSFinish(''),
        error: () => api.LMSGetLastError(),
      },
      mode: 'cmi.core.lesson_mode',
      learnerId: 'cmi.core.student_id',
      learnerName: 'cmi.core.student_name',
      entry: 'cmi.core.entry',
      passMark: ['cmi.student_data.mastery_score', 100],
      stateLimit: SUSPEND_LIMIT_12,
      held: readHeld12,
      standing: listStanding12,
      interaction: listInteraction12,
      ending: listEnding12,
    },
    now,
  );
}

/** Opens a SCORM 2004 session. @throws {Error} the platform refuses, with its error code */
export function openScorm2004(api: Api2004, now: number): LmsSession {
  return open(
    {
      calls: {
        initialize: () => api.Initialize(''),
        get: (element) => api.GetValue(element),
        set: (element, value) => api.SetValue(element, value),
        commit: () => api.Commit(''),
        finish: () => api.Terminate(''),
        error: () => api.GetLastError(),
      },
      mode: 'cmi.mode',
      learnerId: 'cmi.learner_id',
      learnerName: 'cmi.learner_name',
      entry: 'cmi.entry',
      passMark: ['cmi.scaled_passing_score', 1],
      stateLimit: SUSPEND_LIMIT_2004,
      held: readHeld2004,
      standing: listStanding2004,
      interaction: listInteraction2004,
      ending: listEnding2004,
    },
    now,
  );
}

function open(dialect: Dialect, openedAt: number): LmsSession {
  const { calls } = dialect;
  if (!succeeds(calls.initialize())) throw new Error(`Initialize failed with error ${calls.error()}`);
  const launch = readLaunch(dialect);
  const counts = launch.mode === 'normal';
  let held = launch.held;
  let told: readonly Interaction[] = [];
  let last = openedAt;
  let journal = Number(calls.get('cmi.interactions._count')) || 0;
  let ended: Delivery | null = null;

  const write = (settings: readonly Setting[]): string[] =>
    settings.flatMap(([element, value]) =>
      succeeds(calls.set(element, value)) ? [] : [`${element}: ${calls.error()}`],
    );

  return {
    launch,
    assume: (report) => {
      told = report.interactions;
    },
    async report(report, state, now) {
      if (!counts || ended) return TAKEN;
      const fresh = listFresh(told, report.interactions);
      const seconds = (now - last) / 1000 / Math.max(1, fresh.length);
      const refused = fresh.flatMap((one) =>
        write(dialect.interaction({ ...one, at: now, seconds }, journal++)),
      );
      told = report.interactions;
      last = now;
      refused.push(...write(dialect.standing(raiseReport(held, report))));
      if (state !== null) refused.push(...write([['cmi.suspend_data', state]]));
      held = holdReport(held, report);
      return conclude(refused, calls.commit(), calls);
    },
    async end(now) {
      if (ended) return ended;
      const refused = counts ? write(dialect.ending((now - openedAt) / 1000)) : [];
      ended = conclude(refused, calls.finish(), calls);
      return ended;
    },
  };
}

function readLaunch({ calls, ...dialect }: Dialect): Launch {
  const [element, unit] = dialect.passMark;
  const passMark = calls.get(element);
  const mode = calls.get(dialect.mode);
  const entry = calls.get(dialect.entry);
  return {
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learnerId: calls.get(dialect.learnerId),
    learnerName: calls.get(dialect.learnerName),
    state: entry === 'ab-initio' ? '' : calls.get('cmi.suspend_data'),
    isResumed: entry === 'resume',
    held: dialect.held(calls.get),
    passMark: passMark === '' || Number.isNaN(Number(passMark)) ? null : Number(passMark) / unit,
    stateLimit: dialect.stateLimit,
    returnUrl: null,
  };
}

function conclude(refused: readonly string[], stored: string, calls: Calls): Delivery {
  if (!succeeds(stored)) refused = [...refused, `not stored: ${calls.error()}`];
  return refused.length === 0 ? TAKEN : { taken: false, reason: refused.join(', ') };
}

/** Some platforms answer with a boolean. */
function succeeds(answer: unknown): boolean {
  return String(answer) === 'true';
}
