import type { LawRule } from './law-rule.ts'

/** money: minor units; share: basis points; months, days, working_days and years are counts. */
export type LawUnit = 'money' | 'share' | 'months' | 'days' | 'working_days' | 'years'
export const lawFigureNames = [
  ...(['bearerMax', 'namedMax', 'bearerFrom', 'unitFrom', 'individualFrom', 'bearerMonths'] as const),
  ...(['days', 'scale', 'group', 'brand', 'years'] as const),
] as const
export type LawFigureName = (typeof lawFigureNames)[number]
export type LawFigure = { readonly name: LawFigureName; readonly unit: LawUnit }

/** What each rule of the law sets, in the order in which it is read. */
export const lawFigures: Readonly<Record<LawRule, readonly LawFigure[]>> = {
  face_value: [
    { name: 'bearerMax', unit: 'money' },
    { name: 'namedMax', unit: 'money' },
  ],
  real_name: [{ name: 'bearerFrom', unit: 'money' }],
  transfer: [
    { name: 'unitFrom', unit: 'money' },
    { name: 'individualFrom', unit: 'money' },
  ],
  validity: [{ name: 'bearerMonths', unit: 'months' }],
  cooling_off: [{ name: 'days', unit: 'days' }],
  refund: [],
  custody: [
    { name: 'scale', unit: 'share' },
    { name: 'group', unit: 'share' },
    { name: 'brand', unit: 'share' },
  ],
  quarterly_report: [
    { name: 'scale', unit: 'working_days' },
    { name: 'group', unit: 'working_days' },
    { name: 'brand', unit: 'working_days' },
  ],
  records: [{ name: 'years', unit: 'years' }],
}
