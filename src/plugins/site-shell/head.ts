import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HtmlTagObject } from '@docusaurus/types';

/** The range of the Latin subset that the font files hold; other characters come from the fallback. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

const FONTS = [
  { family: 'Newsreader Variable', file: 'newsreader-5.3.0.woff2', style: 'normal', preload: true },
  {
    family: 'Atkinson Hyperlegible Next Variable',
    file: 'atkinson-next-5.3.0-plain-zero.woff2',
    style: 'normal',
    preload: true,
  },
  {
    family: 'Atkinson Hyperlegible Next Variable',
    file: 'atkinson-next-italic-5.3.0-plain-zero.woff2',
    style: 'italic',
    preload: false,
  },
] as const;

/**
 * System fonts stretched to the width and height of ours (measured on a French paragraph in Chromium),
 * so that text does not move when the real font arrives.
 */
const FALLBACKS = [
  {
    family: 'Newsreader fallback',
    local: ['Times New Roman', 'Liberation Serif'],
    adjust: 106.9,
    ascent: 68.8,
    descent: 24.8,
  },
  {
    family: 'Atkinson fallback',
    local: ['Arial', 'Liberation Sans'],
    adjust: 99.3,
    ascent: 95.7,
    descent: 29.2,
  },
] as const;

/** The @font-face rules, written in the head so that fonts are asked for before the style sheet arrives. */
export function formatFontFaces(baseUrl: string): string {
  const faces = FONTS.map(
    ({ family, file, style }) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:200 800;font-display:swap;src:url(${baseUrl}fonts/${file}) format('woff2');unicode-range:${LATIN}}`,
  );
  const fallbacks = FALLBACKS.map(
    ({ family, local, adjust, ascent, descent }) =>
      `@font-face{font-family:'${family}';src:${local.map((name) => `local('${name}')`).join(',')};size-adjust:${adjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`,
  );
  return [...faces, ...fallbacks].join('');
}

/** Reads an inline script of this plugin without its comments and indentation. */
function readInlineScript(siteDir: string, name: string): string {
  return readFileSync(resolve(siteDir, 'src/plugins/site-shell/inline', name), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}

/**
 * Builds the tags that every page starts with: the guard of the fragment first, then colour mode and fonts.
 *
 * @param storageKey - name of the colour mode in the browser's storage
 */
export function buildHeadTags(siteDir: string, baseUrl: string, storageKey: string): HtmlTagObject[] {
  const preloads = FONTS.filter((font) => font.preload).map(({ file }) => ({
    tagName: 'link',
    attributes: {
      rel: 'preload',
      href: `${baseUrl}fonts/${file}`,
      as: 'font',
      type: 'font/woff2',
      crossorigin: 'anonymous',
    },
  }));
  return [
    { tagName: 'script', innerHTML: readInlineScript(siteDir, 'hashGuard.js') },
    {
      tagName: 'script',
      innerHTML: readInlineScript(siteDir, 'colorMode.js').replace('__KEY__', storageKey),
    },
    ...preloads,
    { tagName: 'style', innerHTML: formatFontFaces(baseUrl) },
    { tagName: 'meta', attributes: { name: 'color-scheme', content: 'light dark' } },
    {
      tagName: 'link',
      attributes: { rel: 'icon', href: `${baseUrl}img/favicon.svg`, type: 'image/svg+xml' },
    },
  ];
}
