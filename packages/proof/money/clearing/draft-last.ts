import type { Asking } from '../clients/ask.ts'
import { performAlone } from '../clients/perform-alone.ts'
import { draftUpToDate } from '../kinds/clearing-runs.ts'
import type { Model } from '../model/model.ts'

/** Once nobody asks any more, each chain drafts once more, so that a run counts all that there is up to its last day. */
export async function draftLast(asking: Asking, model: Model): Promise<void> {
  for (const chain of model.chains) {
    const last = draftUpToDate(model, chain)
    if (!last) continue
    const isDrafted = await performAlone(asking, model, last.operation)
    const clearing = model.clearing.get(chain)
    if (isDrafted && clearing) clearing.lastDrafted = last.runKey
  }
}
