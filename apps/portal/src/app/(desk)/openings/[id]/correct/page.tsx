import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CorrectOpeningPage } from '@/features/openings/correct-opening-page.tsx'
import { nodeIdOf } from '@/lib/address/node-address.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('openings'))('correct.link'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ list?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const id = nodeIdOf((await params).id)
  return id ? <CorrectOpeningPage id={id} list={(await searchParams).list ?? null} /> : notFound()
}
