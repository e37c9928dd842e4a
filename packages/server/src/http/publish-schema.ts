import type { ServerResponse } from 'node:http'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../schema.ts'

let text: string | undefined

/** GET /schema.graphql: what the API offers, for those who build on it. It holds nothing of any chain. */
export function publishSchema(response: ServerResponse): void {
  text ??= printSchema(lexicographicSortSchema(schema))
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}
