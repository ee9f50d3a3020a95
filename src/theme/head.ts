/** The front matter of the page shown. The build has validated it, see `src/site/pages`: nothing is read again here. */
import type { BuiltArticleHead, BuiltGuideHead } from '../site/pages/built';

interface PageContent {
  readonly frontMatter: object;
}

/** Of a guide, of a letter, or of the list of guides. */
export function getGuideHead({ frontMatter }: PageContent): BuiltGuideHead {
  return frontMatter as BuiltGuideHead;
}

/** Of an article. */
export function getArticleHead({ frontMatter }: PageContent): BuiltArticleHead {
  return frontMatter as BuiltArticleHead;
}
