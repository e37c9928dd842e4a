import { readFileSync } from 'node:fs'

/** Documents by their ids, as the portal's build wrote them. */
export type TrustedDocuments = ReadonlyMap<string, string>

export const readTrustedDocuments = (path: string): TrustedDocuments =>
  new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>))

/** What the documents call themselves. */
export const operationNames = (documents: TrustedDocuments | null): ReadonlySet<string> =>
  new Set(
    [...(documents?.values() ?? [])].flatMap(
      (text) => /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? [],
    ),
  )

type Body = { query?: unknown; documentId?: unknown }

/**
 * The request's body with the document that its id stands for. Where there is a list, nothing else is executed;
 * null where the id isn't on it.
 */
export function withTrustedDocument(body: Body, documents: TrustedDocuments | null): Body | null {
  if (!documents) return body
  const { documentId, ...rest } = body
  const query = documents.get(String(documentId))
  if (!query) return null
  return { ...rest, query }
}
