import type { ClearingLineRowFragment } from '@generated/graphql.ts'
import { clearingLineStatusTerms } from '@hubcap/words/terms/clearing'
import { clearingLineKindTerms } from '@hubcap/words/terms/ledger'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { partyNames } from '../party-name.ts'
import { AnswerForm } from './answer-form.tsx'
import { ContestForm } from './contest-form.tsx'
import { LineOrigin } from './line-origin.tsx'
import type { Run } from './run-page.tsx'

type Props = {
  line: ClearingLineRowFragment
  run: Run
  /** Ids of the viewer’s own parties; null among them is headquarters. */
  own: readonly (string | null)[]
  mayAnswer: boolean
}

const tones = { uncontested: 'still', contested: 'bad', upheld: 'still', corrected: 'good' } as const

/** One thing by which somebody came to owe another: when, where, by which card, at which price, and what was said about it. */
export async function Line({ line, run, own, mayAnswer }: Props) {
  const [t, locale, { money, moment, shortDay }, partyName] = await Promise.all([
    getTranslations('clearing.lines'),
    getLocale(),
    getFormat(),
    partyNames(),
  ])
  const { term } = makeTerms(locale as Locale)
  const isOpen = run.status === 'reviewed' || run.status === 'approved'
  const isSide = own.includes(line.debtorId ?? null) || own.includes(line.creditorId ?? null)
  const [newest] = line.contests
  return (
    <li className="px-4 py-2.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <span className="text-soft tabular">{moment(line.at)}</span>
        <b>
          {partyName(line.debtorName ?? null)} → {partyName(line.creditorName ?? null)}
        </b>
        <span>{term(clearingLineKindTerms, line.kind)}</span>
        {line.status !== 'uncontested' && (
          <StatusBadge tone={tones[line.status]}>{term(clearingLineStatusTerms, line.status)}</StatusBadge>
        )}
        {line.bookedOn < run.fromOn && (
          <span className="text-small text-warn">{t('late', { day: shortDay(line.bookedOn) })}</span>
        )}
        <b className="ml-auto tabular">{money(line.amount)}</b>
      </div>
      <LineOrigin line={line} />
      {line.contests.map((contest) => (
        <p key={contest.id} className="mt-1 text-small">
          <span className="text-bad">{t('reason', { reason: contest.reason })}</span>
          {contest.answer && <span className="text-soft"> {t('answer', { answer: contest.answer })}</span>}
        </p>
      ))}
      {isOpen && isSide && line.status !== 'contested' && <ContestForm id={line.id} />}
      {run.status === 'reviewed' && mayAnswer && newest && !newest.outcome && (
        <AnswerForm id={newest.id} amount={line.amount} />
      )}
    </li>
  )
}
