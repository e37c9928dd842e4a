import { OneCardDocument, PayingStoresDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { RefundDone } from './refund-done.tsx'
import { RefundScreen } from './refund-screen.tsx'

/** A card's refund: the law's cases beside each other, and once it was carried out its sheets. */
export async function RefundPage({ id }: { id: string }) {
  const viewer = await requireViewer()
  if (!can(viewer, 'card.refund')) return <Forbidden />
  const [{ node }, { stores }] = await Promise.all([query(OneCardDocument, { id }), query(PayingStoresDocument, {})])
  if (node?.__typename !== 'Card') notFound()
  const done = node.steps.find(({ action }) => action === 'refund')
  if (done) return <RefundDone card={node} step={done} />
  return <RefundScreen key={node.id} card={node} stores={nodesOf(stores)} today={viewer.today} />
}
