import type { MeasureUnit } from './measure.ts'

/** A sum of credits as people read it: minor units of money, or a count, with hundredths where records are shared. */
export const figureOf = (unit: MeasureUnit, value: bigint): number => Number(value) / (unit === 'count' ? 100 : 1)

/** Two figures together: their hundredths are exact, whatever order they are added in. */
export const addFigures = (one: number, other: number): number => Math.round((one + other) * 100) / 100
