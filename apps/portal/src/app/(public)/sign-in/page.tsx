import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInPage } from '@/features/sign-in/sign-in-page.tsx'
import { readViewer } from '@/lib/session/viewer.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('session'))('title') })

type Props = { searchParams: Promise<{ again?: string; to?: string }> }

export default async function Page({ searchParams }: Props) {
  if (await readViewer().catch(() => null)) redirect('/')
  const { again, to } = await searchParams
  return <SignInPage slug={null} again={again === '1'} to={to ?? null} />
}
