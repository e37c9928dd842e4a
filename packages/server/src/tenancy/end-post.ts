import type { Writing } from '@hubcap/database/door/database'
import { decideEndOfPost } from '@hubcap/rules/tenancy/decide-end-of-post'
import type { EndPostInput } from '@hubcap/rules/tenancy/end-post.input'
import type { Role } from '@hubcap/rules/tenancy/role'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { authorizeGift } from './authorize-gift.ts'
import { lockChain } from './lock-chain.ts'

const holds = { endedAt: null }

/** Posts of administrators that some person can act as, and posts of the account. */
async function countPosts(db: Writing, userAccountId: string) {
  const administrators = { ...holds, role: 'hq_admin', userAccount: { status: 'active', kind: 'person' } }
  return {
    administrators: await db.assignment.count({ where: administrators }),
    postsOfAccount: await db.assignment.count({ where: { ...holds, userAccountId } }),
  }
}

/** Ends a post from now on; whoever acts as it is somebody else, or nobody, with the next request. */
export async function endPost(request: Request, { id }: EndPostInput): Promise<string> {
  authorize(request, 'post.end')
  const { tenantId, userAccountId } = request.actor
  // A key's post ends with the key.
  const ofPerson = { id, userAccount: { kind: 'person' } }
  if (!(await doorOf(request).read((db) => db.assignment.findFirst({ where: ofPerson })))) throw notFound()
  await request.database.asSystem(tenantId).write(async (db) => {
    await lockChain(db, tenantId)
    // All its places, also those that the actor doesn't see: whoever isn't over every one of them doesn't end it.
    const post = await db.assignment.findFirstOrThrow({ where: { id }, include: { places: true } })
    const role = post.role as Role
    const places = post.places.map(({ franchiseeId, storeId }) => ({ franchiseeId, storeId }))
    for (const place of places.length > 0 ? places : [{}]) authorizeGift(request, 'post.end', role, place)
    const isOwn = post.userAccountId === userAccountId
    const counts = await countPosts(db, post.userAccountId)
    decided(decideEndOfPost({ post: { role, hasEnded: post.endedAt !== null, isOwn }, ...counts }))
    await db.assignment.updateMany({ where: { id }, data: { endedAt: request.now } })
    await recordChange(db, request, {
      action: 'post.end',
      entity: 'assignment',
      entityId: id,
      franchiseeId: places[0]?.franchiseeId ?? null,
      before: { userAccountId: post.userAccountId, role, ...places[0], places },
      after: { endedAt: request.now },
    })
  })
  return id
}
