import { type Action, can } from '@hubcap/rules/tenancy/can'

/** What is done with numbers, in the order in which it is usually done. */
export const steps = ['receive', 'issue', 'return', 'count', 'lost', 'void', 'print'] as const
export type Step = (typeof steps)[number]

const actions: Record<Step, Action> = {
  receive: 'card_stock.handle',
  issue: 'card_stock.change',
  return: 'card_stock.handle',
  count: 'card_stock.handle',
  lost: 'card_stock.handle',
  void: 'card_stock.change',
  print: 'card_stock.print',
}

type Viewer = Parameters<typeof can>[0]

/** Headquarters is above nobody that it could return numbers to. */
export const stepsOf = (viewer: Viewer): Step[] =>
  steps.filter((step) => can(viewer, actions[step]) && !(step === 'return' && viewer.scope === 'chain'))
