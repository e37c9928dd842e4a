import { dateIssue } from '@hubcap/rules/input/iso-date'
import { createParser } from 'nuqs/server'

/** A calendar day in the address; anything else counts as not given. */
export const parseAsIsoDay = createParser<string>({
  parse: (text) => (dateIssue(text) === null ? text : null),
  serialize: (day) => day,
})
