import { z } from 'zod'
import { cardProductKinds } from '../catalog/card-product-kind.ts'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey, revision } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty } from '../input/optional.ts'
import { name } from '../input/text.ts'
import { groupsOf } from './credit-group.ts'
import { crediteesOf } from './creditees-of.ts'
import { measures } from './measure.ts'
import { creditees } from './metric-definition.ts'

export const metricStatuses = ['active', 'retired'] as const
export type MetricStatus = (typeof metricStatuses)[number]

/** A metric of the chain's own: what it counts stays as it is, since figures were made by it. */
export const createMetricInput = z
  .strictObject({
    name,
    measure: choice(measures),
    group: orEmpty(name),
    creditee: choice(creditees),
    idempotencyKey,
  })
  .superRefine(({ measure, group, creditee }, check) => {
    const wrong = (path: string, code: 'invalid' | 'invalid_group') =>
      check.addIssue({ code: 'custom', path: [path], ...checkParams(code) })
    const kind = groupsOf(measure)
    const isKind = cardProductKinds.some((one) => one === group)
    if (group !== null && (kind === null || (kind === 'card_kind' && !isKind))) wrong('group', 'invalid_group')
    if (!crediteesOf(measure).includes(creditee)) wrong('creditee', 'invalid')
  })
export type CreateMetricInput = z.output<typeof createMetricInput>

export const updateMetricInput = z.strictObject({ id, revision, name, status: choice(metricStatuses) })
export type UpdateMetricInput = z.output<typeof updateMetricInput>
