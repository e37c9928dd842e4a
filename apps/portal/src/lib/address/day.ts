import { createParser } from 'nuqs/server'

const shape = /^(19|20|21)\d\d-\d\d-\d\d$/

/** Whether the calendar has that day: a date that it hasn't would come back as another one. */
const exists = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A calendar day in the address; anything else counts as not given. */
export const parseAsIsoDay = createParser<string>({
  parse: (text) => (shape.test(text) && exists(text) ? text : null),
  serialize: (day) => day,
})
