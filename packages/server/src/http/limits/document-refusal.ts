import { type DocumentNode, GraphQLError, type GraphQLFormattedError, parse } from 'graphql'
import { complexityLimit } from '../../graphql/builder.ts'
import { type DocumentSize, FragmentCircle, sizeOf } from './document-size.ts'

/** What a document that a caller wrote may be, before the schema is asked about it. What it costs is judged after that. */
export const documentLimits = {
  characters: 32_000,
  tokens: 2000,
  fields: complexityLimit.breadth,
  depth: complexityLimit.depth,
  aliases: 50,
  directives: 9,
  rootFields: 20,
  /** One attempt at signing in, at identifying a customer, at anything that is counted, is one request. */
  rootMutations: 1,
  schemaLists: 1,
  schemaAliases: 0,
} as const

type Limit = keyof typeof documentLimits

const names: Record<Limit, string> = {
  characters: 'characters',
  tokens: 'words and signs',
  fields: 'fields, fragments written out',
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the root',
  rootMutations: 'mutation',
  schemaLists: 'level of fields of the schema’s types',
  schemaAliases: 'aliases where it asks for the schema',
}

const tooMuch = (limit: Limit): GraphQLFormattedError => ({
  message: `A document may have ${documentLimits[limit]} ${names[limit]} at most`,
  extensions: { code: 'TOO_COMPLEX', limit, most: documentLimits[limit] },
})

const measured = ['fields', 'depth', 'aliases', 'directives', 'rootFields', 'rootMutations'] as const

function passedLimit(size: DocumentSize): Limit | undefined {
  if (size.asksForSchema && size.schemaLists > documentLimits.schemaLists) return 'schemaLists'
  if (size.asksForSchema && size.aliases > documentLimits.schemaAliases) return 'schemaAliases'
  return measured.find((limit) => size[limit] > documentLimits[limit])
}

const parsed = (text: string): DocumentNode => parse(text, { maxTokens: documentLimits.tokens, noLocation: true })

/**
 * Why a document isn't looked at any further; null where it may be. It costs as much as reading the document once up to its
 * limit, whatever its fragments write out to: rules of the schema compare fields with each other and come after.
 */
export function documentRefusal(text: string): GraphQLFormattedError | null {
  if (text.length > documentLimits.characters) return tooMuch('characters')
  try {
    const passed = passedLimit(sizeOf(parsed(text)))
    return passed ? tooMuch(passed) : null
  } catch (error) {
    if (error instanceof FragmentCircle)
      return { message: 'A fragment holds itself', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
    // Lists within lists, deeper than a program may call itself.
    if (error instanceof RangeError) return tooMuch('tokens')
    if (!(error instanceof GraphQLError)) throw error
    if (/\d+ tokens\. Parsing aborted/.test(error.message)) return tooMuch('tokens')
    const { message, locations } = error
    return { message, ...(locations && { locations }), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }
  }
}
