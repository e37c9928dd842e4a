-- What a scorecard scores by is data: any metrics, each with its weight, curve, floor, cap and smallest sample. A score keeps its parts.
ALTER TABLE "scorecard"
  ADD COLUMN "metrics" JSONB,
  ADD COLUMN "smallest_group" INTEGER;
ALTER TABLE "performance_score"
  ADD COLUMN "parts" JSONB,
  ADD COLUMN "recorded_sales" INTEGER,
  ADD COLUMN "next_band" INTEGER,
  ADD COLUMN "next_band_points" INTEGER;

ALTER TABLE scorecard NO FORCE ROW LEVEL SECURITY;
ALTER TABLE performance_score NO FORCE ROW LEVEL SECURITY;

UPDATE scorecard c SET metrics = (
  SELECT jsonb_agg(jsonb_build_object('metricId', m.id, 'weight', m.weight, 'curve', NULL, 'floor', 0,
    'cap', c.attainment_cap * 100, 'minimumSample', 0) ORDER BY m.no)
  FROM (VALUES (1, 'sales_amount', c.sales_amount_weight), (2, 'cards_sold', c.cards_sold_weight),
    (3, 'new_customers', c.new_customers_weight)) m (no, id, weight));

-- Parts as the rules gave them: the weight of what had no target to the others by largest remainders, up to the cap, half up.
WITH figure AS (
  SELECT p.tenant_id, p.id, c.attainment_cap AS cap, m.no, m.metric, m.actual, m.sample, nullif(m.target, 0) AS target,
    CASE WHEN m.target > 0 THEN m.weight ELSE 0 END AS weight
  FROM performance_score p JOIN scorecard c ON c.tenant_id = p.tenant_id AND c.id = p.scorecard_id
  CROSS JOIN LATERAL (VALUES
    (1, 'sales_amount', c.sales_amount_weight, p.sales_amount, p.sales_amount_target, p.cards_sold),
    (2, 'cards_sold', c.cards_sold_weight, p.cards_sold, p.cards_sold_target, p.cards_sold),
    (3, 'new_customers', c.new_customers_weight, p.new_customers, p.new_customers_target, p.new_customers)
  ) m (no, metric, weight, actual, target, sample)
), cut AS (
  SELECT f.*, sum(f.weight) OVER own AS whole, f.weight * 10000 / nullif(sum(f.weight) OVER own, 0) AS part,
    f.weight * 10000 % nullif(sum(f.weight) OVER own, 0) AS rest
  FROM figure f WINDOW own AS (PARTITION BY f.tenant_id, f.id)
), weighed AS (
  SELECT c.*, coalesce(c.part, 0) + CASE WHEN row_number() OVER (PARTITION BY c.tenant_id, c.id
      ORDER BY c.weight > 0 DESC, c.rest DESC, c.no) <= 10000 - sum(c.part) OVER (PARTITION BY c.tenant_id, c.id) THEN 1 ELSE 0 END
    AS own_weight
  FROM cut c
), pointed AS (
  SELECT w.*, CASE WHEN w.weight > 0
    THEN least(floor(w.own_weight * w.cap / 100.0), round(w.own_weight * greatest(w.actual, 0)::numeric / w.target)) ELSE 0 END AS points
  FROM weighed w
), parts AS (
  SELECT o.tenant_id, o.id, jsonb_agg(jsonb_build_object('metricId', o.metric, 'weight', o.own_weight, 'actual', o.actual,
    'target', o.target, 'sample', o.sample, 'leftOut', CASE WHEN o.target IS NULL THEN 'no_target' END, 'points', o.points::int)
    ORDER BY o.no) AS parts
  FROM pointed o GROUP BY o.tenant_id, o.id
)
UPDATE performance_score p SET parts = s.parts, recorded_sales = p.cards_sold,
  next_band = CASE WHEN p.band > 0 THEN p.band - 1 END,
  next_band_points = CASE WHEN p.band > 0 THEN (c.bands -> (p.band - 1) ->> 'minPoints')::int END
FROM parts s, scorecard c
WHERE s.tenant_id = p.tenant_id AND s.id = p.id AND c.tenant_id = p.tenant_id AND c.id = p.scorecard_id;

DO $$
DECLARE
  wrong BIGINT;
BEGIN
  SELECT count(*) INTO wrong FROM scorecard WHERE metrics IS NULL OR jsonb_array_length(metrics) <> 3;
  IF wrong > 0 THEN RAISE EXCEPTION '% scorecards came out without their metrics', wrong; END IF;
  SELECT count(*) INTO wrong FROM performance_score WHERE parts IS NULL OR jsonb_array_length(parts) <> 3;
  IF wrong > 0 THEN RAISE EXCEPTION '% scores came out without their parts', wrong; END IF;
  SELECT count(*) INTO wrong FROM performance_score p
  WHERE p.points <> (SELECT sum((one ->> 'points')::int) FROM jsonb_array_elements(p.parts) one) - p.penalty;
  IF wrong > 0 THEN RAISE EXCEPTION '% scores are not the sum of their parts', wrong; END IF;
END
$$;

ALTER TABLE scorecard FORCE ROW LEVEL SECURITY;
ALTER TABLE performance_score FORCE ROW LEVEL SECURITY;

ALTER TABLE "scorecard"
  DROP CONSTRAINT scorecard_weights_check,
  DROP CONSTRAINT scorecard_attainment_cap_check,
  DROP COLUMN "sales_amount_weight",
  DROP COLUMN "cards_sold_weight",
  DROP COLUMN "new_customers_weight",
  DROP COLUMN "attainment_cap",
  ALTER COLUMN "metrics" SET NOT NULL,
  ADD CONSTRAINT scorecard_metrics_check CHECK (jsonb_typeof(metrics) = 'array'),
  ADD CONSTRAINT scorecard_smallest_group_check CHECK (smallest_group BETWEEN 2 AND 1000);
ALTER TABLE "performance_score"
  DROP COLUMN "sales_amount",
  DROP COLUMN "cards_sold",
  DROP COLUMN "new_customers",
  DROP COLUMN "sales_amount_target",
  DROP COLUMN "cards_sold_target",
  DROP COLUMN "new_customers_target",
  ALTER COLUMN "parts" SET NOT NULL,
  ALTER COLUMN "recorded_sales" SET NOT NULL,
  ADD CONSTRAINT performance_score_parts_check CHECK (jsonb_typeof(parts) = 'array'),
  ADD CONSTRAINT performance_score_next_band_check CHECK ((next_band IS NULL) = (next_band_points IS NULL) AND next_band < band);
