/** « Exactitude »: how often the trees were right on real cases, and every case where they were not, as HTML. */
import type { DraftResult } from '../../../bank/firstDrafts';
import type { Bank } from '../../../bank/parse';
import type { Aspect, BankCase, BankResult, BankTheme } from '../../../bank/schema';
import { FIRST_STORIES, SECOND_STORIES, type StoryTally } from '../../../bank/story';
import { findShare, type Tally, tally, tallyThemes } from '../../../bank/tally';
import { formatDate } from '../../../trees/format';
import { FAULT_KINDS } from '../../../trees/said/faults';
import { type Child, h, type RenderedHtml, renderHtml } from '../html';
import { ACCURACY_WORDS as WORDS } from '../messages/accuracy';
import { renderList } from '../plan/context';

/** Id of the page among those that are rendered whole, and last part of its address. */
export const ACCURACY_PAGE = 'exactitude';

export interface AccuracyContext {
  bank: Bank;
  /** what is understood of the told cases that nobody reads while phrases are written */
  stories: StoryTally;
  /** how well replies were read, measured once; null: not yet */
  /** results of replies never seen before, the first of them first; none: nothing is said of them */
  drafts: readonly DraftResult[];
  /** the build day, `YYYY-MM-DD` */
  today: string;
  /** ends with `/` */
  baseUrl: string;
}

/** Renders the page. */
export function renderAccuracy({ bank, stories, drafts, today, baseUrl }: AccuracyContext): RenderedHtml {
  const cases = Object.entries(bank);
  const all = cases.map(([, one]) => one);
  const draws = [...new Set(all.flatMap(({ drawn }) => drawn ?? []))].sort((a, b) => b - a);
  const now = tally(all, 'now');
  return renderHtml(
    [
      h('p.plan-date', {}, WORDS.date(formatDate(today), all.length)),
      h('h2', { id: 'premier-resultat' }, WORDS.firstTitle),
      h('p', {}, WORDS.firstHow),
      draws.map((draw) => renderDraw(draw, draws.length, all)),
      h('h2', { id: 'aujourd-hui' }, WORDS.nowTitle),
      h('p', {}, WORDS.now(now, findShare(now) ?? 0)),
      renderTable(tallyThemes(all, 'now'), now, WORDS.nowTable),
      stories.cases > 0
        ? [
            h('h2', { id: 'recits' }, WORDS.storiesTitle),
            h('p', {}, WORDS.storiesHow(stories)),
            h('p', {}, WORDS.storiesFirst(FIRST_STORIES)),
            h('p', {}, WORDS.storiesSecond(SECOND_STORIES)),
            renderList(WORDS.stories(stories)),
          ]
        : null,
      drafts.length > 0 ? h('h2', { id: 'reponses' }, WORDS.draftsTitle) : null,
      drafts.map(renderDraftResult),
      h('h2', { id: 'methode' }, WORDS.methodTitle),
      renderList(WORDS.method),
      h('h2', { id: 'ecarts' }, WORDS.missesTitle),
      h('p', {}, WORDS.misses),
      renderMisses(cases),
      h('h2', { id: 'limites' }, WORDS.limitsTitle),
      renderList(WORDS.limits),
    ],
    baseUrl,
  );
}

/** How often what is marked in a reply is rightly marked, and how much of what is wrong is marked. */
function renderDraftResult(result: DraftResult, index: number): Child {
  const rows = FAULT_KINDS.filter((kind) => result.kinds[kind].faults + result.kinds[kind].marks > 0);
  return [
    h(
      'p',
      {},
      index === 0
        ? WORDS.draftsHow(result.replies, formatDate(result.on))
        : WORDS.draftsAgain(result.replies, formatDate(result.on)),
    ),
    renderGrid(
      WORDS.draftsTable(formatDate(result.on)),
      WORDS.draftsColumns,
      rows.map((kind) => [WORDS.draftKinds[kind], ...WORDS.draftCells(result.kinds[kind])]),
    ),
  ];
}

/** A table whose first cell of each row names it. */
function renderGrid(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Child {
  const head = columns.map((column) => h('th', { scope: 'col' }, column));
  const body = rows.map(([name = '', ...cells]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, name),
      cells.map((cell) => h('td', {}, cell)),
    ),
  );
  return h(
    'div.lc-table',
    { tabIndex: 0, role: 'region', ariaLabel: caption },
    h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, head)), h('tbody', {}, body)),
  );
}

/** The first results of the cases of one draw. */
function renderDraw(draw: number, draws: number, all: readonly BankCase[]): Child {
  const drawn = all.filter((one) => one.drawn === draw);
  const first = tally(drawn, 'first');
  if (first.cases === 0) return null;
  return [
    draws > 1 ? h('h3', { id: `tirage-${draw}` }, WORDS.draw(draw)) : null,
    h('p', {}, h('strong', {}, WORDS.first(first, findShare(first) ?? 0))),
    renderTable(tallyThemes(drawn, 'first'), first, WORDS.firstTable(draw)),
  ];
}

function renderTable(rows: readonly [BankTheme, Tally][], total: Tally, caption: string): Child {
  if (rows.length === 0) return null;
  const cells = ({ cases, right, partly, wrong }: Tally) => [cases, right, partly, wrong].map(String);
  return renderGrid(caption, WORDS.columns, [
    ...rows.map(([theme, counts]) => [WORDS.themes[theme], ...cells(counts)]),
    [WORDS.total, ...cells(total)],
  ]);
}

/** Cases that are not right today, or were not at first, by theme as they stand in the files. */
function renderMisses(cases: readonly (readonly [string, BankCase])[]): Child {
  return cases.flatMap(([id, one]) => {
    const { first, now, drawn } = one;
    const isMissed = [now, drawn ? first : undefined].some((result) => result && result.verdict !== 'right');
    if (!isMissed) return [];
    return h(
      'article.plan-card',
      { id },
      h('p.lc-kicker', {}, WORDS.themes[one.theme]),
      h('h3', {}, one.title),
      drawn && first ? renderResult(WORDS.atFirst, first) : null,
      now ? renderResult(WORDS.atPresent, now) : null,
      h(
        'p',
        {},
        h('a', { href: one.source }, WORDS.source, h('span.lc-visually-hidden', {}, `\u00a0: ${one.title}`)),
      ),
    );
  });
}

function renderResult(label: string, { verdict, wrong = [], why }: BankResult): Child {
  const aspects = wrong.map((aspect: Aspect) => WORDS.aspects[aspect]).join(', ');
  return h(
    'p',
    {},
    h('strong', {}, `${label}\u00a0: ${WORDS.verdicts[verdict]}.`),
    aspects === '' ? null : ` ${WORDS.about(aspects)}`,
    why === undefined ? null : ` ${why}`,
  );
}
