import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Operator } from '../site/operator';

/** The operator's file, as validated by the build. */
export function useOperator(): Operator {
  return useDocusaurusContext().siteConfig.customFields?.operator as Operator;
}
