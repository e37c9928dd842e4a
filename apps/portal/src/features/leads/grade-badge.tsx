'use client'

import type { LeadGrade } from '@hubcap/rules/leads/lead'
import { leadGradeTerms } from '@hubcap/words/terms/leads'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<LeadGrade, Tone> = { A: 'good', B: 'warn', C: 'still', D: 'still' }

export function GradeBadge({ grade }: { grade: LeadGrade }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[grade]}>{term(leadGradeTerms, grade)}</StatusBadge>
}
