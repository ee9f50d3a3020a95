/** The title of an act as it reads after « Aujourd’hui : », which does not come twice. */
export function withoutToday(title: string): string {
  return title.replace(/ aujourd’hui\b/, '');
}
