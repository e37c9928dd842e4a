import { type Metric, metrics } from '../quotas/metric.ts'
import { wholePoints } from './scorecard.ts'

type Weights = Readonly<Record<Metric, number>>

const none: Weights = { sales_amount: 0, cards_sold: 0, new_customers: 0 }

/**
 * Weights in hundredths of a percent, those of metrics without a target given to the others in proportion. What whole
 * hundredths leave over goes to the largest remainders, so that they are 10,000 together; all 0 where no metric that
 * has a target has a weight.
 */
export function effectiveWeights(weights: Weights, has: (metric: Metric) => boolean): Weights {
  const counted = metrics.filter((metric) => has(metric) && weights[metric] > 0)
  const whole = counted.reduce((sum, metric) => sum + weights[metric], 0)
  if (whole === 0) return none
  const parts = counted.map((metric) => {
    const numerator = weights[metric] * wholePoints
    return { metric, weight: Math.floor(numerator / whole), left: numerator % whole }
  })
  const missing = wholePoints - parts.reduce((sum, { weight }) => sum + weight, 0)
  const given = parts
    .toSorted((a, b) => b.left - a.left)
    .map(({ metric, weight }, at) => [metric, weight + (at < missing ? 1 : 0)])
  return { ...none, ...Object.fromEntries(given) }
}
