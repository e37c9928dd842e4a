import type { StepAction } from './step-action.ts'

const load = {
  activate: () => import('@hubcap/rules/cards/life/activate-card.input').then((file) => file.activateCardInput),
  freeze: () => import('@hubcap/rules/cards/life/freeze-card.input').then((file) => file.freezeCardInput),
  step: () => import('@hubcap/rules/cards/life/card-step.input').then((file) => file.cardStepInput),
  anew: () => import('@hubcap/rules/cards/life/new-card.input').then((file) => file.newCardInput),
  transfer: () => import('@hubcap/rules/cards/life/transfer-card.input').then((file) => file.transferCardInput),
  password: () => import('@hubcap/rules/cards/life/set-card-password.input').then((file) => file.setCardPasswordInput),
} as const

const kinds = {
  activate: 'activate',
  freeze: 'freeze',
  freeze_part: 'freeze',
  unfreeze: 'freeze',
  unfreeze_part: 'freeze',
  report_lost: 'step',
  find: 'step',
  reactivate: 'step',
  close: 'step',
  replace: 'anew',
  exchange: 'anew',
  rename: 'transfer',
  transfer: 'transfer',
  set_password: 'password',
} as const satisfies Record<StepAction, keyof typeof load>

/** The schema by which the api checks what a step sends. */
export const stepSchema = (action: StepAction) => load[kinds[action]]
