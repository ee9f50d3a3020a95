/**
 * The statechart of a session: one case going through the site, from the opening of a page to an outcome.
 *
 * Three regions run beside each other. `progress` is what stands before the reader; `keeping` is whether the case is on
 * the device; `showing` is whose case it is. Where the case stands in its trees is no state: it is one walk an event,
 * kept in the context (see `trees/walk.ts`).
 */
import { and, assign, not, raise, sendTo, setup, stateIn } from 'xstate';
import type { CompiledTree, Facts } from '../../trees/model';
import { walk } from '../../trees/walk';
import { readFacts } from '../fragment';
import { addNotice } from '../notices';
import { describeStorageProblem } from '../storage';
import { eraser, loader, painter, type ReadCommand, reader, storer } from './actors';
import { formatCaseAddress } from './formatAddress';
import type {
  CaseIdentity,
  EntryState,
  Opening,
  SessionContext,
  SessionEvent,
  SessionInput,
  StorageResult,
} from './model';
import { isCarried, resumeCase } from './opening';

const NOBODY: CaseIdentity = { caseId: '', replaces: undefined, seen: undefined };

/** A case without any answer yet, the reader having asked for it. */
const EMPTY = {
  ...NOBODY,
  facts: {},
  foreign: {},
  edit: undefined,
  stored: null,
  notices: [],
  moved: true,
} satisfies Partial<SessionContext>;

/** Changes the context, and walks again: the only place where a session walks. */
function walkAgain(context: SessionContext, change: Partial<SessionContext>): Partial<SessionContext> {
  const { forest, tree, facts } = { ...context, ...change };
  return { ...change, done: walk(forest, tree.id, facts) };
}

function createContext({ tree, given, ...ports }: SessionInput): SessionContext {
  const forest = ports.prepare([tree]);
  return {
    ...NOBODY,
    ports,
    tree,
    given,
    trees: [tree],
    forest,
    facts: {},
    foreign: {},
    done: walk(forest, tree.id, {}),
    edit: undefined,
    stored: null,
    notices: [],
    trace: 'push',
    moved: false,
  };
}

function openSession(context: SessionContext, opening: Opening): Partial<SessionContext> {
  const { forest, given } = context;
  const { caseId, replaces, seen, edit, stored } = opening;
  const moved = context.moved || given !== undefined;
  const before = given ? addTold(forest, opening, given) : opening;
  const { facts, foreign, notices } = before;
  const change = { caseId, replaces, seen, foreign, edit, stored, notices, facts, moved, given: undefined };
  return walkAgain(context, opening.isBack ? { ...change, ...keepLater(context, opening) } : change);
}

type Told = Pick<SessionContext, 'facts' | 'foreign' | 'notices'>;

/** Several answers at once. Those that go with no other are said, those of other trees kept for them. */
function addTold(forest: SessionContext['forest'], before: Told, told: Facts): Told {
  const { facts, foreign, problems } = readFacts(forest, { ...before.facts, ...told });
  const notices = problems.map(({ message }) => message).reduce(addNotice, before.notices);
  return { facts, foreign: { ...before.foreign, ...foreign }, notices };
}

/** Back within a case: the question is shown that was asked then, with its answer, and the later answers stay. */
function keepLater({ forest, tree, facts, foreign }: SessionContext, opening: Opening) {
  const { status, tree: at, id } = walk(forest, tree.id, opening.facts);
  return {
    facts: { ...facts, ...opening.facts },
    foreign: { ...foreign, ...opening.foreign },
    edit: opening.edit ?? (status === 'question' ? `${at}/${id}` : undefined),
  };
}

/** The reader's own case as it is stored, in place of what is shown. */
function resume(context: SessionContext): Partial<SessionContext> {
  const { forest, tree, stored } = context;
  return stored
    ? walkAgain(context, { ...resumeCase(forest, tree, stored), edit: undefined, moved: true })
    : {};
}

/** A tree that has just been loaded may ask facts that were kept aside for it. */
function addTree(context: SessionContext, tree: CompiledTree): Partial<SessionContext> {
  const trees = [...context.trees.filter(({ id }) => id !== tree.id), tree];
  const forest = context.ports.prepare(trees);
  const read = readFacts(forest, context.foreign);
  const facts = { ...read.facts, ...context.facts };
  const notices = read.problems.map(({ message }) => message).reduce(addNotice, context.notices);
  return walkAgain(context, { trees, forest, facts, foreign: read.foreign, notices });
}

function omit(facts: Facts, forgotten: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !forgotten.includes(id)));
}

type CaseOwner = Opening['whose'];

function describeEntry({ caseId, edit }: SessionContext, whose: CaseOwner): EntryState {
  return {
    ...(edit !== undefined && { edit }),
    ...(whose === 'variant' && { variant: true }),
    ...(whose !== 'received' && caseId !== '' && { caseId }),
  };
}

