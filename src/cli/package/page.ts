/** The page of a package. */
import { formatFontFaces } from '../../plugins/site-shell/head';
import { escapeHtml } from '../../trees/text';
import { PACKAGE_WORDS } from '../messages/tools';

interface PackagePage {
  title: string;
  /** what the player reads, see `LmsPlayer/content.ts` */
  content: unknown;
}

/** Renders the page: the content lies in it, so that nothing is fetched, not even where files are opened from a disk. */
export function renderPage({ title, content }: PackagePage): string {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
  return `<!doctype html>
<html lang="fr" class="lc-js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${formatFontFaces('./')}</style>
<link rel="stylesheet" href="lecteur.css">
</head>
<body>
<div id="lecteur"></div>
<noscript>${PACKAGE_WORDS['no-script']}</noscript>
<script id="contenu" type="application/json">${json}</script>
<script src="lecteur.js"></script>
</body>
</html>
`;
}
