import { findDue } from '../../../law/freshness';
import { elideEnd } from '../../../trees/elide';
import type { IndexedValue } from '../mdx/lawIndex';
import { buildAttribute, type MarkdownNode, readAttribute } from '../mdx/nodes';
import { cite, findNamed, saysDoubt } from '../mdx/page';
import type { Tag } from '../mdx/tag';
import { TAG_MESSAGES } from '../messages/pages';

/** `<LawValue id="petite-creance" at="2026-09-01" />`: a number fixed by law, in force now or on a day. */
export const tag: Tag = {
  name: 'LawValue',
  names: ({ id = '' }) => ({ values: [id] }),
  resolve(node, page, parent) {
    const value = findNamed(page.index.values, node, page, TAG_MESSAGES['unknown-value']);
    if (!value) return;
    const at = readAttribute(node, 'at');
    const periods = at === undefined ? value.periods : findPeriod(value, String(at));
    if (!periods[0]) {
      const id = String(readAttribute(node, 'id'));
      page.fail(node, TAG_MESSAGES['no-period']({ id, day: String(at) }));
      return;
    }
    for (const id of value.law) {
      const reference = page.index.references[id];
      if (reference) cite(reference, page);
    }
    page.checks.push({
      due: findDue(value, 'value'),
      name: `«\u00a0${value.label}\u00a0»`,
      read: value.read,
    });
    const shown = elidePeriods(periods, findTextBefore(node, parent));
    const doubt = value.confidence === 'medium' && !saysDoubt(parent);
    node.attributes = [
      buildAttribute('label', value.label),
      periods.length === 1 ? buildAttribute('text', periods[0].text) : buildAttribute('periods', shown),
      ...(doubt ? [buildAttribute('doubt', true)] : []),
    ];
  },
};

/** The period of a day, alone; none before the first. */
function findPeriod({ periods }: IndexedValue, day: string): IndexedValue['periods'] {
  const period = periods.findLast(({ from }) => from <= day);
  return period ? [period] : [];
}

/** The text that a value is printed after, if any. */
function findTextBefore(node: MarkdownNode, parent: MarkdownNode | undefined): MarkdownNode | undefined {
  const before = parent?.children?.[parent.children.indexOf(node) - 1];
  return before?.type === 'text' ? before : undefined;
}

/** Elides the text before a value: « d’un an ». Where not every period asks for it, each carries the word before it. */
function elidePeriods(
  periods: IndexedValue['periods'],
  before: MarkdownNode | undefined,
): (IndexedValue['periods'][number] & { lead?: string })[] {
  const text = before?.value;
  if (!before || text === undefined) return periods;
  const [first, ...others] = new Set(periods.map((period) => elideEnd(text, period.text)));
  if (first === undefined) return periods;
  if (others.length === 0) {
    before.value = first;
    return periods;
  }
  before.value = text.replace(/\S+\s$/, '');
  const start = before.value.length;
  return periods.map((period) => ({ ...period, lead: elideEnd(text, period.text).slice(start) }));
}
