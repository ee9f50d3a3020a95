import type { ReactNode } from 'react';
import type { CompiledScenario } from '../../training/model';
import HandOutPage from './HandOut';

/** The trainer's copy of a scenario: a component of its own, since a prop of a route costs every page of the site. */
export default function CorrectedHandOutPage({ scenario }: { scenario: CompiledScenario }): ReactNode {
  return <HandOutPage scenario={scenario} isCorrected />;
}
