import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { BoardPage } from '@/features/leads/board/board-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('leads'))('board.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <BoardPage searchParams={searchParams} />
}
