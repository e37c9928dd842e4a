export const fileAddress = (id: string) => `/api/incentive-files/${encodeURIComponent(id)}`
export const thumbnailAddress = (id: string) => `${fileAddress(id)}/thumbnail`
