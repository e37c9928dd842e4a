import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'

let viewerHash: string | null = null

function hashOfViewer(): string {
  const file = path.join(root, 'apps/portal/generated/persisted-documents.json')
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const [hash] = Object.entries(documents).find(([, text]) => /\bquery Viewer\b/.test(text)) ?? []
  if (!hash) throw new Error('The portal has no document named Viewer')
  return hash
}

/** Whether a request to the api asks who is signed in. */
export function asksForViewer(body: Buffer): boolean {
  viewerHash ??= hashOfViewer()
  return body.includes(viewerHash)
}
