-- A score states what came in for closed months after they were closed.
ALTER TABLE "performance_score" ADD COLUMN "late" JSONB NOT NULL DEFAULT '[]';

-- Checks, which Prisma can't express.
ALTER TABLE "performance_score" ADD CONSTRAINT performance_score_late_check CHECK (jsonb_typeof(late) = 'array');
