import { decideMemberRule } from '@hubcap/rules/members/decide-member-rule'
import type { SetMemberRuleInput } from '@hubcap/rules/members/set-member-rule.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { heldOn } from './member-rules.ts'

/** Lets other rules of membership hold from a day on. Points that were earned stay as they are. */
export async function setMemberRule(request: Request, input: SetMemberRuleInput): Promise<string> {
  authorize(request, 'member_rule.set')
  const { idempotencyKey, fromOn, sale, recharge, service, expiresMonths, spending, levels } = input
  decided(decideMemberRule(fromOn, todayOf(request)))
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'setMemberRule', key: idempotencyKey, input, resultId: id }
    const setBefore = await claimKey(db, request, claim)
    if (setBefore) return setBefore
    const before = await db.memberRule.findFirst(heldOn(fromOn))
    const version = {
      ...{ fromOn: asDate(fromOn), saleStep: sale.step, salePoints: sale.points, rechargeStep: recharge.step },
      ...{ rechargePoints: recharge.points, serviceStep: service.step, servicePoints: service.points },
      ...{ expiresMonths, spendStep: spending?.step ?? null, spendValue: spending?.value ?? null },
      ...{ spendMaxShare: spending?.maxShare ?? null, levels },
    }
    await db.memberRule.createMany({ data: [{ tenantId, id, ...version, createdAt: request.now }] })
    const change = { action: 'member_rule.set', entity: 'member_rule', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before: before ?? undefined, after: version })
    return id
  })
}
