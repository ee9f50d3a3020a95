/** The derived facts of the site: the files of `law/derived/` with the functions that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { bindDerived } from '../../src/law/derived';
import { DERIVED_FUNCTIONS } from '../../src/law/derived/functions';
import { settleDerived } from '../../src/law/derived/settle';
import { parseLaw } from '../../src/law/parse';
import type { Issue } from '../../src/trees/issue';
import { parseContent } from '../../src/trees/parse';

export interface TextFile {
  path: string;
  text: string;
}

/** Reads every YAML file of a folder, and of the folders in it. */
export function readYaml(folder: string): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** Settles the law of some files with the facts of the site. */
export function settleLaw(files: readonly TextFile[], functions = DERIVED_FUNCTIONS) {
  const facts = {
    path: 'decision-trees/facts.yaml',
    text: readFileSync('decision-trees/facts.yaml', 'utf8'),
  };
  const { content } = parseContent([facts]);
  const { law, derived, issues } = parseLaw(files);
  const settled = settleDerived(derived, { facts: content.facts, hasFacts: true, law, functions });
  const all: Issue[] = [...issues, ...settled.issues];
  return { law: { ...law, derived: settled.derived }, issues: all };
}

export const { law: SITE_LAW, issues: SITE_ISSUES } = settleLaw(readYaml('law'));

export const DERIVED_FACTS = bindDerived(SITE_LAW.derived);
