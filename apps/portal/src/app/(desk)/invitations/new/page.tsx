import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { CreateInvitationPage } from '@/features/network/invitations/form/create-invitation-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('invitations'))('form.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <CreateInvitationPage searchParams={searchParams} />
}
