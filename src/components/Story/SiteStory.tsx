import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import Story from '.';
import type { TreeStoryProps } from './props';

const loadModel = async () => (await import('~decision-trees/story')).default;
const loadNames = async () => (await import('~decision-trees/story-names')).default;

/** The field on a page of this site: it leads to the tree chosen, or goes on in that of the page. */
export default function SiteStory({ here, onTell }: Partial<TreeStoryProps>): ReactNode {
  const baseUrl = useBaseUrl('/');
  const history = useHistory();
  return (
    <Story
      loadModel={loadModel}
      loadNames={loadNames}
      here={here}
      onGo={({ tree, facts, fragment }) => {
        if (tree === here) onTell?.(facts);
        else history.push({ pathname: `${baseUrl}arbres/${tree}/`, hash: fragment, state: { told: true } });
      }}
    />
  );
}
