/** Running the session of a case in a page, and what a reader can do with it. For the browser only. */
import { createActor, type SnapshotFrom } from 'xstate';
import { sessionMachine } from '../../case/session/machine';
import type { SessionContext, SessionEvent, SessionInput } from '../../case/session/model';
import type { Facts, FactValue } from '../../trees/model';

/** What a reader can do with a case. */
export interface CaseActions {
  answer(fact: string, value: FactValue | null): void;
  /** Gives several answers at once, told in a sentence and confirmed. */
  tell(facts: Facts): void;
  /** Leads back to an answered question, `tree/question`. */
  edit(place: string): void;
  resume(): void;
  restart(): void;
  /** Goes on with the carried answers, except those to be asked again. */
  confirm(forgotten: readonly string[]): void;
  adopt(): void;
  returnToMine(): void;
  /** Shows the case with other facts, without keeping it. */
  explore(facts: Facts): void;
  retry(): void;
  erase(): void;
  hideNotices(): void;
  /** Keeps the case that is shown as the reader's own, at once. @returns false where the device refuses */
  keep(): boolean;
}

/** A case as the views are given it. */
export interface CaseView extends Pick<SessionContext, 'forest' | 'facts' | 'done' | 'moved'> {
  /** asked what state the session is in: `matches`, `hasTag`, `can` */
  session: SnapshotFrom<typeof sessionMachine>;
  actions: CaseActions;
}

/** A session under way. */
export interface RunningSession {
  getSnapshot(): CaseView['session'];
  subscribe(onChange: () => void): () => void;
  send(event: SessionEvent): void;
  stop(): void;
}

/** Starts a session. What waits to be written is written before anything else happens, and before it ends. */
export function runSession(input: SessionInput): RunningSession {
  const actor = createActor(sessionMachine, { input }).start();
  return {
    getSnapshot: () => actor.getSnapshot(),
    subscribe: (onChange) => {
      const { unsubscribe } = actor.subscribe(onChange);
      return () => unsubscribe();
    },
    send: (event) => {
      actor.send({ type: 'WRITE' });
      actor.send(event);
    },
    stop: () => {
      actor.send({ type: 'WRITE' });
      actor.stop();
    },
  };
}

export function createActions({ send, getSnapshot }: RunningSession): CaseActions {
  return {
    answer: (fact, value) => send({ type: 'ANSWER', fact, value }),
    tell: (facts) => send({ type: 'TELL', facts }),
    edit: (place) => send({ type: 'CHANGE', place }),
    resume: () => send({ type: 'RESUME' }),
    restart: () => send({ type: 'RESTART' }),
    confirm: (forgotten) => send({ type: 'CONFIRM', forgotten }),
    adopt: () => send({ type: 'ADOPT' }),
    returnToMine: () => send({ type: 'RETURN' }),
    explore: (facts) => send({ type: 'EXPLORE', facts }),
    retry: () => send({ type: 'RETRY' }),
    erase: () => send({ type: 'ERASE' }),
    hideNotices: () => send({ type: 'HIDE_NOTICES' }),
    keep: () => {
      send({ type: 'ADOPT' });
      send({ type: 'RECORD', trace: 'replace' });
      send({ type: 'WRITE' });
      return !getSnapshot().matches({ keeping: 'refused' });
    },
  };
}
