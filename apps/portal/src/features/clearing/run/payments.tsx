import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { ExportLink } from '@/patterns/export-link.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { partyNames } from '../party-name.ts'
import { PaymentNote } from './payment-note.tsx'
import type { Run } from './run-page.tsx'

/** Who is to pay whom once a run is locked. Paid outside; headquarters notes it. */
export async function Payments({ run, mayNote }: { run: Run; mayNote: boolean }) {
  const [t, { money, day }, partyName] = await Promise.all([
    getTranslations('clearing.payments'),
    getFormat(),
    partyNames(),
  ])
  if (run.status !== 'locked') return null
  return (
    <section aria-label={t('title')} className="mb-6">
      <div className="mb-2 flex items-center gap-2">
        <h2 className="flex-1">{t('title')}</h2>
        <span className="print:hidden">
          <ExportLink file="clearing-payments" filter={{ runId: run.id }} />
        </span>
      </div>
      {run.payments.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {run.payments.map(({ id, debtorName, creditorName, amount, paidOn }) => (
            <li key={id} className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
              <span>
                {partyName(debtorName)} → {partyName(creditorName)}
              </span>
              <StatusBadge tone={paidOn ? 'good' : 'warn'}>
                {paidOn ? t('paid', { day: day(paidOn) }) : t('unpaid')}
              </StatusBadge>
              <b className="ml-auto tabular">{money(amount)}</b>
              {mayNote && <PaymentNote key={paidOn ?? 'open'} id={id} isPaid={paidOn !== null} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
