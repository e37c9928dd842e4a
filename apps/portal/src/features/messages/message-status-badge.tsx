'use client'

import type { MessageStatus } from '@hubcap/rules/messages/message-status'
import { messageStatusTerms } from '@hubcap/words/terms/messages'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<MessageStatus, Tone> = { queued: 'still', sent: 'good', failed: 'bad', kept: 'warn' }

export function MessageStatusBadge({ status }: { status: MessageStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(messageStatusTerms, status)}</StatusBadge>
}
