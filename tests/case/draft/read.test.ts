import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, putWords } from '../../../src/case/draft/pieces';
import { LONGEST_DRAFT, readDraft } from '../../../src/case/draft/read';
import { makeModel, parseRules } from './world';

const find = (text: string, ...finds: string[]): string[] =>
  readDraft(text, makeModel(finds), 'consommateur').marks.map(({ start, end }) => text.slice(start, end));

describe('a phrase', () => {
  it('finds a word in all its forms, with small words between', () => {
    expect(find('Nous reconnaissons très volontiers notre erreur.', '{nous} reconnaître erreur')).toEqual([
      'Nous reconnaissons très volontiers notre erreur',
    ]);
    expect(find('Vous nous reconnaissez une erreur.', '{nous} reconnaître erreur')).toEqual([]);
  });

  it('finds a denied word only where it asks for one', () => {
    const text = 'Nous ne pouvons pas vous rembourser.';
    expect(find(text, '{nous} rembourser')).toEqual([]);
    expect(find(text, '{nous} -rembourser')).toEqual(['Nous ne pouvons pas vous rembourser']);
    expect(find('Nous ne pouvons que reconnaître notre erreur.', '{nous} … reconnaître erreur')).toHaveLength(
      1,
    );
    expect(find('Aucun remboursement ne sera fait.', '-remboursement')).toEqual(['remboursement']);
    expect(find('Nous contestons toute faute.', 'faute')).toEqual([]);
    expect(find('Nous avouons sans réserve notre faute.', '{nous} avouer … faute')).toHaveLength(1);
  });

  it('leaves alone what is quoted, claimed or supposed', () => {
    for (const text of [
      'Vous écrivez que nous avons commis une faute.',
      'Selon vous, il y a une faute.',
      'Vous parlez de « faute ».',
      'Si une faute est établie, nous la corrigerons.',
      'En cas de faute de notre part, nous réparons.',
    ])
      expect(find(text, 'faute'), text).toEqual([]);
    expect(find('Vous écrivez que le mur penche, et nous avons commis une faute.', 'faute')).toEqual([
      'faute',
    ]);
  });

  it('tells a form by its ending, and the conditional apart', () => {
    expect(find('Nous porterons plainte.', 'porter:ons,ai plainte')).toHaveLength(1);
    expect(find('Vous avez porté plainte.', 'porter:ons,ai plainte')).toEqual([]);
    expect(find('Nous pourrions payer.', '{nous} pouvoir')).toEqual([]);
    expect(find('Nous pourrions payer.', '{nous} ?pouvoir')).toHaveLength(1);
  });

  it('takes what may be left out, one of several, and gaps that stay in the sentence', () => {
    expect(find('à vie', '=a [vie|jamais]')).toEqual(['à vie']);
    expect(find('une réponse rapide', 'réponse (très) rapide')).toHaveLength(1);
    expect(find('remise de dix euros demain', 'remise … demain')).toHaveLength(1);
    expect(find('remise. Nous venons demain', 'remise … demain')).toEqual([]);
  });

  it('goes on over a line broken within a sentence', () =>
    expect(find('Nous reconnaissons\nnotre erreur.', '{nous} reconnaître erreur')).toHaveLength(1));
});

describe('a rule', () => {
  it('is for some readers only; who does not know is told what holds for a consumer', () => {
    const model = makeModel(['garantie'], '  to: [consommateur]\n');
    const count = (to: Parameters<typeof readDraft>[2]) => readDraft('La garantie.', model, to).marks.length;
    expect([count('consommateur'), count('inconnu'), count('professionnel'), count('public')]).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('is excused in the sentence, or in the text', () => {
    const read = (more: string, text: string) =>
      readDraft(text, makeModel(['payer'], more), 'public').marks.length;
    expect(read('  unless: ["demain"]\n', 'Nous payons demain.')).toBe(0);
    expect(read('  unless: ["demain"]\n', 'Nous payons. À demain.')).toBe(1);
    expect(read('  unless-text: ["demain"]\n', 'Nous payons. À demain.')).toBe(0);
  });

  it('tells once what is lacking', () => {
    const model = makeModel(['refuser'], '  forgets: ["médiateur"]\n');
    expect(readDraft('Nous refusons. Nous refusons.', model, 'public').marks).toMatchObject([
      { isLack: true },
    ]);
    expect(readDraft('Nous refusons. Voyez le médiateur.', model, 'public').marks).toEqual([]);
  });

  it('names no class that is not there, and can be read', () => {
    const listCodes = (finds: string) =>
      parseRules(
        `a:\n  kind: ton\n  title: T\n  why: W.\n  finds: [${finds}]\n  marks: [Mot.]\n  passes: [Mot.]\n`,
      ).issues.map(({ code }) => code);
    expect(listCodes('"{inconnu} payer"')).toEqual(['draft-pattern']);
    expect(listCodes('"(payer"')).toEqual(['draft-pattern']);
    expect(listCodes('"=c\'est"')).toEqual([]);
    expect(listCodes('"mot/=c\'est"')).toEqual(['draft-pattern']);
  });
});

describe('any text', () => {
  const model = makeModel(['{nous} … payer', '-payer', '…… euro']);

  it('is read within its bounds, and its pieces joined are the text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'nous ',
            'ne ',
            'payons',
            ' pas',
            '. ',
            '\n',
            '« ',
            '»',
            'si ',
            'euros ',
            '😂',
            '<b>',
            '‮א',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const { marks } = readDraft(text, model, 'inconnu');
          for (const { start, end, sentence } of marks) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(sentence.start).toBeLessThanOrEqual(start);
          }
          expect(
            cutPieces(text, marks)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    ));

  it('is read to a limit, quickly', () => {
    const began = performance.now();
    const { marks, readTo } = readDraft('Nous ne payons pas cent euros. '.repeat(7000), model, 'inconnu');
    expect(readTo).toBe(LONGEST_DRAFT);
    expect(marks.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('better words', () => {
  const model = makeModel(['faute']);
  const put = (text: string, replaces?: 'words', isLack = false) => {
    const [mark] = readDraft(text, model, 'public').marks;
    return mark && putWords(text, { ...mark, isLack }, { ...(replaces && { replaces }) }, 'Mieux.');
  };

  it('stand in for the sentence, or for the words', () => {
    expect(put('Bonjour. Voici la faute ! Merci.')).toBe('Bonjour. Mieux. Merci.');
    expect(put('Voici la faute, là.', 'words')).toBe('Voici la Mieux., là.');
  });

  it('are added before the reply takes its leave', () => {
    expect(put('Une faute.\n\nCordialement,\nJeanne', undefined, true)).toBe(
      'Une faute.\n\nMieux.\n\nCordialement,\nJeanne',
    );
    expect(put('Une faute.', undefined, true)).toBe('Une faute.\n\nMieux.');
  });
});
