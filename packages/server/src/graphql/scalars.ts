import { dateIssue } from '@hubcap/rules/input/iso-date'
import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

const refuse = (name: string): never => {
  throw new GraphQLError(`Not a ${name}`, { extensions: { code: 'BAD_USER_INPUT' } })
}

builder.scalarType('Money', {
  description: 'Integer minor units of the chain’s currency, within the safe integers of JSON.',
  parseValue: (value) => (Number.isSafeInteger(value) ? (value as number) : refuse('Money')),
  serialize: (value) => {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new Error('An amount is outside of the safe integers')
    return number
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
