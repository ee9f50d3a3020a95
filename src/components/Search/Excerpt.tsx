import type { ReactNode } from 'react';
import { splitExcerpt } from './excerpt';

/** An excerpt, with the words looked for marked. */
export default function Excerpt({ html }: { html: string }): ReactNode {
  let position = 0;
  return splitExcerpt(html).map(({ text, marked }) => {
    position += text.length;
    return marked ? <mark key={position}>{text}</mark> : <span key={position}>{text}</span>;
  });
}
