// Marks the page as scripted, and applies the reader's own choice of light or dark before the first paint.
// Without a choice nothing is set: the style sheet follows the system.
((root, key) => {
  let choice = null;
  root.classList.add('lc-js');
  try {
    choice = localStorage.getItem(key);
  } catch (_) {
    // A browser that refuses storage shows what the system asks for.
  }
  if (choice === 'light' || choice === 'dark') root.setAttribute('data-theme', choice);
})(document.documentElement, '__KEY__');
