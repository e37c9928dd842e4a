import { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { mayHaveQuota } from './quota-metric.ts'

/** A measure's code, or the id of a metric that the chain made; ratios have no quotas. */
export const quotaMetric = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine(mayHaveQuota, checkParams('invalid'))
