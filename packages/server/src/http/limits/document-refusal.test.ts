import { readFileSync } from 'node:fs'
import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { documentLimits, documentRefusal } from './document-refusal.ts'

const limitOf = (text: string) => documentRefusal(text)?.extensions?.limit ?? documentRefusal(text)?.extensions?.code
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')
const nested = (depth: number) => `{ ${'a { '.repeat(depth - 1)} a ${'}'.repeat(depth)}`

describe('what a document may be', () => {
  test.each([
    ['as deep as may be', nested(documentLimits.depth), null],
    ['deeper', nested(documentLimits.depth + 1), 'depth'],
    ['deeper by fragments', `{ a { ...f } } fragment f on A ${nested(documentLimits.depth)}`, 'depth'],
    ['as many fields as may be', `{ a { ${times(documentLimits.fields - 1, (at) => `f${at}`)} } }`, null],
    ['more fields', `{ a { ${times(documentLimits.fields, (at) => `f${at}`)} } }`, 'fields'],
    ['the same field again and again', `{ a { ${times(documentLimits.fields, () => 'f')} } }`, 'fields'],
    ['fields by fragments', `{ a { ...f ...f ...f } } fragment f on A { ${times(90, (at) => `f${at}`)} }`, 'fields'],
    ['aliases', `{ a { ${times(documentLimits.aliases + 1, (at) => `a${at}: f`)} } }`, 'aliases'],
    ['directives', `{ a ${times(documentLimits.directives + 1, () => '@skip(if: false)')} }`, 'directives'],
    ['fields at the root', `{ ${times(documentLimits.rootFields + 1, (at) => `f${at}`)} }`, 'rootFields'],
    ['one attempt', 'mutation { signIn { a } }', null],
    ['two attempts', 'mutation { a: signIn { a } b: signIn { a } }', 'rootMutations'],
    ['attempts by a fragment', 'mutation { ...f ...f } fragment f on M { signIn { a } }', 'rootMutations'],
    ['tokens', `{ a(b: [${'1,'.repeat(documentLimits.tokens)}]) }`, 'tokens'],
    ['blanks', `{ a }${' '.repeat(documentLimits.characters)}`, 'characters'],
    ['a fragment in itself', '{ ...f } fragment f on A { ...f }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments in a ring that nobody spreads',
      '{ a } fragment f on A { ...g } fragment g on A { ...f }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no document', '{ a', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', (_, text, limit) => expect(limitOf(text) ?? null).toBe(limit))

  test('fragments that write out without end cost no more than to be read', () => {
    const fan = times(60, (at) => `fragment f${at} on A { ...f${at + 1} ... on A { ...f${at + 1} } }`)
    expect(limitOf(`{ ...f0 } ${fan} fragment f60 on A { a }`)).toBe('fields')
  })
})

describe('the schema', () => {
  const everything = getIntrospectionQuery({
    inputValueDeprecation: true,
    specifiedByUrl: true,
    oneOf: true,
    schemaDescription: true,
    directiveIsRepeatable: true,
  })
  test('is told to tools, as deep as they ask', () => expect(documentRefusal(everything)).toBeNull())
  test('isn’t told in circles', () => {
    expect(limitOf('{ __schema { types { fields { type { fields { name } } } } } }')).toBe('schemaLists')
    expect(limitOf('{ __type(name: "A") { fields { type { interfaces { name } } } } }')).toBe('schemaLists')
  })
  test('isn’t told several times at once', () => {
    expect(limitOf('{ a: __schema { types { name } } b: __schema { types { name } } }')).toBe('schemaAliases')
  })
})

test('the portal’s own documents are far from every limit', () => {
  const file = new URL('../../../../../apps/portal/generated/persisted-documents.json', import.meta.url)
  const documents = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  expect(documents.length).toBeGreaterThan(50)
  expect(documents.filter((text) => documentRefusal(text) !== null)).toEqual([])
})
