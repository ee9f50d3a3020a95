/**
 * Loader of Markdown pages: leaves the text as it is, and makes a page that names law, a tree or a part of `guide-parts/` depend on their index,
 * so that it is compiled again when the law changes, in the dev server and out of the persistent cache.
 */
module.exports = function dependOnLaw(text) {
  if (
    /<(LawRef|LawValue|StartTree|Terme|Glossaire|Timeline|RouteComparison|Checklist|Calculator)\b|\/arbres\//.test(
      text,
    )
  )
    this.addDependency(this.getOptions().index);
  return text;
};
