import { StaffToEditDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backToList } from '@/lib/address/list-return.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { EditStaffForm } from './edit-staff-form.tsx'

export async function EditStaffPage({ id, list }: { id: string; list: string | null }) {
  const [t, viewer, { node }] = await Promise.all([
    getTranslations('staff'),
    requireViewer(),
    query(StaffToEditDocument, { id }),
  ])
  const person = node?.__typename === 'Staff' ? node : null
  if (!person) notFound()
  if (!can(viewer, 'staff.update', { franchiseeId: person.franchisee?.id ?? null })) return <Forbidden />
  return (
    <FormPage
      title={t('form.edit_title', { name: person.name })}
      lead={[person.store?.name ?? t('office'), person.franchisee?.name].filter(Boolean).join(' · ')}
      back={{ href: backToList('/staff', list), label: t('title') }}
    >
      <EditStaffForm person={person} list={list} />
    </FormPage>
  )
}
