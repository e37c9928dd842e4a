-- When a day's totals last changed. Of those from before it is not known: their scores are made, or asked for.
ALTER TABLE "daily_total" ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone;
