import type { AddPostInput } from '@hubcap/rules/tenancy/add-post.input'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { authorizeGift } from '../tenancy/authorize-gift.ts'
import { givePost } from './give-post.ts'
import { loadPostPlace } from './load-post-place.ts'

/** A further post for somebody who has an account: at another store, or as something else. */
export async function addPost(request: Request, input: AddPostInput): Promise<string> {
  const { accountId, role, ...given } = input
  authorize(request, 'post.create')
  // As the actor sees it: whose account or place is out of sight isn't there.
  const { account, place } = await doorOf(request).write(async (db) => ({
    account: await db.userAccount.findFirst({ where: { id: accountId, kind: 'person' } }),
    place: await loadPostPlace(db, given),
  }))
  if (!account) throw notFound()
  authorizeGift(request, 'post.create', role, place)
  const { id: userAccountId, name, phoneKey: phone } = account
  return request.database
    .asSystem(request.actor.tenantId)
    .write((db) => givePost(db, request, { userAccountId, role, place, name, phone }))
}
