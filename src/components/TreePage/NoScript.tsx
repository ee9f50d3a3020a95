import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import type { TreeOpening } from '../../trees/opening';

interface Props {
  opening: TreeOpening;
}

/**
 * Without JavaScript: why the form is silent, and where each first answer leads on the plan of the tree.
 *
 * Browsers that run scripts never render what is inside `noscript`, so that this costs them nothing.
 */
export default function NoScript({ opening }: Props): ReactNode {
  return (
    <noscript>
      <div className="lc-notice lc-notice--warm">
        <p>
          <Translate id="tree.noscript">
            Votre navigateur n’exécute pas JavaScript : les questions ne peuvent pas s’enchaîner ici. Le plan
            de l’arbre montre toutes les questions et toutes les réponses sur une seule page.
          </Translate>
        </p>
        <p>
          <Link className="lc-button" to={`/arbres/${opening.id}/plan/`}>
            <Translate id="tree.noscript.plan">Ouvrir le plan</Translate>
          </Link>
        </p>
        <FirstAnswers opening={opening} />
      </div>
    </noscript>
  );
}

/** The first question's answers, each with the place of the plan where it leads. */
function FirstAnswers({ opening }: Props): ReactNode {
  const { fact } = opening;
  if (!fact.options || FIELD_KINDS[fact.type] !== 'one') return null;
  return (
    <>
      <p>{fact.question}</p>
      <ul>
        {fact.options.map(({ id, label }) => (
          <li key={id}>
            <Link to={findTarget(opening, id)}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where an answer to the first question leads: a place of this tree's plan, or the plan of another. */
function findTarget({ id, start, fact, question }: TreeOpening, option: string): string {
  for (const { if: condition, to } of question.branches) {
    const isPlain = condition?.op === 'one-of' && condition.fact === fact.id;
    if (isPlain && !condition.values.includes(option)) continue;
    // A richer condition is for the plan to explain.
    if (condition && !isPlain) break;
    if (to.startsWith('tree:')) return `/arbres/${to.slice('tree:'.length)}/plan/`;
    return `/arbres/${id}/plan/#${to}`;
  }
  return `/arbres/${id}/plan/#${start}`;
}
