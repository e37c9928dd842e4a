import { AccountStatementDocument, BookOwnerDocument } from '@generated/graphql.ts'
import { addDays } from '@hubcap/rules/input/day'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { AccountScreen } from './account-screen.tsx'
import { loadAccountAddress } from './books-address.ts'
import { DayChoice } from './day-choice.tsx'

const daysShown = 30

/** One account: what stood in it, what moved, what stands in it. */
export async function AccountPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, address] = await Promise.all([
    getTranslations('books'),
    requireViewer(),
    loadAccountAddress(searchParams),
  ])
  if (!can(viewer, 'ledger.read')) return <Forbidden />
  const { kind, franchisee, method } = address
  if (!kind) notFound()
  const to = address.to ?? viewer.today
  const from = address.from ?? addDays(to, -daysShown)
  const account = { kind, franchiseeId: franchisee, method }
  const [{ ledgerStatement }, owner] = await Promise.all([
    query(AccountStatementDocument, { account, from, to }),
    franchisee ? query(BookOwnerDocument, { id: franchisee }) : null,
  ])
  const ownerName = owner?.node && 'name' in owner.node ? String(owner.node.name) : null
  const kept = { kind, ...(franchisee && { franchisee }), ...(method && { method }) }
  return (
    <AccountScreen account={account} ownerName={ownerName} statement={ledgerStatement}>
      <DayChoice
        path="/books/account"
        fields={[
          { name: 'from', label: t('from'), value: from },
          { name: 'to', label: t('to'), value: to },
        ]}
        kept={kept}
        submit={t('show')}
      />
    </AccountScreen>
  )
}