const base = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
    tags: {} as 'beginning' | 'question' | 'ended',
  },
  actors: { reader, painter, storer, eraser, loader },
  guards: {
    isAnswered: ({ context }) => context.given !== undefined,
    isTold: ({ event }) => event.type === 'OPENED' && event.opening.isTold,
    isChoice: ({ event }) => event.type === 'OPENED' && event.opening.isChoice,
    isOpenedAs: ({ event }, whose: CaseOwner) => event.type === 'OPENED' && event.opening.whose === whose,
    isCarried: ({ context: { forest, tree, stored } }) => stored !== null && isCarried(forest, tree, stored),
    hasStored: ({ context }) => context.stored !== null,
    isRefused: ({ event }) => event.type === 'ERASED' && event.problem !== null,
    isMine: stateIn({ showing: 'mine' }),
    isVariant: stateIn({ showing: 'variant' }),
    isUnderway: stateIn({ progress: 'underway' }),
    isAnother: not('isMine'),
    canReturn: and(['hasStored', not('isMine')]),
    isChanging: ({ context: { done, edit } }) =>
      edit !== undefined && done.path.some(({ tree, question }) => `${tree}/${question}` === edit),
    leads: ({ context }, status: SessionContext['done']['status']) => context.done.status === status,
  },
  actions: {
    read: sendTo('reader', ({ context, event }, whose: CaseOwner): ReadCommand => {
      const { forest, caseId, replaces, facts } = context;
      const isArrival = event.type === 'VISIT' && event.isLink;
      return { type: 'READ', isArrival, forest, before: { caseId, replaces, facts, whose } };
    }),
    noteMove: assign({ moved: true }),
    open: assign(({ context }, opening: Opening) => openSession(context, opening)),
    resume: assign(({ context }) => resume(context)),
    restart: assign(({ context }) => walkAgain(context, { ...EMPTY, replaces: context.stored?.id })),
    erase: assign(({ context }) => walkAgain(context, EMPTY)),
    show: assign(({ context }, facts: Facts) => walkAgain(context, { facts, edit: undefined, moved: true })),
    takeTold: assign(({ context }, told: Facts) =>
      walkAgain(context, { ...addTold(context.forest, context, told), edit: undefined, moved: true }),
    ),
    change: assign((_, edit: string) => ({ edit, moved: true })),
    addTree: assign(({ context }, tree: CompiledTree) => addTree(context, tree)),
    adopt: assign(({ context }) => ({ ...NOBODY, replaces: context.stored?.id, notices: [] })),
    hideNotices: assign({ notices: [] }),
    setTrace: assign((_, trace: SessionContext['trace']) => ({ trace })),
    noteKept: assign((_, kept: StorageResult) => ({ ...kept, replaces: undefined })),
    tell: assign((_, notices: readonly string[]) => ({ notices })),
    tellRefusal: assign(({ event }) =>
      event.type === 'ERASED' && event.problem ? { notices: [describeStorageProblem(event.problem)] } : {},
    ),
    push: raise({ type: 'RECORD', trace: 'push' }),
    replace: raise({ type: 'RECORD', trace: 'replace' }),
    writeAddress: ({ context }, whose: CaseOwner) =>
      context.ports.address[context.trace](formatCaseAddress(context), describeEntry(context, whose)),
    correctAddress: ({ context }, { whose, isCorrected, isBack }: Opening) => {
      if (!isCorrected && !isBack) return;
      context.ports.address.replace(formatCaseAddress(context), describeEntry(context, whose));
    },
    restoreAddress: ({ context }, whose: CaseOwner) =>
      context.ports.address.replace(formatCaseAddress(context), describeEntry(context, whose)),
    clearAddress: ({ context }) => context.ports.address.replace('', {}),
  },
});

interface OpenedParams {
  event: SessionEvent & { type: 'OPENED' };
}
const open = { type: 'open', params: ({ event }: OpenedParams) => event.opening } as const;
const correct = { type: 'correctAddress', params: ({ event }: OpenedParams) => event.opening } as const;

