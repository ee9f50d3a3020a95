/** Where the entries of the files of `law/` stand, so that they are told by line and written back as they are. */

export interface LawFile {
  path: string;
  text: string;
}

export interface EntryPlace {
  file: string;
  /** from 1 */
  line: number;
}

/** Where each entry of some files begins, by id. */
export function findEntries(files: readonly LawFile[]): Map<string, EntryPlace> {
  const places = new Map<string, EntryPlace>();
  for (const { path, text } of files)
    for (const [index, line] of text.split('\n').entries()) {
      const id = /^([a-z0-9][a-z0-9-]*):\s*$/.exec(line)?.[1];
      if (id !== undefined) places.set(id, { file: path, line: index + 1 });
    }
  return places;
}

/** The same file with the reading of some entries recorded: in a copy, of its day, and sure for that. */
export function recordReadings(text: string, days: ReadonlyMap<string, string>): string {
  let day: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const id = /^([a-z0-9][a-z0-9-]*):\s*$/.exec(line)?.[1];
      if (id !== undefined) day = days.get(id);
      if (day === undefined) return line;
      if (/^ {2}read: /.test(line)) return `  read: ${day}`;
      if (/^ {2}reading: /.test(line)) return '  reading: copy';
      if (/^ {2}confidence: /.test(line)) return '  confidence: high';
      return line;
    })
    .join('\n');
}
