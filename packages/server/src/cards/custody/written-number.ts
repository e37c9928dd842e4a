import type { NumberSeries as Row } from '@hubcap/database/prisma'
import { numberOf } from '@hubcap/rules/cards/custody/number-series'
import { seriesOf } from './lock-series.ts'

/** What of a series is read along to write its numbers. */
export const seriesShape = {
  select: { id: true, kind: true, prefix: true, serialDigits: true, cardProductId: true },
} as const

type Shape = Pick<Row, 'id' | 'kind' | 'prefix' | 'serialDigits' | 'cardProductId'>

export const writtenNumber = (series: Shape, serial: bigint): string => numberOf(seriesOf(series), Number(serial))
