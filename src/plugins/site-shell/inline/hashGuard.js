// Runs in the page's head before any other script; tests/site/hashGuard.test.ts evaluates this very text.
//
// Docusaurus scrolls to an anchor with decodeURIComponent(location.hash), which throws on a malformed fragment
// (`#%E0%A4%A`) and takes the page down. Here the parts that cannot be decoded are escaped, the rest is kept, and
// the fragment as it came is left in window.__malformedHash for whoever wants to tell the reader. A page opened on a
// fragment with facts is marked before it is painted, so that its layout can wait for the case.
((w) => {
  function repairHash(hash) {
    return hash.replace(/(?:%[0-9a-f]{2})+|%/gi, (run) => {
      try {
        decodeURIComponent(run);
        return run;
      } catch (_) {
        return run.replace(/%/g, '%25');
      }
    });
  }
  function guard() {
    var hash = w.location.hash;
    var repaired = repairHash(hash);
    if (repaired === hash) return;
    w.__malformedHash = hash;
    w.history.replaceState(w.history.state, '', w.location.pathname + w.location.search + repaired);
  }
  guard();
  if (w.location.hash.indexOf('=') > 0) w.document.documentElement.setAttribute('data-case', '');
  w.addEventListener('popstate', guard);
  w.addEventListener('hashchange', guard);
})(window);
