/** The sentences of `law/wording.yaml`, held equal to those that the code says. Build time only. */
import type { Sentences } from '../../trees/dateRules';
import type { Issue } from '../../trees/issue';
import { WORDING_MESSAGES as MESSAGES } from '../../trees/messages/law/wording';
import { didYouMean } from '../../trees/messages/words';
import type { Source } from '../../trees/source';
import type { LawEntries } from '../entries';
import { buildIssue } from '../report';
import { keepSigns } from './say';
import { SENTENCES, type SentenceId } from './sentences';

/** Every sentence that was found, as `section.id`, with the non-breaking spaces that French wants. */
export function listSentences({ wording }: Pick<LawEntries, 'wording'>): Sentences {
  return Object.fromEntries(
    [...wording].flatMap(([section, { entry }]) =>
      Object.entries(entry).map(([id, text]) => [`${section}.${id}`, keepSigns(text)]),
    ),
  );
}

/**
 * Finds sentences that are missing or never said, and slots that nothing fills or that a sentence leaves out.
 *
 * A law without dates and without this file says nothing: none is missing.
 */
export function checkWording({ wording, dates }: Pick<LawEntries, 'wording' | 'dates'>): Issue[] {
  const issues = [...wording].flatMap(([section, { source, entry }]) =>
    Object.entries(entry).flatMap(([id, text]) => checkSentence(source, section, id, text)),
  );
  const [source] = [...wording.values(), ...dates.values()].map((entry) => entry.source);
  return source ? [...issues, ...listMissing(source, wording)] : issues;
}

function checkSentence(source: Source, section: string, id: string, text: string): Issue[] {
  const name = `${section}.${id}`;
  const path = [section, id];
  if (!isSentence(name)) {
    const known = Object.keys(SENTENCES).flatMap((one) =>
      one.startsWith(`${section}.`) ? [one.slice(section.length + 1)] : [],
    );
    const { message, remedy } = MESSAGES['unknown-sentence']({ name });
    const nearest = didYouMean(id, known, remedy);
    return [buildIssue(source, 'unknown-sentence', path, 'key', { message, remedy: nearest })];
  }
  const wanted: readonly string[] = SENTENCES[name];
  const written = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, slot]) => slot as string);
  const unknown = written.filter((slot) => !wanted.includes(slot));
  const missing = wanted.filter((slot) => !written.includes(slot));
  return [
    ...unknown.map((slot) => {
      const told = MESSAGES['unknown-slot']({ name, slot, wanted });
      const at = source.position(path, { find: `{${slot}}` });
      return { ...buildIssue(source, 'unknown-slot', path, 'value', told), ...at };
    }),
    ...missing.map((slot) =>
      buildIssue(source, 'missing-slot', path, 'value', MESSAGES['missing-slot']({ name, slot })),
    ),
  ];
}

function isSentence(name: string): name is SentenceId {
  return Object.hasOwn(SENTENCES, name);
}

function listMissing(source: Source, wording: LawEntries['wording']): Issue[] {
  return Object.keys(SENTENCES).flatMap((name) => {
    const [section = '', id = ''] = name.split('.');
    const isFaulty = !wording.has(section) && Object.hasOwn(Object(source.data), section);
    if (isFaulty || wording.get(section)?.entry[id] !== undefined) return [];
    const told = MESSAGES['missing-sentence']({ section, id });
    return buildIssue(source, 'missing-sentence', [section], 'key', told);
  });
}
