import type { CalendarYear } from './calendar-year.ts'
import { china } from './china.ts'

const chinese = new Set(['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC'])

/** The holiday tables that a chain works by: China's where its clock is China's, plain weekdays elsewhere. */
export const tablesOf = (timeZone: string): readonly CalendarYear[] => (chinese.has(timeZone) ? china : [])
