import { translate } from '@docusaurus/Translate';
import {
  buildReaction,
  buildReactionMailto,
  findReactionFault,
  type Reaction,
} from '../../site/contact/reaction';
import { looksAutomatic, submitRequest } from '../../site/contact/submit';
import type { Operator } from '../../site/operator';
import type { SharedPage } from '../../site/share';

interface Sending {
  page: SharedPage;
  draft: Reaction;
  /** what stands in the field that no reader sees */
  trap: string;
  /** how long the form has been shown */
  seconds: number;
  contact: Operator['contact'];
  /** address to write to where there is no endpoint */
  recipient: string | undefined;
}

/** What became of it. */
export type Sent = { kind: 'sent' } | { kind: 'handed' } | { kind: 'failed'; message: string };

const fail = (message: string): Sent => ({ kind: 'failed', message });

/** Sends a reaction to the operator's endpoint; without one, hands it to the mail program. */
export async function sendReaction({
  page,
  draft,
  trap,
  seconds,
  contact,
  recipient,
}: Sending): Promise<Sent> {
  const fault = findReactionFault(draft);
  if (fault !== null) return fail(fault);
  const { endpoint } = contact;
  if (endpoint === undefined) {
    window.location.href = buildReactionMailto(recipient ?? '', page, draft.message);
    return { kind: 'handed' };
  }
  if (looksAutomatic(trap, seconds))
    return fail(
      translate({
        id: 'site.reaction.automatic',
        message: 'L’envoi ressemble à celui d’un robot : attendez quelques secondes, puis réessayez.',
      }),
    );
  const payload = buildReaction(page, draft, trap, new Date());
  const outcome = await submitRequest(payload, { ...contact, endpoint });
  if (outcome.kind === 'sent') return { kind: 'sent' };
  return fail(
    translate({
      id: 'site.reaction.failed',
      message:
        'Le message n’est pas parti. Il reste ci-dessus : réessayez, ou copiez-le pour l’envoyer autrement.',
    }),
  );
}
