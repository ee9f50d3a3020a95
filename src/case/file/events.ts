/** What a calendar takes of a case: the dated steps, done ones struck out, and the last legal days. Pure. */
import { addDuration, type Duration, parseDay } from '../../trees/calendar';
import { listStepDates } from '../../trees/dueDate';
import { formatDate } from '../../trees/format';
import type { DerivedDate } from '../../trees/model';
import type { CalendarEvent } from '../calendar';
import type { CaseFile } from './model';
import { type ActionPlanContext, formatStepText, type PlanItem } from './plan';

/** How long before a last legal day the calendar reminds: a practice, not a rule of law. */
const BEFORE_LOSS: readonly Duration[] = [
  { count: 6, unit: 'months' },
  { count: 30, unit: 'days' },
  { count: 14, unit: 'days' },
  { count: 3, unit: 'days' },
];
/** Before any other day. A practice too. */
const BEFORE: readonly Duration[] = [{ count: 3, unit: 'days' }];

/**
 * Lists the events of a case: its dated steps, and the last days to act that they show.
 *
 * @param toAddress - the absolute address of a path of the site
 */
export function listEvents(
  file: CaseFile,
  items: readonly PlanItem[],
  context: ActionPlanContext,
  toAddress: (path: string) => string,
): CalendarEvent[] {
  const { today } = context.forest.world;
  const common = { sequence: file.revision, url: toAddress('/dossier/') };
  const name = nameCase(file);
  const steps = items.flatMap((item): CalendarEvent[] => {
    if (item.due === null) return [];
    const { step, due, state } = item;
    const isLast =
      step.by !== undefined && step.by.base !== 'today' && isOurs(context.dates[step.by.base.fact]);
    return [
      {
        ...common,
        id: `${file.id}.${item.key}`,
        day: due,
        title: `${step.title} : ${name}`,
        text: formatText(item, context, toAddress),
        remindBefore: listReminders(due, today, isLast ? BEFORE_LOSS : BEFORE),
        ...(state === 'done' && { isCancelled: true }),
      },
    ];
  });
  const last = listLastDays(items, context).map(({ id, label, day }) => ({
    ...common,
    id: `${file.id}.${id}`,
    day,
    title: `${label} : ${name}`,
    text: [`Au plus tard le ${formatDate(day)}.`, `Dossier : ${common.url}`].join('\n'),
    remindBefore: listReminders(day, today, BEFORE_LOSS),
  }));
  return [...steps, ...last];
}

/** The name of the case, with its customer, or with its day where no customer is known: it tells two cases apart. */
function nameCase({ name, createdOn, letters }: CaseFile): string {
  const client = letters.commun?.client?.trim().split('\n')[0] ?? '';
  if (client === '') return createdOn === '' ? name : `${name}, dossier du ${formatDate(createdOn)}`;
  return name.includes(client) ? name : `${name}, ${client}`;
}

function formatText(item: PlanItem, context: ActionPlanContext, toAddress: (path: string) => string): string {
  const { who, guide } = item.step;
  return [
    formatStepText(item.step, context),
    who && `Qui : ${who}`,
    item.outcome,
    guide && `Guide : ${toAddress(guide.url)}`,
    `Dossier : ${toAddress('/dossier/')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** True of a day after which a right of ours is lost. */
function isOurs(date: DerivedDate | undefined): boolean {
  return date !== undefined && date.act !== 'after' && date.side !== 'customer';
}

/** The last days to come that steps still to be done show, where no step is due by them itself. */
function listLastDays(
  items: readonly PlanItem[],
  { facts, forest, dates }: ActionPlanContext,
): { id: string; label: string; day: string }[] {
  const { today } = forest.world;
  const left = items.filter(({ state }) => state !== 'done');
  const covered = new Set(
    left.flatMap(({ due, step }) => (due !== null && step.by?.base !== 'today' ? due : [])),
  );
  const shown = new Set(left.flatMap(({ step }) => listStepDates(step, dates)));
  return [...shown].flatMap((id) => {
    const date = dates[id];
    const day = date && isOurs(date) ? date.compute(facts, forest.world) : null;
    return date && day !== null && day >= today && !covered.has(day) ? [{ id, label: date.label, day }] : [];
  });
}

/** Days before a day at which to remind: those still to come; else the same morning. */
function listReminders(day: string, today: string, spans: readonly Duration[]): number[] {
  const [end, now] = [parseDay(day) ?? 0, parseDay(today) ?? 0];
  const ahead = spans.map((span) => addDuration(end, span, -1)).filter((reminder) => reminder > now);
  return ahead.length > 0 ? ahead.map((reminder) => end - reminder) : [0];
}
