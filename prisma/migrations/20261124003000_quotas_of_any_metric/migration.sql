-- A quota is about any measure that can be added up, or about a metric of the chain's own, which has no key here since measures
-- aren't rows. How much a target can be goes by its unit: of a metric of the chain's own the api knows it.
ALTER TABLE quota
  DROP CONSTRAINT quota_metric_check,
  DROP CONSTRAINT quota_target_check;
ALTER TABLE quota
  ADD CONSTRAINT quota_metric_check CHECK (metric IN ('sales_amount', 'principal_taken', 'cards_sold', 'recharge_amount',
    'recharges', 'renewals', 'new_customers', 'leads_contacted', 'leads_won', 'services_done', 'service_amount', 'principal_used')
    OR metric ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  ADD CONSTRAINT quota_target_check CHECK (target BETWEEN 1 AND CASE WHEN metric IN ('cards_sold', 'recharges', 'renewals',
    'new_customers', 'leads_contacted', 'leads_won', 'services_done') THEN 1000000 ELSE 100000000000 END);
