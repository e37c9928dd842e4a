import { addMonths } from '../../../input/add-months.ts'
import type { LawParameters } from './parameters-on.ts'

/** The day until which records of that day are kept, itself included; null where no term is set. */
export const keepUntil = (day: string, { records }: Pick<LawParameters, 'records'>): string | null =>
  records ? addMonths(day, records.years * 12) : null
