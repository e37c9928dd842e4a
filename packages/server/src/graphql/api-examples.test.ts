import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const schema = buildSchema(read('../../schema.graphql'))
const text = read('../../../../docs/api.md')

const written = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query)
const inRequests = [...text.matchAll(/"query": ("(?:[^"\\]|\\.)*")/g)].map(
  ([, query = '']) => JSON.parse(query) as string,
)

describe('every example of docs/api.md is one that the API answers', () => {
  test('there are some', () => {
    expect(written.length).toBeGreaterThan(5)
    expect(inRequests.length).toBeGreaterThan(1)
  })

  test.each([...written, ...inRequests])('%s', (query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
  })
})
