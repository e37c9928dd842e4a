import { clearingRunActionTerms, clearingRunStatusTerms } from '@hubcap/words/terms/clearing'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PrintButton } from '@/patterns/print-button.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { headquarters, statementPath } from '../clearing-address.ts'
import { partyNames } from '../party-name.ts'
import { statusTone } from '../status-tone.ts'
import type { Run } from './run-page.tsx'
import { RunSteps } from './run-steps.tsx'

type Props = { run: Run; net: Run['nets'][number] | null; mayRun: boolean }

/** The period and where it stands, who did what, and what may be done next. */
export async function RunHead({ run, net, mayRun }: Props) {
  const [t, locale, format, partyName] = await Promise.all([
    getTranslations('clearing'),
    getLocale(),
    getFormat(),
    partyNames(),
  ])
  const { term } = makeTerms(locale as Locale)
  const nameOf = (action: string) =>
    action === 'draft' ? t('run.drafted') : term(clearingRunActionTerms, action as keyof typeof clearingRunActionTerms)
  return (
    <header className="mb-4">
      <BackLink href="/clearing" label={t('title')} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="text-large tabular">
          {net ? t('run.statement', { party: partyName(net.franchiseeName) }) : t('run.title')} {format.day(run.fromOn)}{' '}
          – {format.day(run.toOn)}
        </h1>
        <StatusBadge tone={statusTone(run.status, run.openContests)}>
          {term(clearingRunStatusTerms, run.status)}
        </StatusBadge>
        <span className="ml-auto flex flex-wrap items-center gap-2 print:hidden">
          {mayRun && (
            <RunSteps
              key={run.revision}
              id={run.id}
              status={run.status}
              revision={run.revision}
              openContests={run.openContests}
              toSettle={run.nets.reduce((sum, one) => (one.net < 0 ? sum - one.net : sum), 0)}
            />
          )}
          {net && (
            <KeptLink
              href={statementPath('/clearing/statement', {
                ...{ party: net.franchiseeId ?? headquarters, from: run.fromOn, to: run.toOn },
              })}
              className={buttonLook()}
            >
              {t('statement.title')}
            </KeptLink>
          )}
          <PrintButton label={t('run.print')} />
        </span>
      </div>
      {run.status === 'drafted' && <p className="mt-1 text-soft">{t('run.preliminary')}</p>}
      <p className="mt-1 text-small text-soft">
        {run.steps.map(({ action, at, doneByName }) => (
          <span key={`${action} ${at}`} className="mr-3 whitespace-nowrap">
            {[nameOf(action), doneByName, format.moment(at)].filter(Boolean).join(' · ')}
          </span>
        ))}
      </p>
    </header>
  )
}
