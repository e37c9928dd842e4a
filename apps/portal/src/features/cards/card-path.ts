/** Where a card's own page is. */
export const cardPath = (id: string, further: '' | '/refund' = '') => `/cards/${encodeURIComponent(id)}${further}`
