import { dateIssue } from '@hubcap/rules/input/iso-date'
import { GraphQLError, Kind } from 'graphql'
import { builder } from './builder.ts'

const refuse = (name: string, what = `Not a ${name}`): never => {
  throw new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Of whoever connects another system: a person's form has said it in their language before. */
const noMoney = 'Money is a whole number of the currency’s smallest unit, such as 6800 for ¥68.00'

const moneyOf = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : refuse('Money', noMoney))

builder.scalarType('Money', {
  description: 'Integer minor units of the chain’s currency, within the safe integers of JSON.',
  parseValue: moneyOf,
  // Left to itself the library takes any literal apart as a value would be, and says less of it.
  parseLiteral: (node) => moneyOf(node.kind === Kind.INT ? Number(node.value) : node),
  serialize: (value) => {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new Error('An amount is outside of the safe integers')
    return number
  },
})

builder.scalarType('Figure', {
  description:
    'What was or is to be reached by a metric: minor units of money, or a count, which has hundredths where records are shared.',
  parseValue: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : refuse('Figure')),
  serialize: (value) => {
    const figure = Math.round(Number(value) * 100) / 100
    if (!(Math.abs(figure) <= Number.MAX_SAFE_INTEGER)) throw new Error('A figure is outside of the safe integers')
    return figure
  },
})

builder.scalarType('Date', {
  description: 'A day: YYYY-MM-DD.',
  parseValue: (value) => (typeof value === 'string' && !dateIssue(value) ? value : refuse('Date')),
  serialize: (value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)),
})

/** Of 2026-11-22T08:00:00.5+00:00, as Postgres writes JSON, no date need be made to answer it with milliseconds. */
const asUtc = (moment: string) =>
  moment.endsWith('+00:00')
    ? `${moment.slice(0, 19)}.${moment.slice(20, -6).slice(0, 3).padEnd(3, '0')}Z`
    : new Date(moment).toISOString()

builder.scalarType('DateTime', {
  description: 'A moment: ISO 8601 with its offset.',
  parseValue: (value) => {
    const date = new Date(typeof value === 'string' ? value : Number.NaN)
    return Number.isNaN(date.getTime()) ? refuse('DateTime') : date
  },
  serialize: (value) => (typeof value === 'string' ? asUtc(value) : value.toISOString()),
})

builder.scalarType('JSON', {
  description: 'A small structured value, whose shape the field says.',
  parseValue: (value) => value,
  serialize: (value) => value,
})
