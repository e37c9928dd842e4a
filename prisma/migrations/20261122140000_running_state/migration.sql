-- The one row that belongs to the installation and to no chain: when a worker last said that it is at work. Workers write it
-- as the owner; everybody else reads it through the function alone.
CREATE TABLE app.worker_sign (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  seen_at timestamptz(3) NOT NULL
);

-- How the installation is, for probes, measurements and headquarters. Of the queue, `own_` is what the caller's chain waits for.
CREATE OR REPLACE FUNCTION app.running_state() RETURNS TABLE (
  latest_migration text, now_at timestamptz, worker_seen_at timestamptz,
  waiting_jobs bigint, oldest_job_at timestamptz, failed_jobs bigint,
  own_waiting_jobs bigint, own_oldest_job_at timestamptz, own_failed_jobs bigint
)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN
  latest_migration := (SELECT max(migration_name COLLATE "C") FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL);
  now_at := clock_timestamp();
  worker_seen_at := (SELECT seen_at FROM app.worker_sign);
  -- The queue's tables are made by the first worker.
  IF to_regclass('graphile_worker._private_jobs') IS NULL THEN
    waiting_jobs := 0; failed_jobs := 0; own_waiting_jobs := 0; own_failed_jobs := 0;
  ELSE
    SELECT count(*) FILTER (WHERE waits), min(run_at) FILTER (WHERE waits), count(*) FILTER (WHERE failed),
      count(*) FILTER (WHERE waits AND own), min(run_at) FILTER (WHERE waits AND own), count(*) FILTER (WHERE failed AND own)
    INTO waiting_jobs, oldest_job_at, failed_jobs, own_waiting_jobs, own_oldest_job_at, own_failed_jobs
    FROM (
      SELECT run_at, attempts < max_attempts AND locked_at IS NULL AND run_at <= now_at AS waits,
        attempts >= max_attempts AND locked_at IS NULL AS failed, payload->>'tenantId' = app.tenant_id()::text AS own
      FROM graphile_worker._private_jobs
    ) job;
  END IF;
  RETURN NEXT;
END $$;
REVOKE ALL ON FUNCTION app.running_state() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.running_state() TO hubcap_app;
