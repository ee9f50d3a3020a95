/** Markdown of training texts to HTML, at build time only: as in trees, and tables, since invoices have some. */
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

const PARAGRAPH = /^<p>([\s\S]*)<\/p>$/;

/** Renders a text. HTML in it is shown as text. @param inline - leave out the paragraph around a single one */
export function renderPaper(text: string, inline = false): string {
  const html = micromark(text.trim(), { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  const single = inline ? PARAGRAPH.exec(html) : null;
  return single && !single[1]?.includes('<p>') ? (single[1] as string) : html;
}
