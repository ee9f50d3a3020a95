import { useEffect } from 'react';

/** Names the page after the question that it asks, then the tree; without a question, after the tree. */
export function useTitle(question: string, tree: string): void {
  useEffect(() => {
    const site = / \| [^|]+$/.exec(document.title)?.[0] ?? '';
    document.title = [question, tree].filter(Boolean).join(' – ') + site;
  }, [question, tree]);
}
