import { randomOf } from '../../src/hostile/random.ts'
import type { Asking } from '../clients/ask.ts'
import { performAlone } from '../clients/perform-alone.ts'
import { calculatingAgain, nextStep } from '../kinds/pay/pay-runs.ts'
import type { Model } from '../model/model.ts'

/** So many steps are enough for who is a few months behind; the others stay where they are. */
const mostSteps = 20

/** Each franchisee's pay goes on to the month that it is, or as far as it comes, and is calculated once more. */
export async function payLast(asking: Asking, model: Model): Promise<void> {
  const random = randomOf(1)
  const all = [...model.pay.franchisees].flatMap(([chain, pays]) => pays.map((pay) => ({ model, chain, pay, random })))
  await Promise.all(
    all.map(async (of) => {
      for (let taken = 0; taken < mostSteps; taken++) {
        const operation = nextStep(of)
        if (!operation || !(await performAlone(asking, model, operation))) break
      }
      const again = calculatingAgain(of)
      if (again) await performAlone(asking, model, again)
    }),
  )
}
