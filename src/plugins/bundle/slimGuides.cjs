/**
 * What Docusaurus tells every page of all the guides, without what this site never reads there.
 *
 * Each guide carries a title and a description of every other; only the list of letters shows descriptions, those of
 * its own folder. And every page carries the addresses of all guides, for a switch of versions that the site has not.
 */
const LISTED = /^modeles\//;
const PLUGIN = 'docusaurus-plugin-content-docs';

module.exports = function slimGuides(source) {
  const data = JSON.parse(source);
  if (data[PLUGIN]) {
    for (const { versions } of Object.values(data[PLUGIN])) for (const version of versions) version.docs = [];
    return JSON.stringify(data);
  }
  if (!data.version?.docs) return source;
  const docs = Object.entries(data.version.docs).flatMap(([id, { description }]) =>
    LISTED.test(id) ? [[id, { id, description }]] : [],
  );
  return JSON.stringify({ ...data, version: { ...data.version, docs: Object.fromEntries(docs) } });
};
