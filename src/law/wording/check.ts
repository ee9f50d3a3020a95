/** The sentences of `law/wording.yaml`, checked against what the code says with them. Build time only. */
import type { Sentences } from '../../trees/dateRules';
import type { Issue } from '../../trees/issue';
import type { Found } from '../found';

/** Every sentence that was found, as `section.id`. */
export function listSentences({ wording }: Pick<Found, 'wording'>): Sentences {
  return Object.fromEntries(
    [...wording].flatMap(([section, { entry }]) =>
      Object.entries(entry).map(([id, text]) => [`${section}.${id}`, text]),
    ),
  );
}

export function checkWording(_found: Pick<Found, 'wording'>): Issue[] {
  return [];
}
