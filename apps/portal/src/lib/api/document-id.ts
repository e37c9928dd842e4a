/** The id that code generation put in a typed document's place. Throws on a document that never went through it. */
export function documentIdOf(document: unknown): string {
  const { documentId } = document as { documentId?: string }
  if (!documentId) throw new Error('This document is not among the generated ones. Run npm run generate.')
  return documentId
}
