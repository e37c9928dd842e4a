/** What the log has of accounts beside what somebody with a role does: who comes, who tries to, and who goes. */
export const accountEvents = ['account.sign_in', 'account.sign_in_failed', 'account.sign_out'] as const
export type AccountEvent = (typeof accountEvents)[number]
