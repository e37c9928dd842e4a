import { InvitationListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { invitationsFilter, loadInvitationsAddress } from './invitations-address.ts'
import { InvitationsTable } from './invitations-table.tsx'

/** Who was asked to join, as what, and whether they have. */
export async function InvitationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('invitations')
  const [address, viewer] = await Promise.all([loadInvitationsAddress(searchParams), requireViewer()])
  if (!can(viewer, 'invitation.read')) return <Forbidden />
  const filter = invitationsFilter(address)
  const { invitations } = await query(InvitationListDocument, { ...pageVariables(address), filter })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <FormLink for="new" path="/invitations/new">
            {t('create')}
          </FormLink>
        }
      />
      <InvitationsTable {...listPage(invitations)} filter={filter} />
    </>
  )
}
