'use client'

import { slugShape } from '@hubcap/rules/tenancy/slug'
import { useEffect, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'

const pauseMs = 350

async function ask<Answer>(search: Record<string, string>): Promise<Answer | null> {
  try {
    const answer = await fetch(`/api/sign-up/address?${new URLSearchParams(search)}`)
    return answer.ok ? ((await answer.json()) as Answer) : null
  } catch {
    return null
  }
}

/**
 * Fills in an address made of the chain's name, as long as nobody has written another, and says of what stands there
 * whether it is free: null while that isn't known. Signing up asks again; this only spares a detour.
 */
export function useAddress(): boolean | null {
  const { setValue } = useFormContext()
  const [name, slug] = useWatch({ name: ['name', 'slug'] }) as [string, string]
  const suggested = useRef('')
  const [free, setFree] = useState<{ slug: string; free: boolean } | null>(null)
  const isOurs = slug === suggested.current
  useEffect(() => {
    if (!isOurs || !name.trim()) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await ask<{ slug: string }>({ name })
      // Somebody may have written another name or an address of their own meanwhile.
      if (!answer || !isCurrent) return
      suggested.current = answer.slug
      setValue('slug', answer.slug, { shouldValidate: answer.slug !== '' })
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [name, isOurs, setValue])
  useEffect(() => {
    if (!slugShape.test(slug)) return
    const timer = setTimeout(async () => {
      const answer = await ask<{ free: boolean }>({ slug })
      if (answer) setFree({ slug, free: answer.free })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [slug])
  return free?.slug === slug ? free.free : null
}
