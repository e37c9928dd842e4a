import type { z } from 'zod'
import type { CountryCode } from '../customers/country.ts'
import { inputIssues } from '../input/input-issues.ts'
import { type Issue, issue } from '../input/issue.ts'
import type { QuotaUnit } from '../quotas/quota-metric.ts'
import { foldHeading } from './fold-heading.ts'

/** What holds for a whole file. today: YYYY-MM-DD in the chain's zone. */
export type FileContext = {
  readonly currency: string
  readonly country: CountryCode | null
  readonly today: string
  /** The chain's own metrics, by which a quota may be named; left out: none. */
  readonly metrics?: readonly { readonly id: string; readonly name: string; readonly unit: QuotaUnit }[]
}

export type ReadCell<Value> = (text: string, context: FileContext) => Value | Issue

/** One thing that a row can tell: where it may stand, whether it must, and how its cell is read. */
export type ImportField<Property extends string = string, Value = unknown> = {
  readonly property: Property
  readonly isRequired: boolean
  /** The value where neither a column nor a default gives one. */
  readonly whenEmpty: Value
  /** Headings it is known by in Chinese and in English, each the surest first. */
  readonly headings: readonly (readonly string[])[]
  /** The same column may give this field too, though another already has it: one file per region is both. */
  readonly sharesColumn: boolean
  readonly read: ReadCell<Value>
}

export type ImportFields = Readonly<Record<string, ImportField>>

/** A row as its fields read it. */
export type RowOf<Fields extends ImportFields> = {
  [Key in keyof Fields as Fields[Key]['property']]: Fields[Key] extends ImportField<string, infer Value> ? Value : never
}

export const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' && value !== null && 'code' in value && 'params' in value

const wordsOf = (written: string) => written.split('|').map((word) => word.trim())

const field = <Property extends string, Value>(
  property: Property,
  read: ReadCell<Value>,
  headings: readonly string[],
  rest: { isRequired: boolean; whenEmpty: Value },
): ImportField<Property, Value> => ({ property, read, headings: headings.map(wordsOf), sharesColumn: false, ...rest })

/** zh, en: headings with | between them. */
export const required = <Property extends string, Value>(
  property: Property,
  read: ReadCell<Value>,
  zh: string,
  en: string,
) =>
  // whenEmpty is never seen: an empty cell of a required field is a problem, and the row is not taken.
  field(property, read, [zh, en], { isRequired: true, whenEmpty: null as Value })

export const optional = <Property extends string, Value>(
  property: Property,
  read: ReadCell<Value>,
  zh: string,
  en: string,
) => field<Property, Value | null>(property, read, [zh, en], { isRequired: false, whenEmpty: null })

export const withDefault = <Property extends string, Value>(
  property: Property,
  whenEmpty: Value,
  read: ReadCell<Value>,
  zh: string,
  en: string,
) => field<Property, Value>(property, read, [zh, en], { isRequired: false, whenEmpty })

export const sharing = <Field extends ImportField>(one: Field): Field => ({ ...one, sharesColumn: true })

/** Reads a cell by the schema that the form's field has. */
export const bySchema =
  <Value>(schema: z.ZodType<Value, string>): ReadCell<Value> =>
  (text) => {
    const read = schema.safeParse(text)
    return read.success ? read.data : (inputIssues(read.error, text)[0] ?? issue('invalid'))
  }

/** One of a vocabulary, by its own word or any that people write for it. */
export function byWords<Word extends string>(said: Readonly<Record<Word, readonly string[]>>): ReadCell<Word> {
  const words = Object.keys(said) as Word[]
  const byText = new Map(
    words.flatMap((word) => [word, ...said[word]].map((text) => [foldHeading(text), word] as const)),
  )
  return (text) => byText.get(foldHeading(text)) ?? issue('invalid_choice', { choices: words })
}
