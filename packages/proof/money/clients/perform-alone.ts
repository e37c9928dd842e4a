import type { Operation } from '../kinds/operation.ts'
import type { Model } from '../model/model.ts'
import { type Asking, wait } from './ask.ts'

const tries = 50

/** Asks until there is an answer, and notes where it is none that may be. @returns whether it was done */
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
