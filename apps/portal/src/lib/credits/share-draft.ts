/** The form as it is typed: a share in basis points, null while its field is empty. */
export type ShareDraft = { shares: { staffId: string | null; share: number | null }[]; reason: string }
