/** As many as one chain has: each change is written down once for each. */
export const mostWebhooks = 10
