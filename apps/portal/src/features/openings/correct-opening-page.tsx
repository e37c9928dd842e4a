import { OpeningDetailDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { CorrectOpeningForm } from './correct-opening-form.tsx'

export async function CorrectOpeningPage({ id, list }: { id: string; list: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('openings'), requireViewer()])
  if (!can(viewer, 'opening.correct')) return <Forbidden />
  const { node } = await query(OpeningDetailDocument, { id })
  const opening = node?.__typename === 'CardOpening' ? node : null
  if (!opening) notFound()
  return (
    <FormPage
      title={t('correct.title', {
        name: [opening.franchisee?.name, opening.cardProduct.name].filter(Boolean).join(' · '),
      })}
      lead={t('correct.lead')}
      back={{ href: backToList('/openings', list), label: t('title') }}
    >
      <CorrectOpeningForm id={id} list={list} />
    </FormPage>
  )
}
