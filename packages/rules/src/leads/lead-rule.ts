/** When leads go back to the pool. maxOpen: null where somebody may take any number. */
export type LeadRule = { readonly quietDays: number; readonly warnDays: number; readonly maxOpen: number | null }
