import { ImportNowDocument, ProductChoicesDocument } from '@generated/graphql.ts'
import { fieldsOf } from '@hubcap/rules/imports/import-fields'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { ImportScreen } from './import-screen.tsx'

/** Which fields there are is told from here: their readers weigh too much for a page. */
export async function ImportPage({ id }: { id: string }) {
  const viewer = await requireViewer()
  if (!can(viewer, 'import.read')) return <Forbidden />
  const [{ node }, { cardProducts }] = await Promise.all([
    query(ImportNowDocument, { id }),
    query(ProductChoicesDocument, {}),
  ])
  if (node?.__typename !== 'Import') notFound()
  const fields = Object.entries(fieldsOf(node.kind)).map(([key, { isRequired }]) => ({ key, isRequired }))
  return <ImportScreen key={node.id} initial={node} fields={fields} products={nodesOf(cardProducts)} />
}
