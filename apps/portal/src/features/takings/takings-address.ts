import { addDays } from '@hubcap/rules/input/day'
import { createLoader, createSerializer, type inferParserType, parseAsString } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'

/** to: the last day of a board. after: the last store of the page before. */
export const boardAddress = { ...frameAddress, to: parseAsIsoDay, after: parseAsString }
export const loadBoardAddress = createLoader(boardAddress)
export type BoardAddress = inferParserType<typeof boardAddress>
export const boardPath = createSerializer(boardAddress)

export const sheetAddress = { ...frameAddress, store: parseAsString, day: parseAsIsoDay }
export const loadSheetAddress = createLoader(sheetAddress)
export const sheetPath = createSerializer(sheetAddress)

/** Days of a board. */
const span = 7

/** The days that a board shows, today the last of them where nothing is said; none of them is to come. */
export function boardDays({ to }: Pick<BoardAddress, 'to'>, today: string) {
  const last = to && to < today ? to : today
  const next = addDays(last, span)
  return {
    from: addDays(last, 1 - span),
    to: last,
    previous: addDays(last, -span),
    next: last === today ? null : next < today ? next : today,
  }
}
