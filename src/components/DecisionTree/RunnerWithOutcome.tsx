import type { ReactNode } from 'react';
import * as outcome from '../Outcome';
import Runner, { type Props } from './Runner';

/** The runner and what shows an outcome in one file, for an address that already holds answers. */
export default function RunnerWithOutcome(props: Props): ReactNode {
  return <Runner {...props} outcome={outcome} />;
}
