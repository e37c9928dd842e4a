'use client'

import type { ReadTarget } from '@hubcap/rules/quotas/read-target'
import { useReasons } from '../use-reasons.ts'
import { LabelledInput } from './labelled-input.tsx'

type Props = { label: string; value: string; read: ReadTarget; onChange: (text: string) => void }

/** A target as it is typed. */
export function TargetInput({ label, value, read, onChange }: Props) {
  const isBad = value.trim() !== '' && !read.ok
  const say = useReasons(isBad)
  return (
    <LabelledInput {...{ label, value, onChange, isBad }} problem={isBad ? say(read.issue) : ''} inputMode="decimal" />
  )
}
