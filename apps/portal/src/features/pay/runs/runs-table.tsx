'use client'

import type { PayRunFilter, PayRunRowFragment } from '@generated/graphql.ts'
import { payRunStatusTerms } from '@hubcap/words/terms/pay'
import { useTranslations } from 'next-intl'
import { thisMonth } from '@/lib/address/month.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { YearFilter } from '@/patterns/filters/year-filter.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { RunCard } from './run-card.tsx'
import { runsFilterNames } from './runs-address.ts'
import { useRunColumns } from './use-run-columns.tsx'

type Props = ListOf<PayRunRowFragment> & {
  /** Minor units, of everything that is filtered. */
  total: number
  filter: PayRunFilter
}

const idOf = ({ id }: PayRunRowFragment) => id

export function RunsTable({ total, filter, ...rows }: Props) {
  const t = useTranslations('pay.runs')
  const { choices } = useTerms()
  const viewer = useViewer()
  const mayRun = useCan('pay_run.run')
  const columns = useRunColumns({ total, count: rows.count })
  return (
    <DataTable
      list="pay-runs"
      label={t('title')}
      columns={columns}
      {...rows}
      rowId={idOf}
      card={(run) => <RunCard run={run} />}
      filters={
        <>
          <ChoiceFilter name="status" label={t('filters.status')} choices={choices(payRunStatusTerms)} />
          <YearFilter last={thisMonth(viewer)} />
          <ClearFilters names={runsFilterNames} />
        </>
      }
      exported={{ file: 'pay-runs', filter }}
      empty={
        <ListEmpty
          title={t('none')}
          hint={t(mayRun ? 'none_hint' : 'none_hint_own')}
          action={
            mayRun && (
              <FormLink path="/pay/new" for="new">
                {t('begin')}
              </FormLink>
            )
          }
          filters={runsFilterNames}
        />
      }
    />
  )
}
