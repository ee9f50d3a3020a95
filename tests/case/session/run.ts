/** Runs a path of the model on the real session: real actors, over a storage and an address in memory. */
import { type ActorRefFrom, createActor } from 'xstate';
import { saveAnswers } from '../../../src/case/repository/answers';
import { INDEX_KEY } from '../../../src/case/repository/keys';
import { sessionMachine } from '../../../src/case/session/machine';
import type { EntryState, SessionEvent, SessionInput } from '../../../src/case/session/model';
import type { CompiledTree } from '../../../src/trees/model';
import { createMemory, type MemoryStorage } from '../memory';
import { INERT, isPassing, NEXT_TREE, type Step, worldOf } from './model';

export interface Run {
  actor: ActorRefFrom<typeof sessionMachine>;
  memory: MemoryStorage;
  /** the history, the entry shown last */
  history: { hash: string; state: EntryState }[];
  /** what waits for the paint */
  paint(): void;
}

/** Plays a path. @param check - called after each step, once what follows of itself has happened */
export async function play(path: readonly Step[], check: (run: Run, step: Step) => void): Promise<Run> {
  const player = new Player();
  for (const [index, step] of path.entries()) {
    const next = path[index + 1];
    await player.step(step, next);
    if (!isPassing(step.state)) check(player, step);
  }
  player.actor.stop();
  return player;
}

class Player implements Run {
  memory = createMemory();
  history: Run['history'] = [{ hash: '', state: {} }];
  private waiting: (() => void) | null = null;
  private clearProblem: 'unavailable' | null = null;
  private tree: { resolve(tree: CompiledTree): void; reject(error: Error): void } | null = null;
  actor: Run['actor'] = createActor(sessionMachine, { input: this.createInput() });

  paint(): void {
    this.waiting?.();
  }

  private createInput(): SessionInput {
    let count = 0;
    return {
      ...INERT,
      openStorage: () => this.memory,
      clear: () => {
        if (!this.clearProblem) this.memory.clear();
        return this.clearProblem;
      },
      address: {
        ...INERT.address,
        read: () => this.history.at(-1) ?? { hash: '', state: {} },
        push: (hash, state) => void this.history.push({ hash, state }),
        replace: (hash, state) => void this.history.splice(-1, 1, { hash, state }),
      },
      afterPaint: (task) => {
        this.waiting = task;
        return () => {
          this.waiting = null;
        };
      },
      loadTree: () =>
        new Promise((resolve, reject) => {
          this.tree = { resolve, reject };
        }),
      createId: () => `n${count++}`,
    };
  }

  async step({ event }: Step, next: Step | undefined): Promise<void> {
    const world = worldOf.get(event);
    const type: string = event.type;
    if (type === 'xstate.init') return;
    if (world && this.actor.getSnapshot().status === 'active' && !this.isStarted) {
      if (world.stored) saveAnswers(this.memory, world.stored);
      this.history = [{ hash: world.hash, state: world.state ?? {} }];
      this.isStarted = true;
      this.actor.start();
    } else if (world) {
      this.history.push({ hash: world.hash, state: world.state ?? {} });
      this.actor.send({ type: 'VISIT', isLink: false });
    } else if (type === 'WRITE') {
      this.prepareWrite(next);
      this.paint();
      this.memory.room = Number.POSITIVE_INFINITY;
    } else if (type === 'xstate.done.actor.loader') this.tree?.resolve(NEXT_TREE);
    else if (type === 'xstate.error.actor.loader') this.tree?.reject(new Error('offline'));
    else if (event.type === 'ERASE') {
      this.clearProblem = next?.event.type === 'ERASED' && next.event.problem ? 'unavailable' : null;
      this.actor.send(event);
    } else if (!REPLIES.includes(type)) this.actor.send(event);
    await new Promise(setImmediate);
  }

  private isStarted = false;

  /** Sets the device so that storing goes as the model says. */
  private prepareWrite(next: Step | undefined): void {
    const reply: SessionEvent['type'] | undefined = next?.event.type;
    if (reply === 'REFUSED') this.memory.room = 0;
    if (reply === 'KEPT' || reply === 'REFUSED') this.memory.removeItem(INDEX_KEY);
  }
}

const REPLIES: readonly string[] = ['KEPT', 'REFUSED', 'ERASED'];
