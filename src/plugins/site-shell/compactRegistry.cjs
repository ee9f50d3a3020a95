/**
 * Loader of Docusaurus's own list of modules and list of routes, for the browser: every page carries both, and each
 * route costs. Names of chunks become short ones, and the names of modules go: only pre-rendering reads them.
 *
 * Both files must agree, so that the short names come from the order of one, `registry.js`.
 */
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const ENTRY = /^\s*"([0-9a-f]{8})": \[/gm;
const NAME = /"([0-9a-f]{8})"/g;
const MODULE = /(\), )"[^"]*"(?=, require\.resolveWeak\()/g;

module.exports = function compactRegistry(text) {
  const path = join(dirname(this.resourcePath), 'registry.js');
  this.addDependency(path);
  const registry = this.resourcePath === path ? text : readFileSync(path, 'utf8');
  const short = new Map(
    [...registry.matchAll(ENTRY)].map(([, name], index) => [name, `c${index.toString(36)}`]),
  );
  const rename = (whole, name) => (short.has(name) ? `"${short.get(name)}"` : whole);
  return text.replace(MODULE, '$1""').replace(NAME, rename);
};
