import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { formatFragment } from '../../case/fragment';
import { rankTrees, type StoryModel, type StoryNames } from '../../case/story';
import type { Proposal, TreeChoice } from '../../case/story/model';
import {
  buildDefs,
  confirmSure,
  listRows,
  listStanding,
  listWaiting,
  pickConfirmed,
  type Verdict,
  type Verdicts,
} from '../../case/story/review';
import { ORIENTATION, SUBJECT } from '../../case/story/subject';
import { readToday } from '../../case/today';
import { isFree } from '../../trees/factTypes';
import type { Facts } from '../../trees/model';
import type { ToldCase } from './props';
import Row from './Row';
import styles from './styles.module.css';
import { UNDERSTOOD_TEXTS as TEXTS } from './understoodTexts';
import { Nothing, Ways } from './Ways';

interface Props {
  text: string;
  proposals: readonly Proposal[];
  model: StoryModel;
  names: StoryNames;
  /** the tree of the page; absent where the page is of none */
  here: string | undefined;
  /** how often the reader has asked, a count: each time the list takes the focus */
  asked: number;
  id: string;
  onGo(told: ToldCase): void;
}

/** What was understood, row by row, to be confirmed; then where to go on. Nothing leaves here unconfirmed. */
export default function Understood(props: Props): ReactNode {
  const { text, proposals, model, names, here, asked, id, onGo } = props;
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const defs = useMemo(() => buildDefs(names), [names]);
  const rows = listRows(proposals, defs, verdicts, SETTLED);
  const standing = listStanding(proposals, rows);
  const today = readToday(window, new Date());
  const choice = rankLikely(text, standing, model, today);
  const focusNext = useFocus(id, asked, verdicts);
  const judge = (fact: string, verdict: Verdict | undefined): void =>
    setVerdicts(({ [fact]: _, ...others }) => (verdict ? { ...others, [fact]: verdict } : others));
  const confirmAll = (): void => {
    const [guess] = listWaiting(rows, 'guess');
    focusNext(guess ? `${id}-${guess.def.id}` : `${id}-suite`);
    setVerdicts(confirmSure(rows, verdicts));
  };
  const go = (tree: string, told: Facts = pickConfirmed(rows)): void =>
    onGo({ tree, facts: told, fragment: formatFragment(told, (fact) => isFree(defs[fact])) });
  const confirmed = rows.filter(({ verdict }) => verdict?.kind === 'confirmed');
  const kept = rows.filter(({ verdict }) => verdict?.kind !== 'dropped');
  const guesses = listWaiting(rows, 'guess').length;
  const isWaiting = listWaiting(rows, 'sure').length > 0;
  const isNothing = rows.length === 0 && choice.trees.length === 0;
  return (
    <section className={styles.understood} aria-label={TEXTS.title}>
      <p id={id} tabIndex={-1} className={styles.title}>
        {TEXTS.title}
      </p>
      <p role="status" className={styles.count}>
        {isNothing && TEXTS.nothing}
        {!isNothing && rows.length === 0 && TEXTS.noFacts}
        {kept.length > 0 && TEXTS.count(kept.length, confirmed.length, guesses)}
      </p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row
            key={row.def.id}
            row={row}
            text={text}
            sources={{ world: { today, law: {}, derived: {} }, defs }}
            id={id}
            onJudge={(verdict) => judge(row.def.id, verdict)}
          />
        ))}
      </ul>
      {isWaiting && (
        <div className={styles.all}>
          <button type="button" className="lc-button lc-button--primary" onClick={confirmAll}>
            {TEXTS.allRight}
          </button>
          {guesses > 0 && <p className={styles.hint}>{TEXTS.guessesApart}</p>}
        </div>
      )}
      {isNothing ? (
        <Nothing names={names} onChoose={(facts) => go(ORIENTATION, facts)} />
      ) : (
        <Ways
          id={`${id}-suite`}
          {...{ choice, names, here }}
          isWaiting={isWaiting}
          confirmed={confirmed.length}
          left={listWaiting(rows).length}
          onGo={go}
        />
      )}
    </section>
  );
}

/** The choice of a tree answers what the orientation asks. */
const SETTLED = [SUBJECT];

/** The trees for which the text speaks, or what is left of its facts; one alone stands out. */
function rankLikely(
  text: string,
  proposals: readonly Proposal[],
  model: StoryModel,
  today: string,
): TreeChoice {
  const { trees, sure } = rankTrees(text, proposals, model, today);
  const silent = new Map(rankTrees('', [], model, today).trees.map(({ tree, score }) => [tree, score]));
  const told = trees.filter(({ tree, score }) => score > (silent.get(tree) ?? 0));
  return { trees: told, sure: told.length === 1 || (sure && told.length > 0) };
}

/** Puts the focus on the title of the list, and the list in view where it begins too low. */
function show(id: string): void {
  const title = document.getElementById(id);
  title?.focus({ preventScroll: true });
  const top = title?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight / 3) title?.scrollIntoView({ block: 'start' });
}

/** The list takes the focus each time it is asked for; after « Tout est juste », what is to be done next does. */
function useFocus(id: string, asked: number, verdicts: Verdicts): (next: string) => void {
  const next = useRef<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => show(id), [id, asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the new rows are there
  useEffect(() => {
    if (next.current !== undefined) document.getElementById(next.current)?.focus();
    next.current = undefined;
  }, [verdicts]);
  return (place) => {
    next.current = place;
  };
}
