// Marks the page as scripted, and applies the reader's own choice of light or dark before the first paint.
// Without a choice nothing is set: the style sheet follows the system.
(function (root, key) {
  root.classList.add('lc-js');
  try {
    var choice = localStorage.getItem(key);
    if (choice === 'light' || choice === 'dark') root.setAttribute('data-theme', choice);
  } catch (_) {}
})(document.documentElement, '__KEY__');
