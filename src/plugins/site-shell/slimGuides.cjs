/**
 * The list of guides that every guide carries, without what only the pages of a generated list show.
 *
 * Docusaurus puts the title and description of each guide in it, a third of what a guide downloads besides its own
 * text. Only the list of letters shows descriptions, those of its own folder.
 */
const LISTED = /^modeles\//;

module.exports = function slimGuides(source) {
  const data = JSON.parse(source);
  if (!data.version?.docs) return source;
  const docs = Object.entries(data.version.docs).flatMap(([id, { description }]) =>
    LISTED.test(id) ? [[id, { id, description }]] : [],
  );
  return JSON.stringify({ ...data, version: { ...data.version, docs: Object.fromEntries(docs) } });
};
