/** `bank/replies/`: replies labelled by hand, and how well the rules of `law/drafts/` find the same. */
import * as z from 'zod';
import { FAULT_KINDS, type FaultKind } from '../trees/said/faults';
import { listOf, oneOf } from '../trees/schema/field';

const ReplySchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ description: 'Son nom, unique.', examples: ['canape-1'] }),
  to: oneOf(['consommateur', 'professionnel', 'public'], 'À qui elle est écrite.', 'consommateur'),
  context: z
    .string()
    .min(1)
    .meta({
      description: 'Ce que le client a écrit, en une ligne.',
      examples: ['Il demande à être remboursé.'],
    })
    .optional(),
  text: z
    .string()
    .min(1)
    .meta({ description: 'La réponse.', examples: ['Bonjour, …'] }),
  faults: z
    .array(
      z.strictObject({
        kind: oneOf(FAULT_KINDS, 'Ce dont il s’agit.', 'aveu'),
        words: z
          .string()
          .meta({
            description: 'Les mots de la réponse\u00a0; vides pour un oubli.',
            examples: ['notre erreur'],
          })
          .optional(),
        what: z
          .string()
          .meta({ description: 'Ce qui manque, pour un oubli.', examples: ['médiateur'] })
          .optional(),
      }),
    )
    .meta({
      description: 'Ce qu’une personne y a trouvé à redire.',
      examples: [[{ kind: 'aveu', words: 'notre erreur' }]],
    }),
});

export const RepliesSchema = listOf(
  ReplySchema,
  'Des réponses jugées par une personne qui n’a pas lu les règles.',
  [{ id: 'a-1', to: 'consommateur', text: 'Bonjour, …', faults: [] }],
);

export type JudgedReply = z.output<typeof ReplySchema>;

/** True for a file of `bank/replies/`. */
export function isReplyFile(path: string): boolean {
  return /(^|\/)bank\/replies\/[^/]+\.ya?ml$/.test(path);
}

/** A mark of the rules, as it is judged. */
export interface JudgedMark {
  kind: FaultKind;
  start: number;
  end: number;
}

/** How often marks and labels of one kind agree. */
export interface KindTally {
  /** marks, and how many of them a label of that kind bears out */
  marks: number;
  right: number;
  /** labels, and how many of them a mark of that kind points at */
  faults: number;
  found: number;
}

export type DraftTally = Readonly<Record<FaultKind, KindTally>>;

/** What is wrong with one reply: marks that no label bears out, labels that no mark points at. */
export interface ReplyMisses {
  wrong: readonly JudgedMark[];
  missed: JudgedReply['faults'];
}

/** Judges the marks of one reply by its labels. A lack has no words: its kind alone counts. */
export function judgeReply({ text, faults }: JudgedReply, marks: readonly JudgedMark[]): ReplyMisses {
  const places = faults.map((fault) => ({ fault, ...findWords(text, fault.words ?? '') }));
  const meets = (mark: JudgedMark, { fault, start, end }: (typeof places)[number]): boolean =>
    mark.kind === fault.kind &&
    (fault.kind === 'oubli' || start < 0 || (mark.start < end && start < mark.end));
  return {
    wrong: marks.filter((mark) => !places.some((place) => meets(mark, place))),
    missed: places.filter((place) => !marks.some((mark) => meets(mark, place))).map(({ fault }) => fault),
  };
}

/** Where words stand, whatever their spaces and apostrophes; -1: nowhere. */
function findWords(text: string, words: string): { start: number; end: number } {
  const plain = (one: string): string => one.toLowerCase().replace(/’/g, "'").replace(/\s/g, ' ');
  const start = words.trim() === '' ? -1 : plain(text).indexOf(plain(words.trim()));
  if (start >= 0 || words.trim() === '') return { start, end: start + words.trim().length };
  const loose = plain(words.trim())
    .split(/\s+/)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(loose.join('\\s+')).exec(plain(text));
  return found ? { start: found.index, end: found.index + found[0].length } : { start: -1, end: -1 };
}

/** Adds up, a kind. */
export function tallyReplies(
  judged: readonly { reply: JudgedReply; marks: readonly JudgedMark[]; misses: ReplyMisses }[],
): DraftTally {
  const count = (kind: FaultKind): KindTally => {
    const of = <T extends { kind: FaultKind }>(list: readonly T[]): number =>
      list.filter((one) => one.kind === kind).length;
    const sum = (pick: (one: (typeof judged)[number]) => number): number =>
      judged.reduce((total, one) => total + pick(one), 0);
    const marks = sum((one) => of(one.marks));
    const faults = sum(({ reply }) => of(reply.faults));
    return {
      marks,
      right: marks - sum(({ misses }) => of(misses.wrong)),
      faults,
      found: faults - sum(({ misses }) => of(misses.missed)),
    };
  };
  return Object.fromEntries(FAULT_KINDS.map((kind) => [kind, count(kind)])) as DraftTally;
}