/** One case going through the trees of a page. */
export const sessionMachine = base.createMachine({
  id: 'session',
  type: 'parallel',
  context: ({ input }) => createContext(input),
  invoke: {
    id: 'reader',
    src: 'reader',
    input: ({ context: { ports, forest, caseId } }) => ({
      ports,
      forest,
      before: { caseId, facts: {}, whose: 'mine' as const },
    }),
  },
  on: {
    VISIT: [
      { guard: 'isMine', actions: ['noteMove', { type: 'read', params: 'mine' }] },
      { guard: 'isVariant', actions: ['noteMove', { type: 'read', params: 'variant' }] },
      { actions: ['noteMove', { type: 'read', params: 'received' }] },
    ],
    HIDE_NOTICES: { actions: 'hideNotices' },
  },
  states: {
    progress: {
      initial: 'opening',
      on: {
        OPENED: [
          { guard: 'isAnswered', target: '.underway', actions: [open, 'push'] },
          { guard: 'isChoice', target: '.choosing', actions: [open, correct] },
          { guard: 'isTold', target: '.underway', actions: [open, 'replace'] },
          { target: '.underway', actions: [open, correct] },
        ],
        RETURN: { guard: 'canReturn', target: '.underway', actions: ['resume', 'push'] },
        ADOPT: { guard: 'isAnother', actions: 'replace' },
        ERASE: { target: '.underway', actions: 'erase' },
      },
      states: {
        opening: {},
        choosing: {
          tags: 'beginning',
          on: {
            RESUME: [
              { guard: 'isCarried', target: 'confirming', actions: 'resume' },
              { target: 'underway', actions: ['resume', 'push'] },
            ],
            RESTART: { target: 'underway', actions: 'restart' },
          },
        },
        confirming: {
          tags: 'beginning',
          on: {
            CONFIRM: {
              target: 'underway',
              actions: [
                { type: 'show', params: ({ context, event }) => omit(context.facts, event.forgotten) },
                'push',
              ],
            },
          },
        },
        underway: {
          initial: 'placing',
          on: {
            ANSWER: {
              target: '.placing',
              actions: [
                {
                  type: 'show',
                  params: ({ context, event }) => ({ ...context.facts, [event.fact]: event.value }),
                },
                'push',
              ],
            },
            TELL: {
              target: '.placing',
              actions: [{ type: 'takeTold', params: ({ event }) => event.facts }, 'push'],
            },
            CHANGE: {
              target: '.placing',
              actions: [{ type: 'change', params: ({ event }) => event.place }, 'push'],
            },
            EXPLORE: {
              target: '.placing',
              actions: [{ type: 'show', params: ({ event }) => event.facts }, 'push'],
            },
          },
          states: {
            placing: {
              always: [
                { guard: 'isChanging', target: 'changing' },
                { guard: { type: 'leads', params: 'load' }, target: 'loading' },
                { guard: { type: 'leads', params: 'question' }, target: 'asking' },
                { guard: { type: 'leads', params: 'open' }, target: 'stillOpen' },
                { target: 'concluded' },
              ],
            },
            asking: { tags: 'question' },
            changing: { tags: 'question' },
            loading: {
              invoke: {
                id: 'loader',
                src: 'loader',
                input: ({ context: { ports, done } }) => ({ ports, tree: done.tree }),
                onDone: {
                  target: 'placing',
                  actions: { type: 'addTree', params: ({ event }) => event.output },
                },
                onError: 'failed',
              },
            },
            failed: { on: { RETRY: 'loading' } },
            concluded: { tags: 'ended' },
            stillOpen: { tags: 'ended' },
          },
        },
      },
    },
    keeping: {
      initial: 'idle',
      on: {
        RECORD: { target: '.saving', actions: { type: 'setTrace', params: ({ event }) => event.trace } },
        ERASE: '.erasing',
        OPENED: '.idle',
      },
      states: {
        idle: {},
        saving: {
          initial: 'waiting',
          states: {
            waiting: {
              invoke: { id: 'painter', src: 'painter', input: ({ context }) => context.ports },
              on: {
                WRITE: [
                  { guard: 'isMine', target: 'writing' },
                  {
                    guard: 'isVariant',
                    target: '#session.keeping.idle',
                    actions: { type: 'writeAddress', params: 'variant' },
                  },
                  {
                    target: '#session.keeping.idle',
                    actions: { type: 'writeAddress', params: 'received' },
                  },
                ],
              },
            },
            writing: {
              invoke: { id: 'storer', src: 'storer', input: ({ context }) => context },
              on: {
                KEPT: {
                  target: '#session.keeping.idle',
                  actions: [
                    { type: 'noteKept', params: ({ event }) => event.kept },
                    { type: 'writeAddress', params: 'mine' },
                  ],
                },
                REFUSED: {
                  target: '#session.keeping.refused',
                  actions: [
                    { type: 'tell', params: ({ event }) => event.notices },
                    { type: 'writeAddress', params: 'mine' },
                  ],
                },
              },
            },
          },
        },
        refused: {},
        erasing: {
          invoke: { id: 'eraser', src: 'eraser', input: ({ context }) => context.ports },
          on: {
            ERASED: [
              { guard: 'isRefused', target: 'refused', actions: ['tellRefusal', 'clearAddress'] },
              { target: 'idle', actions: 'clearAddress' },
            ],
          },
        },
      },
    },
    showing: {
      initial: 'mine',
      on: {
        OPENED: [
          { guard: { type: 'isOpenedAs', params: 'received' }, target: '.received' },
          { guard: { type: 'isOpenedAs', params: 'variant' }, target: '.variant' },
          { target: '.mine' },
        ],
        ERASE: '.mine',
      },
      states: {
        mine: {
          on: {
            EXPLORE: { guard: 'isUnderway', target: 'variant' },
            ANCHORED: { actions: { type: 'restoreAddress', params: 'mine' } },
          },
        },
        received: {
          on: {
            ADOPT: { target: 'mine', actions: 'adopt' },
            RETURN: { guard: 'hasStored', target: 'mine' },
            ANCHORED: { actions: { type: 'restoreAddress', params: 'received' } },
          },
        },
        variant: {
          on: {
            ADOPT: { target: 'mine', actions: 'hideNotices' },
            RETURN: { guard: 'hasStored', target: 'mine' },
            ANCHORED: { actions: { type: 'restoreAddress', params: 'variant' } },
          },
        },
      },
    },
  },
});
