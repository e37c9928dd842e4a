/** The hash that code generation put on a typed document. Throws on a document that never went through it. */
export function documentHash(document: unknown): string {
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash
  if (!hash) throw new Error('This document is not among the generated ones. Run npm run generate.')
  return hash
}
