import { RunningStateDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Card } from '@/patterns/card.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { StateList } from './state-list.tsx'
import { systemStates } from './system-states.ts'

/** How the installation is: what works, what doesn't, and who can put it right. */
export async function SystemPage() {
  const [t, format, viewer] = await Promise.all([getTranslations('system'), getFormat(), requireViewer()])
  if (!can(viewer, 'installation.read')) return <Forbidden />
  const { runningState } = await query(RunningStateDocument, {})
  const states = systemStates(runningState)
  const isWell = states.every(({ tone }) => tone === 'good' || tone === 'still')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('title')} lead={t(isWell ? 'lead.well' : 'lead.unwell')} />
      <div className="grid gap-4">
        <Card title={t('states')}>
          <StateList states={states} />
        </Card>
        <p className="text-soft">
          {t('about', {
            version: runningState.version,
            postgres: runningState.postgresVersion,
            now: format.fullMoment(runningState.now),
          })}
        </p>
      </div>
    </div>
  )
}
