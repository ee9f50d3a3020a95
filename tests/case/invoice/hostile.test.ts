/** Files made to harm, damaged files and files of other kinds: each gives a clear word, in little time. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../src/case/invoice/limits';
import { readInvoiceFile } from '../../../src/case/invoice/read';
import { describeFileProblem } from '../../../src/case/messages/invoice';
import { PARSER, readBytes } from './made';
import { attach, join, latin, makePdf, stream, ubl } from './pdf';

const tell = async (content: Uint8Array | string) => {
  const found = await readBytes(content);
  return 'problem' in found ? found.problem : 'read';
};

describe('what could harm', () => {
  it('a file beyond the limit is refused before a byte of it is read', async () => {
    let wasRead = false;
    const arrayBuffer = async () => {
      wasRead = true;
      return new ArrayBuffer(0);
    };
    const found = await readInvoiceFile({ name: 'x.pdf', size: LARGEST_FILE + 1, arrayBuffer }, PARSER);
    expect(found).toEqual({ problem: 'too-large' });
    expect(wasRead).toBe(false);
  });

  it('entities are refused, in XML and inside of a PDF', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
    expect(await tell(ubl({ head: bomb, number: '&b;' }))).toBe('doctype');
    expect(await tell(ubl({ head: `<?xml version="1.0"?><!-- facture -->\n${bomb}` }))).toBe('doctype');
    expect(await tell(attach(ubl({ head: bomb })))).toBe('doctype');
    expect(await tell('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>')).toBe('doctype');
  });

  it('a word of it inside a comment is no declaration', async () => {
    expect(await tell(ubl({ head: '<!-- <!DOCTYPE x> -->' }))).toBe('read');
  });

  it('what unpacks beyond the limit is given up', async () => {
    const bomb = new Uint8Array(deflateSync(Buffer.alloc(40 * 1024 * 1024, 0x20), { level: 9 }));
    const pdf = makePdf([
      '<< /Type /Filespec /UF (factur-x.xml) /EF << /F 2 0 R >> >>',
      stream('/Filter /FlateDecode', bomb),
    ]);
    expect(pdf.length).toBeLessThan(100_000);
    expect(await tell(pdf)).toBe('too-large');
  });

  it('packed objects that unpack beyond the limit are given up', async () => {
    const bomb = new Uint8Array(deflateSync(Buffer.alloc(90 * 1024 * 1024, 0x20), { level: 9 }));
    expect(await tell(makePdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb)]))).toBe(
      'too-large',
    );
  });

  it.each([
    ['digits', '1'.repeat(8_000_000)],
    ['blanks and digits', '1 '.repeat(4_000_000)],
    ['brackets', '['.repeat(2_000_000)],
    ['dictionaries that do not end', '1 0 obj << /A '.repeat(20_000)],
    ['ends of documents', 'trailer << /A '.repeat(200_000)],
    ['strings that do not end', '1 0 obj ('.repeat(50_000)],
    ['streams that do not end', '1 0 obj << >> stream '.repeat(50_000)],
  ])('junk made of %s takes little time', async (_, junk) => {
    const start = performance.now();
    expect(await tell(`%PDF-1.7\n${junk}`)).toMatch(/^(no-data|too-many-objects)$/);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('references that turn in a circle are left', async () => {
    const pdf = makePdf(['2 0 R', '1 0 R', '<< /Type /Filespec /UF 1 0 R /EF 2 0 R >>']);
    expect(await tell(pdf)).toBe('no-data');
  });

  it('markup and marks of direction in names are text', async () => {
    const name = '&lt;img src=x onerror=alert(1)&gt;\u202eSARL';
    const party = `<cac:AccountingCustomerParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>`;
    const found = await readBytes(ubl({ body: party }));
    expect('invoice' in found && found.invoice.buyer.name).toBe('<img src=x onerror=alert(1)>SARL');
  });

  it('a field that is too long is cut', async () => {
    const found = await readBytes(ubl({ number: 'F'.repeat(100_000) }));
    expect('invoice' in found && found.invoice.number.value.length).toBe(400);
  });
});

describe('what cannot be read', () => {
  it('a protected PDF is told by its trailer, or by its stream of references', async () => {
    const objects = ['<< /Type /Catalog >>', '<< /Filter /Standard /V 5 >>'];
    expect(await tell(makePdf(objects, '/Root 1 0 R /Encrypt 2 0 R'))).toBe('encrypted');
    const references = stream('/Type /XRef /Encrypt 2 0 R /Filter /FlateDecode', new Uint8Array(4));
    expect(await tell(makePdf([...objects, references], '/Root 1 0 R'))).toBe('encrypted');
  });

  it('data packed in a way that this reader does not know are told', async () => {
    const spec = '<< /Type /Filespec /UF (factur-x.xml) /EF << /F 2 0 R >> >>';
    expect(await tell(makePdf([spec, stream('/Filter /LZWDecode', latin('abc'))]))).toBe('data-unreadable');
    expect(await tell(makePdf([spec, stream('/Filter /FlateDecode', latin('abc'))]))).toBe('data-unreadable');
    expect(
      await tell(makePdf([stream('/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode', latin('abc'))])),
    ).toBe('data-unreadable');
  });

  it('a PDF without data says so and asks for the three figures', async () => {
    expect(await tell(makePdf(['<< /Type /Catalog >>']))).toBe('no-data');
    expect(describeFileProblem('no-data')).toContain('trois chiffres');
  });

  it('truncated XML is told', async () => {
    expect(await tell(ubl().slice(0, -40))).toBe('broken-xml');
    expect(await tell(attach(ubl().slice(0, 300)))).toBe('broken-xml');
  });

  it('a stream cut in the middle is told', async () => {
    const packed = deflateSync(Buffer.from(ubl())).subarray(0, 150);
    const spec = '<< /Type /Filespec /UF (factur-x.xml) /EF << /F 2 0 R >> >>';
    expect(await tell(makePdf([spec, stream('/Filter /FlateDecode', new Uint8Array(packed))]))).toBe(
      'broken-xml',
    );
  });

  it.each([
    ['archive', join('PK\x03\x04', 'word/document.xml')],
    ['archive', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['picture', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['picture', latin('\x89PNG\r\n\x1a\n')],
    ['picture', latin('\0\0\0\x18ftypheic')],
    ['signed-envelope', latin('\x30\x82\x10\x00\x06\x09\x2a\x86\x48')],
    ['signed-envelope', latin('-----BEGIN PKCS7-----\nMIIG')],
    ['other-file', latin('\x7fELF\x02\x01')],
    ['other-file', latin('\x01\x02\x03')],
    ['not-xml', latin('Facture n° 12, total 120 euros')],
    ['not-xml', latin('{"facture": 1}')],
    ['empty', new Uint8Array(0)],
    ['other-xml', latin('<html><body>facture</body></html>')],
    ['other-xml', latin('<Invoice xmlns="urn:other"><Total>3</Total></Invoice>')],
    ['status-message', latin('<CrossDomainAcknowledgementAndResponse/>')],
    ['order', latin('<SCRDMCCBDACIOMessageStructure/>')],
    ['no-number', latin(ubl({ number: '' }))],
  ] as const)('%s, by what the file is and not by its name', async (problem, bytes) => {
    expect(await tell(bytes)).toBe(problem);
    expect(describeFileProblem(problem)).toMatch(/[.]$/);
  });
});

describe('encodings', () => {
  const named = (label: string) =>
    ubl({
      head: `<?xml version="1.0" encoding="${label}"?>`,
      body: '<cac:AccountingCustomerParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>Café Œuvré</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>',
    });
  const name = async (bytes: Uint8Array) => {
    const found = await readBytes(bytes);
    if (!('invoice' in found)) return found.problem;
    return [found.invoice.buyer.name, ...found.invoice.warnings.map(({ code }) => code)];
  };
  // Node reads the letters of Windows-1252 that Latin-1 lacks as Latin-1 does; browsers do not.
  const cp1252 = (text: string) => latin(text.replace('Œ', 'O'));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

  it.each([
    ['UTF-8', new TextEncoder().encode(named('UTF-8')), ['Café Œuvré']],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${named('UTF-8')}`), ['Café Œuvré']],
    ['Windows-1252, named', cp1252(named('windows-1252')), ['Café Ouvré']],
    ['ISO-8859-15, named', latin(named('ISO-8859-15').replace('Œ', '\xbc')), ['Café Œuvré']],
    ['UTF-16, named', utf16(named('UTF-16')), ['Café Œuvré']],
    ['Windows-1252 said to be UTF-8', cp1252(named('UTF-8')), ['Café Ouvré', 'encoding']],
    [
      'UTF-8 said to be what nobody knows',
      new TextEncoder().encode(named('klingon')),
      ['Café Œuvré', 'encoding'],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await name(bytes)).toEqual(expected);
  });
});

describe('signatures', () => {
  it('a signed PDF is read, and the reader told that the signature is not checked', async () => {
    const found = await readBytes(attach(ubl(), 'factur-x.xml', ['<< /Type /Sig /ByteRange [0 1 2 3] >>']));
    expect('invoice' in found && found.invoice.warnings).toContainEqual({ code: 'signed' });
  });

  it('so is a signed UBL', async () => {
    const found = await readBytes(ubl({ body: '<cac:Signature><cbc:ID>1</cbc:ID></cac:Signature>' }));
    expect('invoice' in found && found.invoice.warnings).toContainEqual({ code: 'signed' });
  });
});

describe('attachments', () => {
  const spec = (name: string, stream: number) =>
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${stream} 0 R >> >>`;
  const number = async (pdf: Uint8Array) => {
    const found = await readBytes(pdf);
    return 'invoice' in found ? found.invoice.number.value : found.problem;
  };

  it('the invoice is found among other files, and under another name', async () => {
    const pdf = makePdf([
      spec('bon.pdf', 4),
      spec('autre.xml', 5),
      spec('ma-facture.xml', 6),
      stream('', makePdf(['<< /A 1 >>'])),
      stream('', latin('<note>rien</note>')),
      stream('', latin(ubl({ number: 'F-7' }))),
    ]);
    expect(await number(pdf)).toBe('F-7');
  });

  it('objects packed together are found', async () => {
    const text = spec('factur-x.xml', 2);
    const packed = new Uint8Array(deflateSync(Buffer.from(`9 0 ${text}`)));
    const pdf = makePdf([
      stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', packed),
      stream('', latin(ubl({ number: 'F-8' }))),
    ]);
    expect(await number(pdf)).toBe('F-8');
  });

  it('a length that stands further on is followed past another document inside', async () => {
    const inner = makePdf([spec('factur-x.xml', 9), 'endstream']);
    const pdf = makePdf([
      spec('factur-x.xml', 3),
      stream('/Type /EmbeddedFile', inner, '4 0 R'),
      stream('', latin(ubl({ number: 'F-9' }))),
      String(inner.length),
    ]);
    expect(await number(pdf)).toBe('F-9');
  });

  it('of two versions of a file the later one counts', async () => {
    const first = attach(ubl({ number: 'F-1' }));
    const second = join('3 0 obj\n', stream('', latin(ubl({ number: 'F-2' }))), '\nendobj\n');
    expect(await number(join(first, second))).toBe('F-2');
  });

  it('names in UTF-16 and with escapes are read', async () => {
    const wide = `<feff${Buffer.from('factur-x.xml', 'utf16le').swap16().toString('hex')}>`;
    const pdf = makePdf([`<< /UF ${wide} /EF << /F 2 0 R >> >>`, stream('', latin(ubl({ number: 'F-3' })))]);
    expect(await number(pdf)).toBe('F-3');
    const escaped = makePdf([
      '<< /F (factur\\055x.xml) /EF << /F 2 0 R >> >>',
      stream('', latin(ubl({ number: 'F-4' }))),
    ]);
    expect(await number(escaped)).toBe('F-4');
  });
});

it('never throws, whatever the bytes', { timeout: 60_000 }, async () => {
  const good = attach(ubl());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 40 }),
      async (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const found = await readBytes(bytes);
        expect('invoice' in found || describeFileProblem(found.problem).length > 0).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await readBytes(join('%PDF-1.4 1 0 obj <<', bytes))).toHaveProperty('problem');
    }),
    { numRuns: 300 },
  );
});
