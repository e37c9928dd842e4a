import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { MessagesPage } from '@/features/messages/messages-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('messages'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <MessagesPage searchParams={searchParams} />
}
