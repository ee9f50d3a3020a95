/** Pagefind is an ES module without a CommonJS entry; what Docusaurus compiles for plugins can only `require`. */
exports.loadPagefind = () => import('pagefind');
