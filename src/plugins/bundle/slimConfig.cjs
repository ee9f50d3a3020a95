/** Loader of the site's configuration, for the browser: without what the build alone reads. */
const BUILD_ONLY = [
  'clientModules',
  'headTags',
  'i18n',
  'markdown',
  'onBrokenAnchors',
  'onBrokenLinks',
  'onDuplicateRoutes',
  'plugins',
  'presets',
  'scripts',
  'staticDirectories',
  'storage',
  'stylesheets',
  'themes',
];

module.exports = function slimConfig(source) {
  const start = source.indexOf('export default ') + 'export default '.length;
  const config = JSON.parse(source.slice(start).replace(/;\s*$/, ''));
  for (const name of BUILD_ONLY) delete config[name];
  return `export default ${JSON.stringify({ ...config, future: { experimental_router: config.future.experimental_router } })};`;
};
