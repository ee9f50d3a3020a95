import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { authoringOf, FACT_TYPES, meaningOf } from '../../src/trees/factTypes';
import { FIELD_KINDS } from '../../src/trees/factTypes/fieldKinds';
import { typedFieldOf } from '../../src/trees/factTypes/typed';

const OWN = resolve('src/trees/factTypes');
const NAMES: ReadonlySet<string> = new Set(FACT_TYPES);

const EQUALITIES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** True of a type that holds several types of facts and nothing else. */
function isFactType(type: ts.Type): boolean {
  return (
    type.isUnion() &&
    type.types.length > 2 &&
    type.types.every((part) => part.isStringLiteral() && NAMES.has(part.value))
  );
}

/** Where code outside `factTypes/` tells one type of fact from another. */
function findChoices(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const files = (config?.fileNames ?? []).filter((file) => file.includes('/src/'));
  const program = ts.createProgram(files, config?.options ?? {});
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(resolve('src')) || source.fileName.startsWith(OWN)) continue;
    const visit = (node: ts.Node): void => {
      const compared =
        ts.isBinaryExpression(node) && EQUALITIES.has(node.operatorToken.kind)
          ? ts.isStringLiteral(node.right)
            ? node.left
            : ts.isStringLiteral(node.left)
              ? node.right
              : undefined
          : ts.isSwitchStatement(node)
            ? node.expression
            : undefined;
      if (compared && isFactType(checker.getNonNullableType(checker.getTypeAtLocation(compared)))) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${source.fileName.slice(resolve('.').length + 1)}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

describe('types of facts', () => {
  it('are told apart in their own files alone', { timeout: 240_000 }, () => {
    expect(findChoices()).toEqual([]);
  });

  it.each(FACT_TYPES)('say of %s how it is asked, read and written', (type) => {
    const { shape } = meaningOf({ type });
    expect({ one: 'one', several: 'several', points: 'typed', free: 'typed' }[shape]).toBe(FIELD_KINDS[type]);
    if (FIELD_KINDS[type] === 'typed') expect(typedFieldOf({ type }).empty).not.toBe('');
    const { description, noun, prefill } = authoringOf(type);
    for (const text of [description, noun, prefill]) expect(text).not.toBe('');
  });
});
