/** Links inside texts: guides and trees that exist, prefilled with facts and values that exist. */
import { resolveApplicability } from '../applicability';
import { parseDay } from '../calendar';
import type { FactSource } from '../content';
import { dropExcluded } from '../facts';
import { authoringOf, isFree, meaningOf } from '../factTypes';
import { LINK_MESSAGES } from '../messages/check/links';
import type { FactValue } from '../model';
import type { CheckRun, IssueBody, IssuePlace } from './context';

const LINK = /\]\((\/[^)\s]*)/g;

export function checkLinks(text: string, locate: (find: string) => IssuePlace, checkRun: CheckRun): void {
  for (const match of text.matchAll(LINK)) {
    const address = match[1] as string;
    for (const fault of findFaults(address, checkRun)) checkRun.report(locate(address), fault);
  }
}

function findFaults(address: string, checkRun: CheckRun): IssueBody[] {
  const [page = '', fragment = ''] = address.split('#');
  const guide = /^\/guides\/(.+?)\/?$/.exec(page);
  if (guide) {
    const id = guide[1] as string;
    if (checkRun.context.guides.has(id)) return [];
    return [
      {
        code: 'unknown-guide',
        ...LINK_MESSAGES['unknown-guide']({ guide: id, known: checkRun.context.guides }),
      },
    ];
  }
  const tree = /^\/arbres\/([^/]+)\/?(plan\/?)?$/.exec(page);
  if (!tree) return [];
  const id = tree[1] as string;
  const known = Object.keys(checkRun.content.trees);
  if (!known.includes(id))
    return [{ code: 'unknown-tree', ...LINK_MESSAGES['unknown-tree']({ tree: id, known }) }];
  if (tree[2] || !fragment.includes('=') || !checkRun.hasFacts) return [];
  const faults = fragment.split('&').flatMap((part) => findPrefillFaults(part, checkRun));
  return faults.length > 0 ? faults : findExcluded(fragment, checkRun);
}

/** Prefilled answers that do not go together. */
function findExcluded(fragment: string, { content, context }: CheckRun): IssueBody[] {
  const facts: Record<string, FactValue> = {};
  for (const part of fragment.split('&')) {
    const [id = '', value = ''] = part.split('=');
    const def = content.facts[id];
    const read = def && meaningOf(def).readText(decodeURIComponent(value), def);
    if (read && 'value' in read) facts[id] = read.value;
  }
  const { law, today } = context;
  try {
    const limits = resolveApplicability(content.facts, { today: parseDay(today) as number, law });
    const { problems } = dropExcluded(
      { world: { today, law, derived: {} }, defs: content.facts, limits },
      facts,
    );
    return problems.map(({ fact, found }) => ({
      code: 'broken-link',
      about: [`fact:${fact}`],
      ...LINK_MESSAGES['excluded-value']({ fact, value: found }),
    }));
  } catch {
    // A law value that is missing on the day is an issue of its own.
    return [];
  }
}

function findPrefillFaults(part: string, { content }: CheckRun): IssueBody[] {
  const [id = '', value = ''] = part.split('=');
  const fact = Object.hasOwn(content.facts, id) ? content.facts[id] : undefined;
  if (!fact) {
    const known = Object.keys(content.facts);
    return [
      { code: 'broken-link', about: [`fact:${id}`], ...LINK_MESSAGES['unknown-fact']({ fact: id, known }) },
    ];
  }
  const wrong = findWrongValue(fact, decodeURIComponent(value));
  if (wrong === undefined) return [];
  const options = (fact.options ?? []).map((option) => option.id);
  const told = { fact: id, value: wrong, options, expected: authoringOf(fact.type).prefill };
  return [{ code: 'broken-link', about: [`fact:${id}`], ...LINK_MESSAGES['wrong-value'](told) }];
}

/** The part of a prefilled value that the fact cannot take; `?` is « je ne sais pas ». */
function findWrongValue(fact: FactSource, value: string): string | undefined {
  if (value === '?' && fact.unknown !== undefined) return undefined;
  if (isFree(fact)) return value;
  const read = meaningOf(fact).readText(value, fact);
  return 'refused' in read ? String(read.found) : undefined;
}
