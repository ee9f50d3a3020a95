/** The list of what replies are read for, as HTML: what the page holds without a script. */
import type { LawBook } from '../../law/book';
import { renderMarkdown } from '../../trees/markdown';
import { FAULT_KINDS } from '../../trees/said/faults';
import { settleMarkers, settleValues } from '../../trees/text';
import { type Child, h, parseHtml, type RenderedHtml, renderHtml } from '../decision-trees/html';
import { renderList } from '../decision-trees/plan/context';
import { DRAFT_PAGE_WORDS as WORDS } from './messages/page';
import type { DraftBook } from './parse';
import type { DraftRuleSource } from './schema';

/** Id of the page among those that are rendered whole, and last part of its address. */
export const DRAFTS_PAGE = 'relecture';

interface Settings {
  today: string;
  baseUrl: string;
}

/** Renders the list, a heading a kind. */
export function renderDrafts(
  { rules }: Pick<DraftBook, 'rules'>,
  law: Pick<LawBook, 'references' | 'values'>,
  { today, baseUrl }: Settings,
): RenderedHtml {
  const all = Object.values(rules);
  const renderRule = ({ title, why, to, marks }: DraftRuleSource): Child => [
    h('strong', {}, `${title}.`),
    ' ',
    parseHtml(settleValues(settleMarkers(renderMarkdown(why, true), law.references), law.values, today)),
    to?.length === 1 && to[0] === 'consommateur' ? ` ${WORDS.consumers}` : null,
    ` ${WORDS.example((marks[0] ?? '').replace(/\.$/, ''))}.`,
  ];
  const kinds = FAULT_KINDS.filter((kind) => all.some((rule) => rule.kind === kind));
  return renderHtml(
    [
      h('h2', { id: 'ce-qui-est-cherche' }, WORDS.title),
      h('p', {}, WORDS.intro),
      kinds.map((kind) => [
        h('h3', { id: kind }, WORDS.kinds[kind]),
        renderList(all.filter((rule) => rule.kind === kind).map(renderRule)),
      ]),
    ],
    baseUrl,
  );
}
