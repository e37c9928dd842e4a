import { spansOf, splitCredit } from '../credits/split-credit.ts'

export const creditExamples = {
  'split-credit': ({ value, shares }: { value: number; shares: { staffId: string; share: number }[] }) =>
    splitCredit(value, spansOf(shares)).map((one) => [one.staffId, one.value]),
}
