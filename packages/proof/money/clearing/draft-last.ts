import { type Asking, wait } from '../clients/ask.ts'
import { draftUpToDate } from '../kinds/clearing-runs.ts'
import type { Model } from '../model/model.ts'

const tries = 50

/** Once nobody asks any more, each chain drafts once more, so that a run counts all that there is up to its last day. */
export async function draftLast(asking: Asking, model: Model): Promise<void> {
  for (const chain of model.chains) {
    const last = draftUpToDate(model, chain)
    if (!last) continue
    const { operation, runKey } = last
    for (let tried = 0; tried < tries; tried++) {
      const answer = await asking.ask(operation.call)
      if (answer.kind === 'unknown') {
        await wait(200)
        continue
      }
      const wrong = answer.kind === 'done' ? operation.done(answer.value) : operation.refused(answer.code, answer.value)
      if (wrong) model.found('answers', `${operation.kind} ${wrong}`)
      const clearing = model.clearing.get(chain)
      if (answer.kind === 'done' && clearing) clearing.lastDrafted = runKey
      break
    }
  }
}
