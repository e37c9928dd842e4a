import { SimulationNowDocument, SimulationOutcomeDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { pageSize } from '@/lib/address/list-address.ts'
import { offsetOf, offsetPage } from '@/lib/address/offset-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { OutcomeView } from './outcome-view.tsx'
import { rowIdOf } from './row-id.ts'
import { loadSimulationAddress } from './simulation-address.ts'
import { SimulationScreen } from './simulation-screen.tsx'

type Props = { id: string; searchParams: Promise<SearchParams> }

/** One simulation: how far it is, and what would have come beside what came. */
export async function SimulationPage({ id, searchParams }: Props) {
  const [viewer, address] = await Promise.all([requireViewer(), loadSimulationAddress(searchParams)])
  if (!can(viewer, 'simulation.read')) return <Forbidden />
  const offset = offsetOf(address)
  const asked = { id, order: address.order, search: address.q, first: pageSize, offset }
  const [{ node }, { simulationOutcome: outcome }] = await Promise.all([
    query(SimulationNowDocument, { id }),
    query(SimulationOutcomeDocument, asked),
  ])
  if (node?.__typename !== 'Simulation') notFound()
  const rows = outcome?.rows.map((row) => ({ ...row, id: rowIdOf(row) })) ?? []
  const count = outcome?.totalCount ?? 0
  return (
    <SimulationScreen key={`${node.id} ${node.status}`} initial={node}>
      {outcome && outcome.months.length > 0 && (
        <OutcomeView
          simulation={node}
          outcome={outcome}
          order={address.order}
          search={address.q ?? ''}
          rows={rows}
          count={count}
          hasMore={false}
          page={offsetPage({ offset, rows: rows.length, count })}
        />
      )}
    </SimulationScreen>
  )
}
