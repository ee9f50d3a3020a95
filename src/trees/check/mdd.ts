/**
 * Multi-valued decision diagrams: sets of cases, hash-consed, so that equal sets are the same number.
 *
 * 0 is the empty set, 1 every case. A node asks one variable and has one child for each of its values; variables come in
 * ascending order along every path. No operation recurses: a diagram may be as deep as a tree is long.
 */

import { OverBudget } from './failures';

export const NONE = 0;
export const ALL = 1;

const AND = 0;
const OR = 1;
const MINUS = 2;
type Operation = typeof AND | typeof OR | typeof MINUS;

const CACHE_BITS = 16;
const NEVER = 0x7fffffff;
/** steps of work allowed for each node of the budget, so that time is bounded as well as memory */
const STEPS_PER_NODE = 10;

export class Mdd {
  private readonly sizes: number[] = [];
  private readonly lasts: number[] = [];
  private variables: number[] = [NEVER, NEVER];
  private firsts: number[] = [0, 0];
  /** by node: the earliest `last` of its variables */
  private expiries: number[] = [NEVER, NEVER];
  private children: number[] = [];
  private table = new Int32Array(1 << 16);
  private readonly cacheA = new Int32Array(1 << CACHE_BITS).fill(-1);
  private readonly cacheB = new Int32Array(1 << CACHE_BITS);
  private readonly cacheR = new Int32Array(1 << CACHE_BITS);
  /** what `apply` is in the midst of: never shortened, as that would free and claim memory over and over */
  private readonly frames: number[] = [];
  private readonly values: number[] = [];
  private steps = 0;

  /** @param budget - the most nodes that may be built */
  constructor(private readonly budget: number) {}

  /**
   * Adds a variable, after all others in the order.
   *
   * @param size - how many values it takes
   * @param last - the last position at which it is read; `project` drops it after
   */
  addVariable(size: number, last: number): number {
    this.lasts.push(last);
    return this.sizes.push(size) - 1;
  }

  /** How many nodes exist. */
  get count(): number {
    return this.variables.length;
  }

  /** The variable a node asks. */
  variableOf(node: number): number {
    return this.variables[node] as number;
  }

  /** A node's child for a value. */
  childOf(node: number, value: number): number {
    return this.children[(this.firsts[node] as number) + value] as number;
  }

  sizeOf(variable: number): number {
    return this.sizes[variable] as number;
  }

  /** The cases in which a variable takes one of some values. */
  literal(variable: number, holds: (value: number) => boolean): number {
    const size = this.sizeOf(variable);
    const children: number[] = [];
    for (let value = 0; value < size; value++) children.push(holds(value) ? ALL : NONE);
    return this.build(variable, children);
  }

  /** The node with the given children, one a value; they ask later variables only. @throws {OverBudget} */
  build(variable: number, children: readonly number[], from = 0): number {
    const size = this.sizes[variable] as number;
    const first = children[from] as number;
    let same = true;
    let hash = Math.imul(variable, 0x9e3779b1);
    let expiry = this.lasts[variable] as number;
    for (let i = 0; i < size; i++) {
      const child = children[from + i] as number;
      if (child !== first) same = false;
      hash = Math.imul(hash ^ child, 0x85ebca6b) + (hash >>> 15);
      expiry = Math.min(expiry, this.expiries[child] as number);
    }
    if (same) return first;
    const mask = this.table.length - 1;
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (let node = this.table[slot] as number; node !== 0; node = this.table[slot] as number) {
      if (this.variables[node] === variable && this.hasChildren(node, size, children, from)) return node;
      slot = (slot + 1) & mask;
    }
    const node = this.variables.length;
    if (node >= this.budget) throw new OverBudget({ kind: 'nodes', budget: this.budget });
    this.table[slot] = node;
    this.variables.push(variable);
    this.firsts.push(this.children.length);
    this.expiries.push(expiry);
    for (let i = 0; i < size; i++) this.children.push(children[from + i] as number);
    if (node * 2 > this.table.length) this.grow();
    return node;
  }

