import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SetRatePage } from '@/features/card-law/set-rate-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('card_law'))('rates.title'),
})

type Props = { searchParams: Promise<{ kind?: string }> }

export default async function Page({ searchParams }: Props) {
  return <SetRatePage kind={(await searchParams).kind ?? null} />
}
