/**
 * A letter as a Word document: A4, French, styles by name, the working as a table. Loaded only to download one, since the
 * library that writes it is large.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  LineRuleType,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { typeset } from '../../trees/typeset';
import { formatSources } from './annex';
import { formatPiece } from './fill';
import type { Annex, FilledBlock, FilledLetter, LetterRun } from './model';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_247;
const BODY_FONT = 'Calibri';
const BULLETS = 'puces';
const GREY = '595959';
const ITEM = { left: 500, hanging: 260 };
/** Room to sign under a name. */
const ROOM = 1_400;

/** Writes a letter as a `.docx`. @returns the bytes of the file */
export async function formatDocx(letter: FilledLetter): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await Packer.pack(buildDocument(letter), 'uint8array');
  return new Uint8Array(bytes);
}

/** The styles by their names in Word. */
const STYLES = {
  default: {
    document: {
      run: {
        font: BODY_FONT,
        size: 22,
        language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'fr-FR' },
      },
      paragraph: { spacing: { after: 160, line: 276 } },
    },
    title: {
      run: { font: BODY_FONT, size: 32, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 400, after: 500 } },
    },
    heading1: {
      run: { font: BODY_FONT, size: 28, bold: true, color: '000000' },
      paragraph: { spacing: { after: 200 } },
    },
    heading2: {
      run: { font: BODY_FONT, size: 22, bold: true, color: '000000' },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Objet', name: 'Objet', basedOn: 'Normal', next: 'Normal', run: { bold: true } },
    {
      id: 'Destinataire',
      name: 'Destinataire',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { indent: { left: 5_000 }, spacing: { after: 0 } },
    },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        indent: { left: 5_000 },
        spacing: { before: 400, after: 0 },
        keepLines: true,
        keepNext: true,
      },
    },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: GREY } },
  ],
};

const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: ITEM } },
        },
      ],
    },
  ],
};

/** Its properties name the one who writes, and what the letter is about: not the site. */
function buildDocument({ subject, sender, blocks, annex }: FilledLetter): Document {
  return new Document({
    title: subject,
    creator: sender,
    description: '',
    lastModifiedBy: sender,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: buildFooter() },
        children: [...buildBlocks(blocks), ...(annex ? buildAnnexBlocks(annex) : [])],
      },
    ],
  });
}

/** « Page 1 sur 2 » */
function buildFooter(): Footer {
  const count = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: 'Note', alignment: AlignmentType.CENTER, children: [count] })],
  });
}

/** Blocks in order; signatures that follow each other stand side by side, and the last list is not cut by a page. */
function buildBlocks(blocks: readonly FilledBlock[]): (Paragraph | Table)[] {
  const lastText = blocks.findLastIndex(({ kind }) => kind !== 'item');
  return blocks.flatMap((block, index): (Paragraph | Table)[] => {
    const isSigned = (at: number): boolean => blocks[at]?.kind === 'signature';
    if (!isSigned(index) || (!isSigned(index - 1) && !isSigned(index + 1))) {
      const near = {
        before: blocks[index - 1]?.kind,
        after: blocks[index + 1]?.kind,
        isEnd: index > lastText,
      };
      return [buildBlock(block, near), ...(isSigned(index) ? [buildRoom()] : [])];
    }
    if (isSigned(index - 1)) return [];
    const end = blocks.findIndex((_, at) => at > index && !isSigned(at));
    return [buildSignatures(blocks.slice(index, end < 0 ? blocks.length : end))];
  });
}

/** Room to sign, of one height whatever stands below: never left behind by a page break. */
function buildRoom(): Paragraph {
  return new Paragraph({ spacing: { line: ROOM, lineRule: LineRuleType.EXACT, after: 0 }, children: [] });
}

/** A row without lines, a column for each who signs. */
function buildSignatures(signed: readonly FilledBlock[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const width = Math.floor((A4.width - 2 * MARGIN) / signed.length);
  return new Table({
    columnWidths: signed.map(() => width),
    width: { size: width * signed.length, type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 2 * ROOM, rule: HeightRule.ATLEAST },
        children: signed.map(
          ({ pieces }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { left: 0, right: 200 },
              children: [new Paragraph({ children: pieces.flatMap(buildRuns) })],
            }),
        ),
      }),
    ],
  });
}

