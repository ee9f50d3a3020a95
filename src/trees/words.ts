/** What to say on the phone at one place of a tree, in one case. Pure. */
import { decideCondition, type Ground } from './decideCondition';
import type { Facts, NodeWords, SpokenBranch, TreeWords } from './model';
import { fillText, type TextContext } from './text';

/** Where a call is. */
export type WordsNode = { question: string; fact: string } | { outcome: string } | { step: string };

/** What choosing and filling words reads besides the case: a forest is one. */
export type WordsGround = Ground & Pick<TextContext, 'formatFact'>;

export interface Words {
  /** HTML to read aloud; null where nothing is written */
  say: string | null;
  /** HTML of what not to say, and why */
  avoid: string[];
  /** the answer is to be looked for on our side: the customer does not know */
  ours: boolean;
  /** answers in few words, by option */
  replies: Readonly<Record<string, string>>;
}

/**
 * Finds the words of a place.
 *
 * What the case does not say makes a condition false: the words that go with it are then not said.
 *
 * @param words - of the tree in which the place stands
 */
export function findWords(words: TreeWords, ground: WordsGround, facts: Facts, node: WordsNode): Words {
  const law = { ...ground.world.law, ...words.law };
  const { world, defs, inputs, formatFact } = ground;
  const at: Ground = { world: { ...world, law }, defs, inputs };
  const holds = ({ if: condition }: SpokenBranch) =>
    !condition || decideCondition(condition, at, facts) === true;
  const fill = ({ text }: SpokenBranch) =>
    fillText(text, { today: world.today, law, facts, defs, formatFact });
  const { say = [], avoid = [], ours = false, replies = {} } = findPlace(words, node);
  const said = say.find(holds);
  return { say: said ? fill(said) : null, avoid: avoid.filter(holds).map(fill), ours, replies };
}

/** The words of a question are its own, else those of its fact; whose knowledge it is, and short answers, its fact alone says. */
function findPlace(words: TreeWords, node: WordsNode): NodeWords {
  if ('outcome' in node) return words.outcomes[node.outcome] ?? {};
  if ('step' in node) return words.steps[node.step] ?? {};
  const { ours, replies, ...fact } = words.facts[node.fact] ?? {};
  const shared = { ...(ours && { ours }), ...(replies && { replies }) };
  return { ...(words.questions[node.question] ?? fact), ...shared };
}
