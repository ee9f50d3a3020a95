/**
 * The functions of `@docusaurus/utils-common` that pages call, each from its own file.
 *
 * The index of that package asks for the whole of `tslib`, which every page would then carry: 3.5 kB.
 */
export { default as applyTrailingSlash } from '@docusaurus/utils-common/lib/applyTrailingSlash';
export { getErrorCausalChain } from '@docusaurus/utils-common/lib/errorUtils';

/** By it the plugin of articles finds their text, for feeds. */
export const blogPostContainerID = '__blog-post-container';
