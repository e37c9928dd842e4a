'use client'

import { Printer, X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '../../button.tsx'
import { buttonLook, iconButtonLook } from '../../button-look.ts'
import { type Exported, exportAddress } from '../../export-address.ts'
import { printList } from '../print-list.ts'
import type { BulkAction } from './bulk-action.ts'
import { RowsInTheWay } from './rows-in-the-way.tsx'
import { useBulk } from './use-bulk.ts'
import { mostChosen, type Selection } from './use-selection.ts'

type Props<Row> = {
  selection: Selection<Row>
  actions: readonly BulkAction<Row>[]
  exported: Exported | undefined
  /** What a row is called. */
  nameOf: (row: Row) => ReactNode
}

/** How many rows are chosen, and what can be done with them. It stays in sight while one chooses more. */
export function SelectionBar<Row>({ selection, actions, exported, nameOf }: Props<Row>) {
  const t = useTranslations('patterns.table')
  const { chosen, clear, isFull } = selection
  const { busy, problem, send, leaveOut, forget } = useBulk(selection)
  const [asked, setAsked] = useState<string | null>(null)
  const rows = [...chosen.values()]
  const offered = actions.filter(({ changes }) => rows.some(changes))
  const question = offered.find(({ key, ask }) => key === asked && ask)
  const act = (action: BulkAction<Row>) => {
    forget()
    if (action.ask) setAsked(action.key)
    else if (action.run) void send(action, action.run)
  }
  return (
    <section
      aria-label={t('chosen_rows')}
      className="sticky bottom-3 z-20 mt-3 rounded border border-line bg-surface p-2 shadow-lift max-md:bottom-18 print:hidden"
    >
      {problem && (
        <RowsInTheWay
          text={problem.text}
          rows={problem.rows.map(({ id, why }) => ({ id, why, name: chosen.has(id) && nameOf(chosen.get(id) as Row) }))}
          onLeaveOut={leaveOut}
        />
      )}
      {question?.ask && (
        <question.ask rows={rows} send={(change) => send(question, change)} onClose={() => setAsked(null)} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="mr-auto pl-2 tabular">
          <b>{t('chosen', { count: chosen.size })}</b>
          {isFull && <span className="text-soft"> {t('chosen_most', { count: mostChosen })}</span>}
        </p>
        {offered.map((action) => (
          <Button
            key={action.key}
            kind={action.kind}
            busy={busy === action.key}
            disabled={busy !== null && busy !== action.key}
            onClick={() => act(action)}
          >
            {action.icon}
            {action.label}
          </Button>
        ))}
        <ChosenFiles exported={exported} ids={[...chosen.keys()]} />
        <button
          type="button"
          aria-label={t('print_chosen')}
          title={t('print_chosen')}
          className={iconButtonLook('max-md:hidden')}
          onClick={() => printList('chosen')}
        >
          <Printer aria-hidden className="size-4" />
        </button>
        <button
          type="button"
          aria-label={t('choose_none')}
          title={t('choose_none')}
          className={iconButtonLook()}
          onClick={clear}
        >
          <X aria-hidden className="size-4" />
        </button>
      </div>
    </section>
  )
}

function ChosenFiles({ exported, ids }: { exported: Exported | undefined; ids: readonly string[] }) {
  const t = useTranslations('patterns.table')
  const locale = useLocale()
  if (!useCan('export.create') || !exported) return null
  return (['xlsx', 'csv'] as const).map((format) => (
    <a
      key={format}
      href={exportAddress({ ...exported, ids }, locale, format)}
      download
      className={buttonLook('quiet', '!font-plain text-soft')}
    >
      {t(`chosen_${format}`)}
    </a>
  ))
}
