import { OneCardDocument, RecordSaleChoicesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { RechargeScreen } from './recharge-screen.tsx'

/** More onto a card that the viewer sees, at a store of theirs. */
export async function RechargePage({ id }: { id: string }) {
  const viewer = await requireViewer()
  if (!can(viewer, 'card.recharge')) return <Forbidden />
  const [{ node }, { stores }] = await Promise.all([
    query(OneCardDocument, { id }),
    query(RecordSaleChoicesDocument, { storeFilter: { status: 'open' }, storeId: '', withStore: false }),
  ])
  if (node?.__typename !== 'Card') notFound()
  return <RechargeScreen key={node.id} card={node} stores={nodesOf(stores)} storeCount={stores.totalCount} />
}
