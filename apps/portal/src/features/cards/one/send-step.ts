import {
  ActivateCardDocument,
  CloseCardDocument,
  ExchangeCardDocument,
  FindCardDocument,
  FreezeCardDocument,
  ReactivateCardDocument,
  ReplaceCardDocument,
  ReportCardLostDocument,
  SetCardPasswordDocument,
  TransferCardDocument,
  UnfreezeCardDocument,
} from '@generated/graphql.ts'
import { send } from '@/lib/api/send.ts'
import type { StepAction } from './step-action.ts'
import type { stepInput } from './step-input.ts'

type Input = ReturnType<typeof stepInput>

/** Sends a step to the api's own mutation for it. */
export function sendStep(action: StepAction, input: Input) {
  // Each input was made for its action by stepInput, and is checked by the api's schema before it goes.
  const variables = { input } as never
  switch (action) {
    case 'activate':
      return send(ActivateCardDocument, variables)
    case 'freeze':
    case 'freeze_part':
      return send(FreezeCardDocument, variables)
    case 'unfreeze':
    case 'unfreeze_part':
      return send(UnfreezeCardDocument, variables)
    case 'report_lost':
      return send(ReportCardLostDocument, variables)
    case 'find':
      return send(FindCardDocument, variables)
    case 'replace':
      return send(ReplaceCardDocument, variables)
    case 'rename':
    case 'transfer':
      return send(TransferCardDocument, variables)
    case 'set_password':
      return send(SetCardPasswordDocument, variables)
    case 'reactivate':
      return send(ReactivateCardDocument, variables)
    case 'exchange':
      return send(ExchangeCardDocument, variables)
    case 'close':
      return send(CloseCardDocument, variables)
  }
}
