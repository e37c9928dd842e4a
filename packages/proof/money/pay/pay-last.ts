import { randomOf } from '../../src/hostile/random.ts'
import { type Asking, wait } from '../clients/ask.ts'
import type { Operation } from '../kinds/operation.ts'
import { calculatingAgain, nextStep } from '../kinds/pay/pay-runs.ts'
import type { Model } from '../model/model.ts'

const tries = 50
/** So many steps are enough for who is a few months behind; the others stay where they are. */
const mostSteps = 20

/** Asks until there is an answer. @returns whether it was done */
export async function performAlone(asking: Asking, model: Model, operation: Operation): Promise<boolean> {
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
  model.found('errors', `${operation.kind} was never answered: ${JSON.stringify(operation.call.input)}`)
  return false
}

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
