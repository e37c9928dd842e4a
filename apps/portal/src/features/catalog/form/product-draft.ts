import { blankTerms, type TermsDraft, termsInput } from './terms-draft.ts'

/** The form of a new product as it is typed. */
export type ProductDraft = TermsDraft & { code: string; name: string }

export const blankProduct: ProductDraft = { code: '', name: '', ...blankTerms }

export const productInput = ({ code, name, ...terms }: ProductDraft) => ({
  ...{ code, name, kind: terms.kind },
  ...termsInput(terms),
})
