/** What search engines are told of a page, in the vocabulary of schema.org. Only what is true and shown on the page. */
import type {
  Article,
  BreadcrumbList,
  Course,
  DefinedTermSet,
  LegalService,
  NewsArticle,
  Organization,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { PageKindId } from '../../site/messages/pageKinds';
import type { Operator } from '../../site/operator';
import type { HeadTags } from './html';

/** A stretch of the way to a page. */
export interface Crumb {
  name: string;
  url: string;
}

/** Days of a page, `YYYY-MM-DD`. */
export interface PageDates {
  published: string;
  modified: string;
}

export interface PageFacts {
  /** without the base URL; empty for the home page */
  path: string;
  head: HeadTags;
  kind: PageKindId | undefined;
  /** from the home page to this one */
  trail: readonly Crumb[];
  picture: string;
  /** days on which the page came out, and on which its substance last changed, `YYYY-MM-DD` */
  dates?: PageDates;
  /** it is a course of the training */
  isCourse: boolean;
}

export type Datum = WithContext<
  Exclude<Article | BreadcrumbList | Course | DefinedTermSet | LegalService | NewsArticle | WebSite, string>
>;

const CONTEXT = 'https://schema.org';

function buildTrail(trail: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** The publisher, when the operator has said who that is. */
function buildPublisher({ publisher }: Operator): Organization | undefined {
  return publisher.name ? { '@type': 'Organization', name: publisher.name } : undefined;
}

function buildArticle(page: PageFacts, operator: Operator): WithContext<Article> | WithContext<NewsArticle> {
  const { head, picture, dates, kind } = page;
  const publisher = buildPublisher(operator);
  const common = {
    headline: head.title,
    ...(head.description && { description: head.description }),
    inLanguage: 'fr',
    image: picture,
    mainEntityOfPage: head.canonical,
    isAccessibleForFree: true,
    author: { '@type': 'Organization' as const, name: 'La rédaction' },
    ...(publisher && { publisher }),
    ...(dates && { datePublished: dates.published, dateModified: dates.modified }),
  };
  return kind === 'article'
    ? { '@context': CONTEXT, '@type': 'NewsArticle', ...common }
    : { '@context': CONTEXT, '@type': 'Article', ...common };
}

/** A course, given by the operator where it has a name, else by the site. */
function buildCourse({ head }: PageFacts, operator: Operator): WithContext<Course> {
  return {
    '@context': CONTEXT,
    '@type': 'Course',
    name: head.title,
    description: head.description ?? head.title,
    url: head.canonical,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    provider: buildPublisher(operator) ?? { '@type': 'Organization', name: operator.site.name },
  };
}

function buildTerms({ head }: PageFacts): WithContext<DefinedTermSet> {
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTermSet',
    name: head.title,
    ...(head.description && { description: head.description }),
    url: head.canonical,
    inLanguage: 'fr',
  };
}

function buildSite(page: PageFacts, operator: Operator): WithContext<WebSite> {
  const publisher = buildPublisher(operator);
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: operator.site.name,
    url: page.head.canonical,
    inLanguage: 'fr',
    ...(publisher && { publisher }),
  };
}

/** The firm that answers, from the operator's file alone; null while it has no name. */
function buildFirm({ firm }: Operator, url: string): Datum | null {
  if (!firm.name) return null;
  return {
    '@context': CONTEXT,
    '@type': 'LegalService',
    name: firm.name,
    url,
    ...(firm.address && { address: firm.address }),
    ...(firm.phone && { telephone: firm.phone }),
    ...(firm.email && { email: firm.email }),
    ...(firm.vat && { vatID: firm.vat }),
    ...(firm.lawyer && { employee: { '@type': 'Person', name: firm.lawyer } }),
  };
}

/**
 * Builds the structured data of a page.
 *
 * No page is a list of questions with their answers, so none claims to be an FAQPage.
 *
 * @returns empty for pages of which nothing is to be said
 */
export function buildStructuredData(page: PageFacts, operator: Operator): Datum[] {
  const data: (Datum | null)[] = [];
  if (page.path === '') data.push(buildSite(page, operator));
  if (page.kind === 'guide' || page.kind === 'article') data.push(buildArticle(page, operator));
  if (page.isCourse) data.push(buildCourse(page, operator));
  if (page.path === 'glossaire/') data.push(buildTerms(page));
  if (page.path === 'contact/') data.push(buildFirm(operator, page.head.canonical));
  if (page.trail.length > 1) data.push(buildTrail(page.trail));
  return data.filter((datum) => datum !== null);
}