  private hasChildren(node: number, size: number, children: readonly number[], from: number): boolean {
    const first = this.firsts[node] as number;
    for (let i = 0; i < size; i++) if (this.children[first + i] !== children[from + i]) return false;
    return true;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 4);
    const mask = this.table.length - 1;
    for (let node = 2; node < this.variables.length; node++) {
      const variable = this.variables[node] as number;
      let hash = Math.imul(variable, 0x9e3779b1);
      const first = this.firsts[node] as number;
      for (let i = 0; i < (this.sizes[variable] as number); i++)
        hash = Math.imul(hash ^ (this.children[first + i] as number), 0x85ebca6b) + (hash >>> 15);
      let slot = (hash ^ (hash >>> 13)) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = node;
    }
  }

  /** Counts a step of work. @throws {OverBudget} */
  spend(): void {
    if (++this.steps > this.budget * STEPS_PER_NODE)
      throw new OverBudget({ kind: 'steps', budget: this.budget });
  }

  and(a: number, b: number): number {
    return this.apply(AND, a, b);
  }

  or(a: number, b: number): number {
    return this.apply(OR, a, b);
  }

  /** The cases of `a` that are not in `b`. */
  minus(a: number, b: number): number {
    return this.apply(MINUS, a, b);
  }

  /** The answer, where it shows without looking at children; else -1. */
  private shortcut(op: Operation, a: number, b: number): number {
    if (op === AND) {
      if (a === b || b === ALL) return a;
      if (a === ALL) return b;
      if (a === NONE || b === NONE) return NONE;
    } else if (op === OR) {
      if (a === b || b === NONE) return a;
      if (a === NONE) return b;
      if (a === ALL || b === ALL) return ALL;
    } else {
      if (a === b || a === NONE || b === ALL) return NONE;
      if (b === NONE) return a;
    }
    const slot = cacheSlot(op, a, b);
    return this.cacheA[slot] === a * 3 + op && this.cacheB[slot] === b ? (this.cacheR[slot] as number) : -1;
  }

  private apply(op: Operation, a0: number, b0: number): number {
    const known = this.shortcut(op, a0, b0);
    if (known >= 0) return known;
    const { frames, values } = this;
    frames[0] = a0;
    frames[1] = b0;
    frames[2] = 0;
    let top = 0;
    let filled = 0;
    for (;;) {
      const a = frames[top] as number;
      const b = frames[top + 1] as number;
      const value = frames[top + 2] as number;
      const va = this.variables[a] as number;
      const vb = this.variables[b] as number;
      const variable = Math.min(va, vb);
      const size = this.sizes[variable] as number;
      if (value < size) {
        this.spend();
        frames[top + 2] = value + 1;
        const ca = va === variable ? (this.children[(this.firsts[a] as number) + value] as number) : a;
        const cb = vb === variable ? (this.children[(this.firsts[b] as number) + value] as number) : b;
        const result = this.shortcut(op, ca, cb);
        if (result >= 0) values[filled++] = result;
        else {
          top += 3;
          frames[top] = ca;
          frames[top + 1] = cb;
          frames[top + 2] = 0;
        }
        continue;
      }
      filled -= size;
      const result = this.build(variable, values, filled);
      const slot = cacheSlot(op, a, b);
      this.cacheA[slot] = a * 3 + op;
      this.cacheB[slot] = b;
      this.cacheR[slot] = result;
      if (top === 0) return result;
      top -= 3;
      values[filled++] = result;
    }
  }

  /**
   * Forgets the variables that are not read at or after a position: the cases that some value of theirs completes.
   */
  project(root: number, position: number): number {
    if ((this.expiries[root] as number) >= position) return root;
    const done = new Map<number, number>();
    const stack = [root];
    while (stack.length > 0) {
      const node = stack.at(-1) as number;
      const variable = this.variables[node] as number;
      const first = this.firsts[node] as number;
      const results: number[] = [];
      for (let value = 0; value < (this.sizes[variable] as number); value++) {
        const child = this.children[first + value] as number;
        const result = (this.expiries[child] as number) >= position ? child : done.get(child);
        if (result === undefined) stack.push(child);
        else results.push(result);
      }
      if (results.length < (this.sizes[variable] as number)) continue;
      stack.pop();
      const kept = (this.lasts[variable] as number) >= position;
      done.set(node, kept ? this.build(variable, results) : results.reduce((a, b) => this.or(a, b)));
    }
    return done.get(root) as number;
  }

  /**
   * Picks one case of a set, the first values being tried first.
   *
   * @param given - values already fixed, by variable
   * @returns the variables that had to be fixed besides; null when no case agrees with what is given
   */
  pick(root: number, given: ReadonlyMap<number, number>): Map<number, number> | null {
    if (root === NONE) return null;
    const dead = new Set<number>([NONE]);
    const path: { node: number; value: number }[] = [];
    let node = root;
    while (node !== ALL) {
      const variable = this.variableOf(node);
      const fixed = given.get(variable);
      const size = this.sizeOf(variable);
      let value = fixed ?? 0;
      while (value < size && dead.has(this.childOf(node, value)))
        value = fixed === undefined ? value + 1 : size;
      if (value < size) {
        path.push({ node, value });
        node = this.childOf(node, value);
        continue;
      }
      dead.add(node);
      const last = path.pop();
      if (!last) return null;
      node = last.node;
    }
    return new Map(path.map((step) => [this.variableOf(step.node), step.value]));
  }
}

function cacheSlot(op: number, a: number, b: number): number {
  const hash = Math.imul(a * 3 + op, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & ((1 << CACHE_BITS) - 1);
}
