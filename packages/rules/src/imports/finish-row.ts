import { countryOfName } from '../customers/country.ts'
import { phoneKey } from '../customers/phone-key.ts'
import type { FileContext } from './import-field.ts'
import type { ImportKind } from './import-kind.ts'
import { type ImportProblem, problem } from './problem-codes.ts'

type Values = Record<string, unknown>
type Finish = (values: Values, context: FileContext) => { values: Values; problems: ImportProblem[] }

const isBefore = (one: unknown, other: unknown) => typeof one === 'string' && typeof other === 'string' && one < other

const unchanged: Finish = (values) => ({ values, problems: [] })

const store: Finish = (values) => ({
  values,
  problems: [
    ...(isBefore(values.closedOn, values.openedOn) ? [problem('closed_on', 'ends_before_start')] : []),
    ...((values.longitude === null) === (values.latitude === null) ? [] : [problem('latitude', 'invalid_coordinates')]),
  ],
})

const staff: Finish = (values) => ({
  values: { ...values, status: values.status ?? (values.leftOn ? 'left' : 'active') },
  problems: isBefore(values.leftOn, values.hiredOn) ? [problem('left_on', 'ends_before_start')] : [],
})

const customer: Finish = (values, context) => {
  const { phone, country } = values
  const from = typeof country === 'string' ? countryOfName(country) : context.country
  return { values: { ...values, phoneKey: typeof phone === 'string' ? phoneKey(phone, from) : null }, problems: [] }
}

/** What a row tells by its cells taken together. Runs on rows with problems too, whose unread values are null. */
export const finishRow: Record<ImportKind, Finish> = {
  franchisees: unchanged,
  stores: store,
  staff,
  customers: customer,
  card_sales: unchanged,
}
