import { createLoader } from 'nuqs/server'
import { monthParser } from './month.ts'
import { placeParser } from './place.ts'

/** What the top bar puts in the address and every page keeps. */
export const frameAddress = { place: placeParser, month: monthParser }

/** For pages: `const { place, month } = await loadFrameAddress(searchParams)`. */
export const loadFrameAddress = createLoader(frameAddress)
