/** What a reply to a customer is worth, the best first. */
export const REPLY_VERDICTS = ['good', 'weak', 'harmful'] as const;
export type ReplyVerdict = (typeof REPLY_VERDICTS)[number];
