/** Finds the text of a plan in its page; null when the page does not hold it. */
export function findPlan(page: Document, id: string): string | null {
  return page.querySelector(`[data-plan="${id}"]`)?.innerHTML || null;
}

/**
 * Fetches the pre-rendered page of a plan, and takes the text out of it.
 *
 * @throws the page cannot be had, or is another one
 */
export async function fetchPlan(id: string, address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const plan = findPlan(new DOMParser().parseFromString(await answer.text(), 'text/html'), id);
  if (plan === null) throw new Error(`${address} holds no plan of "${id}"`);
  return plan;
}
