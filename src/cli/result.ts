/** What commands take and give: they print nothing themselves, so that tests read their results. */
export interface CommandContext {
  root: string;
  /** `YYYY-MM-DD` */
  today: string;
  json: boolean;
}

export interface CommandResult {
  output: string;
  exitCode: number;
}
