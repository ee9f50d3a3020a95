/** The Word document, read back by a reader that is not its writer. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { cleanField } from '../../../src/case/letters/clean';
import { formatDocx } from '../../../src/case/letters/docx';
import type { FilledLetter } from '../../../src/case/letters/model';
import { formatLetterText } from '../../../src/case/letters/text';
import { HOSTILE } from '../file/arbitrary';
import { EMPTY, fill, fillCase, findLetter, letters } from './world';

/** The styles of letters, which mammoth does not know by itself. */
const STYLES = ['Objet', 'Destinataire', 'Note', 'Signature', 'Title'].map(
  (name) => `p[style-name='${name}'] => p.${name.toLowerCase()}:fresh`,
);
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/** The text of a document as mammoth reads it, line breaks kept. */
const read = async (letter: FilledLetter): Promise<string> => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await formatDocx(letter)) },
    { styleMap: STYLES },
  );
  expect(messages).toEqual([]);
  return value
    .replace(/<br \/>|<\/(?:p|li|td|h1|h2)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z0-9#]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
};
/** Line ends and the spaces around them are laid out anew by the reader. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const NOTICE = findLetter('mise-en-demeure-professionnel');
const UNPAID = {
  ...EMPTY,
  facts: { 'type-de-client': 'professionnel', montant: 3200, echeance: '2024-09-24' },
};

describe('a .docx', () => {
  it.each(letters)('of $id opens, whole', async (letter) => {
    const text = await read(fill(letter, fillCase(letter, { 'type-de-client': 'professionnel' })).letter);
    expect(text).toContain(letter.channel === 'acte' ? 'Article 1. ' : 'Objet');
    expect(text).not.toMatch(/\[à.compléter/);
  });

  it('is French, A4, with styles, and its working is a table', async () => {
    const { letter } = fill(NOTICE, UNPAID);
    const bytes = await formatDocx(letter);
    const parts = unzipSync(bytes);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    for (const name of Object.keys(parts))
      if (/\.(xml|rels)$/.test(name)) XmlDocument.fromString(text(name)).dispose();
    expect(text('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="fr-FR"/);
    expect(text('word/document.xml')).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
    expect(value).toContain('<p class="objet">');
    const rows = value.match(/<tr>/g) ?? [];
    expect(rows).toHaveLength(1 + (letter.annex?.rows.length ?? 0));
    expect(value).toContain('<h1>Annexe');
  });

  it('numbers its pages, and names in its properties the one who writes and what about', async () => {
    const { letter } = fill(NOTICE, fillCase(NOTICE, UNPAID.facts));
    const parts = unzipSync(await formatDocx(letter));
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    const footer = Object.keys(parts).find((name) => /^word\/footer\d+\.xml$/.test(name)) as string;
    expect(text(footer)).toMatch(/PAGE.*NUMPAGES/s);
    const properties = text('docProps/core.xml');
    expect(properties).toContain(`<dc:title>${letter.subject}</dc:title>`);
    expect(properties).toContain('<dc:creator>Un texte</dc:creator>');
    for (const part of Object.keys(parts)) expect(text(part), part).not.toMatch(/litiges.clients/i);
    const unsigned = unzipSync(await formatDocx(fill(NOTICE, EMPTY).letter));
    expect(new TextDecoder().decode(unsigned['docProps/core.xml'])).not.toMatch(/Un-named|itiges/);
  });

  it('of an e-mail bears the parties and the date, which the e-mail itself does not', async () => {
    const letter = findLetter('echeancier');
    const filled = fill(
      letter,
      fillCase(letter, {}, (id, { type, when }) =>
        type === 'date'
          ? when === 'ahead'
            ? '24/12/2026'
            : '24/09/2026'
          : type === 'email'
            ? 'durand@exemple.fr'
            : id === 'client'
              ? 'Durand SARL'
              : id === 'entreprise'
                ? 'Atelier Petit'
                : '3',
      ),
    ).letter;
    const text = await read(filled);
    expect(text).toMatch(/^Atelier Petit\nDurand SARL\ndurand@exemple.fr\nLe 24\u00a0septembre 2026\n/);
    expect(text).toMatch(/Accord de Durand SARL\n.*Le ………………, à ………………\nDurand SARL/s);
    expect(formatLetterText(filled)).toMatch(/^Objet/);
  });

  it('of a settlement is a deed: a title, numbered articles, two places to sign side by side', async () => {
    const letter = findLetter('projet-de-transaction');
    const filled = fill(letter, fillCase(letter)).letter;
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await formatDocx(filled)) },
      { styleMap: STYLES },
    );
    expect(value).toMatch(/^<p class="title">Protocole d’accord transactionnel<\/p>/);
    expect(value).not.toContain('Objet');
    expect([...value.matchAll(/<h2>(Article \d)\./g)].map(([, article]) => article)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Article ${number}`),
    );
    expect(value).toMatch(
      /<tr><td><p>Pour Un texte.*<\/td><td><p>Pour Un texte<br \/>Un texte<\/p><\/td><\/tr>/s,
    );
    const person = fillCase(letter, {}, (id, { type, when }) =>
      id === 'signataire-client' ? '' : type === 'date' ? (when ? '24/12/2026' : '24/09/2024') : '3',
    );
    const ofPerson = await mammoth.convertToHtml({
      buffer: Buffer.from(await formatDocx(fill(letter, person).letter)),
    });
    expect(ofPerson.value).toMatch(/<tr><td><p>Pour 3<br \/>3<\/p><\/td><td><p>3<\/p><\/td><\/tr>/);
  });

  it('of a registered letter leaves room to sign, then lists what is enclosed', async () => {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await formatDocx(fill(NOTICE, UNPAID).letter)) },
      { styleMap: STYLES },
    );
    expect(value).toMatch(
      /<p class="signature">.*<\/p><p>P\.J\.\u00a0:<\/p><ul><li>facture n°.*<\/li><li>calcul/s,
    );
  });

  it('lets no signature stand alone on a page', async () => {
    const xml = new TextDecoder().decode(
      unzipSync(await formatDocx(fill(NOTICE, UNPAID).letter))['word/document.xml'],
    );
    expect(xml).toMatch(
      /<w:keepNext\/>(?:(?!<w:p>).)*salutations distinguées(?:(?!<w:p>).)*<\/w:p><w:p><w:pPr><w:pStyle w:val="Signature"\/>/s,
    );
  });

  it('keeps the room to sign under the name, on its page, and the list that ends a letter in one piece', async () => {
    const { letter } = fill(NOTICE, fillCase(NOTICE, UNPAID.facts));
    const xml = new TextDecoder().decode(unzipSync(await formatDocx(letter))['word/document.xml']);
    expect(xml).toMatch(
      /<w:pStyle w:val="Signature"\/>(?:(?!<w:p>).)*<\/w:p><w:p><w:pPr><w:spacing [^>]*w:line="1400" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:p>/s,
    );
    const parts = unzipSync(await formatDocx(letter));
    expect(new TextDecoder().decode(parts['word/styles.xml'])).toMatch(
      /w:styleId="Signature"(?:(?!<\/w:style>).)*<w:keepNext\/>/s,
    );
    const enclosed =
      xml.slice(xml.indexOf('P.J.')).match(/<w:p>(?:(?!<\/w:p>).)*<w:numPr>.*?<\/w:p>/gs) ?? [];
    expect(enclosed.map((item) => item.includes('<w:keepNext/>'))).toEqual([true, true, true, false]);
  });

  it('cuts no citation at the end of a line', async () => {
    const letter = findLetter('reclamation-publique');
    const xml = new TextDecoder().decode(
      unzipSync(await formatDocx(fill(letter, fillCase(letter)).letter))['word/document.xml'],
    );
    expect(xml).toMatch(/art\.\u00a0R421<\/w:t><w:noBreakHyphen\/><w:t[^>]*>1\u00a0CJA/);
    expect(xml).toMatch(/n°\u00a068<\/w:t><w:noBreakHyphen\/><w:t[^>]*>1250\)/);
  });

  it('puts no dash before pieces that bear their number', async () => {
    const letter = findLetter('facture-contestee');
    const of = fillCase(letter, {}, (id, { type }) =>
      id === 'pieces-jointes'
        ? '1. Devis signé\nPièce 2 : bon de livraison'
        : id === 'reponses'
          ? '- un joint repris'
          : type === 'date'
            ? '24/09/2024'
            : '3',
    );
    const { letter: filled } = fill(letter, of);
    expect(formatLetterText(filled)).toMatch(/\n1\. Devis signé\nPièce 2.: bon de livraison\n/);
    expect(formatLetterText(filled)).toContain('\n- un joint repris\n');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await formatDocx(filled)) });
    expect(value).toContain('<p>1. Devis signé</p>');
    expect(value).toContain('<li>un joint repris</li>');
  });

  it('marks blanks in brackets and on a ground of their own', async () => {
    const { letter } = fill(NOTICE, UNPAID);
    expect(await read(letter)).toContain('[à\u00a0compléter\u00a0: nom du client]');
    const xml = new TextDecoder().decode(unzipSync(await formatDocx(letter))['word/document.xml']);
    expect(xml).toMatch(/<w:shd [^>]*w:fill="FFF2B3"[^>]*\/><\/w:rPr><w:t[^>]*>\[à\u00a0compléter/);
  });

  it.each(HOSTILE.map((text, index) => [index, text] as const))(
    'holds hostile text %i as text',
    async (_, hostile) => {
      const letter = findLetter('accuse-de-reception');
      const of = fillCase(letter, {}, (_id, { type }) => (type === 'date' ? '24/09/2024' : hostile));
      const filled = fill(letter, of).letter;
      expect(squeeze(await read(filled))).toContain(squeeze(cleanField(hostile)));
      const parts = unzipSync(await formatDocx(filled));
      for (const [name, bytes] of Object.entries(parts))
        if (/\.(xml|rels)$/.test(name)) XmlDocument.fromString(new TextDecoder().decode(bytes)).dispose();
      expect(Object.keys(parts).filter((name) => /embed|vba|activeX/i.test(name))).toEqual([]);
      expect(new TextDecoder().decode(parts['word/document.xml'])).not.toMatch(
        /<w:(instrText|fldSimple|hyperlink)/,
      );
    },
    30_000,
  );

  it('gives any text back', async () => {
    const letter = findLetter('geste-commercial');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const of = fillCase(letter, {}, (_id, { type }) => (type === 'amount' ? '10' : text));
        fc.pre(cleanField(text) !== '');
        expect(squeeze(await read(fill(letter, of).letter))).toContain(squeeze(cleanField(text)));
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
