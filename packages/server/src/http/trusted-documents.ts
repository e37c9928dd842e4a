import { readFileSync } from 'node:fs'

/** Documents by their SHA-256, as the portal's build wrote them. */
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

type Body = { query?: unknown; documentId?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } }

/**
 * The request's body with the document that its hash stands for. Where there is a list, nothing else is executed;
 * null where the hash isn't on it.
 */
export function withTrustedDocument(body: Body, documents: TrustedDocuments | null): Body | null {
  if (!documents) return body
  const hash = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash
  const query = documents.get(String(hash).replace(/^sha256:/, ''))
  if (!query) return null
  const { extensions: _, documentId: __, ...rest } = body
  return { ...rest, query }
}
