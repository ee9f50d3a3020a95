/** Who imports whom in `src`, read from the sources: what the test of the rooms judges. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** An import of a file: of another file of the project, or of a package. */
export interface Import {
  /** path from the project's folder with `/`, or the name as written for a package */
  to: string;
  isPackage: boolean;
  /** of types alone: gone once compiled */
  isType: boolean;
}

/** file → what it imports, calls of `import()` included */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

const ENDINGS = ['', '.ts', '.tsx', '.mts', '.js', '/index.ts', '/index.tsx'];

/** Lists the TypeScript files under a folder, as paths from the project's folder; declarations left out. */
export function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /(?<!\.d)\.m?tsx?$/.test(path))
    .sort();
}

/** Reads the imports of every file under some folders. */
export function readImportGraph(folders: readonly string[]): ImportGraph {
  return new Map(folders.flatMap(listSources).map((file) => [file, readImports(file)] as const));
}

function readImports(file: string): Import[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, kind);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push(resolve(file, (node.moduleSpecifier as ts.StringLiteral).text, isOfTypes(node)));
    const [path] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      if (path && ts.isStringLiteralLike(path)) found.push(resolve(file, path.text, false));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a declaration brings types alone. */
function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

function resolve(file: string, path: string, isType: boolean): Import {
  const isOwn = path.startsWith('.') || path.startsWith('@site/');
  if (!isOwn) return { to: path, isPackage: true, isType };
  const base = path.startsWith('@site/') ? path.slice('@site/'.length) : join(dirname(file), path);
  const ending = ENDINGS.find((one) => existsSync(base + one) && statSync(base + one).isFile()) ?? '';
  return { to: (base + ending).replaceAll('\\', '/'), isPackage: false, isType };
}

/**
 * Finds files that import each other, by however many others.
 *
 * @returns each circle once, its files in order; empty when there is none
 */
export function findCircles(graph: ImportGraph): string[][] {
  const reachable = new Map([...graph.keys()].map((file) => [file, findReachable(graph, [file])] as const));
  const circles = new Map<string, string[]>();
  for (const [file, reached] of reachable) {
    const circle = [...reached].filter((other) => reachable.get(other)?.has(file)).sort();
    if (circle.length > 0) circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/**
 * Finds the files to which imports lead from some files.
 *
 * @param follows - which imports are followed; all when left out
 * @returns files of the graph; one that is started from is among them only when another leads to it
 */
export function findReachable(
  graph: ImportGraph,
  from: readonly string[],
  follows: (one: Import) => boolean = () => true,
): Set<string> {
  const list = (file: string) =>
    (graph.get(file) ?? []).filter((one) => follows(one) && graph.has(one.to)).map(({ to }) => to);
  const reached = new Set(from.flatMap(list));
  for (const file of reached) for (const to of list(file)) reached.add(to);
  return reached;
}
