/** The derived facts of the site: the files of `law/derived/` with the functions that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { bindDerived } from '../../src/law/derived';
import { DERIVED_FUNCTIONS } from '../../src/law/derived/functions';
import { settleDerived } from '../../src/law/derived/settle';
import { parseLaw } from '../../src/law/parse';
import { isDraftFile } from '../../src/plugins/drafts/parse';
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

const facts = { path: 'decision-trees/facts.yaml', text: readFileSync('decision-trees/facts.yaml', 'utf8') };
export const SITE_FACTS = parseContent([facts]).content.facts;

/** The files of law themselves: rules that read drafts stand beside them, and are no law. */
export const LAW_FILES = readYaml('law').filter(({ path }) => !isDraftFile(path));

const parsed = parseLaw(LAW_FILES);
const settled = settleDerived(parsed.derived, {
  facts: SITE_FACTS,
  hasFacts: true,
  law: parsed.law,
  functions: DERIVED_FUNCTIONS,
});
export const SITE_LAW = { ...parsed.law, derived: settled.derived };
export const SITE_ISSUES: readonly Issue[] = [...parsed.issues, ...settled.issues];

export const DERIVED_FACTS = bindDerived(SITE_LAW.derived);
