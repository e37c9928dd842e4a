import { needsSecondFactor } from '@hubcap/rules/tenancy/needs-second-factor'
import type { SecondFactorRolesInput } from '@hubcap/rules/tenancy/second-factor.input'
import { recordChange } from '../../operation/record-change.ts'
import { Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lockChain } from '../lock-chain.ts'

/**
 * Says of which roles a second factor is wanted. Whoever has such a post and no factor can do nothing from now on but set one
 * up; so who says it has one first. @returns the chain's id @throws Refused second_factor.own_first
 */
export async function requireSecondFactor(request: Request, { roles }: SecondFactorRolesInput): Promise<string> {
  authorize(request, 'second_factor.require')
  const { tenantId } = request.actor
  const userAccountId = request.actor.userAccountId as string
  await doorOf(request).write(async (db) => {
    await lockChain(db, tenantId)
    const { secondFactorRoles } = await db.chain.findFirstOrThrow()
    const own = await db.assignment.findMany({ where: { userAccountId, endedAt: null }, select: { role: true } })
    const factor = await db.secondFactor.findFirst({ where: { userAccountId, secret: { not: null } } })
    const ownRoles = own.map(({ role }) => role)
    if (!factor && needsSecondFactor(ownRoles, roles)) throw new Refused('second_factor.own_first')
    await db.chain.updateMany({ data: { secondFactorRoles: roles } })
    await recordChange(db, request, {
      action: 'second_factor.require',
      entity: 'chain',
      entityId: tenantId,
      franchiseeId: null,
      before: { secondFactorRoles },
      after: { secondFactorRoles: roles },
    })
  })
  return tenantId
}
