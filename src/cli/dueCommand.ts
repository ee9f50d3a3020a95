/** `law due`: what must be read again, and every page that rests on it. */
import { findDue, findRateDue } from '../law/freshness';
import { listUses, type Use } from '../plugins/decision-trees/uses/listUses';
import type { Confidence } from '../trees/model';
import { DUE_WORDS } from './messages/commands';
import type { ReadyProject } from './project';
import { loadReady } from './project';
import type { CommandContext, CommandResult } from './result';

/** A text, a value, a series of rates or a page whose check is late. */
export interface DueItem {
  kind: 'reference' | 'value' | 'rate' | 'page';
  id: string;
  label: string;
  /** `YYYY-MM-DD`; a page has a planned day only */
  read?: string;
  confidence?: Confidence;
  /** first day on which it is late, `YYYY-MM-DD` */
  due: string;
  uses: Use[];
}

/**
 * Lists what is late.
 *
 * @param months - an age that replaces those of `src/law/freshness.ts`, for texts and values
 */
export async function runDue(
  { root, today, json }: CommandContext,
  months: number | undefined,
): Promise<CommandResult> {
  const items = listDue(await loadReady(root, today), today, months);
  if (json) return { output: JSON.stringify({ today, items }, null, 2), exitCode: 0 };
  const lines = items.map(tellItem);
  lines.push(DUE_WORDS.total({ count: items.length, today }));
  return { output: lines.join('\n'), exitCode: 0 };
}

/** Finds what is late on a day, the longest overdue first. */
function listDue({ project, compiled }: ReadyProject, today: string, months?: number): DueItem[] {
  const { law, pages } = project;
  const uses = listUses(project, compiled.trees);
  const references = Object.values(law.references).map((reference): DueItem => {
    const { id, text: label, read, confidence } = reference;
    const due = findDue(reference, 'reference', months);
    return {
      kind: 'reference',
      id,
      label,
      read,
      confidence,
      due,
      uses: [...(uses.references.get(id) ?? [])],
    };
  });
  const values = Object.entries(law.meta).map(([id, meta]): DueItem => {
    const { label, read, confidence } = meta;
    const due = findDue(meta, 'value', months);
    return { kind: 'value', id, label, read, confidence, due, uses: [...(uses.values.get(id) ?? [])] };
  });
  const rates = Object.entries(law.rates).map(([id, series]): DueItem => {
    const { label, read } = series;
    return { kind: 'rate', id, label, read, due: findRateDue(series), uses: [...(uses.rates.get(id) ?? [])] };
  });
  const planned = pages.flatMap(({ kind, id, title, url, nextCheck }): DueItem[] => {
    const use = { id: `${kind}:${id}`, kind, title, url };
    return nextCheck ? [{ kind: 'page', id: url, label: title, due: nextCheck, uses: [use] }] : [];
  });
  return [...references, ...values, ...rates, ...planned]
    .filter(({ due }) => due <= today)
    .sort((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id));
}

function tellItem({ kind, id, label, read, confidence, due, uses }: DueItem): string {
  const reading = [read && DUE_WORDS.read(read), confidence && DUE_WORDS.confidence[confidence]];
  const said = reading.filter((part): part is string => Boolean(part));
  const head = DUE_WORDS.item({ kind: DUE_WORDS.kind[kind], id, due, reading: said, label });
  if (kind === 'page') return head;
  const pages = uses.filter(({ tree }) => !tree).map(({ url }) => `  ${url}`);
  const trees = new Map<string, string[]>();
  for (const { url } of uses.filter(({ tree }) => tree)) {
    const [plan = '', anchor = ''] = url.split('#');
    trees.set(plan, [...(trees.get(plan) ?? []), anchor]);
  }
  const plans = [...trees].map(([plan, anchors]) => DUE_WORDS.plan({ plan, anchors }));
  return [head, ...(uses.length > 0 ? [...pages, ...plans] : [DUE_WORDS['used-nowhere']])].join('\n');
}
