import { type ReactNode, useEffect, useState } from 'react';
import {
  type AssignmentLink,
  findAssignment,
  parseAssignment,
  type Task,
  takeAssignment,
} from '../../../training/assignment';
import { LINK_PROBLEMS } from '../../../training/messages/results';
import type { TrainingIndex } from '../../../training/model';
import { buildSet } from '../../../training/set';
import { formatDate } from '../../formatDate';
import { useHost } from '../host';
import type { Learner } from '../useProgress';

interface Props {
  hash: string;
  learner: Learner;
  index: TrainingIndex;
}

/** A link that can be followed: what is to be done, and in which terms. */
interface Offer {
  task: Task;
  title: string;
  terms: Pick<AssignmentLink, 'group' | 'due'>;
}

/**
 * The link by which the page was opened: taken up at once, unless it changes what another link said before; or why it
 * cannot be followed.
 */
export default function Opened({ hash, learner, index }: Props): ReactNode {
  const { day } = useHost();
  const [declined, setDeclined] = useState('');
  const read = readLink(hash, index);
  const offer = read && 'task' in read ? read : null;
  const before = offer && findAssignment(learner.progress, offer.task.id);
  const isOther = offer !== null && before !== null && !isSame(before, offer.terms);
  const take = ({ task, terms }: Offer): void =>
    learner.change((one) => takeAssignment(one, task, terms, day));
  const isNew = offer !== null && before === null && declined !== hash;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each link that is opened
  useEffect(() => {
    if (isNew) {
      setDeclined(hash);
      take(offer);
    }
  }, [isNew, hash]);
  if (!read) return null;
  if ('problem' in read)
    return (
      <p className="lc-notice lc-notice--danger" role="alert">
        {LINK_PROBLEMS[read.problem]}
      </p>
    );
  if (isOther && declined !== hash)
    return <Change offer={read} before={before} onTake={() => take(read)} onKeep={() => setDeclined(hash)} />;
  return (
    <p className="lc-notice lc-notice--positive" role="status">
      {before &&
        !isOther &&
        `C’est noté : « ${read.title} »${tellTerms(read.terms)}. Votre fichier de résultats le dira.`}
    </p>
  );
}

interface ChangeProps {
  offer: Offer;
  before: Offer['terms'];
  onTake: () => void;
  onKeep: () => void;
}

/** The same task was asked in other terms: the learner says which stand. */
function Change({ offer, before, onTake, onKeep }: ChangeProps): ReactNode {
  return (
    <div className="lc-notice lc-notice--caution" role="alert">
      <p>
        Vous suivez déjà « {offer.title} »{tellTerms(before)}. Ce lien dit autre chose
        {tellTerms(offer.terms) || ' : ni groupe, ni jour'}.
      </p>
      <div className="lc-row">
        <button type="button" className="lc-button" onClick={onTake}>
          Suivre ce lien
        </button>
        <button type="button" className="lc-button lc-button--quiet" onClick={onKeep}>
          Ne rien changer
        </button>
      </div>
    </div>
  );
}

function readLink(
  hash: string,
  index: TrainingIndex,
): Offer | { problem: keyof typeof LINK_PROBLEMS } | null {
  const read = parseAssignment(hash);
  if (!read || 'problem' in read) return read;
  const { group, due, task } = read;
  const terms = { group, due };
  if ('course' in task) {
    const course = index.courses.find(({ id }) => id === task.course);
    return course ? { task: { id: course.id }, title: course.title, terms } : { problem: 'unknown-course' };
  }
  const { items } = task;
  const set = buildSet(items, index);
  return set ? { task: { id: set.id, items }, title: set.title, terms } : { problem: 'unknown-items' };
}

function isSame(one: Offer['terms'], other: Offer['terms']): boolean {
  return one.group === other.group && one.due === other.due;
}

function tellTerms({ group, due }: Offer['terms']): string {
  return [group && `, pour le groupe « ${group} »`, due && `, à finir pour le ${formatDate(due)}`].join('');
}
