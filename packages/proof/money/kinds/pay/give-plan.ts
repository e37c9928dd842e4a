import { randomUUID } from 'node:crypto'
import { documentFor } from '../../clients/ask.ts'
import { dayInChina, plusMonths } from '../../contracts/days.ts'
import { idFor } from '../../world/make-world.ts'
import type { Kind } from '../operation.ts'

const document = documentFor('giveCommissionPlan', 'GiveCommissionPlanInput', '... on CommissionAssignment { id }')

/** A plan is given to somebody from a month on, or what was given ends. */
export const givePlan: Kind = {
  name: 'giveCommissionPlan',
  weight: 0.8,
  draw(model, random) {
    const chain = random.of(model.chains)
    const place = random.of(chain.places)
    const staffId = random.of(place.staff.filter((id) => chain.pay.unsteady.has(id)))
    const planId = random.chance(0.2) ? null : random.of([...chain.pay.plans.values()])
    const thisMonth = `${dayInChina(new Date()).slice(0, 7)}-01`
    const input = {
      ...{ franchiseeId: idFor('Franchisee', place.franchiseeId), staffId: idFor('Staff', staffId) },
      ...{ fromMonth: plusMonths(thisMonth, random.between(-2, 1)), idempotencyKey: randomUUID() },
      commissionPlanId: planId && idFor('CommissionPlan', planId),
    }
    return {
      kind: 'giveCommissionPlan',
      call: { asker: chain.admin, document, input },
      done: () => null,
      refused: (code) => `was refused by ${code}`,
    }
  },
}
