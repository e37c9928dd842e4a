import { ClearingRunDocument, type ClearingRunQuery, RunToShowDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { headquarters, loadRunAddress } from '../clearing-address.ts'
import { Lines } from './lines.tsx'
import { Nets } from './nets.tsx'
import { Payments } from './payments.tsx'
import { Royalties } from './royalties.tsx'
import { RunHead } from './run-head.tsx'

export type Run = Extract<ClearingRunQuery['node'], { __typename: 'ClearingRun' }>

/** The one that is open to its parties waits for somebody; else the newest. */
async function runToShow(): Promise<string | null> {
  const { waiting, newest } = await query(RunToShowDocument, {})
  return (nodesOf(waiting)[0] ?? nodesOf(newest)[0])?.id ?? null
}

/** One period: what each party is to receive or pay, opened down to the uses it is made of. */
export async function RunPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t] = await Promise.all([
    loadRunAddress(searchParams),
    requireViewer(),
    getTranslations('clearing'),
  ])
  if (!can(viewer, 'clearing.read')) return <Forbidden />
  const id = address.run ?? (await runToShow())
  if (!id) return <EmptyState title={t('runs.empty')} hint={t('runs.empty_hint_owner')} />
  const { node } = await query(ClearingRunDocument, { id })
  if (node?.__typename !== 'ClearingRun') notFound()
  const party = address.party
  // Whoever comes without a run in mind comes for what waits for an answer.
  const shown = { ...address, run: id, ...(!address.run && node.openContests > 0 && { contested: true }) }
  const net = node.nets.find(({ franchiseeId }) => (franchiseeId ?? headquarters) === party)
  return (
    <div className="mx-auto max-w-5xl">
      <RunHead run={node} net={net ?? null} mayRun={can(viewer, 'clearing.run')} />
      <Nets run={node} address={shown} />
      <Royalties royalties={node.royalties} />
      <Payments run={node} mayNote={can(viewer, 'clearing.run')} />
      <Lines run={node} address={shown} viewer={viewer} />
    </div>
  )
}
