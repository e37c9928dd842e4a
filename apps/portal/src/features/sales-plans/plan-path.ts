/** The page of one plan; its id may hold signs that mean something in an address. */
export const planPath = (id: string): string => `/sales-plans/${encodeURIComponent(id)}`
