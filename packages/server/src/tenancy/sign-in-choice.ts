import { signToken } from './signed-token.ts'

export type SignInChoice = { ticket: string; slug: string; name: string; locale: string }

const ticketSeconds = 120

/** An account that has just proved itself, with a ticket that the portal trades for a session. */
export async function signInChoice(
  { secret, now }: { secret: string; now: Date },
  account: { tenantId: string; userAccountId: string; slug: string; name: string; locale: string },
): Promise<SignInChoice> {
  const { tenantId, userAccountId, slug, name, locale } = account
  const claims = { sub: userAccountId, tid: tenantId }
  return { ticket: await signToken(secret, 'hubcap-sign-in', claims, now, ticketSeconds), slug, name, locale }
}
