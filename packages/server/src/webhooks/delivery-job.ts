/** What asks for a delivery to be sent. While it waits, a second request of the same key changes nothing. */
export const deliveryJob = (tenantId: string, deliveryId: string) => ({
  name: 'deliver_webhook',
  payload: { tenantId, deliveryId },
  key: `webhook_delivery:${deliveryId}`,
})
