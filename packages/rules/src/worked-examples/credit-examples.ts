import { splitCredit } from '../credits/split-credit.ts'

export const creditExamples = {
  'split-credit': ({ value, shares }: { value: number; shares: { staffId: string; share: number }[] }) =>
    splitCredit(value, shares).map((one) => [one.staffId, one.value]),
}
