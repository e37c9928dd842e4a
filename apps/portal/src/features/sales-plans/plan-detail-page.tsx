import { SalesPlanDetailDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PlanScreen } from './plan-screen.tsx'

/** One plan: its newest version, what was decided, and any two versions side by side. */
export async function PlanDetailPage({ id }: { id: string }) {
  const viewer = await requireViewer()
  if (!can(viewer, 'sales_plan.read')) return <Forbidden />
  const { node } = await query(SalesPlanDetailDocument, { id })
  if (node?.__typename !== 'SalesPlan') return notFound()
  return <PlanScreen key={node.versions.map(({ id, revision }) => id + revision).join()} plan={node} />
}
