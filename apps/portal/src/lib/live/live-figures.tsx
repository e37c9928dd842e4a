'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { spaced } from './spaced.ts'

const readAgainMs = 1_000
const lateMs = 30_000

/**
 * The page reads itself anew when its figures change, at most once a second and only while somebody looks. Nothing is
 * said while all is well.
 */
export function LiveFigures() {
  const router = useRouter()
  const t = useTranslations('patterns')
  const [late, setLate] = useState(false)
  useEffect(() => {
    let stop: (() => void) | null = null
    let lateTimer: ReturnType<typeof setTimeout> | undefined
    let left = false
    const reading = spaced(readAgainMs, () => router.refresh())
    const connected = (isConnected: boolean) => {
      clearTimeout(lateTimer)
      if (isConnected) setLate(false)
      else lateTimer = setTimeout(() => setLate(true), lateMs)
    }
    const start = async () => {
      connected(false)
      const { followFigures } = await import('./follow-figures.ts')
      if (!left && document.visibilityState === 'visible') stop ??= followFigures({ changed: reading.call, connected })
    }
    const end = () => {
      clearTimeout(lateTimer)
      reading.stop()
      stop?.()
      stop = null
    }
    const look = () => {
      if (document.visibilityState === 'hidden') return end()
      reading.call()
      start().catch(() => {})
    }
    document.addEventListener('visibilitychange', look)
    if (document.visibilityState === 'visible') start().catch(() => {})
    return () => {
      left = true
      document.removeEventListener('visibilitychange', look)
      end()
    }
  }, [router])
  return (
    <p role="status" className="text-small text-soft empty:hidden">
      {late && t('late')}
    </p>
  )
}
