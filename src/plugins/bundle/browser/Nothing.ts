/** A component that shows nothing, in place of one that the site has switched off. */
export default function Nothing(): null {
  return null;
}
