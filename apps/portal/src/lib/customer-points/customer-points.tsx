'use client'

import { CustomerPointsDocument, type CustomerPointsQuery } from '@generated/graphql.ts'
import { nextLevel } from '@hubcap/rules/members/next-level'
import { transferCauseTerms } from '@hubcap/words/terms/ledger'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'

const AdjustPointsForm = dynamic(() => import('./adjust-points-form.tsx').then((file) => file.AdjustPointsForm), {
  ssr: false,
})

type Loaded = CustomerPointsQuery & { node: Extract<CustomerPointsQuery['node'], { __typename: 'Customer' }> }

/** A customer's level, points and where they came from. */
export function CustomerPoints({ id, isErased }: { id: string; isErased: boolean }) {
  const t = useTranslations('members.customer')
  const { today } = useViewer()
  const { count } = useFormat()
  const mayAdjust = useCan('points.adjust')
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState(false)
  const [adjusting, setAdjusting] = useState(false)
  const load = useCallback(
    () =>
      ask(CustomerPointsDocument, { id, day: today }).then(
        (answer) => answer.node?.__typename === 'Customer' && setLoaded(answer as Loaded),
        () => setFailed(true),
      ),
    [id, today],
  )
  useEffect(() => void load(), [load])
  if (failed) return <PanelSection title={t('title')}>{t('failed')}</PanelSection>
  if (!loaded) return null
  const { member, files } = loaded.node
  const stores = files.flatMap(({ store }) => (store ? [store] : []))
  return (
    <PanelSection title={t('title')} aside={member && t('points', { points: count(member.points) })}>
      <Level loaded={loaded} />
      {adjusting ? (
        <AdjustPointsForm
          customerId={id}
          stores={stores}
          onClose={() => setAdjusting(false)}
          onDone={() => {
            setAdjusting(false)
            void load()
          }}
        />
      ) : (
        mayAdjust && !isErased && stores.length > 0 && <Button onClick={() => setAdjusting(true)}>{t('adjust')}</Button>
      )}
      <Entries entries={loaded.node.pointsEntries} />
    </PanelSection>
  )
}

/** What the customer is, since when, and what is missing for the next. */
function Level({ loaded: { node, memberRule } }: { loaded: Loaded }) {
  const t = useTranslations('members.customer')
  const { count, day } = useFormat()
  const { member } = node
  if (!member) return <p className="mb-2 text-soft">{t('none')}</p>
  const next = nextLevel(memberRule?.levels ?? [], member.earned)
  return (
    <div className="mb-2 grid gap-0.5">
      {member.level && (
        <p>
          <b>{member.level}</b>
          {member.levelSince && <span className="text-soft"> {t('since', { day: day(member.levelSince) })}</span>}
        </p>
      )}
      <p className="text-soft">{t('earned', { points: count(member.earned) })}</p>
      {next && <p className="text-soft">{t('next', { level: next.level.name, points: count(next.missing) })}</p>}
      {member.owed > 0 && <p className="text-warn">{t('owed', { points: count(member.owed) })}</p>}
    </div>
  )
}

function Entries({ entries }: { entries: Loaded['node']['pointsEntries'] }) {
  const t = useTranslations('members.customer')
  const { count, moment, day } = useFormat()
  const { term } = useTerms()
  if (entries.length === 0) return null
  return (
    <ul className="mt-3 divide-y divide-line">
      {entries.map(({ at, cause, points, balance, reason, expiresOn, remaining }) => (
        <li key={`${at} ${cause} ${balance} ${points}`} className="grid grid-cols-[1fr_auto] gap-x-3 py-2">
          <span>{term(transferCauseTerms, cause)}</span>
          <span className="text-right font-strong tabular">{points > 0 ? `+${count(points)}` : count(points)}</span>
          <span className="text-small text-soft">
            {[moment(at), reason, expiresOn && remaining > 0 && t('expires', { day: day(expiresOn) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="text-right text-small text-soft tabular">{t('balance', { points: count(balance) })}</span>
        </li>
      ))}
    </ul>
  )
}
