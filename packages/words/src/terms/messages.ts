import type { MessageKind } from '@hubcap/rules/messages/message-kind'
import type { MessageStatus } from '@hubcap/rules/messages/message-status'
import type { Texts } from '../text.ts'

export const messageKindTerms: Texts<MessageKind> = {
  invitation: { zh: '邀请', en: 'Invitation' },
  report: { zh: '报表', en: 'Report' },
}

export const messageStatusTerms: Texts<MessageStatus> = {
  queued: { zh: '等待发送', en: 'Waiting' },
  sent: { zh: '已发送', en: 'Sent' },
  failed: { zh: '发送失败', en: 'Not delivered' },
  kept: { zh: '未外发', en: 'Kept here' },
}
