import { type Fraction, floor, halfUp } from '../exact/fraction.ts'
import { type CurvePoint, type ScorecardMetric, wholeAttainment } from './scorecard.ts'

const whole = BigInt(wholeAttainment)

/** A count has hundredths where records are shared. */
const hundredths = (figure: number) =>
  Number.isInteger(figure) ? BigInt(figure) * 100n : BigInt(Math.round(figure * 100))

/** Attainment as a fraction of basis points; what is taken back below nothing is nothing. target: more than 0. */
const attained = (actual: number, target: number): Fraction => ({
  numerator: hundredths(Math.max(0, actual)) * whole,
  divisor: hundredths(target),
})

const reaches = ({ numerator, divisor }: Fraction, basisPoints: number): boolean =>
  numerator >= BigInt(basisPoints) * divisor

/** Which stretch of the curve an attainment lies on: the last point that it reaches. */
const stretchOf = (curve: readonly CurvePoint[], attainment: Fraction): number =>
  curve.findLastIndex((point) => reaches(attainment, point.attainment))

function alongCurve(curve: readonly CurvePoint[], attainment: Fraction): Fraction {
  const at = stretchOf(curve, attainment)
  const [from, to] = [curve[at], curve[at + 1]]
  if (!from) return { numerator: 0n, divisor: 1n }
  if (!to) return { numerator: BigInt(from.earned), divisor: 1n }
  const width = BigInt(to.attainment - from.attainment)
  const beyond = attainment.numerator - BigInt(from.attainment) * attainment.divisor
  const numerator = BigInt(from.earned) * width * attainment.divisor + beyond * BigInt(to.earned - from.earned)
  return { numerator, divisor: width * attainment.divisor }
}

type Curve = Pick<ScorecardMetric, 'curve' | 'floor' | 'cap'>

/** What an attainment earns of the weight, in basis points, exactly. */
function earned({ curve, floor: least, cap }: Curve, attainment: Fraction): Fraction {
  if (!reaches(attainment, least)) return { numerator: 0n, divisor: 1n }
  const counted = reaches(attainment, cap) ? { numerator: BigInt(cap), divisor: 1n } : attainment
  return curve ? alongCurve(curve, counted) : counted
}

const weighed = (weight: number, { numerator, divisor }: Fraction): Fraction => ({
  numerator: BigInt(weight) * numerator,
  divisor: whole * divisor,
})

/** Hundredths of a point that a metric of this weight can give at most, rounded down: all of them are never more than the cap. */
export const mostPoints = (metric: Curve, weight: number): number =>
  floor(weighed(weight, earned(metric, { numerator: BigInt(metric.cap), divisor: 1n })))

/** Hundredths of a point, half up. weight: hundredths of a percent; target: more than 0. */
export const curvePoints = (metric: Curve, weight: number, actual: number, target: number): number =>
  Math.min(mostPoints(metric, weight), halfUp(weighed(weight, earned(metric, attained(actual, target)))))

/** Basis points of the weight that this attainment (basis points) earns, half up: for drawing the curve. */
export const earnedAt = (metric: Curve, attainment: number): number =>
  halfUp(earned(metric, { numerator: BigInt(attainment), divisor: 1n }))

/** The two points of the curve between which an attainment lies; to: null beyond the last. Null where there is no curve. */
export function segmentOf(
  { curve, cap }: Curve,
  actual: number,
  target: number,
): { from: CurvePoint; to: CurvePoint | null } | null {
  if (!curve) return null
  const attainment = attained(actual, target)
  const at = stretchOf(curve, reaches(attainment, cap) ? { numerator: BigInt(cap), divisor: 1n } : attainment)
  const from = curve[at]
  return from ? { from, to: curve[at + 1] ?? null } : null
}
