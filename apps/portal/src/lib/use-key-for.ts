'use client'

import { useState } from 'react'
import { newKey } from './new-key.ts'

/**
 * The idempotency key of a question that is put in words before it is asked: another question is another request, and must not
 * come with the key of the one before.
 * @returns the key, and what makes another for the same question
 */
export function useKeyFor(question: string): [key: string, renew: () => void] {
  const [attempt, setAttempt] = useState(() => ({ question, key: newKey() }))
  const renew = () => setAttempt({ question, key: newKey() })
  if (attempt.question !== question) renew()
  return [attempt.key, renew]
}
