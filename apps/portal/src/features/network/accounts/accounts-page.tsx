import { AccountListDocument } from '@generated/graphql.ts'
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
import { accountsFilter, loadAccountsAddress } from './accounts-address.ts'
import { AccountsTable } from './accounts-table.tsx'

/** Everybody who can sign in, and as what. */
export async function AccountsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('accounts')
  const [address, viewer] = await Promise.all([loadAccountsAddress(searchParams), requireViewer()])
  if (!can(viewer, 'account.read')) return <Forbidden />
  const filter = accountsFilter(address)
  const { accounts } = await query(AccountListDocument, { ...pageVariables(address), filter })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <FormLink for="new" path="/invitations/new">
            {t('invite')}
          </FormLink>
        }
      />
      <AccountsTable {...listPage(accounts)} filter={filter} />
    </>
  )
}
