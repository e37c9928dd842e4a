import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { InvitationsPage } from '@/features/network/invitations/list/invitations-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('invitations'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <InvitationsPage searchParams={searchParams} />
}
