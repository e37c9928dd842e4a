import { getTranslations } from 'next-intl/server'
import { ListSkeleton } from '@/patterns/skeleton.tsx'

export default async function Loading() {
  return <ListSkeleton label={(await getTranslations('patterns'))('reading')} />
}
