import type { Writing } from '@hubcap/database/door/database'
import { authorize, type Request } from '../operation/request.ts'
import { currentQuotas, type QuotaKey } from './current-quotas.ts'
import { writeQuotas } from './write-quotas.ts'

/** target: minor units, or a count where the metric counts. */
export type QuotaToAdd = QuotaKey & { readonly target: number }

/**
 * The bulk twin of setting quotas, in the transaction of whoever brings them: those that are there take the new target.
 * That each may be set there is the caller's to decide.
 * @returns nothing to point to: the log has each with what it was before
 */
export async function addQuotas(db: Writing, request: Request, quotas: readonly QuotaToAdd[]): Promise<string[]> {
  authorize(request, 'quota.set')
  const currentOf = await currentQuotas(db, quotas)
  await writeQuotas(
    db,
    request,
    quotas.map((quota) => ({ ...quota, before: currentOf(quota) })),
  )
  return []
}
