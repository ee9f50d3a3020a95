/** Markdown of training texts to HTML, at build time only: as in trees, and tables, since invoices have some. */
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

const PARAGRAPH = /^<p>([\s\S]*)<\/p>$/;

/** A table in a frame that scrolls sideways on a narrow screen: by keyboard too, hence the tab stop. */
const FRAME = '<div class="lc-table" role="group" tabindex="0" aria-label="Tableau">';

/** Renders a text. HTML in it is shown as text. @param inline - leave out the paragraph around a single one */
export function renderPaper(text: string, inline = false): string {
  const html = micromark(text.trim(), { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
    .replaceAll('<table>', `${FRAME}<table>`)
    .replaceAll('</table>', '</table></div>');
  const single = inline ? PARAGRAPH.exec(html) : null;
  return single && !single[1]?.includes('<p>') ? (single[1] as string) : html;
}
