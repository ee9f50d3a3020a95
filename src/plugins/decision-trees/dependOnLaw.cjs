/**
 * Loader of Markdown pages: leaves the text as it is, and makes each page depend on the index of law, trees and guides, so
 * that it is compiled again when they change, in the dev server and out of the persistent cache.
 */
module.exports = function dependOnLaw(text) {
  this.addDependency(this.getOptions().index);
  return text;
};
