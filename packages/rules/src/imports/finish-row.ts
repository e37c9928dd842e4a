import { countryOfName } from '../customers/country.ts'
import { phoneKey } from '../customers/phone-key.ts'
import { unitOfCode } from '../quotas/quota-metric.ts'
import { readTarget } from '../quotas/read-target.ts'
import { finishCard } from './finish-card.ts'
import { finishLead } from './finish-lead.ts'
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

/** An amount or a count: only the metric tells which. */
const quota: Finish = (values, { currency, metrics = [] }) => {
  const { metric, target } = values
  if (typeof metric !== 'string' || typeof target !== 'string') {
    return { values: { ...values, target: null }, problems: [] }
  }
  const read = readTarget(
    target,
    metrics.find(({ id }) => id === metric)?.unit ?? unitOfCode(metric) ?? 'count',
    currency,
  )
  if (read.ok && read.target !== null) return { values: { ...values, target: read.target }, problems: [] }
  const found = read.ok ? problem('target', 'required') : { field: 'target', ...read.issue }
  return { values: { ...values, target: null }, problems: [found] }
}

const lead: Finish = (values, { country }) => finishLead(values, country)

const card: Finish = (values, { country }) => finishCard(values, country)

/** What a row tells by its cells taken together. Runs on rows with problems too, whose unread values are null. */
export const finishRow: Record<ImportKind, Finish> = {
  franchisees: unchanged,
  stores: store,
  staff,
  customers: customer,
  card_sales: unchanged,
  cards: card,
  quotas: quota,
  leads: lead,
}
