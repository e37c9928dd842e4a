/** What of a card's number may stand on paper: its last four digits. Whoever has all of them may pay with a bearer card. */
export const maskCardNo = (cardNo: string): string => `•••• ${cardNo.slice(-4)}`
