/** What a guide says of itself, beyond Docusaurus's own keys. */
export interface GuideFrontMatter {
  /** Days on which its law was read, the oldest and the last, and how: the official text, or another source. */
  lawReadFrom?: string;
  lawRead?: string;
  lawReading?: 'official' | 'secondary';
  lawConfidence?: 'high' | 'medium';
  /** Why the page rests on no text, where it rests on none. */
  lawNone?: string;
  /** Day on which it must be read again. */
  nextCheck?: string;
  /** Trees that apply, by id. */
  trees: string[];
  /** Guides to read next, as the build finds them by the ids of `related`. */
  related: { id: string; title: string; description: string }[];
  /** Left out on pages that are no guide, such as the list of all of them. */
  lawyer?: 'optional' | 'advised' | 'required';
  lawyerReason?: string;
  readingMinutes?: number;
}

/** A date of YAML comes as text or as a Date, according to its quotes. */
function readDate(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.slice(0, 10) : undefined;
}

function readList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function readOption<T extends string>(value: unknown, options: readonly T[]): T | undefined {
  return options.find((option) => option === value);
}

/**
 * Reads the front matter of a guide: `law_read`, `law_reading`, `law_confidence`, `law_none`, `next_check`, `trees`,
 * `lawyer`, `lawyer_reason`, and what the build adds: `law_read_from`, `reading_minutes`, and `related_guides` out of `related`.
 *
 * A missing or unknown value is left out, and so not claimed.
 */
export function readGuideFrontMatter(data: Record<string, unknown>): GuideFrontMatter {
  return {
    lawReadFrom: readDate(data.law_read_from),
    lawRead: readDate(data.law_read),
    lawReading: readOption(data.law_reading, ['official', 'secondary']),
    lawConfidence: readOption(data.law_confidence, ['high', 'medium']),
    lawNone: typeof data.law_none === 'string' ? data.law_none : undefined,
    nextCheck: readDate(data.next_check),
    trees: readList(data.trees),
    related: Array.isArray(data.related_guides) ? data.related_guides : [],
    lawyer: readOption(data.lawyer, ['optional', 'advised', 'required']),
    lawyerReason: typeof data.lawyer_reason === 'string' ? data.lawyer_reason : undefined,
    readingMinutes: typeof data.reading_minutes === 'number' ? data.reading_minutes : undefined,
  };
}
