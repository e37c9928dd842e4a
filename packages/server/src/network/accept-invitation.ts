import type { Writing } from '@hubcap/database/door/database'
import type { AcceptInvitationInput } from '@hubcap/rules/network/accept-invitation.input'
import { uuidv7 } from 'uuidv7'
import type { Context } from '../graphql/context.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import type { Request } from '../operation/request.ts'
import { createAccount, type NewAccount } from '../tenancy/create-account.ts'
import { ownPhoneKey } from '../tenancy/own-phone-key.ts'
import { hashPassword } from '../tenancy/password-hash.ts'
import { requestOfAccount } from '../tenancy/request-of-account.ts'
import { requireGoodPassword } from '../tenancy/require-good-password.ts'
import { loadChainTime } from '../tenancy/sales-months/load-chain-time.ts'
import { type SignInChoice, signInChoice } from '../tenancy/sign-in-choice.ts'
import { requireInvited } from './find-invited.ts'
import { takeInvitation } from './take-invitation.ts'

const loginTaken = { email: 'account.login_taken', phone_key: 'account.login_taken' }

async function arriveLogged(db: Writing, request: Request, account: NewAccount): Promise<void> {
  const id = await createAccount(db, account, request.now)
  const { name, email, phoneKey, locale } = account
  await recordChange(db, request, {
    action: 'account.create',
    entity: 'user_account',
    entityId: id,
    franchiseeId: null,
    after: { name, email, phoneKey, locale },
  })
}

/**
 * Makes an account by an invitation: with its post, and on the staff list where that belongs to it; all of it or nothing.
 * Nobody is signed in yet, and whoever comes is so at once.
 * @throws Refused invitation.…, account.login_taken; InvalidInput on phone, password
 */
export async function acceptInvitation(context: Context, input: AcceptInvitationInput): Promise<SignInChoice> {
  const { database, policy, followers, portalUrl } = context
  const invited = await requireInvited(context, input.token)
  const { chain } = invited
  const { tenantId } = chain
  const { name, email, phone, locale } = input
  const phoneKey = ownPhoneKey(phone, chain.currency, 'phone')
  requireGoodPassword(input.password, [chain.name, chain.slug, name, email, phone], 'password')
  const passwordHash = await hashPassword(input.password)
  const userAccountId = uuidv7()
  const account = { tenantId, userAccountId, name, email, phoneKey, locale, passwordHash, posts: [] }
  const { salesMonths } = await database.asSystem(tenantId).read(loadChainTime)
  const taker = requestOfAccount(context, { tenantId, userAccountId, name, chain: { ...chain, salesMonths } })
  const request = { ...taker, policy, followers, portalUrl }
  const arrive = { userAccountId, name, phone, arrive: (db: Writing) => arriveLogged(db, request, account) }
  const take = () => database.asSystem(tenantId).write((db) => takeInvitation(db, request, invited, arrive))
  await refuseDuplicate(take, loginTaken)
  return signInChoice(context, { ...chain, userAccountId })
}
