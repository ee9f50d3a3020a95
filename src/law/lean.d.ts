/**
 * Defined in what the browser gets: rules in words and witness cases stay out of it, since only plans and the checker
 * read them, both at build time. Each use is written out, so that the bundler can drop what it guards.
 */
declare const __LEAN__: true | undefined;
