import type { ReactNode } from 'react';
import { fillTraining } from '../../../training/fill';
import type { CompiledScenario } from '../../../training/model';

interface Props {
  scenario: CompiledScenario;
  /** the day from which the days of the case are counted, `YYYY-MM-DD` */
  today: string;
  html: string;
  as?: 'div' | 'span' | 'p' | 'h3';
}

/** A text of the scenario, with its days and numbers written out. */
export default function Text({ html, scenario, today, as: Tag = 'div' }: Props): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build time from the content's own Markdown
  return <Tag dangerouslySetInnerHTML={{ __html: fillTraining(html, today, scenario.law) }} />;
}
