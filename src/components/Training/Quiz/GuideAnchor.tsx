import type { ReactNode } from 'react';
import { noteGuide } from '../../../training/learn';
import type { GuideLink } from '../../../training/model';
import { useHost } from '../host';
import type { Learner } from '../useProgress';

/** The stage of a course from which a guide is opened, so that it can lead back. */
export interface GuideFrom {
  course: string;
  title: string;
  /** number of the stage, 1 for the first */
  stage: number;
}

interface Props {
  guide: GuideLink;
  learner: Learner;
  from?: GuideFrom | undefined;
  className?: string;
  children?: ReactNode;
}

/** A link to a guide, whose opening goes into the record; its title alone where the host cannot show it. */
export default function GuideAnchor({ guide, learner, from, className, children }: Props): ReactNode {
  const { day, Anchor, findGuide, onOpenGuide } = useHost();
  const href = findGuide ? findGuide(guide) : guide.url;
  const words = children ?? guide.title;
  if (href === null) return <span>{words}</span>;
  return (
    <Anchor
      href={href}
      {...(className !== undefined && { className })}
      onClick={() => {
        learner.change((one) => noteGuide(one, guide.id, day));
        if (from) onOpenGuide?.(guide, from);
      }}
    >
      {words}
    </Anchor>
  );
}
