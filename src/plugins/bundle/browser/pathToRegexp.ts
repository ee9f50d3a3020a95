/**
 * What `path-to-regexp` 1 makes of the paths of Docusaurus's routes, which are plain or `*`: never with parameters.
 * `compactRoutes.cjs` stops the build on any other; `tests/plugins/bundle/pathToRegexp.test.ts` compares the two.
 */
interface Options {
  /** whether the address must end where the path does */
  end?: boolean;
  /** whether a slash at the end counts */
  strict?: boolean;
  sensitive?: boolean;
}

export default function pathToRegexp(path: string, keys: { name: number }[], options: Options): RegExp {
  const { end, strict, sensitive } = options;
  if (path === '*') keys.push({ name: 0 });
  const isFolder = path.endsWith('/');
  const text = path === '*' ? '(.*)' : path.replace(/[.+*?=^!:${}()[\]|/\\]/g, '\\$&');
  const body = strict ? text : `${isFolder ? text.slice(0, -2) : text}(?:\\/(?=$))?`;
  return new RegExp(`^${body}${end ? '$' : strict && isFolder ? '' : '(?=\\/|$)'}`, sensitive ? '' : 'i');
}
