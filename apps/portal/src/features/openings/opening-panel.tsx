'use client'

import { OpeningDetailDocument, type OpeningFieldsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { nodePath } from '@/lib/address/node-address.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Details } from '@/patterns/details.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { OpeningBadge } from './opening-badge.tsx'
import { type OpeningSide, statedOf } from './opening-state.ts'
import { SignButton } from './sign-button.tsx'
import { isUnsigned } from './use-opening-actions.tsx'

/** One opening: what was imported beside what the old system says, and who signed. */
export function OpeningPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('openings')
  return (
    <RecordPanel document={OpeningDetailDocument} type="CardOpening" id={id} label={t('detail')} onClose={onClose}>
      {(opening) => <LoadedOpening opening={opening} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedOpening({ opening, onClose }: { opening: OpeningFieldsFragment; onClose: () => void }) {
  const t = useTranslations('openings')
  const { day, fullMoment } = useFormat()
  const { scope } = useViewer()
  const [mayState, maySign, mayCorrect] = [useCan('opening.state'), useCan('opening.sign'), useCan('opening.correct')]
  const { id, franchisee, cardProduct, cutOverOn, note, signedAt, ownerSignedAt } = opening
  const signature = (at: string | null, by: { name: string } | null | undefined) =>
    at === null ? t('unsigned') : [by?.name, fullMoment(at)].filter(Boolean).join(' · ')
  return (
    <SidePanel
      label={t('detail')}
      title={[franchisee?.name, cardProduct.name].filter(Boolean).join(' · ')}
      onClose={onClose}
      actions={
        <>
          {mayState && signedAt === null && ownerSignedAt === null && (
            <FormLink for="edit" path={nodePath('/openings', id, 'edit')}>
              {t(opening.statedCards === null ? 'state_totals' : 'restate')}
            </FormLink>
          )}
          {mayCorrect && signedAt !== null && (
            <FormLink for="edit" path={nodePath('/openings', id, 'correct')}>
              {t('correct.link')}
            </FormLink>
          )}
          {maySign && isUnsigned(opening, scope) && <SignButton opening={opening} />}
        </>
      }
    >
      <p className="mb-4">
        <OpeningBadge opening={opening} />
      </p>
      <Comparison opening={opening} stated={statedOf(opening)} />
      <Details
        items={[
          { term: t('columns.cut_over'), value: day(cutOverOn) },
          { term: t('note'), value: note },
          { term: t('by_headquarters'), value: signature(signedAt, opening.signedBy) },
          { term: t('by_owner'), value: signature(ownerSignedAt, opening.ownerSignedBy) },
        ]}
      />
    </SidePanel>
  )
}

function Comparison({ opening, stated }: { opening: OpeningFieldsFragment; stated: OpeningSide | null }) {
  const t = useTranslations('openings')
  const { money, count } = useFormat()
  const lines = [
    { key: 'cards', written: count },
    { key: 'principal', written: money },
    { key: 'bonus', written: money },
    { key: 'uses', written: count },
  ] as const
  return (
    <table className="mb-5 w-full tabular">
      <caption className="sr-only">{t('comparison')}</caption>
      <thead>
        <tr className="border-b border-line text-right text-small text-soft">
          <th scope="col" className="py-1 text-left font-plain" />
          <th scope="col" className="py-1 font-plain">
            {t('imported')}
          </th>
          <th scope="col" className="py-1 font-plain">
            {t('old_system')}
          </th>
          <th scope="col" className="py-1 font-plain">
            {t('difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, written }) => (
          <tr key={key} className="border-b border-line text-right">
            <th scope="row" className="py-1.5 text-left font-plain text-soft">
              {t(`columns.${key}`)}
            </th>
            <td className="py-1.5">{written(opening[key])}</td>
            <td className="py-1.5">{stated ? written(stated[key]) : '–'}</td>
            <td className={stated && stated[key] !== opening[key] ? 'py-1.5 text-warn' : 'py-1.5 text-soft'}>
              {stated ? written(opening[key] - stated[key]) : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
