/** Markdown of short texts to HTML, at build time only: no Markdown parser ships to the browser. */
import { micromark } from 'micromark';

const PARAGRAPH = /^<p>([\s\S]*)<\/p>$/;

/**
 * Renders a short text. HTML in it is shown as text, never as mark-up; dangerous link protocols are dropped.
 *
 * @param inline - leave out the paragraph around a text of one paragraph
 */
export function renderMarkdown(text: string, inline = false): string {
  const html = micromark(text.trim());
  const single = inline ? PARAGRAPH.exec(html) : null;
  return single && !single[1]?.includes('<p>') ? (single[1] as string) : html;
}
