/** A letter as HTML: what a mail program or a word processor takes from the clipboard, and the body of an e-mail. */
import { escapeHtml } from '../../trees/text';
import { typeset } from '../../trees/typeset';
import { formatSources } from './annex';
import { formatPiece } from './fill';
import type { Annex, FilledBlock, FilledLetter, LetterRun } from './model';

/** Formats a letter as HTML that carries its own look. @param isBody - leaves the subject out */
export function formatLetterHtml({ blocks, annex }: FilledLetter, isBody = false): string {
  const shown = blocks.filter(({ kind, paper }) => !paper && !(isBody && kind === 'subject'));
  const parts = shown.map((block, index) => {
    if (block.kind !== 'item') return formatBlock(block);
    const opens = shown[index - 1]?.kind !== 'item' ? '<ul>' : '';
    const closes = shown[index + 1]?.kind !== 'item' ? '</ul>' : '';
    const look = block.isNumbered ? ' style="list-style:none"' : '';
    return `${opens}<li${look}>${formatRuns(block.pieces)}</li>${closes}`;
  });
  return `<div lang="fr">${parts.join('\n')}${annex ? `\n${formatAnnex(annex)}` : ''}</div>`;
}

function formatBlock({ kind, pieces }: FilledBlock): string {
  const text = formatRuns(pieces);
  switch (kind) {
    case 'subject':
      return `<p><strong>Objet\u00A0: ${text}</strong></p>`;
    case 'title':
      return `<p style="text-align:center"><strong>${text}</strong></p>`;
    case 'heading':
      return `<p><strong>${text}</strong></p>`;
    case 'right':
    case 'signature':
      return `<p style="margin-left:50%">${text}</p>`;
    default:
      return `<p>${text}</p>`;
  }
}

function formatRuns(pieces: readonly LetterRun[]): string {
  return pieces
    .map((piece) => {
      const text = escapeHtml(formatPiece(piece)).replace(/\n/g, '<br>');
      return piece.kind === 'text' ? text : `<b style="background:#fff2b3">${text}</b>`;
    })
    .join('');
}

function formatAnnex(annex: Annex): string {
  const paragraph = (text: string) => `<p>${escapeHtml(typeset(text))}</p>`;
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag} style="border:1px solid #808080;padding:4px">${escapeHtml(typeset(cell))}</${tag}>`).join('')}</tr>`;
  return [
    `<p><strong>${escapeHtml(typeset(annex.title))}</strong></p>`,
    ...annex.intro.map(paragraph),
    `<table style="border-collapse:collapse">${row(annex.columns, 'th')}${annex.rows.map((cells) => row(cells, 'td')).join('')}</table>`,
    ...annex.totals.map(({ label, amount }) => paragraph(`${label} : ${amount}`)),
    ...(annex.sources.length > 0 ? [paragraph(formatSources(annex))] : []),
  ].join('\n');
}
