import type { Writing } from '@hubcap/database/door/database'
import type { AcceptInvitationInput } from '@hubcap/rules/network/accept-invitation.input'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { uuidv7 } from 'uuidv7'
import type { Context } from '../graphql/context.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import type { Request } from '../operation/request.ts'
import { createAccount, type NewAccount } from '../tenancy/create-account.ts'
import { ownPhoneKey } from '../tenancy/own-phone-key.ts'
import { hashPassword } from '../tenancy/password-hash.ts'
import { type SignInChoice, signInChoice } from '../tenancy/sign-in-choice.ts'
import { type Invited, requireInvited } from './find-invited.ts'
import { takeInvitation } from './take-invitation.ts'

/** Whoever joins, as the log names them: the account that is being made, at work in the chain as the system. */
function requestOfTaker(context: Context, { chain }: Invited, userAccountId: string, name: string): Request {
  const { database, policy, followers, now, origin, secret, portalUrl } = context
  const actor = { ...systemActor(chain.tenantId), userAccountId }
  return { database, policy, followers, actor, actorName: name, chain, now, origin, secret, portalUrl }
}

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
 * @throws Refused invitation.…, account.login_taken; InvalidInput on phone
 */
export async function acceptInvitation(context: Context, input: AcceptInvitationInput): Promise<SignInChoice> {
  const { database } = context
  const invited = await requireInvited(context, input.token)
  const { chain } = invited
  const { tenantId } = chain
  const { name, email, phone, locale } = input
  const phoneKey = ownPhoneKey(phone, chain.currency, 'phone')
  const passwordHash = await hashPassword(input.password)
  const userAccountId = uuidv7()
  const account = { tenantId, userAccountId, name, email, phoneKey, locale, passwordHash, posts: [] }
  const request = requestOfTaker(context, invited, userAccountId, name)
  const arrive = { userAccountId, name, phone, arrive: (db: Writing) => arriveLogged(db, request, account) }
  const take = () => database.asSystem(tenantId).write((db) => takeInvitation(db, request, invited, arrive))
  await refuseDuplicate(take, loginTaken)
  return signInChoice(context, { ...chain, userAccountId })
}
