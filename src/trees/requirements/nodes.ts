/** The questions of a gate: those that tell whether its requirement applies, those that it asks, then where it leads. */
import type { BranchSource, RequirementSource } from '../content';
import { EXIT, SEPARATOR } from '../gates';
import type { Condition } from '../model';
import type { Item, Part } from './items';

export interface GateNode {
  fact: string;
  branches: BranchSource[];
}

/** Asked by no one: the question that the checker puts where something must not, or must, arrive. */
export const PROOF = '!';

interface NodeOptions {
  /** a fact that every path has asked, for the branches that stand before the first question */
  host: string;
  /** `never`: a question of proof stands where forbidden cases pass; `exception`: where anyone would be led elsewhere */
  proof?: 'never' | 'exception' | false;
}

/** What a gate is laid out from. */
interface Layout {
  requirement: RequirementSource;
  list: readonly Item[];
  /** by place in the list: what must hold there, or the requirement does not apply */
  gates: ReadonlyMap<number, readonly Condition[]>;
  /** questions before the first of the list */
  shift: number;
  proof: NodeOptions['proof'];
}

/** Lays out a gate; empty when it would let everyone pass without a question. */
export function buildNodes(
  requirement: RequirementSource,
  parts: readonly Part[],
  { host, proof }: NodeOptions,
): GateNode[] {
  const list: Item[] = [];
  const gates = new Map<number, Condition[]>();
  for (const { items, when } of parts) {
    list.push(...items);
    if (when) gates.set(list.length, [...(gates.get(list.length) ?? []), when]);
  }
  const plain: Layout = { requirement, list, gates, shift: 0, proof };
  const isPlain = buildRoute(plain, 0).every((branch) => !branch.if);
  const layout = isPlain ? plain : { ...plain, shift: 1 };
  const nodes = list.map(({ fact }, index) => ({ fact, branches: buildRoute(layout, index + 1) }));
  if (!isPlain) nodes.unshift({ fact: host, branches: buildRoute(layout, 0) });
  const needsProof = nodes.some(({ branches }) => branches.some(({ to }) => to === nameProof(layout)));
  return needsProof ? [...nodes, { fact: PROOF, branches: [{ to: EXIT }] }] : nodes;
}

/** The branches that go on to a place of the list: over what is not needed, to the next question or out. */
function buildRoute(layout: Layout, from: number): BranchSource[] {
  const { list, gates, shift } = layout;
  const branches: BranchSource[] = [];
  for (let place = from; ; place++) {
    for (const when of gates.get(place) ?? [])
      branches.push({ if: negate(when), to: EXIT, origin: ['for', 'when'] });
    const item = list[place];
    if (!item) break;
    branches.push({ ...(item.if && { if: item.if }), to: `${SEPARATOR}${place + shift}` });
    if (!item.if) return branches;
  }
  return [...branches, ...buildEnds(layout)];
}

/** Where a gate leads once all is asked. */
function buildEnds(layout: Layout): BranchSource[] {
  const { requirement, proof } = layout;
  const ends: BranchSource[] = requirement.leads.map(({ if: condition, to }, index) => ({
    ...(condition && { if: condition }),
    to: proof === 'exception' ? nameProof(layout) : to,
    origin: ['then', index],
  }));
  if (proof && requirement.never)
    ends.push({ if: requirement.never, to: nameProof(layout), origin: ['never'] });
  const isEnded = ends.length > 0 && !ends.at(-1)?.if;
  return isEnded ? ends : [...ends, { to: EXIT }];
}

function nameProof({ list, shift }: Layout): string {
  return `${SEPARATOR}${list.length + shift}`;
}

function negate(condition: Condition): Condition {
  return condition.op === 'not' ? condition.of : { op: 'not', of: condition };
}
