export const simulationPath = (id: string) => `/simulations/${encodeURIComponent(id)}`
