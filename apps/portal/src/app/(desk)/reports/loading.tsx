import { getTranslations } from 'next-intl/server'
import { BoardSkeleton } from '@/patterns/skeleton.tsx'

export default async function Loading() {
  return <BoardSkeleton label={(await getTranslations('patterns'))('reading')} />
}
