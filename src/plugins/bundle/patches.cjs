/**
 * Loader of a few files of Docusaurus and its router, for the browser: what this site has switched off, said where the
 * minifier sees it, so that the code behind is left out. A passage that is not found stops the build: the package has
 * changed, and the patch must be read again.
 */
const { basename } = require('node:path');

const PATCHES = {
  'clientEntry.js': [["siteConfig.future.experimental_router === 'hash'", 'false']],
  'ComponentCreator.js': [
    // Routes tell their chunks themselves (compactRoutes.cjs).
    ["import routesChunkNames from '@generated/routesChunkNames';", ''],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a file
    ['routesChunkNames[`${path}-${hash}`]', 'hash'],
  ],
  'Link.js': [
    // No link of this site is a `NavLink`.
    ['(isNavLink ? NavLink : RRLink)', 'RRLink'],
    // Nothing is prefetched (browser/docusaurus.ts), so that no link need be watched.
    ['ExecutionEnvironment.canUseIntersectionObserver', 'false'],
    ['!IOSupported && isInternal && ExecutionEnvironment.canUseDOM', 'false'],
  ],
  // Kept for routers that this site has not, or for a React that has no contexts.
  'react-router.js': [
    ['createMemoryHistory(_this.props)', 'undefined'],
    ['React.createContext || createReactContext', 'React.createContext'],
  ],
  'react-router-dom.js': [['createHashHistory(_this.props)', 'undefined']],
};

module.exports = function patch(source) {
  const name = basename(this.resourcePath);
  return PATCHES[name].reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`${name} does not hold « ${from} » once: see src/plugins/bundle/patches.cjs.`);
    return text.replace(from, to);
  }, source);
};
