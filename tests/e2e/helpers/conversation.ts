import { existsSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { ConversationSource } from '../../../src/training/conversation/format';

type Verdict = ConversationSource['ends'][string]['verdict'];

/** The conversation of a scenario, as its file has it; null where it has none. */
export function readConversation(id: string): ConversationSource | null {
  const path = `training/conversations/${id}.yaml`;
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as ConversationSource) : null;
}

/** The first words of a text, up to what is rendered otherwise. */
export const firstWords = (text: string): string => (text.trim().split(/[{*_[\n]/)[0] ?? '').slice(0, 60);

/** The conversation on the page. */
export const findTalk = (page: Page): Locator =>
  page.getByRole('region', { name: 'La conversation', exact: true });

/** A reply that may be sent. */
export const findReply = (page: Page, text: string): Locator =>
  findTalk(page)
    .locator('[data-answer]')
    .filter({ hasText: firstWords(text) });

/**
 * Answers the customer up to an end.
 *
 * @param choose - what the reply to each turn is worth
 * @param press - how a reply is sent
 * @returns the end
 */
export async function talk(
  page: Page,
  source: ConversationSource,
  choose: (turn: string) => Verdict,
  press: (target: Locator) => Promise<void> = (target) => target.click(),
): Promise<string> {
  for (let at = source.start; ; ) {
    const turn = source.turns[at];
    if (!turn) return at;
    await expect(findTalk(page).locator('[data-latest]')).toContainText(firstWords(turn.customer));
    const reply = turn.replies.find(({ verdict }) => verdict === choose(at));
    if (!reply) throw new Error(`no such reply to "${at}"`);
    await press(findReply(page, reply.text));
    at = reply.to;
  }
}

/** Answers as well as can be where the exercise has a conversation, and goes on to the result. */
export async function finishConversation(
  page: Page,
  id: string,
  press: (target: Locator) => Promise<void> = (target) => target.click(),
): Promise<void> {
  const source = readConversation(id);
  if (!source) return;
  await talk(page, source, () => 'good', press);
  await press(page.getByRole('button', { name: 'Voir mon résultat' }));
}
