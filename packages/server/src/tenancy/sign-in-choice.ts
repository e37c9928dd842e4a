import { uuidv7 } from 'uuidv7'
import { signToken } from './signed-token.ts'

export type SignInChoice = { ticket: string; slug: string; name: string; locale: string; needsCode: boolean }

const ticketSeconds = 300

type Account = {
  tenantId: string
  userAccountId: string
  slug: string
  name: string
  locale: string
  /** Whether the account has a second factor, which the ticket alone doesn't stand for. */
  needsCode?: boolean
}

/** An account that has just proved its password, with a ticket that opens one session: the one that it names. */
export async function signInChoice(
  { secret, now }: { secret: string; now: Date },
  { tenantId, userAccountId, slug, name, locale, needsCode = false }: Account,
): Promise<SignInChoice> {
  const claims = { sub: userAccountId, tid: tenantId, jti: uuidv7(), at: now.toISOString() }
  const ticket = await signToken(secret, 'hubcap-sign-in', claims, now, ticketSeconds)
  return { ticket, slug, name, locale, needsCode }
}
