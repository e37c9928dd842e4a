import { randomOf } from '../../src/hostile/random.ts'
import { type Asking, wait } from '../clients/ask.ts'
import type { Operation } from '../kinds/operation.ts'
import { calculatingAgain, nextStep } from '../kinds/pay/pay-runs.ts'
import type { Model } from '../model/model.ts'

const tries = 50
/** So many steps are enough for who is no more than two months behind; the others stay where they are. */
const mostSteps = 11

async function perform(asking: Asking, model: Model, operation: Operation): Promise<boolean> {
  for (let tried = 0; tried < tries; tried++) {
    const answer = await asking.ask(operation.call)
    if (answer.kind === 'unknown') {
      await wait(200)
      continue
    }
    const wrong = answer.kind === 'done' ? operation.done(answer.value) : operation.refused(answer.code, answer.value)
    if (wrong) model.found('answers', `${operation.kind} ${wrong}`)
    return answer.kind === 'done'
  }
  return false
}

/** Once nobody asks any more, each franchisee's pay goes on to this month, or as far as it comes, and is calculated once more. */
export async function payLast(asking: Asking, model: Model): Promise<void> {
  const random = randomOf(1)
  for (const [chain, all] of model.pay.franchisees)
    for (const pay of all) {
      const of = { chain, pay, random }
      for (let taken = 0; taken < mostSteps; taken++) {
        const operation = nextStep(of)
        if (!operation || !(await perform(asking, model, operation))) break
      }
      const again = calculatingAgain(of)
      if (again) await perform(asking, model, again)
    }
}
