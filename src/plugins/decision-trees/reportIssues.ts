/**
 * Shows the issues of the content in the overlay of the dev server.
 *
 * A plugin that throws on reload is logged and forgotten: the pages would stay as they were, without a word. So the
 * issues are written to a file, and each compilation, which depends on it, takes them as errors of its own.
 */
import { readFileSync } from 'node:fs';

const NAME = 'DecisionTreeIssues';

interface Compilation {
  fileDependencies: { add(path: string): unknown };
  errors: { push(error: Error): unknown };
}

interface Compiler {
  hooks: { thisCompilation: { tap(name: string, each: (compilation: Compilation) => void): void } };
}

/** Builds the bundler plugin. @param path - file that holds the issues as text; empty when there is none */
export function buildIssueReporter(path: string): { apply(compiler: Compiler): void } {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        compilation.fileDependencies.add(path);
        const text = readFileSync(path, 'utf8').trim();
        if (text) compilation.errors.push(new Error(text));
      });
    },
  };
}
