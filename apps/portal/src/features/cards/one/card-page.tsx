import { OneCardDocument, StatementOfCardDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { CardScreen } from './card-screen.tsx'

/** All that is known of one card: what is on it, what was done to it, every movement, and what may be done now. */
export async function CardPage({ id }: { id: string }) {
  const viewer = await requireViewer()
  if (!can(viewer, 'card.read')) return <Forbidden />
  const [{ node }, { cardStatement }] = await Promise.all([
    query(OneCardDocument, { id }),
    query(StatementOfCardDocument, { cardId: id }),
  ])
  if (node?.__typename !== 'Card') notFound()
  return <CardScreen key={node.id} card={node} statement={cardStatement} />
}