/** What stands around a block. */
interface Near {
  before: FilledBlock['kind'] | undefined;
  after: FilledBlock['kind'] | undefined;
  /** it belongs to the list that ends the letter */
  isEnd: boolean;
}

/** A paragraph: no signature stands alone on a page, and no list that ends a letter is cut. */
function buildBlock({ kind, pieces, isNumbered }: FilledBlock, { before, after, isEnd }: Near): Paragraph {
  const children = pieces.flatMap(buildRuns);
  switch (kind) {
    case 'subject':
      return new Paragraph({ style: 'Objet', children: [new TextRun('Objet\u00A0: '), ...children] });
    case 'title':
      return new Paragraph({ heading: HeadingLevel.TITLE, children });
    case 'signature':
      return new Paragraph({ style: 'Signature', children });
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children });
    case 'right':
      return new Paragraph({
        style: 'Destinataire',
        ...(after !== 'right' && { spacing: { before: before === 'right' ? 200 : 0, after: 320 } }),
        children,
      });
    case 'item':
      return new Paragraph({
        ...(isNumbered ? { indent: ITEM } : { numbering: { reference: BULLETS, level: 0 } }),
        spacing: { after: after === 'item' ? 60 : 160 },
        keepLines: isEnd,
        keepNext: isEnd && after === 'item',
        children,
      });
    default:
      return new Paragraph({ children, keepNext: after === 'signature' || after === 'item' });
  }
}

/** A piece as runs; blanks stand in brackets on a ground of their own. */
function buildRuns(piece: LetterRun): TextRun[] {
  if (piece.kind === 'text')
    return piece.text.split('\n').map((line, index) => {
      const children = line
        .split('\t')
        .flatMap((part, at) => (at > 0 ? [new Tab(), ...keepCitations(part)] : keepCitations(part)));
      return new TextRun({ children, ...(index > 0 && { break: 1 }) });
    });
  return [
    new TextRun({
      // Its bracket does not end a line.
      text: formatPiece(piece).replace('[à ', '[à\u00a0'),
      bold: true,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2B3' },
    }),
  ];
}

/** The hyphens of « art. L441-10 » and « loi n° 68-1250 », where no line ends. */
function keepCitations(text: string): (string | NoBreakHyphen)[] {
  const parts = text.split(/(?<=(?:art\.|n°)\s[A-Z]?\d+(?:-\d+)*)-(?=\d)/);
  return parts.flatMap((part, at) => (at > 0 ? [new NoBreakHyphen(), part] : [part]));
}

function buildAnnexBlocks(annex: Annex): (Paragraph | Table)[] {
  const note = (text: string) => new Paragraph({ style: 'Note', children: [new TextRun(typeset(text))] });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new TextRun(typeset(annex.title))],
    }),
    ...annex.intro.map((text) => new Paragraph({ children: [new TextRun(typeset(text))] })),
    buildTable(annex),
    new Paragraph({ children: [] }),
    ...annex.totals.map(
      ({ label, amount }) =>
        new Paragraph({ children: [new TextRun({ text: `${label}\u00A0: ${amount}`, bold: true })] }),
    ),
    ...(annex.sources.length > 0 ? [note(formatSources(annex))] : []),
  ];
}

/** Widths of the columns, in twentieths of a point; together, the width of the text. */
const WIDTHS = [2_700, 800, 1_100, 3_312, 1_500];

function buildTable({ columns, rows }: Annex): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
  const cell = (text: string, index: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: WIDTHS[index] ?? 1_500, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } }),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment:
            index === columns.length - 1 || index === 1 || index === 2
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [new TextRun({ text: typeset(text), bold: isHead, size: 20 })],
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, index, isHead)),
    });
  return new Table({
    columnWidths: WIDTHS,
    width: { size: WIDTHS.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}
