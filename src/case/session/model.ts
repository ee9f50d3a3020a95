/**
 * What a session holds, hears and needs: one case going through the trees of one page.
 *
 * The machine decides; what touches the browser (storage, address, the paint of a screen, fetching, chance) comes in as
 * `SessionPorts`, so that all of it runs in a test without one.
 */
import type { Forest } from '../../trees/forest';
import type { CompiledTree, Facts, FactValue, Walk } from '../../trees/model';
import type { StoredCase } from '../repository/answers';
import type { DeviceStorage, StorageProblem } from '../storage';

/** What a history entry says of its address, so that a reload tells one's own case from a received one. */
export interface EntryState {
  /** the case that this address belongs to */
  caseId?: string;
  /** the answered question that is being changed, `tree/question` */
  edit?: string;
  /** the address shows a variant that the reader is only looking at */
  variant?: boolean;
  /** the reader has just told and confirmed what the address holds: a new case of their own */
  told?: boolean;
}

/** The address of the page and its entry in the browser's history. */
export interface AddressPort {
  read(): { hash: string; state: EntryState };
  /** Adds an entry. */
  push(hash: string, state: EntryState): void;
  /** Corrects the entry that is shown. */
  replace(hash: string, state: EntryState): void;
  /** True, once, when the fragment could not be decoded as it came. */
  takeMalformed(): boolean;
  /** True when the page has a place of that name, which is then no case. */
  hasPlace(name: string): boolean;
}

export interface SessionPorts {
  /** Opens the storage that keeps cases; asked anew each time, since the reader may block it meanwhile. */
  openStorage(): DeviceStorage;
  /** Removes everything kept about cases, wherever it is kept. */
  clear(): StorageProblem | null;
  address: AddressPort;
  /** Calls back once the screen is painted, or at once when the page is hidden. @returns calls it off */
  afterPaint(task: () => void): () => void;
  /** Prepares trees for the reader's day. */
  prepare(trees: readonly CompiledTree[]): Forest;
  loadTree(id: string): Promise<CompiledTree>;
  /** Names a new case, at random. */
  createId(): string;
}

export interface SessionInput extends SessionPorts {
  /** the tree of the page */
  tree: CompiledTree;
  /** answers given before the session began: to the first question, or told in a sentence and confirmed */
  given?: Facts | undefined;
}

/** Which case of this device the page goes on with, and what storage held when last seen. */
export interface CaseIdentity {
  /** empty until the case is first stored */
  caseId: string;
  /** an open case that this one may take the place of, the reader having said so */
  replaces?: string | undefined;
  /** the facts this page last saw in storage or wrote there: tells what another tab has changed */
  seen?: Readonly<Record<string, unknown>> | undefined;
}

/** The facts of a case as a page holds them. */
export interface CaseFacts {
  facts: Facts;
  /** facts that no loaded tree asks, kept for those that do */
  foreign: Readonly<Record<string, unknown>>;
}

export interface SessionContext extends CaseIdentity, CaseFacts {
  ports: SessionPorts;
  tree: CompiledTree;
  given: Facts | undefined;
  /** every tree loaded so far */
  trees: readonly CompiledTree[];
  forest: Forest;
  /** where the facts lead: one walk an event */
  done: Walk;
  /** the answered question that the reader wants to change, `tree/question` */
  edit: string | undefined;
  /** the reader's own case as it is stored; null when there is none */
  stored: StoredCase | null;
  /** what the reader must be told, in French */
  notices: readonly string[];
  /** how the next address is written */
  trace: 'push' | 'replace';
  /** true once the reader has acted: only then does the focus follow the questions */
  moved: boolean;
}

/** How a page begins: what it shows, and whose case it is. */
export interface Opening extends CaseIdentity, CaseFacts {
  /** a stored case is to be continued or left, before anything is asked */
  isChoice: boolean;
  whose: 'mine' | 'received' | 'variant';
  edit: string | undefined;
  stored: StoredCase | null;
  notices: readonly string[];
  /** the address held something that had to be left out: it is written anew */
  isCorrected: boolean;
  /** the reader has told the case in a sentence: it is kept as answers are */
  isTold: boolean;
  /** the reader came back to a question of the same case: later answers are kept, and the address says them again */
  isBack: boolean;
}

/** What came of storing a case. */
export interface StorageResult {
  caseId: string;
  seen: Readonly<Record<string, unknown>>;
  stored: StoredCase;
  notices: readonly string[];
}

export type SessionEvent =
  /** the router tells of an address */
  | { type: 'VISIT'; isLink: boolean }
  | { type: 'OPENED'; opening: Opening }
  /** the address is a place of the page, not a case */
  | { type: 'ANCHORED' }
  | { type: 'RESUME' }
  | { type: 'RESTART' }
  /** goes on with the carried answers, except those to be asked again */
  | { type: 'CONFIRM'; forgotten: readonly string[] }
  | { type: 'ANSWER'; fact: string; value: FactValue | null }
  /** several answers at once, told in a sentence and confirmed */
  | { type: 'TELL'; facts: Facts }
  /** leads back to an answered question, `tree/question` */
  | { type: 'CHANGE'; place: string }
  | { type: 'RETRY' }
  /** shows the case with other facts, without keeping it */
  | { type: 'EXPLORE'; facts: Facts }
  | { type: 'ADOPT' }
  /** back to the reader's own case */
  | { type: 'RETURN' }
  | { type: 'ERASE' }
  | { type: 'HIDE_NOTICES' }
  /** the case is to be recorded once the screen is painted */
  | { type: 'RECORD'; trace: 'push' | 'replace' }
  /** the screen is painted, or what waits must be written before something else happens */
  | { type: 'WRITE' }
  | { type: 'KEPT'; kept: StorageResult }
  | { type: 'REFUSED'; notices: readonly string[] }
  | { type: 'ERASED'; problem: StorageProblem | null };
