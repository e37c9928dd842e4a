import { z } from 'zod'
import { choice } from '../../../input/choice.ts'
import { id, idempotencyKey } from '../../../input/id.ts'
import { isoDate } from '../../../input/iso-date.ts'
import { checkParams, issue } from '../../../input/issue.ts'
import { maxMoney } from '../../../input/max-money.ts'
import { shortText } from '../../../input/text.ts'
import { type LawEntry, lawEntry } from './law-entry.ts'
import { lawFigures } from './law-figures.ts'
import { lawRules } from './law-rule.ts'

const value = z
  .int()
  .refine((figure) => figure >= 0, { ...checkParams('too_small', { min: '0' }), abort: true })
  .refine((figure) => figure <= maxMoney, checkParams('too_large', { max: String(maxMoney) }))
const figure = z.strictObject({ name: z.string().refine((text) => text.length <= 40, checkParams('invalid')), value })

/** What a rule of the law asks from a day on, each of its figures by name: money in minor units, shares in basis points. */
export const setCardLawInput = z
  .strictObject({
    rule: choice(lawRules),
    validFrom: isoDate,
    on: z.boolean(),
    source: shortText,
    figures: z.array(figure).refine((all) => all.length <= 10, checkParams('too_many_items', { max: 10 })),
    idempotencyKey,
  })
  .check(({ value: given, issues }) => {
    const names = lawFigures[given.rule].map(({ name }): string => name)
    const say = (at: number | null, code: 'required' | 'invalid' | 'repeated') => {
      const path = at === null ? ['figures'] : ['figures', at, 'value']
      issues.push({ code: 'custom', input: given.figures, params: { issue: issue(code) }, path })
    }
    for (const [at, { name }] of given.figures.entries()) {
      if (!names.includes(name)) say(at, 'invalid')
      else if (given.figures.findIndex((one) => one.name === name) < at) say(at, 'repeated')
    }
    if (names.some((name) => given.figures.every((one) => one.name !== name))) return say(null, 'required')
    // Each figure's own bounds are the entry's.
    const read = lawEntry.safeParse(entryText(given))
    for (const wrong of read.error?.issues ?? []) {
      const at = given.figures.findIndex(({ name }) => name === wrong.path[0])
      if (at >= 0) say(at, 'invalid')
    }
  })
export type SetCardLawInput = z.output<typeof setCardLawInput>

const entryText = ({ rule, validFrom, on, source, figures }: Omit<SetCardLawInput, 'idempotencyKey'>) => ({
  ...{ rule, validFrom, on, source },
  ...Object.fromEntries(figures.map(({ name, value }) => [name, value])),
})

/** The entry that an input describes, which it was checked to be. */
export const lawEntryIn = (input: SetCardLawInput): LawEntry => lawEntry.parse(entryText(input))

export const removeCardLawInput = z.strictObject({ id, idempotencyKey })
export type RemoveCardLawInput = z.output<typeof removeCardLawInput>
