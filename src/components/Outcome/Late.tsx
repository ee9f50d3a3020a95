import type { ReactNode } from 'react';
import { findFirst } from '../../law/freshness';
import { formatDate } from '../../trees/format';
import type { PartProps } from './props';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** Tells that what an answer rests on should have been read again before the reader's day. */
export default function Late({
  reached,
  one,
  slots,
}: Pick<PartProps, 'reached' | 'one' | 'slots'>): ReactNode {
  const due = findFirst(reached.flatMap(({ content }) => content.checkDue ?? []));
  if (due === undefined || due > one.forest.world.today) return null;
  return (
    <p className="lc-notice lc-notice--caution" data-overdue="">
      <strong>{TEXTS.overdue}</strong> {TEXTS.overdueText(formatDate(due))}{' '}
      {slots.renderLink({ to: '/textes-cites/', children: TEXTS.overdueLink })}
    </p>
  );
}
